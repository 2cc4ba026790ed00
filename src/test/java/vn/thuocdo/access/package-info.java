/// Who may do what: every endpoint is declared in `src/test/resources/access`, and every declaration is tried.
/// `docs/howto/declare-access.md` tells how to write one.
@NullMarked
package vn.thuocdo.access;

import org.jspecify.annotations.NullMarked;
