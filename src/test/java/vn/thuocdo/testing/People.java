package vn.thuocdo.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.thuocdo.identity.Account;
import vn.thuocdo.identity.AccountDraft;
import vn.thuocdo.identity.AccountQueries;
import vn.thuocdo.identity.Accounts;
import vn.thuocdo.identity.ApiTokens;
import vn.thuocdo.identity.SignedIn;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.kernel.UnitId;

/// Makes people for tests and lets them act: in a door (`as`), on a page (`on`) or through the API (`bearer`).
@Component
public class People {
    /// The password of everybody made here.
    public static final String PASSWORD = "nắng vàng trên nương ngô";

    private final Accounts accounts;
    private final AccountQueries queries;
    private final ApiTokens tokens;
    private final CurrentActor current;

    People(Accounts accounts, AccountQueries queries, ApiTokens tokens, CurrentActor current) {
        this.accounts = accounts;
        this.queries = queries;
        this.tokens = tokens;
        this.current = current;
    }

    /// An identity that is the same in every run.
    public static UnitId unit(String name) {
        return new UnitId(UUID.nameUUIDFromBytes(("test/" + name).getBytes(StandardCharsets.UTF_8)));
    }

    /// The person with this user name, made when there is none yet.
    public Account person(String username, String name, UnitId agency, UnitId unit, Role... roles) {
        var id = new AccountId(UUID.nameUUIDFromBytes(("test/" + username).getBytes(StandardCharsets.UTF_8)));
        return queries.find(id)
                .orElseGet(() -> current.as(Actor.system(agency),
                        () -> accounts.create(
                                new AccountDraft(id, username, name, username + "@example.vn", agency, unit,
                                        Set.of(roles)),
                                PASSWORD)));
    }

    /// Does the work in a door as the person.
    public <T> T as(Account person, Supplier<T> work) {
        return current.as(actor(person), work);
    }

    /// Does the work in a door as the person.
    public void runAs(Account person, Runnable work) {
        current.runAs(actor(person), work);
    }

    /// The person as the one who acts.
    public Actor actor(Account person) {
        return queries.actor(person.id()).orElseThrow();
    }

    /// Signs the person in for a MockMvc request to a page.
    public static RequestPostProcessor on(Account person) {
        return authentication(new PreAuthenticatedAuthenticationToken(signedIn(person), null, List.of()));
    }

    /// The value of the header `Authorization` for the API.
    public String bearer(Account person) {
        return "Bearer " + as(person, () -> tokens.create(signedIn(person), "test", 1)).secret();
    }

    /// The person with every step of signing in done.
    public static SignedIn signedIn(Account person) {
        return new SignedIn(person.id(), person.agency(), SignedIn.Stage.COMPLETE, Instant.EPOCH);
    }
}
