/// Printing of official documents to DOCX and PDF; see [vn.thuocdo.document.official.print.OfficialPrint].
@NullMarked
@NamedInterface("print")
package vn.thuocdo.document.official.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
