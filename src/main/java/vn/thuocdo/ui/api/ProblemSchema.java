package vn.thuocdo.ui.api;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;

/// How every operation refuses (RFC 9457).
final class ProblemSchema {
    static final String NAME = "Problem";
    private static final String REFUSALS = """
            400 the body cannot be read · 401 no valid token · 403 seen, but not yours to do · 404 nothing there that \
            you may see · 409 somebody else changed it since · 422 refused for the reasons in `errors` · 429 too many \
            attempts""";

    private ProblemSchema() {}

    static Schema<?> schema() {
        var error = new JsonSchema().typesItem("object").addProperty("field", text("Field, or empty for the whole"))
                .addProperty("code", text("Stable code of the reason"))
                .addProperty("detail", text("The reason in the caller's language"));
        return new JsonSchema().typesItem("object").description("Why an operation was refused")
                .addProperty("title", text("What kind of refusal"))
                .addProperty("status", new JsonSchema().typesItem("integer"))
                .addProperty("detail", text("The first reason in the caller's language"))
                .addProperty("instance", text("Path that was asked for"))
                .addProperty("code", text("Stable code"))
                .addProperty("errors", new JsonSchema().typesItem("array").items(error))
                .addProperty("sent", new JsonSchema().description("On conflict: what was sent"))
                .addProperty("kept", new JsonSchema().description("On conflict: what is kept now"));
    }

    /// Says of an operation how it refuses.
    static void answer(Operation operation) {
        var content = new Content().addMediaType("application/problem+json",
                new MediaType().schema(new JsonSchema().$ref("#/components/schemas/" + NAME)));
        operation.getResponses().addApiResponse("4XX", new ApiResponse().description(REFUSALS).content(content));
    }

    private static Schema<?> text(String description) {
        return new JsonSchema().typesItem("string").description(description);
    }
}
