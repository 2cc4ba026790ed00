package vn.thuocdo.plan.reader.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something a person should look at. `row` is the position in the list that `on` names (-1 for the plan itself);
/// `arguments` fill the message of `code`; `proposal` is the value the reader would take instead, where it has one.
public record Doubt(DoubtCode code, On on, int row, Field field, List<String> arguments, @Nullable String proposal) {

    public Doubt {
        arguments = List.copyOf(arguments);
    }

    /// The list that [Doubt#row()] counts in.
    public enum On {
        /// The plan as a whole.
        PLAN,
        /// [ReadPlan#targets()].
        TARGET,
        /// [ReadPlan#tasks()].
        TASK
    }
}
