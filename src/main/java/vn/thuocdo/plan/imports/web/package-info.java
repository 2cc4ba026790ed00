/// Pages and API of imports.
@NullMarked
package vn.thuocdo.plan.imports.web;

import org.jspecify.annotations.NullMarked;
