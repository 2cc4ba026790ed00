/// Official documents made from plans, in the language and wording of documents (Vietnamese): the plan with its annexes,
/// the decision that issues it, the chase letter, the periodic report. Pure: from records to
/// [vn.thuocdo.document.official.OfficialDocument].
@NullMarked
package vn.thuocdo.plan.paper;

import org.jspecify.annotations.NullMarked;
