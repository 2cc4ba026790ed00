/// Row 3: working time. When units work, what a deadline in hours or days comes to, the rule data of deadlines, and what
/// moves when a holiday is corrected. A *calculation* module: the arithmetic in `engine` is pure, data and screens stand
/// around it.
///
/// A unit's calendar is made of three layers, the nearer over the wider: the nation's, the agency's, the unit's own.
/// Law is dated data: weekly hours and rule values hold from a day on, each with its basis and whether it was verified.
///
/// Legal basis: Bộ luật Lao động 45/2019/QH14, Điều 111–112 (holidays); Bộ luật Dân sự 91/2015/QH13, Điều 144–148
/// (terms); Nghị định 61/2018/NĐ-CP, Điều 18 (reception after 15:00).
@NullMarked
@ApplicationModule(displayName = "calendar", allowedDependencies = {"organisation", "ui::spi"})
package vn.thuocdo.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
