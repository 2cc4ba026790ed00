package vn.thuocdo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// The description of the API is one that tools can work with, and it leaves nothing out.
@SpringBootTest
@AutoConfigureMockMvc
class ApiDescriptionTests {
    private static final String SELF = "/api/v1/openapi.json";
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(:[^}]*)?}");

    private final MockMvcTester http;
    private final RequestMappingHandlerMapping mappings;

    ApiDescriptionTests(MockMvcTester http,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.http = http;
        this.mappings = mappings;
    }

    @Test
    void isOpenApi31ThatParses() throws Exception {
        var described = described();
        assertThat(described.getOpenapi()).startsWith("3.1");
        assertThat(described.getInfo().getTitle()).isEqualTo("Thước Đo");
        assertThat(described.getComponents().getSecuritySchemes()).containsKeys("token", "password");
    }

    @Test
    void listsEveryMapping() throws Exception {
        var listed = new TreeSet<String>();
        described().getPaths().forEach((path, item) -> item.readOperationsMap().keySet()
                .forEach(method -> listed.add(method + " " + path)));
        assertThat(listed).hasSizeGreaterThan(100).containsExactlyElementsOf(mapped());
    }

    @Test
    void everyOperationSaysInOneLineWhatItDoes() throws Exception {
        for (var entry : described().getPaths().entrySet())
            for (var operation : entry.getValue().readOperations()) {
                var name = entry.getKey() + " " + operation.getOperationId();
                assertThat(operation.getSummary()).as(name).isNotBlank().hasSizeLessThan(120).doesNotEndWith(".");
                assertThat(operation.getTags()).as(name).hasSize(1);
                assertThat(operation.getResponses()).as(name).containsKey("4XX");
            }
    }

    @Test
    void everyGroupIsExplained() throws Exception {
        var described = described();
        var used = operations(described).stream().flatMap(operation -> operation.getTags().stream()).toList();
        assertThat(new TreeSet<>(used)).containsExactlyElementsOf(
                new TreeSet<>(described.getTags().stream().map(tag -> tag.getName()).toList()));
    }

    @Test
    void operationsHaveNamesOfTheirOwnAndNameTheirPathVariables() throws Exception {
        var described = described();
        assertThat(operations(described).stream().map(Operation::getOperationId)).doesNotHaveDuplicates()
                .contains("task_give", "plan_describe").allMatch(name -> name.matches("\\w+_\\w+"));
        described.getPaths().forEach((path, item) -> {
            var variables = VARIABLE.matcher(path).results().map(found -> found.group(1)).toList();
            for (var operation : item.readOperations()) {
                var named = operation.getParameters() == null
                        ? List.<String>of()
                        : operation.getParameters().stream().filter(each -> "path".equals(each.getIn()))
                                .map(each -> each.getName()).toList();
                assertThat(named).as(path).containsExactlyInAnyOrderElementsOf(variables);
            }
        });
    }

    @Test
    void saysWhatMayBeNullAndWhatIsAlwaysThere() throws Exception {
        var task = described().getComponents().getSchemas().get("TaskBody");
        assertThat(task.getRequired()).contains("id", "title", "standing").doesNotContain("due", "doneAt");
        assertThat(Json31.mapper().readTree(text()).at("/components/schemas/TaskBody/properties/due/type"))
                .map(JsonNode::asText).containsExactlyInAnyOrder("string", "null");
        assertThat(described().getComponents().getSchemas()).containsKeys("TaskRule", "PlanWholeAct", "TaskSheetAct");
    }

    @Test
    void everyReferenceLeadsSomewhere() throws Exception {
        var tree = Json31.mapper().readTree(text());
        for (var reference : tree.findValuesAsText("$ref")) {
            JsonNode found = tree.at(reference.substring(1));
            assertThat(found.isMissingNode()).as(reference).isFalse();
        }
    }

    private TreeSet<String> mapped() {
        var mapped = new TreeSet<String>();
        mappings.getHandlerMethods().keySet().forEach(info -> info.getPatternValues().stream()
                .filter(path -> path.startsWith("/api/v1/") && !path.startsWith(SELF)).forEach(path -> info
                        .getMethodsCondition().getMethods().forEach(method -> mapped.add(
                                PathItem.HttpMethod.valueOf(method.name()) + " "
                                        + VARIABLE.matcher(path).replaceAll("{$1}")))));
        return mapped;
    }

    private static List<Operation> operations(OpenAPI described) {
        return described.getPaths().values().stream().flatMap(item -> item.readOperations().stream()).toList();
    }

    private OpenAPI described() throws JsonProcessingException, UnsupportedEncodingException {
        return Json31.mapper().readValue(text(), OpenAPI.class);
    }

    private String text() throws UnsupportedEncodingException {
        var answer = http.get().uri(SELF).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }
}
