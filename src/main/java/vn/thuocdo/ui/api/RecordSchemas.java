package vn.thuocdo.ui.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Says of the schemas of records which parts may be null and which are always there, as the records themselves say it.
final class RecordSchemas {
    private RecordSchemas() {}

    static void mend(OpenAPI described, SchemaNames names) {
        described.getComponents().getSchemas().forEach((name, schema) -> {
            var type = names.recordOf(name);
            if (type != null && schema.getProperties() != null)
                mend(schema, type);
        });
    }

    private static void mend(Schema<?> schema, Class<?> type) {
        for (var component : type.getRecordComponents()) {
            var property = properties(schema).get(component.getName());
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class))
                mend(schema, component.getType());
            else if (property != null && mayBeNull(component))
                schema.getProperties().put(component.getName(), orNull(property));
            else if (property != null && (schema.getRequired() == null
                    || !schema.getRequired().contains(component.getName())))
                schema.addRequiredItem(component.getName());
        }
    }

    @SuppressWarnings("rawtypes")
    private static Map<String, Schema> properties(Schema<?> schema) {
        return schema.getProperties();
    }

    private static boolean mayBeNull(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Schema<?> orNull(Schema<?> property) {
        if (property.get$ref() != null)
            return new JsonSchema().anyOf(List.of(property, new JsonSchema().typesItem("null")));
        property.addType("null");
        if (property.getEnum() != null)
            addNull(property);
        return property;
    }

    private static <T> void addNull(Schema<T> property) {
        var values = new ArrayList<@Nullable T>(property.getEnum());
        values.add(null);
        property.setEnum(values);
    }
}
