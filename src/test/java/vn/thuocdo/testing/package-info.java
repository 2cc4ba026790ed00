/// What tests of all modules share: a real PostgreSQL server and a database of their own for each context.
@NullMarked
package vn.thuocdo.testing;

import org.jspecify.annotations.NullMarked;
