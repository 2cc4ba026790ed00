/// Pages of plans.
@NullMarked
package vn.thuocdo.plan.web;

import org.jspecify.annotations.NullMarked;
