package vn.thuocdo.identity.security;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import vn.thuocdo.ui.Addresses;
import vn.thuocdo.ui.ContentPolicy;

/// Three chains: static files for everybody, the API by bearer token without a session, pages by session. What is not
/// named here is closed.
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@ConditionalOnWebApplication
class SecurityConfiguration {
    /// Pages that can be opened without signing in.
    private static final String[] PUBLIC = {Addresses.SIGN_IN, "/setup", "/language", "/error"};
    private static final String[] STATIC = {"/ui/**", "/webjars/**", "/favicon.ico", "/robots.txt"};

    @Bean
    @Order(1)
    SecurityFilterChain staticFileSecurity(HttpSecurity http) throws Exception {
        return http.securityMatcher(STATIC)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable))
                .csrf(AbstractHttpConfigurer::disable).requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS)).build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain apiSecurity(HttpSecurity http, BearerFilter bearer, ApiRefusals refusals, SignedInOnly signedIn)
            throws Exception {
        return http.securityMatcher("/api/**", "/actuator/**")
                .addFilterBefore(bearer, AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests
                        .requestMatchers(HttpMethod.POST, "/api/v1/tokens").permitAll()
                        .requestMatchers(HttpMethod.GET, "/api/v1/openapi.json", "/actuator/health").permitAll()
                        .requestMatchers("/actuator/**").access(signedIn.administrators())
                        .anyRequest().access(signedIn))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .headers(SecurityConfiguration::headers).csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable).logout(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS)).build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pageSecurity(HttpSecurity http, SessionContext context, PageRefusals refusals,
            SignedInOnly signedIn)
            throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(PUBLIC).permitAll()
                .requestMatchers(Addresses.SIGN_IN + "/**", Addresses.SIGN_OUT).authenticated().anyRequest()
                .access(signedIn))
                .securityContext(contexts -> contexts.securityContextRepository(context))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens()))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .headers(SecurityConfiguration::headers).requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable).build();
    }

    /// A cookie keeps the token, so that the sign-in page opens no session and may stay open overnight.
    @Bean
    CookieCsrfTokenRepository csrfTokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("csrf");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }

    /// Nobody signs in through Spring Security's own manager; without this bean Boot would invent a user.
    @Bean
    AuthenticationManager noAuthenticationManager() {
        return authentication -> {
            throw new ProviderNotFoundException("people sign in through SignIns");
        };
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(ContentPolicy.HEADER))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), geolocation=(), microphone=(), payment=()"))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
    }
}
