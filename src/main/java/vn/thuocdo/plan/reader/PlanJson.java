package vn.thuocdo.plan.reader;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.thuocdo.plan.reader.model.ReadPlan;

/// A read plan as JSON, in the field names in which plans and their ground truth are exchanged.
public final class PlanJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private PlanJson() {}

    /// The JSON text, indented.
    public static String of(ReadPlan plan) {
        return MAPPER.writeValueAsString(PlanFields.of(plan));
    }
}
