package vn.thuocdo.plan.reader.model;

/// A unit, post or person as the plan writes it; `wildcard` when it stands for whoever is concerned, such as “các bộ
/// phận có liên quan”, and so cannot be mapped to one unit.
public record UnitName(String text, boolean wildcard) {}
