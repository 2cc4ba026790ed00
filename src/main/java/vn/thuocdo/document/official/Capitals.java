package vn.thuocdo.document.official;

import java.text.Normalizer;
import java.util.Locale;

/// Vietnamese capitals.
public final class Capitals {
    private static final Locale VIETNAMESE = Locale.of("vi");

    private Capitals() {}

    /// The text in capitals, composed.
    public static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toUpperCase(VIETNAMESE);
    }
}
