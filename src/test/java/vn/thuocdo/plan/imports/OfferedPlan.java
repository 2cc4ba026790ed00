package vn.thuocdo.plan.imports;

import java.util.List;
import vn.thuocdo.document.Upload;
import vn.thuocdo.plan.reader.sample.SampleDocument;
import vn.thuocdo.plan.reader.sample.SampleDocument.Cell;

/// Plans that somebody uploads in tests.
public final class OfferedPlan {
    private OfferedPlan() {}

    /// A plan with an annex: two clear tasks, an impossible day, a wildcard twice, a range.
    public static Upload annexed() {
        return upload("Kế hoạch 2025.docx", head().bold("I. MỤC TIÊU").line("- 100% hồ sơ được giải quyết đúng hạn.")
                .line("- Thu ngân sách trên địa bàn tăng từ 8 - 10% so với năm 2024.").bold("II. NHIỆM VỤ")
                .line("(Có phụ lục kèm theo)").foot().title("PHỤ LỤC").table(List.of(
                        row("TT", "Nhiệm vụ", "Sản phẩm", "Chủ trì", "Phối hợp", "Thời gian"),
                        List.of(Cell.of("I").strong(), Cell.wide("Cải cách thủ tục hành chính", 5)),
                        row("1", "Niêm yết thủ tục hành chính", "Bảng niêm yết", "Trung tâm Phục vụ hành chính công",
                                "Phòng Kinh tế", "Quý I/2025"),
                        row("2", "Rà soát thủ tục hành chính", "Báo cáo", "Phòng Văn hóa – Xã hội", "Văn phòng xã",
                                "31/11/2025"),
                        row("3", "Phổ biến thủ tục mới", "Tin, bài", "Các bộ phận có liên quan", "", "Thường xuyên"),
                        row("4", "Tự kiểm tra quy trình", "Biên bản", "Các bộ phận có liên quan", "", "Quý IV/2025"))));
    }

    /// A plan without annex whose five tasks name nobody.
    public static Upload bodyOnly() {
        return upload("khong-phu-luc.docx", head().bold("I. NHIỆM VỤ").bold("1. Cải cách thể chế")
                .line("- Rà soát văn bản quy phạm pháp luật.").line("- Theo dõi thi hành pháp luật.")
                .bold("2. Cải cách thủ tục hành chính").line("- Công khai thủ tục hành chính đầy đủ.")
                .line("- Số hóa hồ sơ khi tiếp nhận.").line("- Nâng cao chất lượng giải quyết hồ sơ.")
                .bold("II. TỔ CHỨC THỰC HIỆN").line("Các bộ phận thực hiện nghiêm túc./.").foot());
    }

    static Upload upload(String name, SampleDocument document) {
        return new Upload(name, document.bytes());
    }

    static SampleDocument head() {
        return new SampleDocument().head("Thuận Châu", "07/KH-UBND", "ngày 18 tháng 7 năm 2025").title("KẾ HOẠCH")
                .title("Cải cách hành chính nhà nước năm 2025").line("Căn cứ Quyết định số 1783/QĐ-UBND;");
    }

    private static List<Cell> row(String... texts) {
        return java.util.Arrays.stream(texts).map(Cell::of).toList();
    }
}
