/// Compares what the plan reader made of a plan with its ground truth.
@NullMarked
package vn.thuocdo.plan.reader.score;

import org.jspecify.annotations.NullMarked;
