package vn.thuocdo.plan.reader.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocdo.plan.reader.model.UnitName;

class AssignmentReaderTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Công chức Tư pháp – Hộ tịch xã thực hiện và báo cáo kết quả | Công chức Tư pháp – Hộ tịch xã | ",
            "Phòng Văn hóa - Xã hội chủ trì, phối hợp với Văn phòng HĐND và UBND, các đơn vị liên quan tham mưu UBND xã"
                    + " | Phòng Văn hóa - Xã hội | Văn phòng HĐND và UBND / các đơn vị liên quan",
            "Các cán bộ, công chức có tham gia giải quyết TTHC, thực hiện nghiêm việc số hóa"
                    + " | Các cán bộ, công chức có tham gia giải quyết TTHC | ",
            "Căn cứ thông báo triệu tập của cấp trên, Văn phòng UBND xã tham mưu cử cán bộ | Văn phòng UBND xã | ",
            "Các công chức báo cáo kết quả về Văn phòng HĐND và UBND xã để tổng hợp gửi Sở Nội vụ"
                    + " | Các công chức | Văn phòng HĐND và UBND xã",
            "Thực hiện đúng quy định về số lượng cấp phó | | ",
            "Chủ tịch UBND xã theo dõi, chỉ đạo; Trung tâm Phục vụ hành chính công đôn đốc"
                    + " | Chủ tịch UBND xã | Trung tâm Phục vụ hành chính công",
            "Trung tâm Phục vụ hành chính công xã phối hợp Bưu điện xã hướng dẫn người dân"
                    + " | Trung tâm Phục vụ hành chính công xã | Bưu điện xã"})
    void readsOneParagraph(String text, String lead, String coordinators) {
        var found = AssignmentReader.read(List.of(text));

        assertThat(found.lead()).isEqualTo(lead);
        assertThat(found.coordinators().stream().map(UnitName::text).toList())
                .isEqualTo(coordinators == null ? List.of() : List.of(coordinators.split(" / ")));
    }

    @Test
    void whoIsSaidToLeadLeads() {
        var found = AssignmentReader.read(List.of("- Các cán bộ, công chức thực hiện tiếp nhận hồ sơ.",
                "- Văn phòng HĐND và UBND xã chủ trì theo dõi, kiểm tra."));

        assertThat(found.lead()).isEqualTo("Văn phòng HĐND và UBND xã");
        assertThat(found.coordinators()).containsExactly(new UnitName("Các cán bộ, công chức", true));
    }

    @Test
    void withoutThatTheFirstLeads() {
        var found = AssignmentReader.read(List.of("- Phòng Kinh tế tham mưu văn bản chỉ đạo.",
                "- Trạm Y tế xã cải thiện điều kiện tiếp đón."));

        assertThat(found.lead()).isEqualTo("Phòng Kinh tế");
        assertThat(found.coordinators()).containsExactly(new UnitName("Trạm Y tế xã", false));
    }
}
