package vn.thuocdo.plan.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import vn.thuocdo.plan.reader.model.ReadArea;
import vn.thuocdo.plan.reader.model.ReadPlan;
import vn.thuocdo.plan.reader.model.ReadTarget;
import vn.thuocdo.plan.reader.model.ReadTask;
import vn.thuocdo.plan.reader.model.TaskKind;
import vn.thuocdo.plan.reader.model.UnitName;
import vn.thuocdo.plan.reader.model.Unread;
import vn.thuocdo.plan.reader.sample.SampleDocument;
import vn.thuocdo.plan.reader.sample.SampleDocument.Cell;

/// Ways of laying out an annex that plans of communes are known for.
class AnnexLayoutsTests {

    @Test
    void aGroupHeadingLeadsTheTasksBelowIt() throws IOException {
        SampleDocument document = plan();
        document.title("PHỤ LỤC I").title("DUY TRÌ, NÂNG CAO CÁC TIÊU CHÍ ĐẠT ĐIỂM")
                .table(List.of(row("TT", "Nhiệm vụ, giải pháp", "Bộ phận phối hợp", "Thời gian thực hiện"),
                        List.of(Cell.of("I"), Cell.of("Văn phòng Thống kê"), Cell.of(""), Cell.of("")),
                        row("1", "Tham mưu báo cáo CCHC định kỳ", "Tư pháp-Hộ tịch; Tài chính-Kế toán; Văn hóa-Xã hội",
                                "Theo kỳ báo cáo"),
                        row("2", "Giao chỉ tiêu đăng ký sáng kiến cho các bộ phận", "Các bộ phận liên quan",
                                "Quý I/2025"),
                        List.of(Cell.of("II"), Cell.of("Công chức Tư pháp – Hộ tịch"), Cell.of(""), Cell.of("")),
                        row("1", "Theo dõi thi hành pháp luật", "Các bộ phận liên quan", "Thường xuyên")));
        document.title("PHỤ LỤC II").title("KHẮC PHỤC CÁC TIÊU CHÍ BỊ TRỪ ĐIỂM")
                .table(List.of(row("TT", "Nhiệm vụ, giải pháp", "Bộ phận phối hợp", "Thời gian thực hiện"),
                        List.of(Cell.of("I"), Cell.wide("Công chức Văn hóa - Xã hội chủ trì", 3)),
                        row("1", "Nâng cao tỷ lệ hồ sơ trực tuyến (tiêu chí thành phần 3.4.1)", "Văn phòng",
                                "Thường xuyên")));

        ReadPlan plan = PlanReader.read(document.stream());

        assertThat(plan.tasks()).extracting(ReadTask::tt, ReadTask::leadText, ReadTask::dueText, ReadTask::criterion)
                .containsExactly(tuple("1", "Văn phòng Thống kê", "Theo kỳ báo cáo", null),
                        tuple("2", "Văn phòng Thống kê", "Quý I/2025", null),
                        tuple("1", "Công chức Tư pháp – Hộ tịch", "Thường xuyên", null),
                        tuple("1", "Công chức Văn hóa - Xã hội", "Thường xuyên", "3.4.1"));
        assertThat(plan.tasks().getFirst().coordinators()).extracting(UnitName::text).containsExactly("Tư pháp-Hộ tịch",
                "Tài chính-Kế toán", "Văn hóa-Xã hội");
        assertThat(plan.areas()).extracting(ReadArea::code).doesNotHaveDuplicates().hasSize(3);
        assertThat(plan.tasks()).extracting(ReadTask::no).doesNotHaveDuplicates();
    }

    @Test
    void numbersThatWordDrawsStandInTheNumberColumn() throws IOException {
        SampleDocument document = plan();
        var list = document.list(List.of("%1."), List.of(STNumberFormat.DECIMAL));
        document.title("PHỤ LỤC").table(List.of(row("STT", "Nội dung công việc", "Đơn vị thực hiện", "Thời hạn"),
                row("", "Ban hành kế hoạch", "Phòng Kinh tế", "Quý I/2025"),
                row("", "Tổ chức kiểm tra", "Phòng Văn hóa - Xã hội", "Quý III/2025")));
        document.number(list, 0);

        assertThat(PlanReader.read(document.stream()).tasks())
                .extracting(ReadTask::tt, ReadTask::text, ReadTask::leadText)
                .containsExactly(tuple("1", "Ban hành kế hoạch", "Phòng Kinh tế"),
                        tuple("2", "Tổ chức kiểm tra", "Phòng Văn hóa - Xã hội"));
    }

    @Test
    void aTableInTheBodyCountsAsAnnex() throws IOException {
        SampleDocument document = new SampleDocument().head("An Bình", "3/KH-UBND", "ngày 5 tháng 2 năm 2025")
                .title("KẾ HOẠCH").title("Cải cách hành chính năm 2025").bold("I. MỤC TIÊU")
                .line("- 100% hồ sơ được giải quyết đúng hạn.").bold("II. NHIỆM VỤ");
        document.table(List.of(row("TT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Sản phẩm", "Hoàn thành"),
                row("1", "Rà soát thủ tục hành chính", "Văn phòng", "Các bộ phận", "Báo cáo", "Tháng 6")));
        document.bold("III. TỔ CHỨC THỰC HIỆN").line("1. Văn phòng báo cáo kết quả trước ngày 15/12/2025.").foot();

        ReadPlan plan = PlanReader.read(document.stream());

        assertThat(plan.annexed()).isTrue();
        assertThat(plan.targets()).extracting(ReadTarget::text).containsExactly("100% hồ sơ được giải quyết đúng hạn.");
        assertThat(plan.tasks()).extracting(ReadTask::kind, ReadTask::text).containsExactly(
                tuple(TaskKind.TASK, "Rà soát thủ tục hành chính"),
                tuple(TaskKind.REPORT, "báo cáo kết quả trước ngày 15/12/2025"));
    }

    @Test
    void anAnnexMayBeOnlyText() throws IOException {
        SampleDocument document = plan();
        document.title("PHỤ LỤC").title("Phân công nhiệm vụ").bold("I. Cải cách thể chế")
                .line("1. Rà soát văn bản quy phạm pháp luật.").line("- Cơ quan chủ trì: Công chức Tư pháp - Hộ tịch.")
                .line("- Cơ quan phối hợp: Văn phòng, Công an xã.").line("- Thời gian hoàn thành: Quý II/2025.")
                .line("- Sản phẩm: Báo cáo.")
                .line("2. Phổ biến pháp luật. Chủ trì: Đoàn Thanh niên xã. Thời gian: Thường xuyên.")
                .bold("II. Cải cách tài chính công")
                .line("1. Công khai ngân sách (Chủ trì: Phòng Kinh tế; phối hợp: Văn phòng; thời gian: Tháng 7/2025)");

        assertThat(PlanReader.read(document.stream()).tasks())
                .extracting(ReadTask::text, ReadTask::leadText, ReadTask::product, ReadTask::dueText,
                        task -> task.coordinators().stream().map(UnitName::text).toList(), ReadTask::area)
                .containsExactly(
                        tuple("Rà soát văn bản quy phạm pháp luật.", "Công chức Tư pháp - Hộ tịch", "Báo cáo",
                                "Quý II/2025",
                                List.of("Văn phòng", "Công an xã"), "I"),
                        tuple("Phổ biến pháp luật.", "Đoàn Thanh niên xã", null, "Thường xuyên", List.of(), "I"),
                        tuple("Công khai ngân sách", "Phòng Kinh tế", null, "Tháng 7/2025", List.of("Văn phòng"),
                                "II"));
    }

    @Test
    void aTableOfTargetsGivesTargets() throws IOException {
        SampleDocument document = plan();
        document.title("PHỤ LỤC").title("Chỉ tiêu cải cách hành chính năm 2025")
                .table(List.of(
                        row("STT", "Chỉ tiêu", "ĐVT", "Thực hiện năm 2024", "Kế hoạch năm 2025", "Đơn vị chủ trì"),
                        List.of(Cell.of("I"), Cell.wide("Cải cách thủ tục hành chính", 5)),
                        row("1", "Tỷ lệ hồ sơ giải quyết đúng hạn", "%", "96", "≥ 98", "Văn phòng"),
                        row("2", "Số sáng kiến được công nhận", "Sáng kiến", "1", "02", "Văn phòng"),
                        row("3", "Tỷ lệ hồ sơ trực tuyến", "%", "70", "Trên 80", "Văn phòng"),
                        row("4", "Xếp loại chỉ số CCHC", "", "Khá", "Đạt loại Tốt", "Văn phòng")));

        assertThat(PlanReader.read(document.stream()).targets()).extracting(ReadTarget::area, ReadTarget::text,
                target -> target.quantity() == null
                        ? ""
                        : target.quantity().operator().sign() + " "
                                + (target.quantity().level() == null
                                        ? target.quantity().value()
                                        : target.quantity().level())
                                + " " + target.quantity().unit())
                .containsExactly(tuple("I", "Tỷ lệ hồ sơ giải quyết đúng hạn", ">= 98 %"),
                        tuple("I", "Số sáng kiến được công nhận", "= 2 Sáng kiến"),
                        tuple("I", "Tỷ lệ hồ sơ trực tuyến", "> 80 %"),
                        tuple("I", "Xếp loại chỉ số CCHC", "= Tốt mức"));
    }

    @Test
    void anUnknownTableIsListedAsUnread() throws IOException {
        SampleDocument document = plan();
        document.title("PHỤ LỤC").table(List.of(row("Họ tên", "Ngày sinh"), row("Nguyễn Văn A", "1980")));

        assertThat(PlanReader.read(document.stream()).unread())
                .anySatisfy(unread -> {
                    assertThat(unread.reason()).isEqualTo(Unread.Reason.UNKNOWN_TABLE);
                    assertThat(unread.source().text()).isEqualTo("Nguyễn Văn A | 1980");
                });
    }

    @Test
    void oneTaskOverSeveralRowsStaysOneTask() throws IOException {
        SampleDocument document = plan();
        document.title("PHỤ LỤC").table(List.of(row("TT", "Nhiệm vụ", "Sản phẩm", "Cơ quan chủ trì", "Thời gian"),
                List.of(Cell.of("1").merged(true), Cell.of("Kiểm tra cải cách hành chính").merged(true),
                        Cell.of("Kế hoạch"),
                        Cell.of("Văn phòng").merged(true), Cell.of("Quý I/2025")),
                List.of(Cell.of().merged(false), Cell.of().merged(false), Cell.of("Báo cáo"), Cell.of().merged(false),
                        Cell.of("Quý IV/2025"))));

        assertThat(PlanReader.read(document.stream()).tasks())
                .extracting(ReadTask::text, ReadTask::product, ReadTask::leadText, ReadTask::dueText)
                .containsExactly(tuple("Kiểm tra cải cách hành chính", "Kế hoạch Báo cáo", "Văn phòng",
                        "Quý I/2025 Quý IV/2025"));
    }

    @Test
    void everyRowKnowsItsPlaceInTheSource() throws IOException {
        SampleDocument document = plan();
        document.title("PHỤ LỤC").table(List.of(row("TT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời gian"),
                row("1", "Rà soát thủ tục", "Văn phòng", "Quý I/2025"),
                row("2", "Kiểm tra", "Công an xã", "Quý II/2025")));

        ReadPlan plan = PlanReader.read(document.stream());
        ReadTask second = plan.tasks().get(1);

        var table = (vn.thuocdo.plan.reader.model.SourceBlock.Table) plan.source().blocks()
                .get(second.source().block());
        assertThat(table.rows().get(second.source().row()).cells().get(1).text()).isEqualTo("Kiểm tra");
        assertThat(second.sources().get(vn.thuocdo.plan.reader.model.Field.LEAD).text()).isEqualTo("Công an xã");
    }

    static SampleDocument plan() {
        return new SampleDocument().head("An Bình", "20/KH-UBND", "ngày 04 tháng 3 năm 2025").title("KẾ HOẠCH")
                .title("Khắc phục, nâng cao Chỉ số cải cách hành chính năm 2025")
                .line("Căn cứ Quyết định số 1/QĐ-UBND;")
                .bold("I. MỤC ĐÍCH, YÊU CẦU").line("- Nâng cao trách nhiệm của người đứng đầu.").bold("II. NHIỆM VỤ")
                .line("(Chi tiết tại Phụ lục kèm theo)").bold("III. TỔ CHỨC THỰC HIỆN")
                .line("Các bộ phận thực hiện nghiêm túc./.").foot();
    }

    private static List<Cell> row(String... texts) {
        List<Cell> cells = new ArrayList<>();
        for (String text : texts) {
            cells.add(Cell.of(text));
        }
        return cells;
    }
}
