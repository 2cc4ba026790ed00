package vn.thuocdo.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Reduces two states of a record to what differs between them.
final class Differences {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    /// Typed identities and the like are records with this one part.
    private static final String WRAPPED = "value";

    /// The values before and after as JSON texts; null where there was no such state.
    record Pair(@Nullable String before, @Nullable String after) {}

    private Differences() {}

    static Pair of(@Nullable Object before, @Nullable Object after) {
        var old = tree(before);
        var now = tree(after);
        if (old instanceof ObjectNode from && now instanceof ObjectNode to)
            removeEqual(from, to);
        return new Pair(text(old), text(now));
    }

    private static @Nullable JsonNode tree(@Nullable Object value) {
        return value == null ? null : unwrap(JSON.valueToTree(value));
    }

    private static JsonNode unwrap(JsonNode node) {
        if (node instanceof ObjectNode object) {
            if (object.size() == 1 && object.get(WRAPPED) instanceof JsonNode wrapped && wrapped.isValueNode())
                return wrapped;
            for (var name : List.copyOf(object.propertyNames()))
                object.set(name, unwrap(object.get(name)));
        } else if (node.isArray()) {
            var copy = JSON.createArrayNode();
            node.forEach(item -> copy.add(unwrap(item)));
            return copy;
        }
        return node;
    }

    private static void removeEqual(ObjectNode before, ObjectNode after) {
        for (var name : List.copyOf(before.propertyNames())) {
            var old = before.get(name);
            var now = after.get(name);
            if (Objects.equals(old, now)) {
                before.remove(name);
                after.remove(name);
            } else if (old instanceof ObjectNode from && now instanceof ObjectNode to) {
                removeEqual(from, to);
            }
        }
    }

    private static @Nullable String text(@Nullable JsonNode node) {
        return node == null ? null : JSON.writeValueAsString(node);
    }

    /// The kept texts as lines for people, in the order of names.
    static List<AuditDifference> read(@Nullable String before, @Nullable String after) {
        var lines = new ArrayList<AuditDifference>();
        collect("", before == null ? null : JSON.readTree(before), after == null ? null : JSON.readTree(after), lines);
        return lines;
    }

    private static void collect(String path, @Nullable JsonNode before, @Nullable JsonNode after,
            List<AuditDifference> lines) {
        if (before instanceof ObjectNode || after instanceof ObjectNode) {
            var names = new TreeSet<String>();
            for (var node : new JsonNode[]{before, after})
                if (node instanceof ObjectNode object)
                    names.addAll(object.propertyNames());
            names.forEach(name -> collect(path.isEmpty() ? name : path + '.' + name, part(before, name),
                    part(after, name), lines));
            return;
        }
        var old = shown(before);
        var now = shown(after);
        if (!old.equals(now))
            lines.add(new AuditDifference(path, old, now));
    }

    private static @Nullable JsonNode part(@Nullable JsonNode node, String name) {
        return node instanceof ObjectNode object ? object.get(name) : null;
    }

    private static String shown(@Nullable JsonNode node) {
        if (node == null || node.isNull())
            return "";
        if (node.isArray()) {
            var parts = new ArrayList<String>();
            node.forEach(item -> parts.add(shown(item)));
            return String.join(", ", parts);
        }
        return node.isValueNode() ? node.asString() : node.toString();
    }
}
