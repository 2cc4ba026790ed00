package vn.thuocdo.plan.reader.score;

import java.util.Locale;

/// How many were `found` by the reader, are `true` in the ground truth, and are `right`.
record Tally(int right, int found, int wanted) {

    static final Tally NONE = new Tally(0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(right + other.right, found + other.found, wanted + other.wanted);
    }

    /// Share of the found that are right, from 0 to 1; 1 when nothing was found.
    double precision() {
        return found == 0 ? 1 : (double) right / found;
    }

    /// Share of the wanted that were found, from 0 to 1; 1 when nothing was wanted.
    double recall() {
        return wanted == 0 ? 1 : (double) right / wanted;
    }

    /// Harmonic mean of both.
    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%4d of %4d found, %4d wanted   precision %.4f   recall %.4f   F1 %.4f",
                right,
                found, wanted, precision(), recall(), f1());
    }
}
