/// Pages and API of signing in, of one's own account, and of the accounts of an agency.
@NullMarked
package vn.thuocdo.identity.web;

import org.jspecify.annotations.NullMarked;
