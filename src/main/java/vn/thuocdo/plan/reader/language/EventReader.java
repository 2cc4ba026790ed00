package vn.thuocdo.plan.reader.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thuocdo.plan.reader.model.ReadDue;

/// What waits for something: “trong vòng 05 ngày kể từ …”, “theo hướng dẫn của tỉnh”, “khi có kế hoạch”.
final class EventReader {

    private static final Pattern COUNTED = Pattern
            .compile("(?:^|trong (?:thoi han|vong|thoi gian)?|cham nhat(?: la)?|sau"
                    + "|khong qua|toi da) ?(?:khong qua )?(" + NumberWords.DIGITS + "|" + NumberWords.WORDS
                    + ") (ngay lam viec|ngay|gio lam viec|gio|thang|tuan) ?(?:lam viec )?(?:,? ?(?:ke )?tu|sau|truoc|,|$)");
    private static final Pattern OPEN = Pattern
            .compile("(?:^|[ (-])(theo |khi (?:co|phat sinh|duoc)|sau khi|ngay (?:sau )?khi"
                    + "|tuy (?:theo|thuoc)|phu thuoc|dot xuat|neu (?:co|phat sinh)|luc )");

    private EventReader() {}

    static void find(Text text, DueMatches found) {
        Matcher counted = COUNTED.matcher(text.key());
        while (counted.find()) {
            if (found.isFree(counted.start(), counted.end())) {
                found.add(counted.start(), text.length(), new ReadDue.OnEvent(text.raw(),
                        NumberWords.number(counted.group(1)).intValue(), text.raw().substring(counted.start(2),
                                counted.end(2))),
                        false);
                return;
            }
        }
        Matcher open = OPEN.matcher(text.key());
        if (open.find() && found.isFree(open.start(1), open.end(1))) {
            found.add(open.start(1), open.end(1), new ReadDue.OnEvent(text.raw(), null, null), false);
        }
    }
}
