package vn.thuocdo.access;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.thuocdo.kernel.Role;

/// The people who try every endpoint. All records of the samples belong to the commune of the first six.
enum Who {
    /// Administrator of the commune.
    ADMINISTRATOR(Role.ADMINISTRATOR),
    /// Chairman of the commune.
    CHAIRMAN(Role.CHAIRMAN),
    /// Coordinator of the commune.
    COORDINATOR(Role.COORDINATOR),
    /// Specialist of the unit that the records belong to.
    SPECIALIST(Role.SPECIALIST),
    /// Official at the one-stop desk, in a unit of its own.
    COUNTER(Role.ONE_STOP_OFFICER),
    /// Specialist of another unit of the commune.
    COLLEAGUE(Role.SPECIALIST),
    /// Somebody of another commune who holds every role there.
    NEIGHBOUR(Role.ADMINISTRATOR, Role.CHAIRMAN, Role.COORDINATOR, Role.SPECIALIST, Role.ONE_STOP_OFFICER,
            Role.PROVINCE_OFFICER),
    /// Official of the province above the commune.
    PROVINCE(Role.PROVINCE_OFFICER),
    /// Administrator of the province above.
    PROVINCE_ADMINISTRATOR(Role.ADMINISTRATOR),
    /// Nobody signed in.
    ANONYMOUS;

    private final List<Role> roles;

    Who(Role... roles) {
        this.roles = List.of(roles);
    }

    Role[] roles() {
        return roles.toArray(Role[]::new);
    }

    /// As the declarations write it.
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Those whom a declaration names: words of people and groups, `-word` takes one out again.
    static Set<Who> named(String words) {
        var named = EnumSet.noneOf(Who.class);
        for (var word : words.strip().split("[\\s,]+")) {
            if (word.startsWith("-"))
                group(word.substring(1)).forEach(named::remove);
            else
                named.addAll(group(word));
        }
        return named;
    }

    private static List<Who> group(String word) {
        return switch (word) {
            case "everyone" -> List.of(values());
            case "signed-in" -> without(ANONYMOUS);
            case "agency" -> List.of(ADMINISTRATOR, CHAIRMAN, COORDINATOR, SPECIALIST, COUNTER, COLLEAGUE);
            case "administrators" -> List.of(ADMINISTRATOR, NEIGHBOUR, PROVINCE_ADMINISTRATOR);
            case "nobody" -> List.of();
            default -> List.of(valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_')));
        };
    }

    private static List<Who> without(Who one) {
        var rest = new ArrayList<>(List.of(values()));
        rest.remove(one);
        return rest;
    }
}
