package vn.thuocdo.task;

import java.util.Arrays;
import java.util.Locale;

/// Orders of a list of tasks.
public enum TaskSort {
    /// Open ones by what is or will be late first, then closed ones.
    DUE("t.closed, t.due_key, t.id", "(t.closed, t.due_key, t.id) %s (:key0::boolean, :key1::timestamptz, :key2::uuid)"),
    /// By number.
    CODE("t.code_key, t.id", "(t.code_key, t.id) %s (:key0, :key1::uuid)"),
    /// What changed last first.
    CHANGED("t.changed_at desc, t.id desc", "(t.changed_at, t.id) %s (:key0::timestamptz, :key1::uuid)");

    private final String order;
    private final String place;

    TaskSort(String order, String place) {
        this.order = order;
        this.place = place;
    }

    /// The name in addresses.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The order with that name; DUE where there is none.
    public static TaskSort of(String code) {
        return Arrays.stream(values()).filter(sort -> sort.code().equals(code)).findFirst().orElse(DUE);
    }

    /// Number of keys of a place in the order.
    int keys() {
        return this == DUE ? 3 : 2;
    }

    String orderBy(boolean backward) {
        var descending = this == CHANGED;
        if (descending)
            return backward ? order.replace(" desc", "") : order;
        return backward ? order.replace(",", " desc,") + " desc" : order;
    }

    /// The condition for rows after, or before, a place.
    String beyond(boolean backward) {
        return place.formatted(backward == (this == CHANGED) ? ">" : "<");
    }
}
