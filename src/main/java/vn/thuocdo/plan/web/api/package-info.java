/// Plans for programs: the same nouns, filters and acts as the pages have.
@NullMarked
package vn.thuocdo.plan.web.api;

import org.jspecify.annotations.NullMarked;
