package vn.thuocdo.plan.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A question that the reader puts to the person.
///
/// @param code      last part of the message key `plan.import.doubt.<code>`
/// @param field     the field it is about, in lower case with hyphens
/// @param arguments values for the message's places
/// @param proposal  what the reader took, or null
/// @param settled   whether a person answered it
public record RowDoubt(String code, String field, List<String> arguments, @Nullable String proposal, boolean settled) {
    public RowDoubt {
        arguments = List.copyOf(arguments);
    }

    /// The same question, answered.
    RowDoubt answered() {
        return new RowDoubt(code, field, arguments, proposal, true);
    }
}
