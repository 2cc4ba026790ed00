/// Rules of the Vietnamese of official papers: words without diacritics, numbering, quantities, due texts, unit names.
@NullMarked
package vn.thuocdo.plan.reader.language;

import org.jspecify.annotations.NullMarked;
