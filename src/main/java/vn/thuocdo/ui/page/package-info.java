/// How a template becomes a response, and what it finds while it is rendered.
@NullMarked
package vn.thuocdo.ui.page;

import org.jspecify.annotations.NullMarked;
