package vn.thuocdo.document.web;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.document.NumberBookDraft;

/// A number book as typed into the form.
record NumberBookForm(@Nullable String kind, @NotNull @Nullable Integer year, @Nullable String title,
        @Nullable String template, @NotNull @Nullable Integer nextNumber, @Nullable String reason,
        @Nullable Integer version) {
    NumberBookDraft toDraft() {
        return new NumberBookDraft(text(kind), number(year), text(title), text(template), number(nextNumber),
                text(reason));
    }

    /// The version that was read; a new book has none.
    int readVersion() {
        return version == null ? 0 : version;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    private static int number(@Nullable Integer typed) {
        return typed == null ? 0 : typed;
    }
}
