package vn.thuocdo.identity.web;

import java.util.List;
import vn.thuocdo.identity.AccountState;
import vn.thuocdo.kernel.Role;

/// One account of the list.
///
/// @param id       identity
/// @param name     the person's name
/// @param username what is typed to sign in
/// @param agency   name of the agency, or an empty text while all are of one
/// @param unit     name of the unit
/// @param roles    own roles
/// @param state    whether it can be used
public record AccountRow(String id, String name, String username, String agency, String unit, List<Role> roles,
        AccountState state) {}
