package vn.thuocdo.access;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/// Records of the commune by the names under which declarations speak of them: `{plan}`, `{task}` and so on.
final class Samples {
    private static final Pattern NAME = Pattern.compile("\\{([a-z][A-Za-z0-9.-]*)}");

    private final Map<String, String> values = new HashMap<>();

    /// Keeps what a name stands for.
    Samples put(String name, Object value) {
        if (values.put(name, value.toString()) != null)
            throw new IllegalArgumentException("two samples are called " + name);
        return this;
    }

    /// The text with values for names.
    String fill(String text) {
        return NAME.matcher(text).replaceAll(found -> {
            var value = values.get(found.group(1));
            if (value == null)
                throw new IllegalArgumentException("no sample is called " + found.group(1));
            return java.util.regex.Matcher.quoteReplacement(value);
        });
    }

    /// Whether the text is a record's identity.
    static boolean isIdentity(String text) {
        try {
            return UUID.fromString(text).toString().equals(text);
        } catch (IllegalArgumentException none) {
            return false;
        }
    }
}
