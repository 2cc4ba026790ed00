package vn.thuocdo.plan.web;

import java.util.Locale;
import vn.thuocdo.plan.ItemRow;
import vn.thuocdo.plan.content.TargetItem;
import vn.thuocdo.plan.content.TaskItem;

/// Which items of a draft a list shows.
public enum ItemShow {
    ALL, TARGETS, TASKS, UNLED, REMOVED;

    /// The one of an address, all when it says none.
    static ItemShow of(String code) {
        for (var show : values())
            if (show.code().equals(code))
                return show;
        return ALL;
    }

    /// As it stands in addresses and message keys.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean holds(ItemRow row) {
        return switch (this) {
            case ALL -> true;
            case TARGETS -> !row.removed() && row.item() instanceof TargetItem;
            case TASKS -> !row.removed() && row.item() instanceof TaskItem;
            case UNLED -> !row.removed() && row.item() instanceof TaskItem task && task.leads().isEmpty();
            case REMOVED -> row.removed();
        };
    }
}
