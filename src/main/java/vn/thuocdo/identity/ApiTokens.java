package vn.thuocdo.identity;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocdo.identity.SignedIn.Stage;
import vn.thuocdo.kernel.Ids;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.UnitId;

/// Personal access tokens of the API. A token may do what its owner may do at that moment; only its SHA-256 is kept.
@Component
@Transactional
public class ApiTokens {
    /// How long a token lasts when nothing else is asked.
    public static final int DAYS = 90;
    /// The longest that can be asked for.
    public static final int MOST_DAYS = 365;

    private static final String MARK = "td_";
    private static final int AGENCY_BYTES = 16;
    private static final int RANDOM_BYTES = 32;
    private static final int LONGEST_NAME = 100;

    private final TokenStore store;
    private final AccountStore accounts;
    private final AccountChanges changes;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ApiTokens(TokenStore store, AccountStore accounts, AccountChanges changes, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.changes = changes;
        this.clock = clock;
    }

    /// Makes a token for somebody who is completely signed in.
    ///
    /// @param name what its owner calls it
    /// @param days until it ends by itself, 1 to [#MOST_DAYS]
    public NewToken create(SignedIn who, String name, int days) {
        if (who.stage() != Stage.COMPLETE)
            throw new IllegalArgumentException("not completely signed in");
        if (name.isBlank() || name.strip().length() > LONGEST_NAME)
            throw Refused.at("name", "identity.refused.token-name", LONGEST_NAME);
        if (days < 1 || days > MOST_DAYS)
            throw Refused.at("days", "identity.refused.token-days", MOST_DAYS);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var token = new ApiToken(Ids.next(), name.strip(), now, now.plus(Duration.ofDays(days)), null);
        var secret = secret(who.agency());
        store.add(who.agency(), who.account(), token, Fingerprint.of(secret));
        tell("identity.token-created", who, token);
        return new NewToken(token, secret);
    }

    /// The tokens of a person that still count, newest first.
    @Transactional(readOnly = true)
    public List<ApiToken> of(SignedIn who) {
        return store.of(who.agency(), who.account());
    }

    /// Ends a token at once; throws [Missing] when the person has no such token.
    public void revoke(SignedIn who, UUID id) {
        var token = store.revoke(who.agency(), who.account(), id).orElseThrow(() -> new Missing("token"));
        tell("identity.token-revoked", who, token);
    }

    /// Who the bearer of a token is; empty when it does not count.
    public Optional<SignedIn> bearer(String token) {
        return agency(token).flatMap(agency -> store.use(agency, Fingerprint.of(token))
                .map(use -> new SignedIn(use.account(), agency, Stage.COMPLETE, use.created())));
    }

    private void tell(String action, SignedIn who, ApiToken token) {
        accounts.find(who.agency(), who.account()).ifPresent(account -> changes.note(action, account,
                new Detail(token.name(), token.expiresAt()), null));
    }

    /// The agency stands in front, so that the row is found inside one agency's data.
    private String secret(UnitId agency) {
        var bytes = new byte[AGENCY_BYTES + RANDOM_BYTES];
        random.nextBytes(bytes);
        ByteBuffer.wrap(bytes).putLong(agency.value().getMostSignificantBits())
                .putLong(agency.value().getLeastSignificantBits());
        return MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static Optional<UnitId> agency(String token) {
        if (!token.startsWith(MARK))
            return Optional.empty();
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(token.substring(MARK.length())));
            return bytes.remaining() == AGENCY_BYTES + RANDOM_BYTES
                    ? Optional.of(new UnitId(new UUID(bytes.getLong(), bytes.getLong())))
                    : Optional.empty();
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    private record Detail(String name, Instant expiresAt) {}
}
