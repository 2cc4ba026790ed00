package vn.thuocdo.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocdo.identity.AccountQueries;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.NotAllowed;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.kernel.UnitId;

/// Communes merge and change their frame with everything that hangs on them, and what they were stays readable.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@Transactional
class ReorganisationModuleTests {
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    private final Units units;
    private final UnitQueries queries;
    private final UnitNames names;
    private final Staff staff;
    private final AccountQueries accounts;
    private final CurrentActor actor;
    private final Officials officials;
    private final RecordedSuccessions work;
    private Communes communes;

    ReorganisationModuleTests(Units units, UnitQueries queries, UnitNames names, Staff staff, AccountQueries accounts,
            CurrentActor actor, Officials officials, RecordedSuccessions work) {
        this.units = units;
        this.queries = queries;
        this.names = names;
        this.staff = staff;
        this.accounts = accounts;
        this.actor = actor;
        this.officials = officials;
        this.work = work;
        this.communes = new Communes(units, actor, UnitId.next());
    }

    @TestConfiguration
    static class WithWork {
        @Bean
        RecordedSuccessions recordedSuccessions() {
            return new RecordedSuccessions();
        }

        @Bean
        Officials officials(Positions positions, Appointments appointments, vn.thuocdo.identity.Accounts accounts,
                CurrentActor actor) {
            return new Officials(positions, appointments, accounts, actor);
        }
    }

    @BeforeEach
    void setUp() {
        work.open.clear();
        work.seen.clear();
        communes = Communes.in(units, actor);
    }

    @Test
    void threeCommunesBecomeOneWithUnitsStaffWorkAndLineage() {
        var one = communes.commune("xã Một", OrganisationModel.THREE_TIER);
        var two = communes.commune("xã Hai", OrganisationModel.THREE_TIER);
        var three = communes.commune("xã Ba", OrganisationModel.THREE_TIER);
        var finance = communes.unit(one, UnitKind.OFFICIAL_POST, "TC", "Tài chính – Kế toán");
        var justice = communes.unit(two, UnitKind.OFFICIAL_POST, "TP", "Tư pháp – Hộ tịch");
        var hamlet = communes.unit(three, UnitKind.HAMLET, "B1", "Bản Nà Lanh");
        var officer = officials.official(finance, "Công chức Tài chính – Kế toán", "Lò Thị Hoa", "hoa");
        work.open.put(finance.id(), 3L);
        work.open.put(justice.id(), 2L);
        actor.runAs(Communes.actor(one.id(), Role.COORDINATOR),
                () -> names.remember(one.id(), "Bộ phận tài vụ", finance.id()));

        var draft = draft(List.of(one, two, three), Map.of());
        var preview = actor.as(province(), () -> units.previewMerger(draft));
        assertThat(preview.obstacles()).isEmpty();
        assertThat(preview.work()).isEqualTo(5);
        assertThat(preview.staff()).isEqualTo(1);
        assertThat(preview.targetOf(finance.id())).isEqualTo("KT");
        assertThat(preview.targetOf(justice.id())).isEqualTo("VP");
        assertThat(preview.targetOf(hamlet.id())).isEqualTo(MergerDraft.ITSELF);
        assertThat(queries.find(draft.id())).as("a preview changes nothing").isEmpty();

        actor.runAs(province(), () -> units.merge(draft));
        var tree = queries.inAgency(draft.id(), DAY);
        assertThat(tree).extracting(Unit::name).contains("Phòng Kinh tế", "Văn phòng HĐND và UBND", "Bản Nà Lanh");
        var economy = byName(tree, "Phòng Kinh tế");
        assertThat(work.open).containsOnly(Map.entry(economy.id(), 3L),
                Map.entry(byName(tree, "Văn phòng HĐND và UBND").id(), 2L));
        assertThat(work.seen).hasSize(3).allMatch(succession -> succession.changesAgency());
        assertThat(staff.inUnit(economy.id())).extracting(StaffMember::name).containsExactly("Lò Thị Hoa");
        assertThat(accounts.get(officer)).satisfies(account -> {
            assertThat(account.agency()).isEqualTo(draft.id());
            assertThat(account.unit()).isEqualTo(economy.id());
        });
        assertThat(queries.get(one.id()).validity().to()).isEqualTo(DAY.minusDays(1));
        assertThat(queries.inAgency(one.id(), DAY.minusDays(1))).hasSize(2);
        assertThat(queries.inAgency(one.id(), DAY)).isEmpty();
        assertThat(queries.predecessors(draft.id())).extracting(Lineage::predecessor)
                .containsExactlyInAnyOrder(one.id(), two.id(), three.id());
        assertThat(queries.standingFor(finance.id(), DAY)).contains(economy);
        assertThat(queries.subordinateAgencies(communes.province(), DAY)).extracting(Unit::id)
                .containsExactly(draft.id());
        assertThat(names.resolve(draft.id(), "Bộ phận tài vụ")).isEqualTo(new UnitMatch.Known(economy.id()));
        assertThat(names.resolve(draft.id(), "Công chức Tài chính - Kế toán"))
                .isEqualTo(new UnitMatch.Known(economy.id()));
    }

    @Test
    void onlyTheLeadingCommunesChairmanKeepsTheSeat() {
        var one = communes.commune("xã Một", OrganisationModel.TWO_TIER);
        var two = communes.commune("xã Hai", OrganisationModel.TWO_TIER);
        var first = officials.chairman(communes.unit(one, UnitKind.LEADERSHIP, "LD", "Thường trực UBND"), "Lò Văn A",
                "chu1");
        var second = officials.chairman(communes.unit(two, UnitKind.LEADERSHIP, "LD", "Thường trực UBND"), "Cầm Văn B",
                "chu2");
        var draft = draft(List.of(two, one), Map.of());
        actor.runAs(province(), () -> units.merge(new MergerDraft(draft.id(), draft.communes(), one.id(),
                draft.name(), draft.shortName(), draft.code(), DAY, draft.document(), Map.of())));
        assertThat(staff.leadersOf(draft.id())).extracting(StaffMember::name).containsExactly("Lò Văn A");
        assertThat(accounts.get(first).roles()).containsExactly(Role.CHAIRMAN);
        assertThat(accounts.get(second).roles()).containsExactly(Role.SPECIALIST);
        assertThat(staff.of(second)).get().extracting(StaffMember::positionTitle).isEqualTo("Chờ bố trí");
    }

    @Test
    void aMergerNeedsTheProvincesAdministratorTwoCommunesAPaperAndADayThatHasCome() {
        var one = communes.commune("xã Một", OrganisationModel.TWO_TIER);
        var two = communes.commune("xã Hai", OrganisationModel.TWO_TIER);
        var draft = draft(List.of(one, two), Map.of());
        assertThatThrownBy(() -> actor.runAs(Communes.administrator(one.id()), () -> units.merge(draft)))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> actor.runAs(Communes.actor(communes.province(), Role.PROVINCE_OFFICER),
                () -> units.merge(draft))).isInstanceOf(NotAllowed.class);
        var wrong = new MergerDraft(draft.id(), List.of(one.id()), two.id(), "Ủy ban nhân dân xã Mới", "", "MOI",
                LocalDate.of(2999, 1, 1), "", Map.of());
        assertThatThrownBy(() -> actor.runAs(province(), () -> units.merge(wrong))).isInstanceOf(Refused.class)
                .hasMessageContainingAll("tooFew", "leadingElsewhere", "inFuture", "documentMissing");
    }

    @Test
    void aSuccessorThatTheFrameDoesNotHaveIsRefused() {
        var one = communes.commune("xã Một", OrganisationModel.TWO_TIER);
        var two = communes.commune("xã Hai", OrganisationModel.TWO_TIER);
        var post = communes.unit(one, UnitKind.DIVISION, "A", "Phòng A");
        var wrong = draft(List.of(one, two), Map.of(post.id(), "KHONGCO"));
        assertThatThrownBy(() -> actor.runAs(province(), () -> units.merge(wrong))).isInstanceOf(Refused.class)
                .hasMessageContaining("targetUnknown");
    }

    @Test
    void aCommuneSwitchesToTheNewFrameUnderTheProvince() {
        var province = queries.get(communes.province());
        var district = actor.as(Communes.administrator(province.id()), () -> units.create(new UnitDraft(UnitId.next(),
                province.id(), province.id(), UnitKind.DISTRICT, "TC", "Huyện Thuận Châu", "", Communes.START, 0)));
        var commune = communes.commune("xã Chiềng Ly", OrganisationModel.THREE_TIER);
        actor.runAs(Communes.administrator(province.id()),
                () -> units.move(commune.id(), 1, Communes.START, district.id(), "Thuộc huyện"));
        var office = communes.unit(commune, UnitKind.OFFICIAL_POST, "VHXH", "Văn hóa – Xã hội");
        officials.official(office, "Công chức Văn hóa – Xã hội", "Quàng Thị Mai", "mai");
        var draft = new ModelSwitchDraft(commune.id(), OrganisationModel.TWO_TIER, province.id(), DAY,
                "Nghị quyết 01/NQ-HĐND", Map.of());
        var preview = actor.as(province(), () -> units.previewSwitch(draft));
        assertThat(preview.obstacles()).isEmpty();
        assertThat(preview.targetOf(office.id())).isEqualTo("VHXH");
        actor.runAs(province(), () -> units.switchModel(draft));
        assertThat(queries.model(commune.id(), DAY.minusDays(1))).isEqualTo(OrganisationModel.THREE_TIER);
        assertThat(queries.model(commune.id(), DAY)).isEqualTo(OrganisationModel.TWO_TIER);
        assertThat(queries.find(commune.id(), DAY.minusDays(1))).get().extracting(Unit::parent)
                .isEqualTo(district.id());
        assertThat(queries.find(commune.id(), DAY)).get().extracting(Unit::parent).isEqualTo(province.id());
        var tree = queries.inAgency(commune.id(), DAY);
        assertThat(tree).extracting(Unit::kind).doesNotContain(UnitKind.OFFICIAL_POST);
        assertThat(staff.inUnit(byName(tree, "Phòng Văn hóa – Xã hội").id())).extracting(StaffMember::name)
                .containsExactly("Quàng Thị Mai");
        assertThat(queries.subordinateAgencies(province.id(), DAY.minusDays(1))).extracting(Unit::id)
                .containsExactly(commune.id());
    }

    @Test
    void aUnitWithOpenWorkOrStaffClosesOnlyIntoASuccessor() {
        var commune = communes.commune("xã Một", OrganisationModel.TWO_TIER);
        var old = communes.unit(commune, UnitKind.DIVISION, "A", "Phòng A");
        var next = communes.unit(commune, UnitKind.DIVISION, "B", "Phòng B");
        var officer = officials.official(old, "Chuyên viên", "Lường Văn Hải", "hai");
        work.open.put(old.id(), 4L);
        var manager = Communes.administrator(commune.id());
        assertThatThrownBy(() -> actor.runAs(manager, () -> units.end(old.id(), 1, DAY, null, "Giải thể")))
                .isInstanceOf(Refused.class).hasMessageContainingAll("test.open", "staffThere");
        actor.runAs(manager, () -> units.end(old.id(), 1, DAY, next.id(), "Giải thể"));
        assertThat(work.open).containsExactly(Map.entry(next.id(), 4L));
        assertThat(staff.of(officer)).get().extracting(StaffMember::unit).isEqualTo(next.id());
        assertThat(accounts.get(officer).unit()).isEqualTo(next.id());
        assertThat(queries.successors(old.id())).extracting(Lineage::unit).containsExactly(next.id());
    }

    private MergerDraft draft(List<Unit> merging, Map<UnitId, String> targets) {
        return new MergerDraft(UnitId.next(), merging.stream().map(Unit::id).toList(), merging.getFirst().id(),
                "Ủy ban nhân dân xã Mới", "UBND xã Mới", "MOI", DAY, "Nghị quyết 1681/NQ-UBTVQH15", targets);
    }

    private vn.thuocdo.kernel.Actor province() {
        return new vn.thuocdo.kernel.Actor(vn.thuocdo.kernel.AccountId.next(), "tinh", "Quản trị tỉnh",
                communes.province(), communes.province(), Set.of(Role.ADMINISTRATOR));
    }

    private static Unit byName(List<Unit> tree, String name) {
        return tree.stream().filter(unit -> unit.name().equals(name)).findFirst().orElseThrow();
    }
}
