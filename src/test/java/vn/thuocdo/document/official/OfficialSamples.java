package vn.thuocdo.document.official;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.thuocdo.document.official.Table.Cell;
import vn.thuocdo.document.official.Table.Cells;
import vn.thuocdo.document.official.Table.Column;
import vn.thuocdo.document.official.Table.Group;
import vn.thuocdo.document.official.Table.Row;

/// Documents as a commune issues them, one of each shape.
public final class OfficialSamples {
    private static final Recipients COPIES = Recipients.of("VT", "Phòng Nội vụ huyện (b/c)", "TT Đảng ủy, TT HĐND xã",
            "CT, các PCT UBND xã", "Các bộ phận chuyên môn");
    private static final String LAW = "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015";

    private OfficialSamples() {}

    /// All of them.
    public static List<OfficialDocument> all() {
        return List.of(plan(), decision(), letter(), report(), draft());
    }

    /// A plan issued by itself, with an annex that lies across.
    public static OfficialDocument plan() {
        return OfficialDocument
                .of(OfficialType.PLAN, "Cải cách hành chính nhà nước năm 2025 trên địa bàn xã Thuận Châu")
                .from(new Letterhead(null, List.of("Ủy ban nhân dân", "xã Thuận Châu"), Notation.given("07/KH-UBND"),
                        "Thuận Châu", LocalDate.of(2025, 7, 18)))
                .basedOn(Preamble.of(
                        "Căn cứ Quyết định số 1783/QĐ-UBND ngày 14/7/2025 của UBND tỉnh Sơn La ban hành Kế hoạch cải cách hành chính nhà nước tỉnh Sơn La năm 2025"))
                .says(Paragraph.of(
                        "Ủy ban nhân dân xã Thuận Châu ban hành Kế hoạch cải cách hành chính nhà nước năm 2025, cụ thể như sau:"))
                .says(content()).says(Paragraph.of(
                        "Trên đây là Kế hoạch cải cách hành chính nhà nước trên địa bàn xã Thuận Châu năm 2025; trong quá trình thực hiện nếu phát sinh khó khăn, vướng mắc, các cơ quan, đơn vị phản ánh về Ủy ban nhân dân xã để xem xét, giải quyết."))
                .sentTo(COPIES).signed(Signature.by("Chủ tịch", "Nguyễn Thị Thanh").onBehalfOf("Ủy ban nhân dân"))
                .with(Annex.landscape("Các nhiệm vụ cải cách hành chính năm 2025", tasks(40))).done();
    }

    /// A decision that issues a plan, signed by a deputy.
    public static OfficialDocument decision() {
        return OfficialDocument
                .of(OfficialType.DECISION,
                        "Ban hành Kế hoạch cải cách hành chính nhà nước năm 2025 trên địa bàn xã Lộc Hòa")
                .from(new Letterhead(null, List.of("Ủy ban nhân dân", "xã Lộc Hòa"), Notation.given("09/QĐ-UBND"),
                        "Lộc Hòa", LocalDate.of(2025, 1, 2)))
                .basedOn(Preamble.decision("Chủ tịch Ủy ban nhân dân xã Lộc Hòa",
                        List.of(LAW, "Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;",
                                "Theo đề nghị của Công chức Văn phòng - Thống kê xã,")))
                .says(Provision.article("1",
                        "Ban hành kèm theo Quyết định này Kế hoạch cải cách hành chính nhà nước năm 2025 trên địa bàn xã Lộc Hòa."),
                        Provision.article("2", "Quyết định này có hiệu lực kể từ ngày ký."),
                        Provision.article("3",
                                "Công chức Văn phòng - Thống kê, Trưởng các ban, ngành có liên quan chịu trách nhiệm thi hành Quyết định này."))
                .sentTo(COPIES)
                .signed(Signature.by("Phó Chủ tịch", "Nguyễn Công Thành").insteadOf("Chủ tịch"))
                .with(new Attachment(OfficialType.PLAN,
                        "Cải cách hành chính nhà nước năm 2025 trên địa bàn xã Lộc Hòa", content()))
                .with(new Annex("I", "Chỉ tiêu cải cách hành chính năm 2025", Annex.Orientation.PORTRAIT,
                        List.of(targets())))
                .with(new Annex("II", "Các nhiệm vụ cải cách hành chính năm 2025", Annex.Orientation.LANDSCAPE,
                        List.of(tasks(12))))
                .done();
    }

    /// A letter to several units, from an agency with a superior.
    public static OfficialDocument letter() {
        return OfficialDocument
                .of(OfficialType.LETTER, "đôn đốc thực hiện nhiệm vụ cải cách hành chính tuần 34 năm 2025")
                .from(new Letterhead("Ủy ban nhân dân tỉnh Sơn La", List.of("Ủy ban nhân dân", "xã Thuận Châu"),
                        Notation.given("212/UBND-VHXH"), "Thuận Châu", LocalDate.of(2025, 8, 22)))
                .to("Phòng Kinh tế", "Phòng Văn hóa - Xã hội", "Trung tâm Phục vụ hành chính công")
                .says(Paragraph.of(
                        "Thực hiện Kế hoạch số 07/KH-UBND ngày 18/7/2025 của Ủy ban nhân dân xã, đến hết ngày 21/8/2025 còn 03 nhiệm vụ quá hạn. Chủ tịch Ủy ban nhân dân xã yêu cầu:"),
                        new Items(Items.Marker.NUMBER,
                                List.of(RichText.of("Hoàn thành các nhiệm vụ quá hạn ")
                                        .and(RichText.bold("trước ngày 29/8/2025")).and("."),
                                        RichText.of("Báo cáo nguyên nhân chậm, biện pháp khắc phục."))),
                        new Table(List.of(Column.centred("TT", 1), Column.text("Nhiệm vụ", 6), Column.text("Đơn vị", 3),
                                Column.centred("Hạn", 2), Column.centred("Trễ", 2)),
                                List.of(Cells.of("1", "Rà soát thủ tục hành chính", "Phòng Kinh tế", "15/8/2025",
                                        "6 ngày"),
                                        Cells.of("2", "Công khai dữ liệu mở", "Phòng Văn hóa - Xã hội", "19/8/2025",
                                                "2 ngày"))),
                        Paragraph.of("Đề nghị Thủ trưởng các đơn vị nghiêm túc thực hiện"))
                .sentTo(Recipients.of("VT, VHXH", "Như trên", "CT, các PCT UBND xã"))
                .signed(Signature.by("Chánh Văn phòng", "Lò Văn Ướng").byOrderOf("Chủ tịch")).done();
    }

    /// A report with figures and a table whose header has two rows; it ends in a table.
    public static OfficialDocument report() {
        return OfficialDocument
                .of(OfficialType.REPORT, "Kết quả thực hiện công tác cải cách hành chính Quý III năm 2025")
                .from(new Letterhead(null, List.of("Ủy ban nhân dân", "xã Thuận Châu"), Notation.given("131/BC-UBND"),
                        "Thuận Châu", LocalDate.of(2025, 9, 12)))
                .to("Sở Nội vụ")
                .says(Provision.division("I", "Kết quả thực hiện"),
                        new Figures(List.of(new Figures.Figure("Tổng số nhiệm vụ", "56 nhiệm vụ", null),
                                new Figures.Figure("Hoàn thành đúng hạn", "42/56 nhiệm vụ", "75,00 %"))),
                        new Table(List.of(Column.centred("TT", 1), Column.text("Lĩnh vực", 5),
                                Column.centred("Tổng số", 2), Column.centred("Đúng hạn", 2).under("Hoàn thành"),
                                Column.centred("Trễ hạn", 2).under("Hoàn thành")),
                                List.of(Cells.of("1", "Cải cách thể chế", "6", "5", "1"),
                                        Cells.of("2", "Cải cách thủ tục hành chính", "14", "12", "2"))))
                .sentTo(COPIES).signed(Signature.by("Chủ tịch", "Nguyễn Thị Thanh").inActingCapacity()
                        .onBehalfOf("Ủy ban nhân dân"))
                .done();
    }

    /// Not yet numbered, dated or signed; a regulation with chapters.
    public static OfficialDocument draft() {
        return OfficialDocument.of(OfficialType.REGULATION, "Tiếp nhận và xử lý phản ánh, kiến nghị")
                .from(new Letterhead(null, List.of("Ủy ban nhân dân", "xã Vạn Phước"), Notation.awaited("QC-UBND"),
                        "Vạn Phước", null))
                .says(Provision.chapter("I", "Quy định chung"), Provision.titledArticle("1", "Phạm vi điều chỉnh"),
                        Provision.clauseText("1", "Quy chế này quy định việc tiếp nhận phản ánh, kiến nghị."),
                        Provision.point("a", "Qua điện thoại;"), Provision.point("đ", "Qua Cổng dịch vụ công."))
                .sentTo(Recipients.of("VT")).signed(Signature.by("Chủ tịch", null)).done();
    }

    /// A plan that holds the given blocks and a closing sentence.
    public static OfficialDocument withBlocks(Block... blocks) {
        return OfficialDocument.of(OfficialType.PLAN, "Cải cách hành chính")
                .from(new Letterhead(null, List.of("Ủy ban nhân dân", "xã Vạn Phước"), Notation.given("01/KH-UBND"),
                        "Vạn Phước", LocalDate.of(2025, 3, 3)))
                .says(blocks).says(Paragraph.of("Trên đây là Kế hoạch.")).sentTo(COPIES)
                .signed(Signature.by("Chủ tịch", "Nguyễn Thị Thanh")).done();
    }

    private static List<Block> content() {
        var blocks = new ArrayList<Block>();
        blocks.add(Provision.division("I", "Mục đích, yêu cầu"));
        blocks.add(Provision.clause("1", "Mục đích"));
        for (var index = 0; index < 6; index++)
            blocks.add(Paragraph.of(
                    "Tiếp tục đẩy mạnh công tác cải cách hành chính trên địa bàn xã theo Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030 của Chính phủ, phấn đấu hoàn thành các nhiệm vụ đề ra; xây dựng nền hành chính dân chủ, chuyên nghiệp, hiện đại, tinh gọn, hiệu lực, hiệu quả."));
        blocks.add(Provision.clause("2", "Yêu cầu"));
        blocks.add(Provision.point("a", "Xác định rõ trách nhiệm của người đứng đầu."));
        blocks.add(Provision.point("b", "Gắn cải cách hành chính với thi đua, khen thưởng."));
        blocks.add(Provision.division("II", "Nội dung, nhiệm vụ"));
        blocks.add(Items.dashes("100% văn bản quy phạm pháp luật được ban hành đúng quy trình.",
                "Tỷ lệ hồ sơ giải quyết đúng hạn đạt từ 98% trở lên.", "Mức độ hài lòng của người dân trên 90%."));
        return blocks;
    }

    private static Table targets() {
        return new Table(
                List.of(Column.centred("TT", 1), Column.text("Chỉ tiêu", 7), Column.centred("Giá trị", 2),
                        Column.centred("Thời hạn", 3)),
                List.of(new Group(1, "I", "Cải cách thể chế"),
                        Cells.of("1", "Văn bản đúng quy trình", "100 %", "Năm 2025"),
                        new Group(1, null, "Cải cách thủ tục hành chính"),
                        Cells.of("2", "Hồ sơ đúng hạn", "≥ 98 %", "31/12/2025")));
    }

    private static Table tasks(int objectives) {
        var rows = new ArrayList<Row>();
        for (var number = 1; number <= objectives; number++) {
            if (number % 8 == 1)
                rows.add(new Group(1, Integer.toString(number / 8 + 1), "Cải cách thủ tục hành chính"));
            if (number % 8 == 4)
                rows.add(new Group(2, null, "Kiểm soát thủ tục hành chính"));
            var shared = List.of(Cell.of("" + number).over(2), Cell
                    .of("100% thủ tục hành chính được công bố, công khai trong hệ thống thông tin quốc gia " + number)
                    .over(2));
            rows.add(new Cells(with(shared, "Rà soát, đánh giá thủ tục hành chính theo kế hoạch\nĐề xuất đơn giản hóa",
                    "Quyết định của Chủ tịch UBND xã", "Văn phòng - Thống kê", "Các bộ phận có liên quan",
                    "Thường xuyên")));
            rows.add(new Cells(
                    with(List.of(), "Niêm yết công khai đầy đủ, kịp thời tại Bộ phận Một cửa", "Danh mục TTHC",
                            "Tư pháp - Hộ tịch", "", "Trước ngày 03 của tháng cuối quý")));
        }
        return new Table(
                List.of(Column.centred("STT", 1), Column.text("Mục tiêu", 4), Column.text("Nhiệm vụ/Hoạt động", 5),
                        Column.text("Kết quả/Sản phẩm", 3), Column.text("Cơ quan chủ trì", 2.4),
                        Column.text("Cơ quan phối hợp", 2.4), Column.centred("Thời gian hoàn thành", 2)),
                rows);
    }

    private static List<Cell> with(List<Cell> first, String... more) {
        var cells = new ArrayList<>(first);
        for (var text : more)
            cells.add(Cell.of(text));
        return cells;
    }
}
