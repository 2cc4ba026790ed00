package vn.thuocdo.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.thuocdo.identity.ApiToken;
import vn.thuocdo.identity.ApiTokens;
import vn.thuocdo.identity.SignedIn;
import vn.thuocdo.kernel.Missing;

/// Tokens for programs.
@RestController
@RequestMapping("/api/v1/tokens")
@Tag(name = "tokens")
class TokenController {
    private static final String DEFAULT_NAME = "API";

    private final BasicSignIn basic;
    private final ApiTokens tokens;

    TokenController(BasicSignIn basic, ApiTokens tokens) {
        this.basic = basic;
        this.tokens = tokens;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Makes a token from HTTP Basic; an account with a second factor sends its code too")
    CreatedToken create(@RequestBody(required = false) @Nullable TokenRequest asked, HttpServletRequest request,
            HttpServletResponse response) {
        var wanted = asked == null ? new TokenRequest(null, null, null) : asked;
        var made = tokens.create(basic.signIn(request, response, wanted.code()),
                wanted.name() == null ? DEFAULT_NAME : wanted.name(),
                wanted.days() == null ? ApiTokens.DAYS : wanted.days());
        return new CreatedToken(made.token().id(), made.secret(), "Bearer", made.token().name(),
                made.token().createdAt(), made.token().expiresAt());
    }

    @GetMapping
    @Operation(summary = "My tokens that still count, without their secrets")
    List<ApiToken> list(@AuthenticationPrincipal SignedIn who) {
        return tokens.of(who);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Ends one of my tokens at once")
    void revoke(@PathVariable String id, @AuthenticationPrincipal SignedIn who) {
        tokens.revoke(who, Missing.unlessIdentifier(id));
    }

    /// @param name what to call the token
    /// @param days until it ends by itself
    /// @param code of the second factor, where the account has one
    record TokenRequest(@Nullable String name, @Nullable Integer days, @Nullable String code) {}

    record CreatedToken(UUID id, String token, String type, String name, Instant createdAt, Instant expiresAt) {}
}
