/// Reads printed documents back and names what is not as Nghị định 30/2020/NĐ-CP wants it; see
/// [vn.thuocdo.document.official.check.LayoutCheck].
@NullMarked
@NamedInterface("check")
package vn.thuocdo.document.official.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
