package vn.thuocdo.plan.reader.language;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the figure of a target is measured on: “100% hồ sơ trễ hạn phải …” is about “hồ sơ trễ hạn”, “tỷ lệ số hóa hồ sơ
/// đạt 70%” about “số hóa hồ sơ”.
public final class TargetScope {

    private static final Pattern AFTER = Pattern
            .compile("^ ?(?:(?:tong )?(?:so|ty le|cac|tong so|cua) )*(.+?)(?= (?:duoc|phai|dat"
                    + "|co |bo tri|thuc hien|hoan thanh|su dung|khong |khi |deu|chap hanh|theo |dung|qua |lien quan|ap dung|tham"
                    + " gia|bi |tai|tren|trong|doi voi|den)|[,;.(]|$)");
    private static final Pattern BEFORE = Pattern
            .compile("(?:.*[;.] )?(?:(?:phan dau|dam bao|bao dam|trong do|tiep tuc|nang"
                    + "|duy tri),? )*(?:(?:ty le|muc do|chi so|so) )?(.+?)(?: dat| o muc| tang| giam| cao hon| la)?(?: ty le)? ?$");

    private TargetScope() {}

    /// The scope as written, empty when the words do not tell.
    public static String of(Text target) {
        List<QuantityReader.Found> found = QuantityReader.find(target, true);
        if (found.isEmpty()) {
            return "";
        }
        QuantityReader.Found figure = found.getFirst();
        String rest = target.key().substring(figure.to());
        Matcher after = AFTER.matcher(rest);
        if (!rest.isBlank() && !rest.matches("^ ?[.;,(].*| ?(?:tro|so voi).*") && after.find()) {
            return target.part(figure.to() + after.start(1), figure.to() + after.end(1)).raw();
        }
        Matcher before = BEFORE.matcher(target.key().substring(0, figure.from()));
        return before.matches() ? target.part(before.start(1), before.end(1)).raw() : "";
    }
}
