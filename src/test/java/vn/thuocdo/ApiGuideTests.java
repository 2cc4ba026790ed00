package vn.thuocdo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.organisation.AgencyDraft;
import vn.thuocdo.organisation.OrganisationModel;
import vn.thuocdo.organisation.UnitKind;
import vn.thuocdo.organisation.Units;
import vn.thuocdo.testing.People;

/// The examples of `docs/api.md` do what they say, in a shell, one after the other.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ApiGuideTests {
    private static final Pattern EXAMPLE = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);

    private final People people;
    private final Units units;
    private final CurrentActor actors;
    private final int port;

    ApiGuideTests(People people, Units units, CurrentActor actors, @LocalServerPort int port) {
        this.people = people;
        this.units = units;
        this.actors = actors;
        this.port = port;
    }

    @Test
    void theExamplesRun(@TempDir Path folder) throws IOException, InterruptedException {
        official();
        Files.copy(Path.of("src/test/resources/plans/loc-hoa-2025.docx"), folder.resolve("ke-hoach.docx"));
        var guide = Files.readString(Path.of("docs/api.md"));
        var examples = EXAMPLE.matcher(guide).results().map(found -> found.group(1)).toList();
        assertThat(examples).hasSize(4);
        var script = examples.stream().collect(Collectors.joining("\n", "set -e -o pipefail\n", ""))
                .replace("http://localhost:8080", "http://localhost:" + port)
                .replace("vanphong:ThuocDo@2025", "guide:" + People.PASSWORD);
        var shell = new ProcessBuilder("bash", "-c", script).directory(folder.toFile()).redirectErrorStream(true)
                .start();
        var output = new String(shell.getInputStream().readAllBytes(), UTF_8);
        assertThat(shell.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(shell.exitValue()).as(output).isZero();
        assertThat(output).contains("\"href\":\"/api/v1/plans/").contains("\"percent\":40").contains("\"rows\":[");
    }

    private void official() {
        var agency = People.unit("guide");
        var administrator = new Actor(AccountId.next(), "a", "Quản trị", agency, agency, Set.of(Role.ADMINISTRATOR));
        actors.runAs(administrator, () -> units.found(new AgencyDraft(agency, null, UnitKind.COMMUNE, "TC",
                "Ủy ban nhân dân xã Thuận Châu", "UBND xã Thuận Châu", OrganisationModel.TWO_TIER,
                LocalDate.of(2025, 7, 1))));
        people.person("guide", "Cầm Văn Sơn", agency, agency, Role.COORDINATOR);
    }
}
