package vn.thuocdo.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocdo.identity.AccountQueries;
import vn.thuocdo.identity.Accounts;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.plan.TestClock;

/// What staff papers say about days to come happens on these days, without anybody touching it.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@Import(TestClock.Configuration.class)
@Transactional
class DatedStaffModuleTests {
    private static final LocalDate TODAY = LocalDate.of(2025, 8, 27);
    private static final LocalDate LATER = LocalDate.of(2025, 9, 3);

    private final Units units;
    private final Staff staff;
    private final Positions positions;
    private final Appointments appointments;
    private final Delegations delegations;
    private final AccountQueries accounts;
    private final CurrentActor actor;
    private final PlaceRound round;
    private final Officials officials;
    private final TestClock clock;

    DatedStaffModuleTests(Units units, Staff staff, Positions positions, Appointments appointments,
            Delegations delegations, Accounts door, AccountQueries accounts, CurrentActor actor, PlaceRound round,
            TestClock clock) {
        this.units = units;
        this.staff = staff;
        this.positions = positions;
        this.appointments = appointments;
        this.delegations = delegations;
        this.accounts = accounts;
        this.actor = actor;
        this.round = round;
        this.officials = new Officials(positions, appointments, door, actor);
        this.clock = clock;
    }

    @BeforeEach
    void setUp() {
        clock.reset();
    }

    @Test
    void aTransferMovesTheAccountOnItsDay() {
        var communes = Communes.in(units, actor);
        var commune = communes.commune("xã Một", OrganisationModel.TWO_TIER);
        var office = communes.unit(commune, UnitKind.DIVISION, "VP", "Văn phòng");
        var economy = communes.unit(commune, UnitKind.DIVISION, "KT", "Phòng Kinh tế");
        var hoa = officials.official(office, "Chuyên viên", "Lò Thị Hoa", "hoa");
        manage(commune, () -> {
            var seat = positions.create(new PositionDraft(PositionId.next(), economy.id(), "Chuyên viên", false,
                    Authority.NONE, 1, Communes.START));
            appointments.transfer(staff.of(hoa).orElseThrow().person(), seat.id(), LATER, "Quyết định 5/QĐ-UBND");
        });
        roundOn(TODAY);
        assertThat(accounts.get(hoa).unit()).isEqualTo(office.id());
        roundOn(LATER.minusDays(1));
        assertThat(accounts.get(hoa).unit()).isEqualTo(office.id());
        roundOn(LATER);
        assertThat(accounts.get(hoa).unit()).isEqualTo(economy.id());
        int version = accounts.get(hoa).version();
        roundOn(LATER.plusDays(1));
        assertThat(accounts.get(hoa).version()).as("a second round changes nothing").isEqualTo(version);
    }

    @Test
    void lentAuthorityBeginsAndEndsOnItsDays() {
        var communes = Communes.in(units, actor);
        var commune = communes.commune("xã Một", OrganisationModel.TWO_TIER);
        var office = communes.unit(commune, UnitKind.DIVISION, "VP", "Văn phòng");
        var chairman = officials.chairman(office, "Lò Văn Phong", "phong");
        var deputy = officials.official(office, "Phó Chủ tịch", "Cầm Thị Duyên", "duyen");
        actor.runAs(accounts.actor(chairman).orElseThrow(), () -> delegations.give(new DelegationDraft(
                DelegationId.next(), chairman, deputy, Set.of(Role.CHAIRMAN), LATER, LATER.plusDays(2), "Đi công tác",
                "12/GUQ-UBND")));
        assertThat(mayIssueOn(LATER.minusDays(1), deputy)).isFalse();
        assertThat(mayIssueOn(LATER, deputy)).isTrue();
        assertThat(mayIssueOn(LATER.plusDays(2), deputy)).isTrue();
        assertThat(mayIssueOn(LATER.plusDays(3), deputy)).isFalse();
    }

    private boolean mayIssueOn(LocalDate day, AccountId account) {
        clock.set(day.atTime(0, 1));
        return accounts.actor(account).orElseThrow().may(Permission.ISSUE_PLANS);
    }

    private void roundOn(LocalDate day) {
        clock.set(day.atTime(0, 20));
        round.run();
    }

    private void manage(Unit commune, Runnable work) {
        actor.runAs(Communes.administrator(commune.id()), work);
    }
}
