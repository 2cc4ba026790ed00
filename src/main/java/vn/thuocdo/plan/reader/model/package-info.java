/// What the plan reader hands out: immutable records of one read plan, each row with its place in the source.
@NullMarked
package vn.thuocdo.plan.reader.model;

import org.jspecify.annotations.NullMarked;
