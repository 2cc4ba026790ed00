package vn.thuocdo.plan;

import vn.thuocdo.plan.content.PlanItem;

/// An item in its place in an edition.
///
/// @param item     the item
/// @param position its place among the items of its sort and area
/// @param removed  whether it was taken out while the edition is written, and can be put back
/// @param version  for optimistic locking
public record ItemRow(PlanItem item, int position, boolean removed, int version) {}
