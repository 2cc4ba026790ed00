/// What the API says about itself: one description at `/api/v1/openapi.json`.
@NullMarked
package vn.thuocdo.ui.api;

import org.jspecify.annotations.NullMarked;
