package vn.thuocdo.plan.reader.model;

/// A part of the plan that targets and tasks belong to; `code` is its numbering path in the source such as `II.3` or
/// `A.IV`, unique within the plan.
public record ReadArea(String code, String title, ReformArea kind) {}
