package vn.thuocdo.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.plan.letter.LetterDraft;

/// What is typed in a letter.
record LetterForm(@Nullable String title, @Nullable String opening, @Nullable String remarks,
        @Nullable List<String> recipients, @Nullable Integer version) {
    LetterDraft draft() {
        return new LetterDraft(or(title), or(opening), or(remarks).replace("\r\n", "\n"),
                recipients == null ? List.of() : recipients.stream().map(UnitId::of).toList());
    }

    int read() {
        return version == null ? 0 : version;
    }

    private static String or(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
