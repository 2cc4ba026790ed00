package vn.thuocdo.plan.paper;

import static vn.thuocdo.document.official.Table.Column.centred;
import static vn.thuocdo.document.official.Table.Column.text;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.document.official.Annex;
import vn.thuocdo.document.official.Block;
import vn.thuocdo.document.official.DecreeDate;
import vn.thuocdo.document.official.Items;
import vn.thuocdo.document.official.Items.Marker;
import vn.thuocdo.document.official.Notation;
import vn.thuocdo.document.official.OfficialDocument;
import vn.thuocdo.document.official.OfficialType;
import vn.thuocdo.document.official.Paragraph;
import vn.thuocdo.document.official.Recipients;
import vn.thuocdo.document.official.RichText;
import vn.thuocdo.document.official.Table;
import vn.thuocdo.kernel.Vietnam;

/// The chase letter (công văn đôn đốc) to the units that are behind, with the list of their tasks.
public final class ChasePaper {
    private ChasePaper() {}

    /// The letter.
    ///
    /// @param data the figures; its lists are narrowed to the units addressed
    public static OfficialDocument of(LetterContent letter, ProgressData data, Issuer issuer, Notation notation,
            @Nullable LocalDate date) {
        var mine = data.of(letter.recipients());
        var draft = OfficialDocument.of(OfficialType.LETTER, letter.title()).from(issuer.head(notation, date))
                .to(letter.recipients().stream().map(letter::name).toArray(String[]::new))
                .says(body(letter, mine, issuer))
                .sentTo(new Recipients(List.of("Như trên", "Chủ tịch, các Phó Chủ tịch " + issuer.shortName()),
                        letter.filing()))
                .signed(issuer.ofChairman());
        if (!mine.late().isEmpty() || !mine.near().isEmpty())
            draft.with(Annex.landscape(annexTitle(mine), table(letter, mine)));
        return draft.done();
    }

    /// The sentences that state the figures; what there is none of is not spoken of.
    static String sentences(ProgressData data) {
        var whole = new ArrayList<String>();
        if (data.whole().done() > 0)
            whole.add(Counts.tasks(data.whole().done(), "đã hoàn thành"));
        whole.addAll(open(data.whole().late(), data.whole().near()));
        var general = "Tính đến %s, trong %s của Kế hoạch ".formatted(moment(data), Counts.tasks(data.whole().total()))
                + (data.whole().done() > 0
                        ? "có "
                        : "chưa có nhiệm vụ nào hoàn thành" + (whole.isEmpty() ? "" : ", có "))
                + Counts.list(whole) + ".";
        var own = open(data.late().size(), data.near().size());
        return own.isEmpty()
                ? general
                : general + " Các cơ quan, đơn vị nhận văn bản này chủ trì %s (có danh mục kèm theo)."
                        .formatted(Counts.list(own));
    }

    private static List<String> open(int late, int near) {
        var parts = new ArrayList<String>();
        if (late > 0)
            parts.add(Counts.tasks(late, "trễ hạn"));
        if (near > 0)
            parts.add(Counts.tasks(near, "sắp đến hạn"));
        return parts;
    }

    static String moment(ProgressData data) {
        var at = ZonedDateTime.ofInstant(data.asOf(), Vietnam.ZONE);
        return "%02d giờ %02d phút ngày %s".formatted(at.getHour(), at.getMinute(),
                DecreeDate.figures(at.toLocalDate()));
    }

    private static List<Block> body(LetterContent letter, ProgressData mine, Issuer issuer) {
        var blocks = new ArrayList<Block>();
        blocks.add(Paragraph.of(letter.opening()));
        blocks.add(Paragraph.of(sentences(mine)));
        blocks.add(Paragraph.of("Chủ tịch " + issuer.shortName() + " yêu cầu thủ trưởng các cơ quan, đơn vị:"));
        blocks.add(new Items(Marker.NUMBER, demands(mine).stream().map(RichText::of).toList()));
        blocks.addAll(Prose.of(letter.paragraphs()));
        return blocks;
    }

    private static List<String> demands(ProgressData mine) {
        var demands = new ArrayList<String>();
        if (!mine.late().isEmpty())
            demands.add(
                    "Hoàn thành ngay các nhiệm vụ trễ hạn; báo cáo rõ nguyên nhân, trách nhiệm và thời gian hoàn thành.");
        if (!mine.near().isEmpty())
            demands.add("Tập trung hoàn thành đúng hạn các nhiệm vụ sắp đến hạn.");
        demands.add("Cập nhật tiến độ, sản phẩm và tài liệu kiểm chứng của từng nhiệm vụ trên hệ thống theo dõi.");
        demands.add(
                "Trường hợp có khó khăn, vướng mắc phải xin gia hạn trước khi hết hạn theo quy định, nêu rõ lý do và thời gian đề nghị.");
        return demands;
    }

    private static String annexTitle(ProgressData mine) {
        var late = mine.late().isEmpty() ? "" : "trễ hạn";
        var near = mine.near().isEmpty() ? "" : "sắp đến hạn";
        return "Danh mục nhiệm vụ " + late + (late.isEmpty() || near.isEmpty() ? "" : ", ") + near;
    }

    private static Table table(LetterContent letter, ProgressData mine) {
        var rows = new ArrayList<Table.Row>();
        var group = 0;
        for (var unit : letter.recipients()) {
            var own = mine.of(List.of(unit));
            if (own.late().isEmpty() && own.near().isEmpty())
                continue;
            rows.add(new Table.Group(1, PaperWords.roman(++group), letter.name(unit)));
            own.late().forEach(line -> rows.add(row(line, Counts.late(line.daysLate()))));
            own.near().forEach(line -> rows.add(row(line, "Sắp đến hạn")));
        }
        return new Table(List.of(centred("TT", 6), text("Nhiệm vụ", 50), centred("Thời hạn", 12),
                centred("Tiến độ", 10), centred("Tình trạng", 14), text("Ghi chú", 18)), rows);
    }

    private static Table.Row row(ProgressData.Line line, String standing) {
        return Table.Cells.of(line.code(), line.title(), DecreeDate.figures(line.due()), line.percent() + "%", standing,
                line.extension() ? "Đang xin gia hạn" : "");
    }

    /// The first paragraph that a letter begins with.
    public static String opening(String planNumber, LocalDate planDate, String planTitle) {
        return "Thực hiện Kế hoạch số %s ngày %s của Ủy ban nhân dân về %s, qua theo dõi tiến độ các nhiệm vụ được giao, Ủy ban nhân dân có ý kiến như sau:"
                .formatted(planNumber, DecreeDate.figures(planDate), PaperWords.lower(planTitle));
    }

    /// What a letter of a week is about.
    public static String title(String planTitle, int week, int year) {
        return "đôn đốc thực hiện Kế hoạch %s (tuần %02d năm %d)".formatted(PaperWords.lower(planTitle), week, year);
    }
}
