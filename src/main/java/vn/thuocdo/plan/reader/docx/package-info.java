/// From a Word file to one line of paragraphs and tables.
@NullMarked
package vn.thuocdo.plan.reader.docx;

import org.jspecify.annotations.NullMarked;
