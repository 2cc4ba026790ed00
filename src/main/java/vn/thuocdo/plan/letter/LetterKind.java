package vn.thuocdo.plan.letter;

/// Sorts of letters. Names stand in the message bundle under `plan.letter.kind.<name>`.
public enum LetterKind {
    /// Chase letter of a week.
    CHASE("CV"),
    /// Progress report of a quarter.
    REPORT("BC");

    private final String book;

    LetterKind(String book) {
        this.book = book;
    }

    /// Kind of the number book it is numbered in.
    String book() {
        return book;
    }
}
