package vn.thuocdo.plan.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An answer to a reader's question that a person may take.
///
/// @param code      last part of the message key `plan.import.answer.<code>`
/// @param arguments values for the message's places
/// @param content   what the row says then; null leaves the row out
public record Proposal(String code, List<String> arguments, @Nullable RowContent content) {
    public Proposal {
        arguments = List.copyOf(arguments);
    }

    static Proposal of(String code, @Nullable RowContent content, String... arguments) {
        return new Proposal(code, List.of(arguments), content);
    }
}
