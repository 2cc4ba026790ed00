package vn.thuocdo.plan.reader.language;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thuocdo.plan.reader.model.Operator;
import vn.thuocdo.plan.reader.model.Quantity;

/// Levels in words: “ở mức Tốt”, “đạt loại khá trở lên”.
final class LevelReader {

    private static final Pattern LEVEL = Pattern
            .compile("\\b(?:muc|xep loai|loai|hang)(?: do)?(?: dat)? [\"'(]?(rat tot"
                    + "|xuat sac|tot|kha|gioi|trung binh|hoan thanh xuat sac|hoan thanh tot)[\"')]?(?!\\w)( tro len)?");
    private static final Set<String> NOT_A_LEVEL = Set.of("khả", "tột");
    private static final Pattern DENIED = Pattern.compile(".*\\bkhong (?:co|de|con|bi)\\b[^,;.]*$");

    private LevelReader() {}

    static void find(Text text, List<QuantityReader.Found> found) {
        Matcher match = LEVEL.matcher(text.key());
        while (match.find()) {
            String level = text.raw().substring(match.start(1), match.end(1));
            boolean denied = DENIED.matcher(text.key().substring(0, match.start())).matches();
            if (!denied && !NOT_A_LEVEL.contains(level)) {
                Operator operator = match.group(2) == null ? Operator.EQUAL : Operator.AT_LEAST;
                found.add(new QuantityReader.Found(Quantity.level(operator, level), match.start(), match.end()));
            }
        }
    }
}
