/// Pages and API of units, positions, staff and delegations.
@NullMarked
package vn.thuocdo.organisation.web;

import org.jspecify.annotations.NullMarked;
