package vn.thuocdo.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A personal access token of the API, without its secret.
///
/// @param id         identity, for revoking it
/// @param name       what its owner calls it
/// @param createdAt  when it was made
/// @param expiresAt  when it ends by itself
/// @param lastUsedAt when it was last used, to the minute; null when never
public record ApiToken(UUID id, String name, Instant createdAt, Instant expiresAt, @Nullable Instant lastUsedAt) {}
