package vn.thuocdo.ui.api;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.StringUtils;

/// Introduces the API: who may call, how refusals look, what the groups of operations are.
@Configuration(proxyBeanMethods = false)
class ApiDescription {
    private static final String TOKEN = "token";
    private static final String PASSWORD = "password";
    private static final String WORDS = """
            Everything that the screens do, under the same nouns. Send `Authorization: Bearer` with a token of \
            `POST /api/v1/tokens`. Refusals are `application/problem+json` with a stable `code` and one entry in \
            `errors` for each field; their words are Vietnamese, or English with `Accept-Language: en`. What does not \
            exist and what you may not see both answer 404. Lists come a page at a time: send `next` of one answer as \
            `after` of the next question. Changes name the `version` that was read; 409 tells that somebody else was \
            faster. Moments carry an offset, days are `2025-09-26`.""";
    private static final Map<String, String> GROUPS = Map.ofEntries(
            Map.entry("tokens", "Tokens for programs"), Map.entry("me", "The caller's own account"),
            Map.entry("work", "Everything due for me and my unit, and the search"),
            Map.entry("inbox", "Notices and wishes about mail"), Map.entry("tasks", "Tasks and their life"),
            Map.entry("extension requests", "More time for tasks"), Map.entry("plans", "Plans and their life"),
            Map.entry("plan imports", "Plans read from Word files"),
            Map.entry("plan items", "Targets and tasks of a plan being written"),
            Map.entry("targets", "Targets and their measured values"),
            Map.entry("unit plans", "Plans of units under a plan of the agency"),
            Map.entry("letters", "Chase letters and progress reports"),
            Map.entry("documents", "Official documents"), Map.entry("files", "Stored files"),
            Map.entry("deadlines", "Due moments with their derivation"),
            Map.entry("calendars", "Working calendars and their changes"),
            Map.entry("rules", "Rule data by date"), Map.entry("units", "Units of agencies"),
            Map.entry("staff", "People, positions, delegations"),
            Map.entry("number-books", "Number books of documents"), Map.entry("accounts", "Accounts and roles"),
            Map.entry("mail", "Mails of the agency on their way"), Map.entry("audit", "The audit trail"));

    @Bean
    OpenAPI api() {
        return new OpenAPI()
                .info(new Info().title("Thước Đo").version("1").description(WORDS)
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .servers(List.of(new Server().url("/")))
                .components(new Components().addSecuritySchemes(TOKEN, scheme("bearer"))
                        .addSecuritySchemes(PASSWORD, scheme("basic")))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }

    @Bean
    SchemaNames schemaNames() {
        return new SchemaNames();
    }

    @Bean
    ModelResolver modelResolver(SchemaNames names) {
        return new ModelResolver(Json31.mapper(), names).openapi31(true);
    }

    /// Operations are named after their noun and verb: `task_give`.
    @Bean
    OperationCustomizer operationNames() {
        return (operation, handler) -> {
            var noun = StringUtils.uncapitalize(handler.getBeanType().getSimpleName().replaceFirst(
                    "(Api)?(Controller)?$", ""));
            operation.setOperationId(noun + "_" + handler.getMethod().getName());
            return operation;
        };
    }

    @Bean
    GlobalOpenApiCustomizer groupsAndRefusals(SchemaNames names) {
        return described -> {
            RecordSchemas.mend(described, names);
            described.setTags(GROUPS.entrySet().stream().sorted(Map.Entry.comparingByKey())
                    .map(group -> new Tag().name(group.getKey()).description(group.getValue())).toList());
            described.getComponents().addSchemas(ProblemSchema.NAME, ProblemSchema.schema());
            described.getPaths().values().stream().flatMap(path -> path.readOperations().stream())
                    .forEach(ProblemSchema::answer);
            described.getPaths().forEach((path, item) -> {
                if (path.equals("/api/v1/tokens"))
                    item.getPost().security(List.of(new SecurityRequirement().addList(PASSWORD)));
            });
        };
    }

    private static SecurityScheme scheme(String name) {
        return new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme(name);
    }
}
