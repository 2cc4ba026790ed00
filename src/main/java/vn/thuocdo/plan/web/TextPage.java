package vn.thuocdo.plan.web;

import java.util.List;
import vn.thuocdo.plan.PlanEdition;
import vn.thuocdo.ui.Option;

/// The editor of a plan's text.
///
/// @param frame    the plan
/// @param edition  the edition being written
/// @param sections sections that can be added: what is sent and how it is called
public record TextPage(PlanFrame frame, PlanEdition edition, List<Option> sections) {}
