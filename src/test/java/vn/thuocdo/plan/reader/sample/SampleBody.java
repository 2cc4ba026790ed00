package vn.thuocdo.plan.reader.sample;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/// Makes up a plan without annex: targets and tasks are items of the body. The seed decides on numbering, bullets, the
/// order of areas and kinds, and whether Word draws the numbers.
public final class SampleBody {

    /// A target as written, with operator, value and unit joined, empty without figure.
    public record SampleTarget(String text, String figure) {}

    private static final List<SampleTarget> TARGETS = List.of(
            new SampleTarget("100% văn bản được ban hành đúng thẩm quyền.", "= 100 %"),
            new SampleTarget("Tối thiểu 90% hồ sơ được giải quyết đúng hạn.", ">= 90 %"),
            new SampleTarget("Tỷ lệ hồ sơ trực tuyến toàn trình đạt từ 70% trở lên.", ">= 70 %"),
            new SampleTarget("Trên 95% phản ánh, kiến nghị được xử lý kịp thời.", "> 95 %"),
            new SampleTarget("Mức độ hài lòng của người dân, tổ chức đạt ít nhất 92,5%.", ">= 92.5 %"),
            new SampleTarget("Có ít nhất 02 sáng kiến cải cách hành chính được công nhận.", ">= 2 sáng kiến"),
            new SampleTarget("Phấn đấu Chỉ số cải cách hành chính của xã xếp loại Tốt.", "= Tốt mức"),
            new SampleTarget("Kiểm tra công tác cải cách hành chính tối thiểu 30% số thôn.", ">= 30 %"),
            new SampleTarget("Thu ngân sách trên địa bàn tăng khoảng 8 - 10% so với năm 2025.", ">= 8 %"),
            new SampleTarget("Công bố đầy đủ danh mục văn bản hết hiệu lực.", ""),
            new SampleTarget("Tiếp tục sắp xếp bộ máy tinh gọn, hiệu lực, hiệu quả.", ""),
            new SampleTarget("80% thủ tục hành chính có phí được thanh toán trực tuyến.", "= 80 %"),
            new SampleTarget("Không có cán bộ, công chức bị xử lý kỷ luật.", "= 0 trường hợp"),
            new SampleTarget("Yêu cầu bổ sung hồ sơ không quá 01 lần trong suốt quá trình giải quyết.", "<= 1 lần"));

    private static final List<String> ENDS = List.of(".", ".", ";");

    private enum Style {
        ROMAN_ARABIC_LETTER, ARABIC_DEEP, CAPITAL_ROMAN_ARABIC, KIND_FIRST, AUTOMATIC
    }

    private final Random random;
    private final Style style;
    private final String bullet;
    private final boolean shortNames;
    private final List<String> tasks = new ArrayList<>();
    private final List<SampleTarget> targets = new ArrayList<>();
    private final List<String> duties = new ArrayList<>();
    private final SampleDocument document = new SampleDocument();
    private final List<String> taskPool = new ArrayList<>(SampleWords.TASKS);
    private final List<SampleTarget> targetPool = new ArrayList<>(TARGETS);
    private BigInteger list = BigInteger.ZERO;

    public SampleBody(long seed) {
        random = new Random(seed);
        style = pick(List.of(Style.values()));
        bullet = pick(List.of("- ", "– ", "-", "• ", "+ "));
        shortNames = random.nextBoolean();
        Collections.shuffle(taskPool, random);
        Collections.shuffle(targetPool, random);
    }

    public List<String> tasks() {
        return tasks;
    }

    public List<SampleTarget> targets() {
        return targets;
    }

    public List<String> duties() {
        return duties;
    }

    /// The file; call once.
    public SampleDocument write() {
        document.head("Hòa Phú", "31/KH-UBND", "ngày 12 tháng 01 năm 2026").title("KẾ HOẠCH")
                .title("Cải cách hành chính nhà nước năm 2026")
                .line("Căn cứ Quyết định số 11/QĐ-UBND ngày 02/01/2026 của UBND tỉnh;")
                .line("Ủy ban nhân dân xã ban hành Kế hoạch như sau:");
        if (style == Style.AUTOMATIC) {
            list = document.list(List.of("%1.", "%2.", "%3)", "-"),
                    List.of(STNumberFormat.UPPER_ROMAN, STNumberFormat.DECIMAL, STNumberFormat.LOWER_LETTER,
                            STNumberFormat.BULLET));
        }
        main(1, "MỤC ĐÍCH, YÊU CẦU");
        sub(1, 1, "Mục đích");
        item("Nâng cao hiệu lực, hiệu quả hoạt động của cơ quan hành chính nhà nước.");
        sub(1, 2, "Yêu cầu");
        item("Xác định rõ trách nhiệm của người đứng đầu.");
        if (style == Style.KIND_FIRST) {
            kindFirst();
        } else {
            main(2, pick(List.of("NỘI DUNG, NHIỆM VỤ", "MỤC TIÊU, NHIỆM VỤ CỤ THỂ", "NHIỆM VỤ TRỌNG TÂM")));
            areas();
        }
        main(3, "KINH PHÍ THỰC HIỆN");
        document.line("Kinh phí do ngân sách xã bảo đảm theo quy định.");
        main(4, "TỔ CHỨC THỰC HIỆN");
        organisation();
        document.line("Trên đây là Kế hoạch cải cách hành chính năm 2026 của xã Hòa Phú./.").foot();
        return document;
    }

    private void kindFirst() {
        main(2, "MỤC TIÊU, NHIỆM VỤ");
        sub(2, 1, pick(List.of("Mục tiêu", "Chỉ tiêu chủ yếu", "Mục tiêu cụ thể")));
        char letter = 'a';
        for (SampleTarget target : targetPool.subList(0, 6)) {
            document.line(letter++ + ") " + target.text());
            targets.add(target);
        }
        sub(2, 2, pick(List.of("Nhiệm vụ", "Nhiệm vụ cụ thể")));
        for (int area = 0; area < 3; area++) {
            document.bold("2." + (area + 1) + ". " + SampleWords.AREAS.get(area));
            for (int i = 0; i < 3; i++) {
                task();
            }
        }
    }

    private void areas() {
        int count = 2 + random.nextInt(4);
        for (int area = 0; area < count; area++) {
            sub(2, area + 1, SampleWords.AREAS.get(area));
            kind(2, area + 1, 1, shortNames ? "Chỉ tiêu" : "Mục tiêu");
            int some = 1 + random.nextInt(3);
            for (int i = 0; i < some && !targetPool.isEmpty(); i++) {
                SampleTarget target = targetPool.removeFirst();
                item(target.text());
                targets.add(target);
            }
            kind(2, area + 1, 2, pick(List.of("Nhiệm vụ", "Nhiệm vụ cụ thể", "Nhiệm vụ, giải pháp")));
            some = 1 + random.nextInt(4);
            for (int i = 0; i < some; i++) {
                task();
            }
        }
    }

    private void task() {
        if (taskPool.isEmpty()) {
            return;
        }
        String text = taskPool.removeFirst() + pick(ENDS);
        item(text);
        tasks.add(text);
    }

    private void organisation() {
        sub(4, 1, "Trách nhiệm của Văn phòng HĐND và UBND");
        item("Theo dõi, đôn đốc việc thực hiện Kế hoạch.");
        duty(pick(List.of("Tổng hợp, báo cáo kết quả thực hiện trước ngày 20/12/2026.",
                "Báo cáo định kỳ hằng quý về UBND tỉnh (qua Sở Nội vụ) theo quy định.",
                "Định kỳ trước ngày 25 hằng tháng, báo cáo kết quả thực hiện về Chủ tịch UBND xã.")));
        sub(4, 2, "Phòng Kinh tế");
        item("Bố trí kinh phí thực hiện Kế hoạch.");
    }

    private void duty(String text) {
        item(text);
        duties.add(text);
    }

    private void main(int number, String heading) {
        String roman = List.of("", "I", "II", "III", "IV").get(number);
        switch (style) {
            case ROMAN_ARABIC_LETTER, KIND_FIRST -> document.bold(roman + ". " + heading);
            case ARABIC_DEEP -> document.bold(number + ". " + heading);
            case CAPITAL_ROMAN_ARABIC -> document.bold((char) ('A' + number - 1) + ". " + heading);
            case AUTOMATIC -> document.item(list, 0, heading, true);
        }
    }

    private void sub(int main, int number, String heading) {
        switch (style) {
            case ROMAN_ARABIC_LETTER, KIND_FIRST -> document.bold(number + ". " + heading);
            case ARABIC_DEEP -> document.bold(main + "." + number + ". " + heading);
            case CAPITAL_ROMAN_ARABIC ->
                document.bold(List.of("", "I", "II", "III", "IV", "V", "VI").get(number) + ". " + heading);
            case AUTOMATIC -> document.item(list, 1, heading, true);
        }
    }

    private void kind(int main, int sub, int number, String heading) {
        switch (style) {
            case ROMAN_ARABIC_LETTER, KIND_FIRST -> document.bold((number == 1 ? "a) " : "b) ") + heading);
            case ARABIC_DEEP -> document.bold(main + "." + sub + "." + number + ". " + heading);
            case CAPITAL_ROMAN_ARABIC -> document.bold(shortNames ? number + ". " + heading : "* " + heading + ":");
            case AUTOMATIC -> document.item(list, 2, heading, true);
        }
    }

    private void item(String text) {
        if (style == Style.AUTOMATIC) {
            document.item(list, 3, text, false);
        } else {
            document.line(bullet + text);
        }
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    @Override
    public String toString() {
        return style + " bullet '" + bullet + "'";
    }
}
