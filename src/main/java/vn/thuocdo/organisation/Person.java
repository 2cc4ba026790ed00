package vn.thuocdo.organisation;

import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.UnitId;

/// Somebody who works or worked for an agency.
///
/// @param id      identity
/// @param agency  the agency
/// @param name    full name
/// @param account the account that the person signs in with, or null
/// @param version optimistic version
public record Person(PersonId id, UnitId agency, String name, @Nullable AccountId account, int version) {}
