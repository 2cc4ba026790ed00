package vn.thuocdo.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thuocdo.calendar.engine.Term;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.organisation.Units;

/// The administrator's pages of calendars and rules, as a browser without script sees them.
@SpringBootTest
@AutoConfigureMockMvc
@Import(FixedTime.class)
class CalendarPagesWebTests {
    private final MockMvcTester browser;
    private final Units units;
    private final CurrentActor actor;
    private final Deadlines deadlines;
    private final OpenWork open;
    private Commune commune = new Commune(UnitId.next(), UnitId.next(), UnitId.next(), UnitId.next());

    CalendarPagesWebTests(MockMvcTester browser, Units units, CurrentActor actor, Deadlines deadlines, OpenWork open) {
        this.browser = browser;
        this.units = units;
        this.actor = actor;
        this.deadlines = deadlines;
        this.open = open;
    }

    @BeforeEach
    void setUp() {
        commune = Commune.in(units, actor);
    }

    @Test
    void listsTheCalendarsOfTheAgency() {
        assertThat(get("/settings/calendars")).hasStatusOk().bodyText().contains("Lịch chung cả nước",
                "Ủy ban nhân dân xã Sơn Bao", "Phòng Kinh tế", "07:30–11:30, 13:30–17:00", "01/9/2025 · Quốc khánh");
    }

    @Test
    void showsTheYearWithItsDaysOffAndOneMonth() {
        assertThat(get(path() + "?month=2025-09")).hasStatusOk().bodyText().contains("Tháng 9/2025",
                "ngày làm việc (250)", "nghỉ lễ, nghỉ bù (12)", "làm bù (1)", "01–02/9/2025", "Giỗ Tổ Hùng Vương",
                "chưa đối chiếu văn bản", "Thứ Hai, 01/9/2025: nghỉ, Quốc khánh");
        assertThat(get(path() + "?month=2025-09").getResponse().getHeader("Content-Type")).contains("UTF-8");
        assertThat(get("/settings/calendars/national")).hasStatusOk().bodyText().contains(
                "do quản trị cấp trên cùng sửa");
    }

    @Test
    void aHolidayIsAddedAfterLookingAtWhatMoves() {
        receive("07/KH-UBND · N07", "2025-09-05T09:00");
        assertThat(get(path() + "/days?first=2025-09-08&last=2025-09-08")).hasStatusOk().bodyText().contains(
                "Thêm ngày", "08/09/2025");
        var drafted = post(path() + "/days", "from", "08/9/2025", "choice", "HOLIDAY", "name", "Lễ hội xã",
                "document", "12/TB-UBND", "reason", "Lễ hội");
        assertThat(drafted).hasStatus3xxRedirection();
        var change = Objects.requireNonNull(drafted.getResponse().getRedirectedUrl());
        assertThat(get(change)).hasStatusOk().bodyText().contains("Nếu áp dụng: 1 hạn dời, không việc nào thành trễ",
                "Xem trước, chưa lưu", "07/KH-UBND · N07", "09:00 08/9", "09:00 09/9", "08/9/2025: nghỉ Lễ hội xã");
        assertThat(post(change + "/application", "reach", "ALL_OPEN")).hasStatus3xxRedirection();
        assertThat(get(change)).bodyText().contains("Đã áp dụng: 1 hạn đã dời", "Xem trước khi hoàn tác");
        assertThat(get(path() + "/changes")).bodyText().contains("12/TB-UBND", "Bùi Quang Huy");
        var undo = post(change + "/undo", "reason", "nhầm ngày");
        assertThat(get(Objects.requireNonNull(undo.getResponse().getRedirectedUrl()))).bodyText().contains(
                "09:00 08/9", "bỏ mục ghi riêng");
    }

    @Test
    void anInheritedHolidayIsChangedForTheAgencyAlone() {
        assertThat(get(path() + "/days?first=2025-09-01&last=2025-09-02")).bodyText().contains("Sửa: Quốc khánh",
                "Đang ghi 01–02/9/2025");
        var drafted = post(path() + "/days", "oldFirst", "2025-09-01", "oldLast", "2025-09-02", "from", "02/9/2025",
                "to", "03/9/2025", "choice", "HOLIDAY", "name", "Quốc khánh", "document", "12/TB-UBND", "reason",
                "tỉnh chọn");
        assertThat(get(Objects.requireNonNull(drafted.getResponse().getRedirectedUrl()))).bodyText().contains(
                "làm việc như thường (không nghỉ Quốc khánh)", "02–03/9/2025: nghỉ Quốc khánh", "làm lại");
    }

    @Test
    void theFormComesBackWithWhatWasTypedAndTheReasons() {
        var refused = post(path() + "/days", "from", "08/9/2025", "choice", "HOLIDAY", "name", "", "hours", "sáng",
                "document", "", "reason", "", "_back", path() + "/days", "_form", path() + "/days");
        assertThat(refused).hasStatus(303);
        assertThat(post(path() + "/days", "from", "31/11/2025", "_back", path() + "/days")).hasStatus(303);
        assertThat(post(path() + "/days", "from", "09/9/2025", "to", "08/9/2025", "_back", path() + "/days"))
                .hasStatus(303);
    }

    @Test
    void weeklyHoursChangeFromADayOn() {
        assertThat(get(path() + "/hours")).hasStatusOk().bodyText().contains("07:30-11:30, 13:30-17:00");
        var drafted = post(path() + "/hours", "from", "16/10/2025", "hours1", "08:00-12:00, 13:00-16:30", "document",
                "9/QĐ-UBND", "reason", "mùa đông");
        assertThat(get(Objects.requireNonNull(drafted.getResponse().getRedirectedUrl()))).bodyText().contains(
                "Từ 16/10/2025: giờ làm trong tuần mới, thứ Hai 08:00–12:00, 13:00–16:30");
        assertThat(post(path() + "/hours", "from", "16/10/2025", "document", "9", "reason", "x", "_back", path()
                + "/hours")).hasStatus(303);
    }

    @Test
    void aYearIsImportedFromATable() {
        var table = "\uFEFFngày;loại;tên;giờ;căn cứ\r\n03/01/2028;nghỉ lễ;Tết Dương lịch;;\r\n"
                + "08/01/2028;làm bù;bù 03/01;07:30-11:30;15/TB-VPCP\r\n";
        var drafted = upload(table.getBytes(StandardCharsets.UTF_8));
        assertThat(drafted).hasStatus3xxRedirection();
        assertThat(get(Objects.requireNonNull(drafted.getResponse().getRedirectedUrl()))).bodyText().contains(
                "03/01/2028: nghỉ Tết Dương lịch", "08/01/2028: làm bù – bù 03/01, 07:30–11:30");
        assertThat(upload("tất cả;sai".getBytes(StandardCharsets.UTF_8))).hasStatus(303);
        assertThat(upload(new byte[]{(byte) 0xD2, (byte) 0xC3, ';'})).hasStatus(303);
        assertThat(upload(new byte[0])).hasStatus(303);
        assertThat(get(path() + "/imports")).hasStatusOk();
    }

    @Test
    void rulesAreListedAndSetFromADayOn() {
        assertThat(get("/settings/rules")).hasStatusOk().bodyText().contains("3 ngày làm việc", "7, 3, 1, 0",
                "Nghị định 61/2018/NĐ-CP, Điều 18", "đã đối chiếu văn bản");
        assertThat(post("/settings/rules/deadline.day-off/values", "from", "01/9/2025", "value", "STAYS", "basis",
                "Quy chế 05/QC-UBND", "reason", "thử")).hasStatus3xxRedirection();
        assertThat(get("/settings/rules/deadline.day-off")).hasStatusOk().bodyText().contains("Giữ nguyên ngày",
                "Chuyển sang ngày làm việc kế tiếp", "đang áp dụng", "Quy chế 05/QC-UBND");
        assertThat(post("/settings/rules/deadline.day-off/values/2025-09-01/removal")).hasStatus3xxRedirection();
        assertThat(get("/settings/rules/deadline.day-off")).bodyText().doesNotContain("Quy chế 05/QC-UBND");
        assertThat(get("/settings/rules/no-such")).hasStatus(404);
    }

    @Test
    void otherPeopleFindNothingHere() {
        var specialist = Commune.actor(commune.agency(), Role.SPECIALIST);
        for (var page : new String[]{"/settings/calendars", path(), path() + "/days", "/settings/rules", path()
                + "/changes"})
            assertThat(as(specialist, () -> browser.get().uri(page).exchange())).as(page).hasStatus(403);
        var stranger = Commune.in(units, actor).administrator();
        assertThat(as(stranger, () -> browser.get().uri(path()).exchange())).hasStatus(404);
        assertThat(get("/settings/calendars/national/days")).hasStatus(403);
    }

    private String path() {
        return "/settings/calendars/" + commune.agency();
    }

    private void receive(String label, String received) {
        var moment = LocalDateTime.parse(received).atZone(Vietnam.ZONE).toInstant();
        Instant due = deadlines.within(commune.agency(), commune.office(), moment, Term.workingDays(1),
                List.of()).due();
        open.add(new OpenWork.Case(commune.agency(), commune.office(), label, moment, Term.workingDays(1), due));
    }

    private MvcTestResult get(String uri) {
        return as(commune.administrator(), () -> browser.get().uri(uri).exchange());
    }

    private MvcTestResult post(String uri, String... fields) {
        var request = browser.post().uri(uri).with(csrf());
        for (int i = 0; i < fields.length; i += 2)
            request = request.param(fields[i], fields[i + 1]);
        var ready = request;
        return as(commune.administrator(), ready::exchange);
    }

    private MvcTestResult upload(byte[] table) {
        return as(commune.administrator(), () -> browser.post().uri(path() + "/imports").multipart().file(
                new MockMultipartFile("file", "lich.csv", "text/csv", table)).param("document", "15/TB-VPCP").param(
                        "reason", "năm 2028")
                .param("_back", path() + "/imports").with(csrf()).exchange());
    }

    private MvcTestResult as(Actor who, Supplier<MvcTestResult> work) {
        return actor.as(who, work);
    }
}
