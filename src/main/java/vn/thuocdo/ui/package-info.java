/// Row 0: the face of the product. Layout, components, formats, refusals of forms, and the interfaces through which
/// modules add to navigation, work list, search and settings. Knows no module above it.
///
/// A page is a template of the module that calls `ui/layout` and the components beside it; templates import the static
/// methods of [Page]. A form is `ui/form`; whatever the door refuses (`Refused`, `Conflict`, a faulty binding, an
/// oversized upload) leads back to the form with everything typed kept and the reasons at their fields, without a word
/// in the controller. Under `/api` the same refusals become `application/problem+json`.
/// See `docs/howto/add-a-page.md`; every component in every state stands on the page `/kit`.
@NullMarked
@ApplicationModule(displayName = "ui", allowedDependencies = {})
package vn.thuocdo.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
