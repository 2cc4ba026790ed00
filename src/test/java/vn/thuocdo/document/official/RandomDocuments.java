package vn.thuocdo.document.official;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.document.official.Table.Cell;
import vn.thuocdo.document.official.Table.Cells;
import vn.thuocdo.document.official.Table.Column;
import vn.thuocdo.document.official.Table.Group;
import vn.thuocdo.document.official.Table.Row;

/// Documents of any shape and length, the same ones for the same seed.
public final class RandomDocuments {
    private static final String[] WORDS = {"cải", "cách", "hành", "chính", "nhà", "nước", "được", "Ủy", "ban", "nhân",
            "dân", "xã", "Vạn", "Phước", "ỡ", "ẵm", "Ữ", "98%", "≥", "01/2025", "<b>", "&amp;", "\"trích\"", "–",
            "TTHC,",
            "nghĩa;", "thứ", "ngoặc)", "(kỳ", "đợt", "Ộ", "nguyễn", "1.428,50", "Quý", "III/2025", "mục-tiêu"};
    private final Random random;

    public RandomDocuments(Random random) {
        this.random = random;
    }

    public OfficialDocument next() {
        var type = pick(OfficialType.PLAN, OfficialType.DECISION, OfficialType.LETTER, OfficialType.REPORT);
        var draft = OfficialDocument.of(type, "Về việc " + words(3, 30)).from(letterhead()).basedOn(preamble(type))
                .says(Paragraph.of("Nội dung: " + words(4, 60))).says(blocks(12))
                .sentTo(new Recipients(several(4, () -> "Nơi " + words(1, 6)), "VT, " + words(1, 2)))
                .signed(signature());
        if (type == OfficialType.LETTER || random.nextInt(4) == 0)
            draft.to(several(3, () -> "Phòng " + words(1, 5)).toArray(String[]::new));
        if (random.nextInt(3) == 0)
            draft.with(new Attachment(OfficialType.REGULATION, "Về " + words(3, 20), blocks(8)));
        for (var number = random.nextInt(3); number > 0; number--)
            draft.with(new Annex(pick("I", "II", null), "Bảng " + words(2, 12),
                    pick(Annex.Orientation.LANDSCAPE, Annex.Orientation.PORTRAIT), List.of(table(4), table(5))));
        return draft.done();
    }

    private Letterhead letterhead() {
        var given = random.nextBoolean();
        return new Letterhead(pick(null, "Ủy ban nhân dân tỉnh " + words(1, 2)),
                List.of("Ủy ban nhân dân", "xã Vạn Phước"),
                given ? new Notation("%02d".formatted(random.nextInt(1, 400)), "UBND-VP") : Notation.awaited("UBND-VP"),
                "Vạn Phước", given ? LocalDate.of(2025, 1, 1).plusDays(random.nextInt(365)) : null);
    }

    private Preamble preamble(OfficialType type) {
        var bases = several(3, () -> "Căn cứ Luật " + words(3, 30));
        return type == OfficialType.DECISION
                ? Preamble.decision("Chủ tịch Ủy ban nhân dân", bases)
                : new Preamble(null, type == OfficialType.LETTER ? List.of() : bases, null);
    }

    private Signature signature() {
        var name = pick("Nguyễn Văn Đỡ", "Lò Thị Ữ");
        return pick(Signature.by("Chủ tịch", name).onBehalfOf("Ủy ban nhân dân"),
                Signature.by("Phó Chủ tịch", name).insteadOf("Chủ tịch").onBehalfOf("Ủy ban nhân dân"),
                Signature.by("Chánh Văn phòng", name).byOrderOf("Chủ tịch"),
                Signature.by("Trưởng phòng", name).byMandateOf("Chủ tịch"),
                Signature.by("Chủ tịch", name).inActingCapacity());
    }

    private List<Block> blocks(int most) {
        return several(most, this::block);
    }

    private Block block() {
        return switch (random.nextInt(9)) {
            case 0 -> Provision.chapter("II", "Mục " + words(2, 6));
            case 1 -> Provision.article("3", "Quy định " + words(4, 50));
            case 2 -> Provision.division("IV", "Phần " + words(2, 20));
            case 3 -> Provision.clause("2", "Khoản " + words(1, 8));
            case 4 -> Provision.point(Items.letter(random.nextInt(30)), words(3, 40));
            case 5 -> new Items(pick(Items.Marker.values()), several(4, () -> RichText.of("Mục " + words(2, 30))));
            case 6 ->
                new Figures(several(3, () -> new Figures.Figure("Số " + words(1, 5), "42/56", pick("75,00 %", null))));
            case 7 -> table(pick(3, 5));
            default -> new Paragraph(RichText.of("Đoạn " + words(4, 120)).and(RichText.bold(" " + words(1, 5))));
        };
    }

    private Table table(int columns) {
        var headings = new ArrayList<Column>();
        for (var index = 0; index < columns; index++)
            headings.add(index == 0
                    ? Column.centred("Số " + index, 1)
                    : Column.text("Cột " + words(1, 3), 2 + random.nextInt(3)));
        var rows = new ArrayList<Row>();
        for (var count = 1 + random.nextInt(25); count > 0; count--)
            rows.addAll(rows(columns));
        rows.add(numbered(columns));
        return new Table(headings, rows);
    }

    private List<Row> rows(int columns) {
        return switch (random.nextInt(5)) {
            case 0 -> List.of(new Group(1 + random.nextInt(2), pick("I", null), "Nhóm " + words(1, 10)));
            case 1 -> {
                var reach = 2 + random.nextInt(2);
                var rows = new ArrayList<Row>();
                rows.add(
                        new Cells(Stream.concat(Stream.of(Cell.of("Chung").over(reach)), cells(columns - 1)).toList()));
                for (var more = 1; more < reach; more++)
                    rows.add(new Cells(cells(columns - 1).toList()));
                yield rows;
            }
            default -> List.of(numbered(columns));
        };
    }

    private Row numbered(int columns) {
        return new Cells(Stream.concat(Stream.of(Cell.of("" + random.nextInt(90))), cells(columns - 1)).toList());
    }

    private Stream<Cell> cells(int count) {
        return Stream.generate(() -> Cell.of(random.nextInt(9) == 0 ? "" : words(1, 15) + "\n" + words(1, 4)))
                .limit(count);
    }

    private String words(int least, int most) {
        var words = new ArrayList<String>();
        for (var count = random.nextInt(least, most + 1); count > 0; count--)
            words.add(WORDS[random.nextInt(WORDS.length)]);
        return String.join(" ", words);
    }

    private <T> List<T> several(int most, Supplier<T> each) {
        return Stream.generate(each).limit(1 + random.nextInt(most)).toList();
    }

    @SafeVarargs
    private <T extends @Nullable Object> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
