package vn.thuocdo.plan.reader.language;

/// A clean text together with its [Words#key(String)] of the same length: rules look at `key`, people get `raw`.
public record Text(String raw, String key) {

    /// Nothing written.
    public static final Text EMPTY = new Text("", "");

    /// Cleans the text first.
    public static Text of(String text) {
        String clean = Words.clean(text);
        return new Text(clean, Words.key(clean));
    }

    /// The part from `from` to `to` (exclusive), without the spaces at its ends.
    public Text part(int from, int to) {
        int first = from;
        int last = to;
        while (first < last && raw.charAt(first) == ' ') {
            first++;
        }
        while (last > first && raw.charAt(last - 1) == ' ') {
            last--;
        }
        return new Text(raw.substring(first, last), key.substring(first, last));
    }

    /// From `from` to the end.
    public Text from(int from) {
        return part(from, length());
    }

    /// Whether the text was written with diacritics, so that a missing one means something.
    public boolean hasDiacritics() {
        return !key.equalsIgnoreCase(raw);
    }

    public int length() {
        return raw.length();
    }

    public boolean isEmpty() {
        return raw.isEmpty();
    }
}
