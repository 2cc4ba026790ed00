/// Working time: when units work, what a deadline in hours or days comes to, and what moves when a holiday is corrected.
/// A *calculation* module: the arithmetic in `engine` is pure, data and screens stand around it.
///
/// Legal basis: Bộ luật Lao động 45/2019/QH14, Điều 112 (holidays); Bộ luật Dân sự 91/2015/QH13, Điều 144–148 (terms);
/// Nghị định 61/2018/NĐ-CP, Điều 18 (reception after 15:00).
@NullMarked
@ApplicationModule(displayName = "calendar", allowedDependencies = "kernel")
package vn.thuocdo.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
