package vn.thuocdo.task;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.document.FileId;
import vn.thuocdo.kernel.AccountId;

/// A file that proves work.
///
/// @param id       its identity
/// @param occasion number of the occasion that it proves
/// @param product  number of the product that it proves, or null when it stands for the work as a whole
/// @param file     the file in the store of documents
/// @param name     its name
/// @param size     its size in bytes
/// @param note     what it is, for example number and date of a document; may be empty
/// @param inside   whether it was made inside the period that is judged; evidence from outside does not count there
/// @param addedBy  who added it
/// @param addedAt  when
public record Evidence(UUID id, int occasion, @Nullable Integer product, FileId file, String name, long size,
        String note, boolean inside, AccountId addedBy, Instant addedAt) {}
