/// How plans are laid out: header, numbered sections, annex tables; from these to targets and tasks.
@NullMarked
package vn.thuocdo.plan.reader.layout;

import org.jspecify.annotations.NullMarked;
