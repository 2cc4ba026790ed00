package vn.thuocdo.plan.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.thuocdo.identity.AccountQueries;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.organisation.Unit;
import vn.thuocdo.organisation.UnitQueries;
import vn.thuocdo.organisation.UnitVersion;

/// Finds the communes of the demonstration and their people.
@Component
@Profile("demo")
class DemoPlaces {
    private static final List<String> WORKERS = List.of("tuphap", "taichinh", "vanhoa", "motcua", "truyenthong",
            "phochutich");
    private static final List<String> WRITERS = List.of("tuphap", "taichinh", "vanhoa", "trungtam", "truyenthong");

    private final UnitQueries units;
    private final AccountQueries accounts;

    DemoPlaces(UnitQueries units, AccountQueries accounts) {
        this.units = units;
        this.accounts = accounts;
    }

    /// The commune as it is on a day.
    ///
    /// @param suffix what the usernames of its people end in, for example `.chiengly`; its coordinator keeps the
    ///               number books where it is not empty
    DemoPlace find(String key, String suffix, LocalDate on) {
        var agency = new UnitId(uuid(key));
        var all = units.inAgency(agency, on);
        Map<String, UnitId> codes = new HashMap<>();
        all.forEach(unit -> codes.put(unit.code(), unit.id()));
        var coordinator = actor("vanphong" + suffix);
        return new DemoPlace(agency, units.get(agency).name(), codes,
                all.stream().collect(Collectors.toMap(Unit::id, Unit::name)), coordinator, actor("chutich" + suffix),
                suffix.isEmpty() ? actor("quantri") : coordinator, suffix.isEmpty() ? byUnit(WORKERS) : Map.of(),
                suffix.isEmpty() ? byUnit(WRITERS) : Map.of());
    }

    /// The day from which a commune exists.
    LocalDate founded(String key) {
        return units.history(new UnitId(uuid(key))).stream().map(UnitVersion::from)
                .min(LocalDate::compareTo).orElseThrow();
    }

    private Map<UnitId, Actor> byUnit(List<String> usernames) {
        return usernames.stream().map(this::actor).collect(Collectors.toMap(Actor::unit, each -> each));
    }

    private Actor actor(String username) {
        return accounts.actor(new AccountId(uuid("account/" + username))).orElseThrow();
    }

    private static UUID uuid(String key) {
        return UUID.nameUUIDFromBytes(("demo/" + key).getBytes(StandardCharsets.UTF_8));
    }
}
