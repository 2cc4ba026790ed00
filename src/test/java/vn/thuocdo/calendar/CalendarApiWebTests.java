package vn.thuocdo.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.organisation.Units;

/// The API of deadlines, calendars and rules as programs see it.
@SpringBootTest
@AutoConfigureMockMvc
@Import(FixedTime.class)
class CalendarApiWebTests {
    private final MockMvcTester browser;
    private final Units units;
    private final CurrentActor actor;
    private Commune commune = new Commune(UnitId.next(), UnitId.next(), UnitId.next(), UnitId.next());

    CalendarApiWebTests(MockMvcTester browser, Units units, CurrentActor actor) {
        this.browser = browser;
        this.units = units;
        this.actor = actor;
    }

    @BeforeEach
    void setUp() {
        commune = Commune.in(units, actor);
    }

    @ParameterizedTest
    @CsvSource({"2025-08-27T09:42+07:00,3,working-day,2025-09-03T09:42:00+07:00",
            "2025-08-27T02:42:00Z,3,working-day,2025-09-03T09:42:00+07:00",
            "2025-08-26T10:05:00+07:00,8,working-hour,2025-08-27T10:35:00+07:00",
            "2025-08-27T09:42 07:00,2,day,2025-08-29T17:00:00+07:00"})
    void computesADeadlineForMyUnit(String from, int amount, String unitOfTime, String due) {
        var result = get("/api/v1/deadlines?from={from}&amount={amount}&unitOfTime={unit}", from, amount, unitOfTime);
        assertThat(result).hasStatusOk().bodyJson().extractingPath("$.due").isEqualTo(due);
        assertThat(result).bodyJson().extractingPath("$.derivation[0]").asString().startsWith("Nhận lúc");
    }

    @Test
    void explainsInTheLanguageOfTheCaller() {
        var result = as(commune.administrator(), () -> browser.get().uri(
                "/api/v1/deadlines?from={from}&amount=1&unitOfTime=working-day&unit={unit}", "2025-08-29T16:10+07:00",
                commune.office()).header("Accept-Language", "en").exchange());
        assertThat(result).bodyJson().extractingPath("$.derivation").asArray().contains(
                "Received after 15:00 – counts from the beginning of the next working day: 07:30, Wednesday 3 Sep 2025.");
    }

    @Test
    void refusesBadInputWithEveryReason() {
        var result = get("/api/v1/deadlines?from=hôm qua&amount=-1&unitOfTime=week");
        assertThat(result).hasStatus(422).hasContentType(MediaType.APPLICATION_PROBLEM_JSON).bodyJson()
                .extractingPath("$.errors[*].field").asArray().containsExactly("from", "unitOfTime", "amount");
        assertThat(get("/api/v1/deadlines")).hasStatus(422);
        assertThat(get("/api/v1/deadlines?from=2049-12-30T09:42Z&amount=9&unitOfTime=working-day")).hasStatus(422)
                .bodyJson().extractingPath("$.code").isEqualTo("calendar.outside");
        assertThat(get("/api/v1/deadlines?from=2025-08-27T09:42Z&amount=9&unitOfTime=day&unit=" + UnitId.next()))
                .hasStatus(404);
    }

    @Test
    void aChangeIsDraftedAppliedAndTakenBack() {
        var path = "/api/v1/calendars/" + commune.agency() + "/changes";
        var drafted = post(path, """
                {"days": [{"day": "2025-09-08", "kind": "HOLIDAY", "name": "Lễ hội"}],
                 "reason": "Lễ hội của xã", "document": "12/TB-UBND"}""");
        assertThat(drafted).hasStatus(201).bodyJson().extractingPath("$.change.applied").isEqualTo(false);
        var id = text(drafted, "$.change.id");
        assertThat(post(path + "/" + id + "/application", "{}")).hasStatusOk().bodyJson().extractingPath(
                "$.change.reach").isEqualTo("ALL_OPEN");
        assertThat(get("/api/v1/calendars/" + commune.office() + "?year=2025")).bodyJson().extractingPath(
                "$.workingDays").isEqualTo(249);
        assertThat(post(path + "/" + id + "/application", "{}")).hasStatus(409);
        var undo = post(path + "/" + id + "/undo", "{\"reason\": \"nhầm\"}");
        assertThat(post(path + "/" + text(undo, "$.change.id") + "/application", "{}")).hasStatusOk();
        assertThat(get(path)).bodyJson().extractingPath("$.length()").isEqualTo(2);
    }

    @Test
    void refusesAChangeWithoutReasonAndAnUnknownCalendar() {
        var path = "/api/v1/calendars/" + commune.agency() + "/changes";
        assertThat(post(path, "{}")).hasStatus(422).bodyJson().extractingPath("$.errors[*].code").asArray().contains(
                "calendar.edit.reasonMissing", "calendar.edit.nothing");
        assertThat(post(path, "{\"days\": [{\"day\": \"2025-13-08\"}]}")).hasStatus(400);
        assertThat(get("/api/v1/calendars/" + UnitId.next())).hasStatus(404);
        assertThat(get("/api/v1/calendars/x")).hasStatus(404);
    }

    @Test
    void aRuleGetsANewValueFromADayOn() {
        var set = post("/api/v1/rules/task.near/values", """
                {"from": "2025-09-01", "value": "4", "basis": "Quy chế 05/QC-UBND", "reason": "xã ở xa"}""");
        assertThat(set).hasStatus(201);
        assertThat(get("/api/v1/rules?on=2025-09-02")).bodyJson().extractingPath(
                "$[?(@.code == 'task.near')].value.value").asArray().containsExactly("4");
        assertThat(get("/api/v1/rules?on=2025-08-31")).bodyJson().extractingPath(
                "$[?(@.code == 'task.near')].value.value").asArray().containsExactly("2");
        assertThat(post("/api/v1/rules/task.near/values", "{\"from\": \"2025-08-01\", \"value\": \"-4\"}"))
                .hasStatus(422).bodyJson().extractingPath("$.errors[*].field").asArray().contains("value", "from",
                        "basis", "reason");
        assertThat(as(commune.administrator(), () -> browser.delete().uri(
                "/api/v1/rules/task.near/values/2025-09-01").exchange())).hasStatus(204);
        assertThat(get("/api/v1/rules/task.near")).bodyJson().extractingPath("$.length()").isEqualTo(1);
    }

    @Test
    void whoMayNotChangeCalendarsIsTold() {
        var specialist = Commune.actor(commune.agency(), Role.SPECIALIST);
        assertThat(as(specialist, () -> browser.post().uri("/api/v1/calendars/" + commune.agency() + "/changes")
                .contentType(MediaType.APPLICATION_JSON).content("{}").exchange())).hasStatus(403);
        assertThat(as(specialist, () -> browser.get().uri("/api/v1/calendars").exchange())).hasStatusOk();
        assertThat(browser.get().uri("/api/v1/calendars")).hasStatus(401);
    }

    private MvcTestResult get(String uri, Object... variables) {
        return as(commune.administrator(), () -> browser.get().uri(uri, variables).exchange());
    }

    private MvcTestResult post(String uri, String body) {
        return as(commune.administrator(), () -> browser.post().uri(uri).contentType(MediaType.APPLICATION_JSON)
                .content(body).exchange());
    }

    private MvcTestResult as(Actor who, Supplier<MvcTestResult> work) {
        return actor.as(who, work);
    }

    private static String text(MvcTestResult result, String path) {
        try {
            return JsonPath.read(result.getResponse().getContentAsString(), path);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
