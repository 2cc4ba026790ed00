package vn.thuocdo.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import vn.thuocdo.identity.AccountQueries;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.kernel.Vietnam;

/// The demonstration has its province, three communes and people, and is set up once.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.MOCK, properties = "thuocdo.demo.at-once=true")
@ActiveProfiles("demo")
class DemoOrganisationTests {
    private final UnitQueries units;
    private final UnitNames names;
    private final Staff staff;
    private final AccountQueries accounts;
    private final Map<String, ApplicationRunner> runners;
    private final LocalDate today;

    DemoOrganisationTests(UnitQueries units, UnitNames names, Staff staff, AccountQueries accounts,
            Map<String, ApplicationRunner> runners, Clock clock) {
        this.units = units;
        this.names = names;
        this.staff = staff;
        this.accounts = accounts;
        this.runners = runners;
        this.today = Vietnam.today(clock);
    }

    @ParameterizedTest
    @CsvSource({"quantri,ADMINISTRATOR,VP", "chutich,CHAIRMAN,LD", "vanphong,COORDINATOR,VP",
            "motcua,ONE_STOP_OFFICER,HCC", "tuphap,SPECIALIST,VP", "taichinh,SPECIALIST,KT",
            "vanhoa,SPECIALIST,VHXH"})
    void theCommunesPeopleSitInTheirUnits(String username, Role role, String unit) {
        var account = accounts.get(new AccountId(uuid("account/" + username)));
        assertThat(account.agency()).isEqualTo(id("thuan-chau"));
        assertThat(account.roles()).isEqualTo(Set.of(role));
        assertThat(units.get(account.unit()).code()).isEqualTo(unit);
        assertThat(staff.of(account.id())).get().extracting(StaffMember::unit).isEqualTo(account.unit());
    }

    @Test
    void theProvinceSeesThreeCommunesOfThreeSorts() {
        assertThat(units.subordinateAgencies(id("son-la"), today)).extracting(Unit::id)
                .containsExactlyInAnyOrder(id("thuan-chau"), id("chieng-ly"), id("chieng-la"));
        assertThat(units.model(id("thuan-chau"), today)).isEqualTo(OrganisationModel.TWO_TIER);
        assertThat(units.model(id("chieng-ly"), today)).isEqualTo(OrganisationModel.THREE_TIER);
        assertThat(units.predecessors(id("chieng-la"))).hasSize(3);
        assertThat(staff.leaderOf(id("chieng-la"))).get().extracting(StaffMember::name).isEqualTo("Cầm Văn Thinh");
        assertThat(accounts.get(new AccountId(uuid("account/chutich.chiengla"))).agency()).isEqualTo(id("chieng-la"));
        assertThat(accounts.get(new AccountId(uuid("account/sonoivu"))).roles()).containsExactly(Role.PROVINCE_OFFICER);
    }

    @Test
    void oldNamesLeadToTheUnitsOfToday() {
        assertThat(names.resolve(id("thuan-chau"), "Công chức Tư pháp – Hộ tịch")).isInstanceOfSatisfying(
                UnitMatch.Known.class, known -> assertThat(units.get(known.unit()).code()).isEqualTo("VP"));
        assertThat(names.resolve(id("chieng-ly"), "Văn phòng UBND xã")).isInstanceOfSatisfying(
                UnitMatch.Known.class, known -> assertThat(units.get(known.unit()).code()).isEqualTo("VPTK"));
    }

    @Test
    void aSecondStartChangesNothing() throws Exception {
        var before = units.inAgency(id("thuan-chau"), today);
        runners.get("vn.thuocdo.organisation.demo.DemoOrganisation").run(new DefaultApplicationArguments());
        assertThat(units.inAgency(id("thuan-chau"), today)).isEqualTo(before);
    }

    private static UnitId id(String key) {
        return new UnitId(uuid(key));
    }

    private static UUID uuid(String key) {
        return UUID.nameUUIDFromBytes(("demo/" + key).getBytes(StandardCharsets.UTF_8));
    }
}
