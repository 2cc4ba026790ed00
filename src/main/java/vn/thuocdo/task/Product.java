package vn.thuocdo.task;

/// Something that must come out of a task, to be proven by evidence for each occasion.
///
/// @param number its place, counted from 1
/// @param name   what it is, for example `Báo cáo kết quả kiểm tra`
public record Product(int number, String name) {}
