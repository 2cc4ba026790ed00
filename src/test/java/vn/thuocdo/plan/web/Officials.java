package vn.thuocdo.plan.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import vn.thuocdo.identity.Account;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.plan.Scene;
import vn.thuocdo.testing.People;

/// People of the scene with accounts, for programs that call in their name.
@TestComponent
public class Officials {
    private final Scene scene;
    private final People people;

    public Officials(Scene scene, People people) {
        this.scene = scene;
        this.people = people;
    }

    public Account coordinator() {
        return person("Cầm Văn Sơn", scene.commune, scene.culture, Role.COORDINATOR);
    }

    Account chairman() {
        return person("Lò Văn Phong", scene.commune, scene.commune, Role.CHAIRMAN);
    }

    Account specialist(UnitId unit) {
        return person("Quàng Thị Lan", scene.commune, unit, Role.SPECIALIST);
    }

    Account stranger() {
        return person("Xã bên", scene.neighbour, scene.neighbour, Role.COORDINATOR, Role.CHAIRMAN);
    }

    private Account person(String name, UnitId agency, UnitId unit, Role... roles) {
        return people.person(
                "u" + UUID.nameUUIDFromBytes((name + unit).getBytes(UTF_8)),
                name, agency, unit, roles);
    }
}
