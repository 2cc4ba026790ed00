package vn.thuocdo.plan.reader.language;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thuocdo.plan.reader.model.Operator;
import vn.thuocdo.plan.reader.model.Quantity;

/// Figures said without digits: “không có hồ sơ trễ hạn” is none, “tất cả hồ sơ” is all, “vượt kế hoạch” more than all.
final class WholeReader {

    private static final Pattern NONE = Pattern
            .compile("\\bkhong (?:co|phat sinh|de xay ra|de phat sinh|con|de ton dong)"
                    + "(?= .*\\b(?:bi|vi pham|tre han|qua han|cham|muon|sai pham|don thu|khieu nai|to cao|khieu kien|ky luat"
                    + "|tieu cuc|nhung nhieu|phien ha|ton dong)\\b)");
    private static final Pattern ALL = Pattern
            .compile(
                    "^(?:(?:dam bao|bao dam|phan dau) )?((?:tat ca|toan bo)(?: cac)? )(?=.*\\b(?:duoc|dat|co|thuc hien)\\b)");
    private static final Pattern OUTDO = Pattern
            .compile("\\b(dat va )?vuot (?:muc |cac )?(?:ke hoach|chi tieu|du toan|chi tieu ke hoach)\\b");
    private static final Pattern FULFIL = Pattern
            .compile(
                    "\\bhoan thanh (?:100 |day du |toan bo )?(?:cac )?(?:chi tieu|ke hoach|du toan)\\b(?=.*\\bgiao\\b)");
    private static final Pattern RISE = Pattern.compile("^(?:phan dau )?tang ty le\\b(?=.*\\bso voi\\b)");

    private static final Pattern RANK = Pattern.compile("\\b(?:nhom|top) (\\d{1,3}) .*\\bdan dau\\b");
    private static final Pattern HALF = Pattern.compile("\\b(?:(it nhat|toi thieu|tren) )?mot nua (?=so|cac|tong)");

    private WholeReader() {}

    static void find(Text text, List<QuantityReader.Found> found) {
        Matcher none = NONE.matcher(text.key());
        Matcher all = ALL.matcher(text.key());
        Matcher outdo = OUTDO.matcher(text.key());
        Matcher fulfil = FULFIL.matcher(text.key());
        Matcher rise = RISE.matcher(text.key());
        Matcher rank = RANK.matcher(text.key());
        Matcher half = HALF.matcher(text.key());
        if (rank.find()) {
            add(found, rank,
                    new Quantity(Operator.AT_MOST, NumberWords.number(rank.group(1)), null, null, "hạng", false,
                            false));
        } else if (half.find()) {
            add(found, half, Quantity.of(half.group(1) == null ? Operator.EQUAL : Operator.AT_LEAST, 50, "%"));
        } else if (none.find()) {
            add(found, none, Quantity.of(Operator.EQUAL, 0, unit(text.key().substring(none.end()))));
        } else if (all.find()) {
            add(found, all, Quantity.of(Operator.EQUAL, 100, "%"));
        } else if (outdo.find()) {
            add(found, outdo, Quantity.of(outdo.group(1) == null ? Operator.MORE_THAN : Operator.AT_LEAST, 100, "%"));
        } else if (fulfil.find()) {
            add(found, fulfil, Quantity.of(Operator.EQUAL, 100, "%"));
        } else if (rise.find()) {
            add(found, rise, new Quantity(Operator.MORE_THAN, java.math.BigDecimal.ZERO, null, null, "%", false, true));
        }
    }

    private static void add(List<QuantityReader.Found> found, Matcher match, Quantity quantity) {
        found.add(new QuantityReader.Found(quantity, match.start(), match.end()));
    }

    private static String unit(String after) {
        String words = after.stripLeading();
        if (words.startsWith("ho so")) {
            return "hồ sơ";
        }
        return words.startsWith("don thu") || words.startsWith("don, thu") ? "đơn thư" : "trường hợp";
    }
}
