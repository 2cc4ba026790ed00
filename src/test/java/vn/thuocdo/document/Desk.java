package vn.thuocdo.document;

import java.util.Locale;
import java.util.Set;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.kernel.UnitId;

/// People of an agency of their own, so that tests do not meet.
record Desk(UnitId agency) {
    static Desk anywhere() {
        return new Desk(UnitId.next());
    }

    Actor administrator() {
        return actor("Quàng Văn Quản", Role.ADMINISTRATOR);
    }

    Actor chairman() {
        return actor("Nguyễn Thị Thanh", Role.CHAIRMAN);
    }

    Actor specialist() {
        return actor("Cầm Thị Lan", Role.SPECIALIST);
    }

    private Actor actor(String name, Role role) {
        return new Actor(AccountId.next(), role.name().toLowerCase(Locale.ROOT), name, agency, agency,
                Set.of(role));
    }
}
