package vn.thuocdo.identity.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.thuocdo.identity.SignInOutcome;
import vn.thuocdo.identity.SignInSettings;

/// Limits attempts to sign in by network address and by user name. Good attempts do not count, so that a whole office
/// behind one address can come in at half past seven. Each node keeps its own measure; the lock of a user name after
/// failures holds on all.
@Component
public class AttemptLimits {
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST_KEPT = 100_000;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder().expireAfterAccess(WINDOW.multipliedBy(2))
            .maximumSize(MOST_KEPT).build();
    private final SignInSettings settings;

    AttemptLimits(SignInSettings settings) {
        this.settings = settings;
    }

    /// Runs the attempt, or answers 429 when there were too many.
    public SignInOutcome attempt(HttpServletRequest request, String username, Supplier<SignInOutcome> attempt) {
        var address = bucket("address " + request.getRemoteAddr(), settings.perAddress());
        var account = bucket("account " + username.strip().toLowerCase(Locale.ROOT), settings.perAccount());
        if (!address.tryConsume(1))
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        if (!account.tryConsume(1))
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        var outcome = attempt.get();
        if (outcome instanceof SignInOutcome.Accepted) {
            address.addTokens(1);
            account.addTokens(1);
        }
        return outcome;
    }

    private Bucket bucket(String key, int most) {
        return buckets.get(key, fresh -> Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, WINDOW)).build());
    }
}
