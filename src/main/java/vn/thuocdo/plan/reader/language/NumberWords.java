package vn.thuocdo.plan.reader.language;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/// Numbers as Vietnamese papers write them: `1.234,5`, `08`, `tám`, `VIII`.
final class NumberWords {

    /// Matches a number in digits within a key.
    static final String DIGITS = "\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?";

    /// Matches the number words from one to twelve within a key.
    static final String WORDS = "mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi hai|muoi mot|muoi";

    private static final List<String> UNITS = List.of("khong", "mot", "hai", "ba", "bon", "nam", "sau", "bay", "tam",
            "chin", "muoi", "muoi mot", "muoi hai");

    private NumberWords() {}

    /// The number that the digits say; a dot before exactly three digits parts thousands, a comma the decimals.
    static BigDecimal number(String written) {
        int word = UNITS.indexOf(written);
        if (word >= 0) {
            return BigDecimal.valueOf(word);
        }
        return new BigDecimal(written.replace(".", "").replace(',', '.'));
    }

    /// The value of a number word or ordinal such as `nhat`, 0 when unknown.
    static int value(String word) {
        return switch (word) {
            case "nhat" -> 1;
            case "tu" -> 4;
            default -> Math.max(0, UNITS.indexOf(word));
        };
    }

    /// The Roman numeral of a number from 1 to 39, else its digits.
    static String asRoman(int number) {
        if (number < 1 || number > 39) {
            return String.valueOf(number);
        }
        List<String> ones = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");
        return "X".repeat(number / 10) + ones.get(number % 10);
    }

    /// The value of a Roman numeral.
    static int roman(String numeral) {
        int sum = 0;
        int before = 0;
        for (char c : numeral.toUpperCase(Locale.ROOT).toCharArray()) {
            int value = c == 'I' ? 1 : c == 'V' ? 5 : 10;
            sum += before < value ? value - 2 * before : value;
            before = value;
        }
        return sum;
    }
}
