package vn.thuocdo.help;

import java.util.Arrays;
import java.util.Set;
import vn.thuocdo.kernel.Role;

/// A help text and the roles it is written for. Its address and file bear the Vietnamese name, since readers share links.
public enum HelpText {
    /// What everybody uses.
    EVERYBODY("chung", Set.of(Role.values())),
    /// The reform coordinator.
    COORDINATOR("dieu-phoi", Set.of(Role.COORDINATOR)),
    /// Leaders.
    CHAIRMAN("chu-tich", Set.of(Role.CHAIRMAN)),
    /// Those who do the tasks.
    SPECIALIST("chuyen-mon", Set.of(Role.SPECIALIST, Role.ONE_STOP_OFFICER)),
    /// The system's administrator.
    ADMINISTRATOR("quan-tri", Set.of(Role.ADMINISTRATOR)),
    /// The level above.
    PROVINCE("cap-tinh", Set.of(Role.PROVINCE_OFFICER));

    private final String name;
    private final Set<Role> readers;

    HelpText(String name, Set<Role> readers) {
        this.name = name;
        this.readers = readers;
    }

    /// Its name in addresses, for example `dieu-phoi`.
    public String slug() {
        return name;
    }

    /// The text of that name, or the one for everybody.
    public static HelpText named(String slug) {
        return Arrays.stream(values()).filter(text -> text.name.equals(slug)).findFirst().orElse(EVERYBODY);
    }

    /// Whether it is written for one of the roles in particular.
    public boolean isFor(Set<Role> roles) {
        return this != EVERYBODY && roles.stream().anyMatch(readers::contains);
    }
}
