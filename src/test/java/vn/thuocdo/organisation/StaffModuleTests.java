package vn.thuocdo.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocdo.identity.AccountQueries;
import vn.thuocdo.identity.Accounts;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.NotAllowed;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.kernel.Vietnam;

/// People hold positions for a time, their accounts follow, and authority is lent and ends by itself.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@Transactional
class StaffModuleTests {
    private final Units units;
    private final Staff staff;
    private final Positions positions;
    private final Appointments appointments;
    private final Delegations delegations;
    private final AccountQueries accounts;
    private final CurrentActor actor;
    private final LocalDate today;
    private final Officials officials;
    private Communes communes;
    private Unit commune;
    private Unit office;

    StaffModuleTests(Units units, Staff staff, Positions positions, Appointments appointments, Delegations delegations,
            Accounts accounts, AccountQueries accountQueries, CurrentActor actor, Clock clock) {
        this.units = units;
        this.staff = staff;
        this.positions = positions;
        this.appointments = appointments;
        this.delegations = delegations;
        this.accounts = accountQueries;
        this.actor = actor;
        this.today = Vietnam.today(clock);
        this.officials = new Officials(positions, appointments, accounts, actor);
        this.communes = new Communes(units, actor, UnitId.next());
        this.commune = this.office = new Unit(UnitId.next(), UnitId.next(), null, "", "", "", UnitKind.COMMUNE, 0,
                vn.thuocdo.kernel.Validity.from(today), 1);
    }

    @BeforeEach
    void setUp() {
        communes = Communes.in(units, actor);
        commune = communes.commune("xã Một", OrganisationModel.TWO_TIER);
        office = communes.unit(commune, UnitKind.DIVISION, "VP", "Văn phòng");
    }

    @Test
    void aTransferEndsTheOldPositionTheDayBeforeAndMovesTheAccount() {
        var economy = communes.unit(commune, UnitKind.DIVISION, "KT", "Phòng Kinh tế");
        var account = officials.official(office, "Chuyên viên", "Lò Thị Hoa", "hoa");
        var person = staff.of(account).orElseThrow().person();
        var seat = position(economy, "Chuyên viên", false);
        manage(() -> appointments.transfer(person, seat.id(), today, "Quyết định 5/QĐ-UBND"));
        assertThat(staff.inUnit(office.id())).isEmpty();
        assertThat(staff.inUnit(economy.id())).extracting(StaffMember::name).containsExactly("Lò Thị Hoa");
        assertThat(accounts.get(account).unit()).isEqualTo(economy.id());
        assertThat(appointments.history(person)).extracting(held -> held.validity().to()).containsExactly(null,
                today.minusDays(1));
    }

    @Test
    void aTransferToComeLeavesTheAccountWhereItIs() {
        var economy = communes.unit(commune, UnitKind.DIVISION, "KT", "Phòng Kinh tế");
        var account = officials.official(office, "Chuyên viên", "Lò Thị Hoa", "hoa");
        var seat = position(economy, "Chuyên viên", false);
        manage(() -> appointments.transfer(staff.of(account).orElseThrow().person(), seat.id(), today.plusDays(7),
                null));
        assertThat(staff.of(account)).get().extracting(StaffMember::unit).isEqualTo(office.id());
        assertThat(accounts.get(account).unit()).isEqualTo(office.id());
    }

    @Test
    void aHeadsSeatHoldsOnePersonAndAPersonOneMainPosition() {
        var head = position(office, "Chánh Văn phòng", true);
        var one = register("Cầm Văn Bình");
        var two = register("Quàng Văn Chung");
        appoint(one, head, true);
        assertThat(staff.headOf(office.id())).get().extracting(StaffMember::name).isEqualTo("Cầm Văn Bình");
        assertThatThrownBy(() -> appoint(two, head, true)).isInstanceOf(Refused.class)
                .hasMessageContaining("seatTaken");
        var desk = position(office, "Chuyên viên", false);
        assertThatThrownBy(() -> appoint(one, desk, true)).isInstanceOf(Refused.class)
                .hasMessageContaining("mainThere");
        appoint(one, desk, false);
        assertThat(staff.inUnit(office.id())).hasSize(2);
        assertThatThrownBy(() -> manage(() -> positions.close(head.id(), 1, today))).isInstanceOf(Refused.class)
                .hasMessageContaining("held");
    }

    @Test
    void lentAuthorityCountsOnItsDaysOnly() {
        var chairman = officials.chairman(office, "Lò Văn Phong", "phong");
        var deputy = officials.official(office, "Phó Chủ tịch", "Cầm Thị Duyên", "duyen");
        var acting = accounts.actor(chairman).orElseThrow();
        var now = actor.as(acting, () -> delegations.give(new DelegationDraft(DelegationId.next(), chairman, deputy,
                Set.of(Role.CHAIRMAN), today, today.plusDays(3), "Đi công tác", "12/GUQ-UBND")));
        assertThat(accounts.actor(deputy)).get().extracting(Actor::roles)
                .isEqualTo(Set.of(Role.SPECIALIST, Role.CHAIRMAN));
        assertThat(delegations.givenBy(commune.id(), chairman)).extracting(Delegation::id).containsExactly(now.id());
        actor.runAs(acting, () -> delegations.withdraw(now.id(), 1, "Về sớm"));
        assertThat(accounts.actor(deputy)).get().extracting(Actor::roles).isEqualTo(Set.of(Role.SPECIALIST));
        actor.runAs(acting, () -> delegations.give(new DelegationDraft(DelegationId.next(), chairman, deputy,
                Set.of(Role.CHAIRMAN), today.plusDays(1), today.plusDays(3), "Nghỉ phép", null)));
        assertThat(accounts.actor(deputy)).get().extracting(Actor::roles).isEqualTo(Set.of(Role.SPECIALIST));
    }

    @Test
    void nobodyLendsWhatIsNotTheirs() {
        var chairman = officials.chairman(office, "Lò Văn Phong", "phong");
        var deputy = officials.official(office, "Phó Chủ tịch", "Cầm Thị Duyên", "duyen");
        var draft = new DelegationDraft(DelegationId.next(), deputy, chairman, Set.of(Role.CHAIRMAN), today,
                today.minusDays(1), "", null);
        assertThatThrownBy(() -> actor.runAs(accounts.actor(deputy).orElseThrow(), () -> delegations.give(draft)))
                .isInstanceOf(Refused.class).hasMessageContainingAll("rolesNotOwn", "endsTooEarly", "reasonMissing");
        assertThatThrownBy(() -> actor.runAs(accounts.actor(chairman).orElseThrow(), () -> delegations.give(draft)))
                .isInstanceOf(NotAllowed.class);
        var stranger = Communes.administrator(communes.commune("xã Hai", OrganisationModel.TWO_TIER).id());
        assertThatThrownBy(() -> actor.runAs(stranger, () -> delegations.give(draft))).isInstanceOf(Missing.class);
    }

    @Test
    void onlyWhoManagesUnitsChangesStaff() {
        var draft = new PersonDraft(PersonId.next(), commune.id(), "Lò Thị Hoa", null);
        assertThatThrownBy(() -> actor.runAs(Communes.actor(commune.id(), Role.CHAIRMAN),
                () -> appointments.register(draft))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> actor.runAs(Communes.administrator(UnitId.next()),
                () -> appointments.register(draft))).isInstanceOf(Missing.class);
    }

    private Position position(Unit unit, String title, boolean head) {
        return actor.as(Communes.administrator(commune.id()), () -> positions.create(new PositionDraft(
                PositionId.next(), unit.id(), title, head, Authority.NONE, 1, Communes.START)));
    }

    private PersonId register(String name) {
        return actor.as(Communes.administrator(commune.id()), () -> appointments
                .register(new PersonDraft(PersonId.next(), commune.id(), name, null))).id();
    }

    private void appoint(PersonId person, Position position, boolean main) {
        manage(() -> appointments.appoint(new AppointmentDraft(person, position.id(), main, Communes.START, null,
                null)));
    }

    private void manage(Runnable work) {
        actor.runAs(Communes.administrator(commune.id()), work);
    }
}
