package vn.thuocdo.plan.reader.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One task. `no` is unique within the plan and built of the numbering of the source; `tt` the number in its row;
/// `area` the code of a [ReadArea] or empty; `path` the headings above it, outermost first. `leadText` is the lead as
/// written, `leads` the same parted into units. `criterion` is the code of the index criterion the row names.
public record ReadTask(String no, String tt, TaskKind kind, String area, String group, List<String> path,
        @Nullable String objective, String text, @Nullable String product, @Nullable String leadText,
        List<UnitName> leads, List<UnitName> coordinators, @Nullable String dueText, ReadDue due,
        @Nullable String criterion, @Nullable String note, Passage source, Map<Field, Passage> sources) {

    public ReadTask {
        path = List.copyOf(path);
        leads = List.copyOf(leads);
        coordinators = List.copyOf(coordinators);
        sources = Map.copyOf(sources);
    }
}
