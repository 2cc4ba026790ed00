package vn.thuocdo.task;

import org.jspecify.annotations.Nullable;
import vn.thuocdo.document.Upload;

/// A file given as evidence.
///
/// @param occasion number of the occasion, or null for the current one
/// @param product  number of the product that it proves, or null for the work as a whole
/// @param file     the file as it was sent
/// @param note     what it is, for example number and date of a document; may be empty
/// @param inside   whether it was made inside the period that is judged
public record NewEvidence(@Nullable Integer occasion, @Nullable Integer product, Upload file, String note,
        boolean inside) {}
