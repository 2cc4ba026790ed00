package vn.thuocdo.calendar.web;

import java.util.List;
import vn.thuocdo.calendar.DataStatus;
import vn.thuocdo.calendar.RuleValue;
import vn.thuocdo.ui.Page;

/// The rules of deadlines with the values in force.
///
/// @param rows one for each rule
public record RuleListPage(List<Row> rows) {
    /// One rule.
    ///
    /// @param name     what it says
    /// @param url      its page
    /// @param value    the value in force
    /// @param from     since when
    /// @param basis    the law or document behind it
    /// @param source   whether the agency set it, in words
    /// @param status   how far it can be relied on, in words
    /// @param verified whether it was read in the law
    public record Row(String name, String url, String value, String from, String basis, String source,
            String status, boolean verified) {
        static Row of(RuleValue value) {
            var rule = value.rule();
            return new Row(RuleWords.name(rule), "/settings/rules/" + rule.code(), RuleWords.value(rule, value
                    .value()), Page.date(value.from()), value.basis(),
                    Page.text("calendar.source." + (value.isNational() ? "nation" : "agency")),
                    Page.text("calendar.status." + Page.slug(value.status())), value.status() == DataStatus.VERIFIED);
        }
    }
}
