package vn.thuocdo.plan.reader.language;

import java.util.ArrayList;
import java.util.List;

/// Parts running text at full stops and semicolons.
public final class Sentences {

    private Sentences() {}

    /// Start and end of each sentence; the sign that ends it is not part of it.
    public static List<int[]> of(Text text) {
        List<int[]> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (ends(text, i)) {
                add(parts, text, from, i);
                from = i + 1;
            }
        }
        add(parts, text, from, text.length());
        return parts;
    }

    /// The key with everything between round brackets blanked, of the same length.
    public static String withoutBrackets(String key) {
        char[] out = key.toCharArray();
        int depth = 0;
        for (int i = 0; i < out.length; i++) {
            if (out[i] == '(' && key.indexOf(')', i) > 0) {
                depth++;
            }
            boolean closes = out[i] == ')' && depth > 0;
            if (depth > 0) {
                out[i] = ' ';
            }
            depth -= closes ? 1 : 0;
        }
        return new String(out);
    }

    private static boolean ends(Text text, int at) {
        char c = text.key().charAt(at);
        if (c == ';') {
            return true;
        }
        if (c != '.') {
            return false;
        }
        if (at + 1 >= text.length()) {
            return true;
        }
        int next = at + 1;
        while (next < text.length() && text.raw().charAt(next) == ' ') {
            next++;
        }
        boolean abbreviation = at > 0 && Character.isUpperCase(text.raw().charAt(at - 1))
                && (at < 2 || !Character.isLetter(text.raw().charAt(at - 2)));
        return next > at + 1 && !abbreviation && next < text.length() && (Character.isUpperCase(text.raw().charAt(next))
                || Character.isDigit(text.raw().charAt(next)));
    }

    private static void add(List<int[]> parts, Text text, int from, int to) {
        int first = from;
        while (first < to && text.key().charAt(first) == ' ' && text.raw().charAt(first) == ' ') {
            first++;
        }
        if (first < to && !text.raw().substring(first, to).isBlank()) {
            parts.add(new int[]{first, to});
        }
    }
}
