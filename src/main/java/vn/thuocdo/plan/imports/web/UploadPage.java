package vn.thuocdo.plan.imports.web;

import java.util.List;
import vn.thuocdo.plan.imports.PlanImport;

/// Where a file is chosen.
///
/// @param earlier the newest imports, to go on with
public record UploadPage(List<PlanImport> earlier) {}
