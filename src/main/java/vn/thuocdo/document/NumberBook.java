package vn.thuocdo.document;

import vn.thuocdo.kernel.UnitId;

/// A number book: the numbers of one kind of document in one calendar year (Nghị định 30/2020/NĐ-CP, Điều 15).
///
/// @param agency      whose book it is
/// @param id          its identity
/// @param kind        what is numbered: the abbreviation of the document's type such as "KH", "QĐ", "BC", or "CV" for
///                    letters; any other short name for a book of one's own
/// @param year        calendar year
/// @param title       what people call it
/// @param template    how numbers are written
/// @param firstNumber the number the book began with; those before it stand in a paper book
/// @param nextNumber  the number that the next document gets
/// @param version     for saving
public record NumberBook(UnitId agency, NumberBookId id, String kind, int year, String title, NotationTemplate template,
        int firstNumber, int nextNumber, int version) {
    /// Kind of the book of letters, which have no abbreviation of their own.
    public static final String LETTERS = "CV";

    /// Whether a number was taken from it, reserved or left out.
    public boolean isUsed() {
        return nextNumber > firstNumber;
    }
}
