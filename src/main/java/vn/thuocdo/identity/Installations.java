package vn.thuocdo.identity;

import java.security.MessageDigest;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocdo.identity.spi.FirstSetUp;
import vn.thuocdo.identity.spi.NewAgency;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.Role;

/// The first set-up of an empty installation: one agency and its administrator. Open only while no account exists, never
/// under the demo profile, and only to who can read the log of the server, where the code stands.
@Component
public class Installations {
    private final AccountStore accounts;
    private final Accounts door;
    private final ObjectProvider<FirstSetUp> agencies;
    private final CurrentActor current;
    private final JdbcClient database;
    private final boolean demonstration;
    private final String code;
    private final AtomicBoolean closed = new AtomicBoolean();

    Installations(AccountStore accounts, Accounts door, ObjectProvider<FirstSetUp> agencies, CurrentActor current,
            JdbcClient database, Environment environment, SetUpCode code) {
        this.accounts = accounts;
        this.door = door;
        this.agencies = agencies;
        this.current = current;
        this.database = database;
        this.demonstration = environment.acceptsProfiles(Profiles.of("demo"));
        this.code = code.value();
    }

    /// Whether the first set-up may still run.
    public boolean isOpen() {
        if (demonstration || closed.get())
            return false;
        boolean empty = accounts.isEmpty();
        closed.set(!empty);
        return empty;
    }

    /// The code that who sets up must type.
    String code() {
        return code;
    }

    /// Opens the agency and creates its first administrator.
    ///
    /// @param typedCode what was typed as the code of the log
    /// @param agency    the agency to open
    /// @param person    user name, name and e-mail of the administrator; place and roles are set here
    /// @param password  the administrator's own password; the usual rules hold, default passwords are refused
    @Transactional
    public Account open(String typedCode, NewAgency agency, Person person, String password) {
        if (!isOpen())
            throw new Missing("record");
        if (!sameAsCode(typedCode))
            throw Refused.at("code", "identity.refused.set-up-code");
        if (agency.name().isBlank())
            throw Refused.at("agency", "identity.refused.agency");
        // of two who set up at once the second finds the accounts of the first
        database.sql("select pg_advisory_xact_lock(hashtextextended('first set-up', 0))").query((row, n) -> 0).list();
        if (!accounts.isEmpty())
            throw new Missing("record");
        var place = agencies.getObject().open(agency);
        return current.as(Actor.system(place.agency()), () -> door.create(new AccountDraft(null, person.username(),
                person.name(), person.email(), place.agency(), place.unit(), Set.of(Role.ADMINISTRATOR)), password));
    }

    private boolean sameAsCode(String typed) {
        return MessageDigest.isEqual(typed.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8),
                code.getBytes(StandardCharsets.UTF_8));
    }

    /// The first administrator.
    ///
    /// @param username what will be typed to sign in
    /// @param name     the person's name
    /// @param email    where mail goes, or null
    public record Person(String username, String name, @Nullable String email) {}
}
