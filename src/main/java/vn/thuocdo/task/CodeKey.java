package vn.thuocdo.task;

import java.util.regex.Pattern;
import vn.thuocdo.kernel.SearchKey;

/// Puts numbers of tasks in the order in which people count: N2 before N10, II.1.4 before II.1.12.
final class CodeKey {
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private CodeKey() {}

    /// The key of a number; runs of digits are padded.
    static String of(String code) {
        return DIGITS.matcher(SearchKey.of(code)).replaceAll(run -> "0".repeat(Math.max(0, 8 - run.group().length()))
                + run.group());
    }
}
