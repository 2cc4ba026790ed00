package vn.thuocdo.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocdo.identity.Account;
import vn.thuocdo.identity.Accounts;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.testing.People;

/// Administrators run the organisation on pages and through the API; others read what is theirs.
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class OrganisationWebTests {
    private final MockMvcTester pages;
    private final UnitQueries queries;
    private final Staff staff;
    private final People people;
    private final Officials officials;
    private final LocalDate today;
    private final Communes communes;
    private final Unit commune;
    private final Unit other;
    private final Account administrator;
    private final Account specialist;
    private final Account province;

    OrganisationWebTests(MockMvcTester pages, Units units, UnitQueries queries, Staff staff, CurrentActor actor,
            People people, Positions positions, Appointments appointments, Accounts accounts, Clock clock) {
        this.pages = pages;
        this.queries = queries;
        this.staff = staff;
        this.people = people;
        this.officials = new Officials(positions, appointments, accounts, actor);
        this.today = Vietnam.today(clock);
        this.communes = Communes.in(units, actor);
        this.commune = communes.commune("xã Thuận Châu", OrganisationModel.TWO_TIER);
        this.other = communes.commune("xã Chiềng Ly", OrganisationModel.THREE_TIER);
        this.administrator = person(commune.id(), Role.ADMINISTRATOR);
        this.specialist = person(commune.id(), Role.SPECIALIST);
        this.province = person(communes.province(), Role.ADMINISTRATOR);
    }

    @Test
    void everybodyReadsTheOwnTreeButOnlyAdministratorsChangeIt() {
        var division = communes.unit(commune, UnitKind.DIVISION, "KT", "Phòng Kinh tế");
        assertThat(get("/settings/units", specialist)).hasStatusOk().bodyText().contains("Phòng Kinh tế")
                .contains("chỉ người quản trị được thực hiện");
        assertThat(get("/settings/units/" + division.id(), specialist)).hasStatusOk();
        assertThat(get("/settings/units/new?parent=" + commune.id(), specialist)).hasStatus(403);
        assertThat(get("/settings/units/" + division.id() + "/change", specialist)).hasStatus(403);
        assertThat(get("/settings/units/" + other.id(), administrator)).hasStatus(404);
        assertThat(get("/settings/units?agency=" + other.id(), administrator)).hasStatus(404);
        assertThat(get("/settings/units?agency=" + other.id(), province)).hasStatusOk();
    }

    @Test
    void aUnitIsSetUpRenamedAndClosedOnPages() {
        assertThat(get("/settings/units/new?parent=" + commune.id(), administrator)).hasStatusOk();
        var id = UnitId.next();
        assertThat(pages.post().uri("/settings/units").with(People.on(administrator)).with(csrf())
                .param("id", id.toString()).param("parent", commune.id().toString()).param("kind", "DIVISION")
                .param("code", "KT").param("name", "Phòng Kinh tế").param("from", "01/7/2025"))
                .hasRedirectedUrl("/settings/units/" + id);
        assertThat(pages.post().uri("/settings/units/" + id + "/change").with(People.on(administrator)).with(csrf())
                .param("version", "1").param("parent", commune.id().toString()).param("kind", "DIVISION")
                .param("name", "Phòng Kinh tế – Hạ tầng").param("from", "01/8/2025").param("reason", "QĐ 5"))
                .hasStatus3xxRedirection();
        assertThat(queries.find(id, LocalDate.of(2025, 7, 31))).get().extracting(Unit::name)
                .isEqualTo("Phòng Kinh tế");
        assertThat(get("/settings/units?on=31/7/2025", administrator)).bodyText().contains("Phòng Kinh tế")
                .doesNotContain("Hạ tầng");
        assertThat(get("/settings/units/" + id + "/end", administrator)).hasStatusOk().bodyText()
                .contains("Không còn việc và người");
        assertThat(pages.post().uri("/settings/units/" + id + "/end").with(People.on(administrator)).with(csrf())
                .param("version", "2").param("lastDay", today.toString()).param("reason", "Giải thể"))
                .hasStatus3xxRedirection();
        assertThat(queries.get(id).validity().to()).isEqualTo(today);
    }

    @Test
    void aRefusedFormComesBackWithTheReason() {
        var back = "/settings/units/new?parent=" + commune.id();
        var refused = pages.post().uri("/settings/units").with(People.on(administrator)).with(csrf())
                .param("_back", back).param("parent", commune.id().toString()).param("kind", "HAMLET")
                .param("code", "có dấu").param("name", "").param("from", "31/11/2025").exchange();
        assertThat(refused).hasStatus(303);
    }

    @Test
    void communesMergeAfterAPreviewThatChangesNothing() {
        var post = communes.unit(other, UnitKind.OFFICIAL_POST, "TC", "Tài chính – Kế toán");
        officials.official(post, "Công chức Tài chính – Kế toán", "Lò Thị Hoa", "hoa");
        var query = "?communes=" + commune.id() + "&communes=" + other.id()
                + "&name=Ủy ban nhân dân xã Mới&code=MOI&on=01/7/2025&document=NQ 1681";
        assertThat(get("/settings/units/merger", administrator)).as("an administrator of one commune sees only it")
                .hasStatusOk().bodyText().doesNotContain(other.name());
        assertThat(get("/settings/units/merger" + query, province)).hasStatusOk().bodyText()
                .contains("Tài chính – Kế toán").contains("Phòng Kinh tế").contains("Chưa có gì thay đổi");
        assertThat(queries.get(other.id()).validity().to()).isNull();
        var id = UnitId.next();
        assertThat(pages.post().uri("/settings/units/merger").with(People.on(province)).with(csrf())
                .param("id", id.toString()).param("communes", commune.id().toString(), other.id().toString())
                .param("leading", commune.id().toString()).param("name", "Ủy ban nhân dân xã Mới").param("code", "MOI")
                .param("on", "01/7/2025").param("document", "NQ 1681").param("targets[" + post.id() + "]", "VP"))
                .hasRedirectedUrl("/settings/units?agency=" + id);
        var office = queries.inAgency(id, today).stream().filter(unit -> unit.code().equals("VP")).findFirst()
                .orElseThrow();
        assertThat(staff.inUnit(office.id())).extracting(StaffMember::name).containsExactly("Lò Thị Hoa");
        assertThat(get("/settings/units/" + other.id(), province)).as("the earlier commune stays readable")
                .hasStatusOk().bodyText().contains("Được kế tục bởi");
    }

    @Test
    void theFrameIsSwitchedOnItsPage() {
        communes.unit(other, UnitKind.OFFICIAL_POST, "VH", "Văn hóa – Xã hội");
        var page = "/settings/units/" + other.id() + "/model";
        assertThat(get(page + "?on=01/7/2025&document=NQ 1", province)).hasStatusOk().bodyText()
                .contains("Phòng Văn hóa – Xã hội").contains("Hai cấp");
        assertThat(pages.post().uri(page).with(People.on(province)).with(csrf()).param("on", "01/7/2025")
                .param("document", "NQ 1")).hasStatus3xxRedirection();
        assertThat(queries.model(other.id(), today)).isEqualTo(OrganisationModel.TWO_TIER);
    }

    @Test
    void aNewCommuneHasTheUnitsOfItsFrame() {
        assertThat(get("/settings/units/communes/new", province)).hasStatusOk();
        var id = UnitId.next();
        assertThat(pages.post().uri("/settings/units/communes").with(People.on(province)).with(csrf())
                .param("id", id.toString()).param("parent", communes.province().toString()).param("code", "MOI")
                .param("name", "Ủy ban nhân dân xã Mới").param("model", "TWO_TIER").param("from", "01/7/2025"))
                .hasStatus3xxRedirection();
        assertThat(queries.inAgency(id, today)).extracting(Unit::code).containsExactly("MOI", "LD", "VP", "KT", "VHXH",
                "HCC");
    }

    @Test
    void staffIsFoundWithoutDiacriticsPageByPageAndExportedAlike() throws Exception {
        var office = communes.unit(commune, UnitKind.DIVISION, "VP", "Văn phòng");
        officials.official(office, "Chuyên viên", "Đặng Thị Ánh", "anh");
        officials.official(office, "Chuyên viên một", "Lò Văn Bình", "binh");
        officials.official(office, "Chuyên viên hai", "Cà Văn Đức", "duc");
        assertThat(get("/settings/staff?q=dang thi", specialist)).hasStatusOk().bodyText().contains("Đặng Thị Ánh")
                .doesNotContain("Lò Văn Bình");
        var first = pages.get().uri("/api/v1/staff?limit=2").header("Authorization", people.bearer(specialist))
                .exchange();
        assertThat(first).hasStatusOk().bodyJson().extractingPath("$.rows[*].name").asArray()
                .containsExactly("Đặng Thị Ánh", "Lò Văn Bình");
        var export = get("/settings/staff/export?q=chuyen vien", specialist);
        assertThat(export).hasStatusOk();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(export.getResponse().getContentAsByteArray()))) {
            var names = book.getFirstSheet().read().stream().map(row -> row.getCellText(0))
                    .collect(Collectors.toSet());
            assertThat(names).contains("Đặng Thị Ánh", "Lò Văn Bình", "Cà Văn Đức");
        }
        assertThat(get("/settings/staff?agency=" + other.id(), specialist)).hasStatus(404);
    }

    @Test
    void aPersonIsAddedAndAppointedOnPages() {
        var office = communes.unit(commune, UnitKind.DIVISION, "VP", "Văn phòng");
        var seat = PositionId.next();
        assertThat(get("/settings/positions/new?unit=" + office.id(), administrator)).hasStatusOk();
        assertThat(pages.post().uri("/settings/positions").with(People.on(administrator)).with(csrf())
                .param("id", seat.toString()).param("unit", office.id().toString()).param("title", "Chánh Văn phòng")
                .param("head", "true").param("authority", "NONE").param("ordinal", "1").param("from", "01/7/2025"))
                .hasStatus3xxRedirection();
        assertThat(get("/settings/positions", specialist)).hasStatusOk().bodyText().contains("Chánh Văn phòng");
        assertThat(get("/settings/staff/new", administrator)).hasStatusOk();
        var id = PersonId.next();
        assertThat(pages.post().uri("/settings/staff").with(People.on(administrator)).with(csrf())
                .param("id", id.toString()).param("agency", commune.id().toString()).param("name", "Quàng Văn Chính"))
                .hasRedirectedUrl("/settings/staff/" + id);
        assertThat(pages.post().uri("/settings/staff/" + id + "/appointments").with(People.on(administrator))
                .with(csrf()).param("position", seat.toString()).param("how", "main").param("from", "01/7/2025"))
                .hasStatus3xxRedirection();
        assertThat(staff.headOf(office.id())).get().extracting(StaffMember::name).isEqualTo("Quàng Văn Chính");
        assertThat(get("/settings/staff/" + id, administrator)).hasStatusOk().bodyText().contains("Chánh Văn phòng");
        assertThat(get("/settings/positions/" + seat, administrator)).hasStatusOk();
        assertThat(pages.post().uri("/settings/staff/" + id + "/appointments").with(People.on(specialist))
                .with(csrf()).param("position", seat.toString()).param("how", "besides").param("from", "01/7/2025"))
                .hasStatus(403);
    }

    @Test
    void authorityIsLentAndTakenBackOnPages() {
        var office = communes.unit(commune, UnitKind.LEADERSHIP, "LD", "Thường trực");
        var chairman = people.person("u" + UnitId.next(), "Lò Văn Phong", commune.id(), office.id(), Role.CHAIRMAN);
        assertThat(get("/settings/delegations/new", chairman)).hasStatusOk().bodyText()
                .contains("value=\"CHAIRMAN\"");
        var id = DelegationId.next();
        assertThat(pages.post().uri("/settings/delegations").with(People.on(chairman)).with(csrf())
                .param("id", id.toString()).param("giver", chairman.id().toString())
                .param("receiver", specialist.id().toString()).param("roles", "CHAIRMAN")
                .param("from", today.toString()).param("to", today.plusDays(2).toString())
                .param("reason", "Đi công tác")).hasRedirectedUrl("/settings/delegations");
        assertThat(people.actor(specialist).roles()).contains(Role.CHAIRMAN);
        assertThat(get("/settings/delegations", specialist)).hasStatusOk().bodyText().contains("Đi công tác");
        assertThat(pages.post().uri("/settings/delegations/" + id + "/withdrawal").with(People.on(chairman))
                .with(csrf()).param("version", "1")).hasStatus3xxRedirection();
        assertThat(people.actor(specialist).roles()).doesNotContain(Role.CHAIRMAN);
    }

    @Test
    void namesOfPlansAreTriedAndRemembered() {
        communes.unit(commune, UnitKind.DIVISION, "KT", "Phòng Kinh tế");
        assertThat(get("/settings/units/names?text=P. KT", administrator)).hasStatusOk().bodyText()
                .contains("Phòng Kinh tế");
        assertThat(pages.post().uri("/settings/units/names").with(People.on(administrator)).with(csrf())
                .param("agency", commune.id().toString()).param("name", "Tổ công tác").param("unit", "*"))
                .hasStatus3xxRedirection();
        assertThat(pages.get().uri("/api/v1/unit-names/meaning?text=tổ công tác").header("Authorization",
                people.bearer(specialist))).bodyJson().extractingPath("$.match").isEqualTo("wildcard");
    }

    @Test
    void theApiAnswersLikeThePages() {
        var token = people.bearer(administrator);
        assertThat(pages.get().uri("/api/v1/units").header("Authorization", token)).hasStatusOk().bodyJson()
                .extractingPath("$[0].name").isEqualTo(commune.name());
        assertThat(pages.get().uri("/api/v1/units?agency=" + other.id()).header("Authorization", token))
                .hasStatus(404);
        assertThat(pages.post().uri("/api/v1/units").header("Authorization", token)
                .contentType(MediaType.APPLICATION_JSON).content("""
                        {"parent": "%s", "kind": "DIVISION", "code": "KT", "name": "Phòng Kinh tế", "from": "2025-07-01"}
                        """.formatted(commune.id()))).hasStatus(201);
        assertThat(pages.post().uri("/api/v1/units").header("Authorization", people.bearer(specialist))
                .contentType(MediaType.APPLICATION_JSON).content("""
                        {"parent": "%s", "kind": "DIVISION", "code": "KX", "name": "Phòng X", "from": "2025-07-01"}
                        """.formatted(commune.id()))).hasStatus(403);
    }

    private Account person(UnitId agency, Role role) {
        return people.person("u" + UnitId.next(), "Quàng Văn Minh", agency, agency, role);
    }

    private MvcTestResult get(String url, Account who) {
        return pages.get().uri(url).with(People.on(who)).exchange();
    }
}
