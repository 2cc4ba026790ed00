/// Letters and reports made from a plan's live figures: the weekly chase letter (công văn đôn đốc) to units that are
/// behind, and the quarterly progress report. A coordinator drafts them, the chairman issues them under a number of the
/// book; the figures they state are frozen with them.
@NullMarked
@NamedInterface("letter")
package vn.thuocdo.plan.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
