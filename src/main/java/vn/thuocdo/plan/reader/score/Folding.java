package vn.thuocdo.plan.reader.score;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import vn.thuocdo.plan.reader.language.Words;

/// Texts as they are compared: white space folded, without the sign at their end.
final class Folding {

    private Folding() {}

    static String text(String written) {
        return Words.clean(written).replaceAll("[ .;:,]+$", "");
    }

    /// The field of a row, empty when missing or null.
    static String field(JsonNode row, String name) {
        JsonNode value = row.path(name);
        return value.isMissingNode() || value.isNull()
                ? ""
                : text(value.isString() ? value.stringValue() : value.toString());
    }

    static List<String> list(JsonNode row, String name) {
        List<String> texts = new ArrayList<>();
        row.path(name).forEach(value -> texts.add(text(value.asString())));
        return texts;
    }
}
