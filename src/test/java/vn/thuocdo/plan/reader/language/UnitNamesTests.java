package vn.thuocdo.plan.reader.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocdo.plan.reader.model.UnitName;

class UnitNamesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Văn phòng UBND xã; Các bộ phận có liên quan | Văn phòng UBND xã / Các bộ phận có liên quan",
            "Tài chính - Kế toán, Các bộ phận chuyên môn, Ngân hàng thương mại | Tài chính - Kế toán / Các bộ phận chuyên môn"
                    + " / Ngân hàng thương mại",
            "Tư pháp - Hộ tịch, Địa chính - Xây dựng | Tư pháp - Hộ tịch / Địa chính - Xây dựng",
            "Các cán bộ, công chức | Các cán bộ, công chức",
            "Các cơ quan, đơn vị, địa phương | Các cơ quan, đơn vị, địa phương",
            "Phòng Văn hóa - Xã hội, Phòng Kinh tế | Phòng Văn hóa - Xã hội / Phòng Kinh tế",
            "Phòng Kinh tế và Phòng Văn hóa - Xã hội | Phòng Kinh tế / Phòng Văn hóa - Xã hội",
            "Văn phòng HĐND và UBND xã | Văn phòng HĐND và UBND xã",
            "Trung tâm Văn hóa, Thể thao và Truyền thông | Trung tâm Văn hóa, Thể thao và Truyền thông",
            "Phòng Kinh tế, Hạ tầng và Đô thị | Phòng Kinh tế, Hạ tầng và Đô thị",
            "Công an xã, Ban Chỉ huy Quân sự xã | Công an xã / Ban Chỉ huy Quân sự xã",
            "UBMTTQ Việt Nam xã, các tổ chức chính trị - xã hội | UBMTTQ Việt Nam xã / các tổ chức chính trị - xã hội",
            "Văn phòng HĐND và UBND; Trung tâm Phục vụ hành chính công | Văn phòng HĐND và UBND / Trung tâm Phục vụ hành chính công",
            "Tư pháp – Hộ tịch (trên CSDL Quốc gia); Văn phòng UBND xã (trên Cổng TTĐT tỉnh) | Tư pháp – Hộ tịch (trên CSDL Quốc"
                    + " gia) / Văn phòng UBND xã (trên Cổng TTĐT tỉnh)",
            "Công chức Tư pháp - Hộ tịch, công chức Văn phòng - Thống kê | Công chức Tư pháp - Hộ tịch / công chức Văn phòng - Thống kê",
            "Phòng Nội vụ, Sở Tư pháp, UBND xã. | Phòng Nội vụ / Sở Tư pháp / UBND xã",
            "Phòng Văn hóa - Xã hội và các đơn vị liên quan | Phòng Văn hóa - Xã hội / các đơn vị liên quan"})
    void partsUnits(String cell, String expected) {
        assertThat(texts(List.of(cell))).isEqualTo(List.of(expected.split(" / ")));
    }

    @Test
    void takesEachLineForAUnitUnlessItOnlyGoesOn() {
        assertThat(texts(List.of("- Phòng Kinh tế;", "- Văn phòng HĐND và UBND xã"))).containsExactly("Phòng Kinh tế",
                "Văn phòng HĐND và UBND xã");
        assertThat(texts(List.of("Công chức Văn phòng -", "Thống kê xã")))
                .containsExactly("Công chức Văn phòng - Thống kê xã");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Các bộ phận có liên quan | true", "các cơ quan, đơn vị | true",
            "Các phòng, ban chuyên môn | true", "Đơn vị liên quan | true", "Từng cán bộ, công chức | true",
            "Phòng Kinh tế | false", "Văn phòng UBND xã | false"})
    void knowsWildcards(String name, boolean wildcard) {
        assertThat(UnitNames.unit(name)).isEqualTo(new UnitName(name, wildcard));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Văn phòng - Thống kê | Văn phòng - Thống kê",
            "Công chức Tư pháp - Hộ tịch chủ trì | Công chức Tư pháp - Hộ tịch",
            "Tài chính – Kế toán: | Tài chính – Kế toán",
            "Bộ phận chủ trì: Văn phòng thống kê xã | Văn phòng thống kê xã",
            "Phòng Văn hóa - Xã hội (chủ trì) | Phòng Văn hóa - Xã hội", "Giao Phòng Kinh tế | Phòng Kinh tế"})
    void knowsUnitsAsHeadings(String heading, String unit) {
        assertThat(UnitNames.asUnit(Text.of(heading))).contains(unit);
    }

    @ParameterizedTest
    @CsvSource({"Cải cách tài chính công", "Tài chính công", "Tổ chức bộ máy", "Số hóa hồ sơ", "Các nhiệm vụ trọng tâm",
            "Công tác chỉ đạo", "Phòng chống tham nhũng", "Ban hành văn bản", "Cải cách thủ tục hành chính"})
    void knowsThatOtherHeadingsAreNoUnits(String heading) {
        assertThat(UnitNames.asUnit(Text.of(heading))).isEmpty();
    }

    private static List<String> texts(List<String> paragraphs) {
        return UnitNames.split(paragraphs).stream().map(UnitName::text).toList();
    }
}
