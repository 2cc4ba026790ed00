package vn.thuocdo.task;

import java.time.Instant;
import java.util.UUID;
import vn.thuocdo.kernel.AccountId;

/// What somebody said about a task.
///
/// @param id     its identity
/// @param author who said it
/// @param saidAt when
/// @param words  the words
public record Remark(UUID id, AccountId author, Instant saidAt, String words) {}
