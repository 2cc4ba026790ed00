package vn.thuocdo.ui.api;

import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Names schemas so that two of them never share one: a type inside another begins with the other's name.
final class SchemaNames extends TypeNameResolver {
    private static final String OURS = "vn.thuocdo.";

    /// Shared, as the converters that ask for names are: they are one for the whole process.
    private static final Map<String, Class<?>> TYPES = new ConcurrentHashMap<>();

    @Override
    protected String getNameOfClass(Class<?> type) {
        var name = name(type);
        TYPES.put(name, type);
        return name;
    }

    /// The record that a schema stands for, or null when it stands for something else.
    @Nullable
    Class<?> recordOf(String schema) {
        var type = TYPES.get(schema);
        return type != null && type.isRecord() && type.getName().startsWith(OURS) ? type : null;
    }

    private static String name(Class<?> type) {
        var outer = type.getEnclosingClass();
        if (outer == null || !type.getName().startsWith(OURS))
            return type.getSimpleName();
        return name(outer).replaceFirst("(Api|Body|Controller|Input)$", "") + type.getSimpleName();
    }
}
