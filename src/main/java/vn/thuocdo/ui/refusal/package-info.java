/// What becomes of a request that was refused: back to the form for pages, problem+json for the API.
@NullMarked
package vn.thuocdo.ui.refusal;

import org.jspecify.annotations.NullMarked;
