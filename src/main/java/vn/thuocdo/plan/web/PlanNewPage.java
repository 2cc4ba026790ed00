package vn.thuocdo.plan.web;

import java.util.List;
import vn.thuocdo.ui.Option;
import vn.thuocdo.ui.Tab;

/// The beginning of a plan.
///
/// @param copying whether an earlier plan is copied, rather than an empty one begun
/// @param ways    the ways to begin
/// @param title   proposed title
/// @param year    proposed year
/// @param kinds   sorts of plans
/// @param spans   parts of a year
/// @param sources plans to copy from
/// @param source  the proposed one, or an empty text
public record PlanNewPage(boolean copying, List<Tab> ways, String title, String year, List<Option> kinds,
        List<Option> spans, List<Option> sources, String source) {}
