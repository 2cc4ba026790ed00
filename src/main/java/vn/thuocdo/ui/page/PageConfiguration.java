package vn.thuocdo.ui.page;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.thuocdo.ui.TypedDate;
import vn.thuocdo.ui.TypedNumber;

/// Wires language, messages of all modules, and the ways in which people type dates and numbers.
@Configuration(proxyBeanMethods = false)
class PageConfiguration {
    @Bean
    LocaleResolver localeResolver() {
        return new ChosenLanguage();
    }

    /// One source over `messages/<module>.properties` of all modules; a module needs no registration.
    @Bean
    MessageSource messageSource() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
        var names = Arrays.stream(files).map(file -> Objects.requireNonNull(file.getFilename()))
                .filter(name -> !name.endsWith("_en.properties"))
                .map(name -> "messages/" + name.substring(0, name.lastIndexOf('.'))).distinct().sorted();
        var source = new ResourceBundleMessageSource();
        source.setBasenames(names.toArray(String[]::new));
        source.setDefaultEncoding(StandardCharsets.UTF_8.name());
        source.setFallbackToSystemLocale(false);
        return source;
    }

    @Bean
    WebMvcConfigurer pages(OpenPage openPage) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(openPage);
            }

            @Override
            public void addFormatters(FormatterRegistry registry) {
                registry.addConverter(new Typed<>(LocalDate.class, TypedDate::parse));
                registry.addConverter(new Typed<>(BigDecimal.class, TypedNumber::parse));
            }
        };
    }
}
