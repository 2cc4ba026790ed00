/// The pages that belong to no module: work list, search, settings index, language switch, kit.
@NullMarked
package vn.thuocdo.ui.web;

import org.jspecify.annotations.NullMarked;
