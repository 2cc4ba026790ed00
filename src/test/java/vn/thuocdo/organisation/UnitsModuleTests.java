package vn.thuocdo.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocdo.kernel.Conflict;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.NotAllowed;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.kernel.UnitId;

/// Units change from a day on, and what they were stays readable.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@Transactional
class UnitsModuleTests {
    private static final LocalDate NEW_FRAME = LocalDate.of(2025, 7, 1);

    private final Units units;
    private final UnitQueries queries;
    private final CurrentActor actor;
    private Communes communes;
    private Unit commune;

    UnitsModuleTests(Units units, UnitQueries queries, CurrentActor actor) {
        this.units = units;
        this.queries = queries;
        this.actor = actor;
        this.communes = new Communes(units, actor, UnitId.next());
    }

    @BeforeEach
    void setUp() {
        communes = Communes.in(units, actor);
        commune = communes.commune("xã Thuận Châu", OrganisationModel.THREE_TIER);
    }

    @Test
    void aRenamedUnitKeepsItsOldNameInThePast() {
        var office = communes.unit(commune, UnitKind.OFFICIAL_POST, "VP", "Văn phòng – Thống kê");
        actor.runAs(Communes.administrator(commune.id()),
                () -> units.rename(office.id(), 1, NEW_FRAME, "Văn phòng", "VP", "Quyết định 12/QĐ-UBND"));
        assertThat(queries.find(office.id(), NEW_FRAME.minusDays(1))).get().extracting(Unit::name)
                .isEqualTo("Văn phòng – Thống kê");
        assertThat(queries.find(office.id(), NEW_FRAME)).get().extracting(Unit::name).isEqualTo("Văn phòng");
        assertThat(queries.history(office.id())).extracting(UnitVersion::from).containsExactly(Communes.START,
                NEW_FRAME);
    }

    @Test
    void theTreeOfADayHoldsWhatLivedOnThatDayInOrder() {
        var office = communes.unit(commune, UnitKind.SERVICE_CENTRE, "MC", "Bộ phận Một cửa");
        var below = communes.unit(commune, UnitKind.DIVISION, "TO", "Tổ tiếp nhận");
        var manager = Communes.administrator(commune.id());
        actor.runAs(manager, () -> units.end(office.id(), 1, NEW_FRAME.minusDays(1), null, "Thôi hoạt động"));
        assertThat(queries.inAgency(commune.id(), Communes.START)).extracting(Unit::id).containsExactly(commune.id(),
                office.id(), below.id());
        assertThat(queries.inAgency(commune.id(), NEW_FRAME)).extracting(Unit::id).containsExactly(commune.id(),
                below.id());
        assertThat(queries.get(office.id()).name()).isEqualTo("Bộ phận Một cửa");
    }

    @Test
    void aUnitCannotStandBelowItself() {
        var division = communes.unit(commune, UnitKind.DIVISION, "A", "Phòng A");
        var manager = Communes.administrator(commune.id());
        var below = actor.as(manager, () -> units.create(new UnitDraft(UnitId.next(), commune.id(), division.id(),
                UnitKind.DIVISION, "B", "Tổ B", "", Communes.START, 0)));
        assertThat(queries.within(division.id(), NEW_FRAME)).isEqualTo(Set.of(division.id(), below.id()));
        assertThatThrownBy(() -> actor.runAs(manager,
                () -> units.move(division.id(), 1, NEW_FRAME, below.id(), "Thử")))
                .isInstanceOf(Refused.class).hasMessageContaining("parentBelow");
    }

    @Test
    void aUnitWithOthersBelowItCannotClose() {
        var division = communes.unit(commune, UnitKind.DIVISION, "A", "Phòng A");
        var manager = Communes.administrator(commune.id());
        actor.as(manager, () -> units.create(new UnitDraft(UnitId.next(), commune.id(), division.id(),
                UnitKind.DIVISION, "B", "Tổ B", "", Communes.START, 0)));
        assertThatThrownBy(() -> actor.runAs(manager, () -> units.end(division.id(), 1, NEW_FRAME, null, "Thử")))
                .isInstanceOf(Refused.class).hasMessageContaining("childThere");
    }

    @Test
    void theNewFrameHasNoOfficialPosts() {
        var other = communes.commune("xã Chiềng La", OrganisationModel.TWO_TIER);
        assertThatThrownBy(() -> communes.unit(other, UnitKind.OFFICIAL_POST, "TP", "Tư pháp – Hộ tịch"))
                .isInstanceOf(Refused.class).hasMessageContaining("kindNotInModel");
    }

    @Test
    void theSecondOfTwoEditorsIsTold() {
        var division = communes.unit(commune, UnitKind.DIVISION, "A", "Phòng A");
        var manager = Communes.administrator(commune.id());
        actor.runAs(manager, () -> units.rename(division.id(), 1, NEW_FRAME, "Phòng B", "", "Đổi tên"));
        assertThatThrownBy(
                () -> actor.runAs(manager, () -> units.rename(division.id(), 1, NEW_FRAME, "Phòng C", "", "Đổi tên")))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void sendingADraftTwiceMakesOneUnit() {
        var draft = new UnitDraft(UnitId.next(), commune.id(), commune.id(), UnitKind.DIVISION, "A", "Phòng A", "",
                Communes.START, 0);
        var manager = Communes.administrator(commune.id());
        actor.runAs(manager, () -> units.create(draft));
        actor.runAs(manager, () -> units.create(draft));
        assertThat(queries.inAgency(commune.id(), NEW_FRAME)).hasSize(2);
    }

    @Test
    void onlyTheOwnAdministratorAndTheProvincesMayChange() {
        var other = communes.commune("xã Chiềng La", OrganisationModel.TWO_TIER);
        var division = communes.unit(commune, UnitKind.DIVISION, "A", "Phòng A");
        assertThatThrownBy(() -> rename(division, Communes.administrator(other.id()))).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> rename(division, Communes.actor(commune.id(), Role.COORDINATOR)))
                .isInstanceOf(NotAllowed.class);
        rename(division, Communes.administrator(communes.province()));
        assertThat(queries.get(division.id()).name()).isEqualTo("Phòng mới");
    }

    @Test
    void communesAreFoundBelowTheirProvince() {
        var other = communes.commune("xã Chiềng La", OrganisationModel.TWO_TIER);
        assertThat(queries.subordinateAgencies(communes.province(), NEW_FRAME)).extracting(Unit::id)
                .containsExactlyInAnyOrder(commune.id(), other.id());
        assertThat(queries.agencyAbove(commune.id(), NEW_FRAME)).get().extracting(Unit::id)
                .isEqualTo(communes.province());
    }

    private void rename(Unit unit, vn.thuocdo.kernel.Actor who) {
        actor.runAs(who, () -> units.rename(unit.id(), 1, NEW_FRAME, "Phòng mới", "", "Đổi tên"));
    }
}
