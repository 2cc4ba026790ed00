package vn.thuocdo.plan.reader.docx;

/// Roman numerals of automatic lists.
final class Numerals {

    private static final int[] VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private Numerals() {}

    /// The Roman numeral of a number from 1 to 399; anything else in digits.
    static String roman(int number) {
        if (number < 1 || number > 399) {
            return String.valueOf(number);
        }
        StringBuilder out = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                out.append(SIGNS[i]);
                rest -= VALUES[i];
            }
        }
        return out.toString();
    }
}
