package vn.thuocdo.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import vn.thuocdo.access.Caller.Way;
import vn.thuocdo.plan.TestClock;

/// Who may do what, tried at every endpoint by everybody: those declared get through, all others are refused and have
/// changed nothing. Unknown records look like those of others, forms need their token, and every answer carries the
/// headers that keep it from doing harm.
@SpringBootTest
@AutoConfigureMockMvc
@Import({TestClock.Configuration.class, Places.class, OfficeRecords.class, PlanRecords.class, ImportRecords.class,
        TaskRecords.class, SettingRecords.class,
        Records.class,
        Caller.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTests {
    private final ObjectProvider<RequestMappingInfoHandlerMapping> mappings;
    private final Records records;
    private final Caller caller;
    private final Declarations declarations = Declarations.ofTheProduct();

    AccessTests(ObjectProvider<RequestMappingInfoHandlerMapping> mappings, Records records, Caller caller) {
        this.mappings = mappings;
        this.records = records;
        this.caller = caller;
    }

    @BeforeEach
    void setUp() {
        records.setUp();
    }

    @Test
    void everyEndpointIsDeclared() {
        assertThat(declarations.differences(endpoints()))
                .as("say in src/test/resources/access who may call an endpoint; docs/howto/declare-access.md")
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everybodyGetsWhatIsDeclaredAndNothingElse() {
        return each(declarations.all().stream(), declared -> {
            var answers = caller.everybody(declared, records.samples());
            var wrong = Verdict.of(declared, answers, records.samples());
            wrong.addAll(Manners.of(answers));
            return wrong;
        });
    }

    @TestFactory
    Stream<DynamicTest> recordsThatDoNotExistLookLikeThoseThatAreNotTheirs() {
        return each(declarations.all().stream().filter(this::namesRecords), declared -> {
            var answer = caller.call(declared, records.samples(), someone(declared), Way.WITH_UNKNOWN_RECORDS);
            return answer.status() == 404 && answer.changed() == 0 ? List.of() : List.of(answer.toString());
        });
    }

    @TestFactory
    Stream<DynamicTest> aFormWithoutItsTokenDoesNothing() {
        return each(declarations.all().stream().filter(declared -> !declared.endpoint().forPrograms()
                && !declared.endpoint().reads() && !declared.who().isEmpty()), declared -> {
                    var answer = caller.call(declared, records.samples(), someone(declared), Way.WITHOUT_FORM_TOKEN);
                    return answer.status() == 403 && answer.changed() == 0 ? List.of() : List.of(answer.toString());
                });
    }

    private static Stream<DynamicTest> each(Stream<Declaration> declarations,
            Function<Declaration, List<String>> faults) {
        return declarations.map(declared -> DynamicTest.dynamicTest(declared.endpoint().toString(),
                () -> assertThat(faults.apply(declared)).as(declared.place() + " " + declared.endpoint()).isEmpty()));
    }

    private boolean namesRecords(Declaration declared) {
        return !declared.who().isEmpty() && declared.path().values().stream()
                .anyMatch(value -> Samples.isIdentity(records.samples().fill(value)));
    }

    private static Who someone(Declaration declared) {
        return declared.who().stream().filter(who -> !declared.rejects().contains(who)).findFirst().orElseThrow();
    }

    private Set<Endpoint> endpoints() {
        var found = new TreeSet<Endpoint>();
        mappings.stream().flatMap(mapping -> mapping.getHandlerMethods().keySet().stream()).forEach(info -> {
            var methods = info.getMethodsCondition().getMethods();
            for (var pattern : info.getPatternValues()) {
                if (methods.isEmpty())
                    found.add(new Endpoint("GET", pattern));
                methods.forEach(method -> found.add(new Endpoint(method.name(), pattern)));
            }
        });
        return found;
    }
}
