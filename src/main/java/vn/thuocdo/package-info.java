/// Thước Đo: public administrative reform of a commune and its province, from plan to proof.
///
/// The packages below this one are the modules of the product; their walls are checked in every build.
@NullMarked
package vn.thuocdo;

import org.jspecify.annotations.NullMarked;
