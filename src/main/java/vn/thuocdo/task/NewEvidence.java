package vn.thuocdo.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A file given as evidence; it is already in the store of documents.
///
/// @param occasion number of the occasion, or null for the current one
/// @param product  number of the product that it proves, or null for the work as a whole
/// @param file     the file
/// @param name     its name
/// @param size     its size in bytes
/// @param note     what it is, for example number and date of a document; may be empty
/// @param inside   whether it was made inside the period that is judged
public record NewEvidence(@Nullable Integer occasion, @Nullable Integer product, UUID file, String name, long size,
        String note, boolean inside) {}
