package vn.thuocdo.document.official.print;

import java.util.List;

/// Pages that begin anew: the document itself, an attachment or an annex.
///
/// @param name     what the reader's outline calls it
/// @param paper    how its pages lie
/// @param counting how its pages are numbered
/// @param elements its content
record Part(String name, Paper paper, Counting counting, List<Element> elements) {
    /// How pages are numbered.
    enum Counting {
        /// from 1, the first page without its number
        AFRESH,
        /// on from the part before
        ONWARD
    }
}
