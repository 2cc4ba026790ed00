/// The plan reader: a Word file of a reform plan in, targets and tasks out, each with its place in the source.
///
/// A pure library. [PlanReader] is its door, `model` what it hands out. Inside, `docx` turns the file into paragraphs
/// and tables, `layout` finds sections and columns, `language` understands the words.
@NullMarked
package vn.thuocdo.plan.reader;

import org.jspecify.annotations.NullMarked;
