package vn.thuocdo.document;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.document.official.Notation;
import vn.thuocdo.kernel.SourceRef;

/// A number that left its book.
///
/// @param book     the book
/// @param number   the number
/// @param notation the number as written, for example `07/KH-UBND`
/// @param date     the day of the document
/// @param state    what became of it
/// @param title    what the document is about
/// @param subject  the record that bears it, or null where it is kept outside or the number was never used
/// @param url      path of the record's page, or an empty text
/// @param reason   why it is reserved or cancelled, else empty
/// @param person   who took it
/// @param takenAt  when
public record IssuedNumber(NumberBookId book, int number, String notation, LocalDate date, State state, String title,
        @Nullable SourceRef subject, String url, String reason, String person, Instant takenAt) {
    /// What became of a number.
    public enum State {
        /// A document bears it.
        TAKEN,
        /// Kept for a document to come.
        RESERVED,
        /// Never to be used, or borne by a document that was cancelled.
        CANCELLED
    }

    /// Number and symbol as a document bears them.
    public Notation toNotation() {
        return Notation.given(notation);
    }
}
