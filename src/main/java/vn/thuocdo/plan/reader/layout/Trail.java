package vn.thuocdo.plan.reader.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.thuocdo.plan.reader.language.Marker;

/// The headings above a line, outermost first. A new heading takes the place of the last one numbered in its way and of
/// all below it; one that starts counting anew below others of its way opens a deeper level instead.
final class Trail<T> {

    /// A heading with its number and what the caller hangs on it.
    record Step<T>(Marker marker, T value) {}

    private final List<Step<T>> steps = new ArrayList<>();

    /// Leaves what the heading takes the place of.
    void makeRoom(Marker marker) {
        int place = place(marker);
        if (place >= 0) {
            steps.subList(place, steps.size()).clear();
        }
    }

    /// Puts the heading below what is left.
    void push(Marker marker, T value) {
        steps.add(new Step<>(marker, value));
    }

    /// Leaves all levels from the first one that is not numbered.
    void leaveUnnumbered() {
        leave(marker -> !marker.isNumbered());
    }

    /// Leaves all levels from the first item of a plain list.
    void leaveBullets() {
        leave(Marker::isBullet);
    }

    private void leave(Predicate<Marker> first) {
        for (int i = 0; i < steps.size(); i++) {
            if (first.test(steps.get(i).marker())) {
                steps.subList(i, steps.size()).clear();
                return;
            }
        }
    }

    void clear() {
        steps.clear();
    }

    List<Step<T>> steps() {
        return List.copyOf(steps);
    }

    boolean isEmpty() {
        return steps.isEmpty();
    }

    T last() {
        return steps.getLast().value();
    }

    private int place(Marker marker) {
        for (int i = steps.size() - 1; i >= 0; i--) {
            Marker other = steps.get(i).marker();
            if (other.kind() == marker.kind()) {
                return opensDeeper(marker, other, i) ? -1 : i;
            }
        }
        boolean small = marker.kind() == Marker.Kind.ARABIC || marker.kind() == Marker.Kind.BRACKETED;
        return small && marker.ordinal() == 1 ? -1 : outer(marker);
    }

    /// A first number below another one of its way, with different levels between, begins a list of its own.
    private boolean opensDeeper(Marker marker, Marker other, int at) {
        return marker.ordinal() == 1 && other.ordinal() >= 1 && at < steps.size() - 1 && marker.isNumbered()
                && marker.kind() == Marker.Kind.ARABIC && steps.get(at + 1).marker().isNumbered();
    }

    /// Parts stand above everything, Roman numerals and capitals above small numbers, these above signs, whatever came
    /// first; dots stand wherever they are met.
    private int outer(Marker marker) {
        if (marker.kind() == Marker.Kind.BULLET) {
            return -1;
        }
        for (int i = 0; i < steps.size(); i++) {
            if (rank(steps.get(i).marker()) > rank(marker)) {
                return i;
            }
        }
        return -1;
    }

    private static int rank(Marker marker) {
        return switch (marker.kind()) {
            case PART -> 0;
            case UPPER_LETTER, ROMAN -> 1;
            case ARABIC -> 2;
            case DEEP -> 3;
            case DEEPER -> 4;
            case LETTER, BRACKETED -> 5;
            case HEAD -> 6;
            case STAR -> 7;
            case DASH -> 8;
            case PLUS -> 9;
            case BULLET, NONE -> 0;
        };
    }
}
