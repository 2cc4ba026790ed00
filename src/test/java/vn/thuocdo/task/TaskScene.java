package vn.thuocdo.task;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import vn.thuocdo.document.Upload;
import vn.thuocdo.identity.Account;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.organisation.AgencyDraft;
import vn.thuocdo.organisation.Authority;
import vn.thuocdo.organisation.OrganisationModel;
import vn.thuocdo.organisation.UnitDraft;
import vn.thuocdo.organisation.UnitKind;
import vn.thuocdo.organisation.Units;
import vn.thuocdo.plan.TestClock;
import vn.thuocdo.task.due.DueCodes;
import vn.thuocdo.testing.People;

/// A province with two communes, their people, and a clock at 09:42 on Wednesday 27/8/2025; set up through the doors.
@TestComponent
@Import(TaskSeats.class)
public final class TaskScene {
    static final LocalDate START = LocalDate.of(2021, 6, 1);
    static final LocalDate BEGUN = LocalDate.of(2025, 7, 18);

    private final Units units;
    private final CurrentActor actors;
    private final People people;
    private final Tasks tasks;
    private final TaskQueries queries;
    private final TestClock clock;
    private final TaskSeats seats;

    UnitId province = UnitId.next();
    UnitId commune = UnitId.next();
    UnitId neighbour = UnitId.next();
    UnitId culture = UnitId.next();
    UnitId economy = UnitId.next();
    UnitId centre = UnitId.next();
    Account chairman;
    Account coordinator;
    Account lan;
    Account son;
    Account quang;
    Account officer;
    Account stranger;
    Account department;

    TaskScene(Units units, CurrentActor actors, People people, Tasks tasks, TaskQueries queries, TestClock clock,
            TaskSeats seats) {
        this.units = units;
        this.actors = actors;
        this.people = people;
        this.tasks = tasks;
        this.queries = queries;
        this.clock = clock;
        this.seats = seats;
        setUp();
    }

    /// Sets everything up once more, with new identities.
    void setUp() {
        clock.reset();
        province = UnitId.next();
        commune = UnitId.next();
        neighbour = UnitId.next();
        agency(province, null, "SL", "tỉnh Sơn La");
        agency(commune, province, "TC", "xã Thuận Châu");
        agency(neighbour, province, "CL", "xã Chiềng La");
        culture = unit("VHXH", "Phòng Văn hóa – Xã hội", UnitKind.DIVISION);
        economy = unit("KT", "Phòng Kinh tế", UnitKind.DIVISION);
        centre = unit("TTPVHCC", "Trung tâm Phục vụ hành chính công", UnitKind.SERVICE_CENTRE);
        chairman = person("Lò Văn Phong", commune, commune, Role.CHAIRMAN);
        coordinator = person("Cầm Văn Sơn", commune, commune, Role.COORDINATOR);
        lan = person("Trần Thị Mai Lan", commune, culture, Role.SPECIALIST);
        son = person("Quàng Văn Sơn", commune, culture, Role.SPECIALIST);
        quang = person("Nguyễn Quốc Bảo", commune, economy, Role.SPECIALIST);
        officer = person("Lò Thị Hoa", commune, centre, Role.ONE_STOP_OFFICER);
        stranger = person("Xã bên", neighbour, neighbour, Role.COORDINATOR, Role.CHAIRMAN);
        department = person("Sở Nội vụ", province, province, Role.PROVINCE_OFFICER);
    }

    private Account person(String name, UnitId agency, UnitId unit, Role... roles) {
        return people.person("u" + UUID.randomUUID(), name, agency, unit, roles);
    }

    private void agency(UnitId id, @Nullable UnitId parent, String code, String name) {
        var administrator = new Actor(AccountId.next(), "a", "Quản trị", province, province,
                Set.of(Role.ADMINISTRATOR));
        actors.runAs(administrator, () -> units.found(new AgencyDraft(id, parent,
                parent == null ? UnitKind.PROVINCE : UnitKind.COMMUNE, code, "Ủy ban nhân dân " + name, "UBND " + name,
                OrganisationModel.TWO_TIER, START)));
    }

    private UnitId unit(String code, String name, UnitKind kind) {
        var id = UnitId.next();
        actors.runAs(administrator(), () -> units.create(
                new UnitDraft(id, commune, commune, kind, code, name, "", START, 0)));
        return id;
    }

    /// Makes a person the head of a unit.
    void head(Account person, UnitId unit, String title) {
        seats.seat(administrator(), person, unit, title, Authority.NONE);
    }

    /// Makes a person the chairman of the commune.
    void chair(Account person) {
        seats.seat(administrator(), person,
                unit("LD" + UnitId.next().toString().substring(30), "Thường trực UBND", UnitKind.LEADERSHIP),
                "Chủ tịch UBND xã", Authority.CHAIRMAN);
    }

    private Actor administrator() {
        return new Actor(AccountId.next(), "a", "Quản trị", commune, commune, Set.of(Role.ADMINISTRATOR));
    }

    /// Goes to a moment.
    void at(int year, int month, int day, int hour, int minute) {
        clock.set(LocalDateTime.of(year, month, day, hour, minute));
    }

    /// A draft led by the culture division, for which Lan is responsible.
    TaskDraft draft(String title, String due) {
        return TaskDraft.of(title, "direction", culture, DueCodes.parse(due), BEGUN)
                .until(LocalDate.of(2025, 12, 31)).given(lan.id());
    }

    /// Such a task.
    TaskId task(String title, String due) {
        return give(draft(title, due));
    }

    /// A task given by the coordinator.
    TaskId give(TaskDraft draft) {
        return as(coordinator, () -> tasks.create(draft));
    }

    /// Reports progress; for the end everything that must be proven is proven first.
    void report(TaskId id, int percent) {
        if (percent == 100)
            proveAll(id);
        run(lan, () -> tasks.report(id, null, new NewProgress(null, percent, "Đã làm", "")));
    }

    private void proveAll(TaskId id) {
        var task = as(coordinator, () -> queries.get(id));
        var occasion = task.current().number();
        task.unproven(occasion).forEach(product -> prove(id, product.number()));
        if (task.products().isEmpty() && task.evidence(occasion) == 0)
            prove(id, null);
    }

    void prove(TaskId id, @Nullable Integer product) {
        run(lan, () -> tasks.prove(id, null,
                new NewEvidence(null, product,
                        new Upload("Bien-ban.txt", "Biên bản kiểm tra".getBytes(UTF_8)), "", true)));
    }

    <T> T as(Account person, Supplier<T> work) {
        return people.as(person, work);
    }

    void run(Account person, Runnable work) {
        people.runAs(person, work);
    }

    List<Account> everybody() {
        return List.of(chairman, coordinator, lan, son, quang, officer, stranger, department);
    }
}
