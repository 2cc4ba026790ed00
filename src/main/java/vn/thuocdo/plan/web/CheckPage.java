package vn.thuocdo.plan.web;

import java.util.List;
import vn.thuocdo.plan.content.ContentCheck;

/// The content check of a unit's plan.
///
/// @param frame the unit's plan
/// @param lines the lines of the check
public record CheckPage(PlanFrame frame, List<ContentCheck.Line> lines) {}
