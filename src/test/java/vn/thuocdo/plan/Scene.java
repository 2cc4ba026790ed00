package vn.thuocdo.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.organisation.AgencyDraft;
import vn.thuocdo.organisation.OrganisationModel;
import vn.thuocdo.organisation.UnitDraft;
import vn.thuocdo.organisation.UnitKind;
import vn.thuocdo.organisation.Units;
import vn.thuocdo.plan.content.PlanItem;
import vn.thuocdo.plan.content.PlanText;
import vn.thuocdo.plan.content.Samples;
import vn.thuocdo.task.due.DueRule;

/// A province with two communes and their people, set up through the doors.
@TestComponent
public final class Scene {
    private static final LocalDate START = LocalDate.of(2021, 6, 1);

    private final Units units;
    private final CurrentActor actors;
    private final Plans plans;

    public UnitId province = UnitId.next();
    public UnitId commune = UnitId.next();
    public UnitId neighbour = UnitId.next();
    public UnitId culture = UnitId.next();
    public UnitId economy = UnitId.next();
    public UnitId centre = UnitId.next();

    public Scene(Units units, CurrentActor actors, Plans plans) {
        this.units = units;
        this.actors = actors;
        this.plans = plans;
    }

    /// Sets everything up once more, with new identities.
    public void setUp() {
        province = UnitId.next();
        commune = UnitId.next();
        neighbour = UnitId.next();
        agency(province, null, "SL", "tỉnh Sơn La");
        agency(commune, province, "TC", "xã Thuận Châu");
        agency(neighbour, province, "CL", "xã Chiềng La");
        culture = unit("VHXH", "Phòng Văn hóa – Xã hội", UnitKind.DIVISION);
        economy = unit("KT", "Phòng Kinh tế", UnitKind.DIVISION);
        centre = unit("TTPVHCC", "Trung tâm Phục vụ hành chính công", UnitKind.SERVICE_CENTRE);
    }

    /// Somebody of the commune with roles.
    public Actor of(UnitId unit, Role... roles) {
        return new Actor(AccountId.next(), "x", "Người thử", commune, unit, Set.of(roles));
    }

    public Actor coordinator() {
        return of(culture, Role.COORDINATOR);
    }

    public Actor chairman() {
        return of(commune, Role.CHAIRMAN);
    }

    public Actor specialist(UnitId unit) {
        return of(unit, Role.SPECIALIST);
    }

    public Actor stranger(Role... roles) {
        return new Actor(AccountId.next(), "y", "Xã bên", neighbour, neighbour, Set.of(roles));
    }

    public Actor provinceOfficer() {
        return new Actor(AccountId.next(), "z", "Sở Nội vụ", province, province, Set.of(Role.PROVINCE_OFFICER));
    }

    /// A small plan with one target and two tasks.
    public DraftPlan small() {
        var items = List.<PlanItem>of(Samples.target("procedure", "Tối thiểu 80% hồ sơ giải quyết đúng hạn", 80),
                Samples.task("direction", "Kiểm tra CCHC 20% đơn vị", new DueRule.QuarterEnd(2025, 3), culture),
                Samples.task("procedure", "Niêm yết thủ tục", new DueRule.BeforeDate(LocalDate.of(2025, 9, 26)),
                        centre));
        return new DraftPlan(PlanKind.REFORM, PlanPeriod.year(2025), "Cải cách hành chính nhà nước năm 2025", null,
                PlanText.EMPTY, items, null);
    }

    /// The small plan as a draft of the commune.
    public PlanId draft() {
        return as(coordinator(), () -> plans.draft(small()));
    }

    public <T> T as(Actor actor, Supplier<T> work) {
        return actors.as(actor, work);
    }

    public void run(Actor actor, Runnable work) {
        actors.runAs(actor, work);
    }

    private void agency(UnitId id, @Nullable UnitId parent, String code, String name) {
        run(new Actor(AccountId.next(), "a", "Quản trị", province, province, Set.of(Role.ADMINISTRATOR)),
                () -> units.found(new AgencyDraft(id, parent,
                        parent == null ? UnitKind.PROVINCE : UnitKind.COMMUNE, code, "Ủy ban nhân dân " + name,
                        "UBND " + name, OrganisationModel.TWO_TIER, START)));
    }

    private UnitId unit(String code, String name, UnitKind kind) {
        var id = UnitId.next();
        run(of(commune, Role.ADMINISTRATOR), () -> units.create(
                new UnitDraft(id, commune, commune, kind, code, name, "", START, 0)));
        return id;
    }
}
