package vn.thuocdo.organisation;

import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.UnitId;

/// Somebody who begins to work for an agency.
///
/// @param id      identity, chosen by the caller
/// @param agency  the agency
/// @param name    full name, at most 100 characters
/// @param account the account that the person signs in with, of the same agency, or null
public record PersonDraft(PersonId id, UnitId agency, String name, @Nullable AccountId account) {}
