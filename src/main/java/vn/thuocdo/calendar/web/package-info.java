/// Pages and API of calendars and rule data.
@NullMarked
package vn.thuocdo.calendar.web;

import org.jspecify.annotations.NullMarked;
