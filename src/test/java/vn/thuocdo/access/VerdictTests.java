package vn.thuocdo.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/// The access test sees what it is there to see.
class VerdictTests {
    private static final Set<Who> CHAIRMAN = Set.of(Who.CHAIRMAN);

    @Test
    void anEndpointThatNobodyDeclaredIsNamed() {
        var declared = new Declarations(Declarations.read("a.access", "GET /plans : agency\n\nGET /gone : agency\n"));
        assertThat(declared.differences(Set.of(new Endpoint("GET", "/plans"), new Endpoint("POST", "/plans"))))
                .containsExactly("undeclared: POST /plans", "a.access:3: there is no endpoint GET /gone");
    }

    @Test
    void aHoleIsNamed() {
        assertThat(verdict("POST /plans/{id} : chairman\n  id: x", CHAIRMAN, 303, 1, 303, 0))
                .anyMatch(fault -> fault.startsWith("NOT declared and not refused: administrator"));
    }

    @Test
    void aRefusalThatHasChangedSomethingIsNamed() {
        assertThat(verdict("POST /plans/{id} : chairman\n  id: x", CHAIRMAN, 303, 1, 403, 2))
                .anyMatch(fault -> fault.startsWith("refused and yet something changed"));
    }

    @Test
    void whoIsRefusedDespiteTheDeclarationIsNamed() {
        assertThat(verdict("GET /plans : chairman", CHAIRMAN, 404, 0, 403, 0))
                .containsExactly("declared but refused: chairman got 404");
    }

    @Test
    void aCallThatProvesNothingIsNamed() {
        assertThat(verdict("POST /plans : chairman", CHAIRMAN, 422, 0, 403, 0)).singleElement().asString()
                .startsWith("a good call must change something");
        assertThat(verdict("GET /plans : chairman", CHAIRMAN, 400, 0, 403, 0)).singleElement().asString()
                .startsWith("no real call: chairman");
    }

    @Test
    void aTextThatIsNotTheirsIsNamed() {
        assertThat(verdict("GET /plans : signed-in\n  shows: mine to chairman", Set.of(Who.values()), 200, 0, 200, 0))
                .anyMatch(fault -> fault.startsWith("does not show 'mine', which is for them: chairman"))
                .anyMatch(fault -> fault.startsWith("NOT declared and not refused: anonymous"));
    }

    @Test
    void nothingIsWrongWhereAllIsAsDeclared() {
        assertThat(verdict("POST /plans/{id} : chairman\n  id: x", CHAIRMAN, 303, 1, 404, 0)).isEmpty();
    }

    private static List<String> verdict(String declaration, Set<Who> inside, int status, long changed, int otherStatus,
            long otherChanged) {
        var declared = Declarations.read("a.access", declaration).getFirst();
        Map<Who, Answer> answers = new EnumMap<>(Who.class);
        for (var who : Who.values())
            answers.put(who, inside.contains(who) ? answer(status, changed) : answer(otherStatus, otherChanged));
        return Verdict.of(declared, answers, new Samples());
    }

    private static Answer answer(int status, long changed) {
        var response = new MockHttpServletResponse();
        response.setStatus(status);
        return Answer.of(response, changed);
    }
}
