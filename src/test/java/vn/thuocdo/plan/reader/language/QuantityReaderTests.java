package vn.thuocdo.plan.reader.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocdo.plan.reader.model.Quantity;

class QuantityReaderTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Tối thiểu 80% hồ sơ được số hóa | >= | 80 | %",
            "đạt từ 87% trở lên | >= | 87 | %", "trên 60% tổng số hồ sơ công việc | > | 60 | %",
            "tăng khoảng 8 - 10% so với năm 2024 | >= | 8 | %", "tăng từ 5% đến 7% | >= | 5 | %",
            "100% văn bản được ký số | = | 100 | %", "Tỷ lệ hài lòng đạt 92,5% | = | 92.5 | %",
            "không quá 5% hồ sơ trễ hạn | <= | 5 | %", "dưới 2% hồ sơ quá hạn | < | 2 | %",
            "Giảm tối thiểu 10% chi phí tuân thủ | >= | 10 | %",
            "Tiết kiệm chi hành chính từ 10% trở lên | >= | 10 | %",
            "không thấp hơn 90% | >= | 90 | %", "đạt ít nhất là 95 % | >= | 95 | %",
            "hơn 70% cơ sở nhà, đất | > | 70 | %",
            "tỷ lệ đạt ≥ 85% | >= | 85 | %", "tối đa 3 % | <= | 3 | %", "không có chỉ số nào dưới 80% | >= | 80 | %",
            "Phấn đấu đạt 100 phần trăm | = | 100 | %", "cao hơn khoảng 5% so với ước thực hiện | >= | 5 | %",
            "Nâng tỷ lệ hồ sơ trực tuyến từ 60% lên 75% | >= | 75 | %",
            "đạt tỷ lệ tối thiểu tương ứng 60% | >= | 60 | %",
            "từ 90% đến 95% | >= | 90 | %", "đạt và vượt 100% dự toán | >= | 100 | %"})
    void readsPercentages(String text, String operator, BigDecimal value, String unit) {
        assertThat(shown(text)).isEqualTo(operator + " " + value + " " + unit);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Có ít nhất 01 sáng kiến được công nhận | >= | 1 | sáng kiến",
            "yêu cầu bổ sung hồ sơ không quá 01 lần | <= | 1 | lần", "Ban hành 03 kế hoạch | = | 3 | kế hoạch",
            "thành lập mới được tối thiểu 01 doanh nghiệp | >= | 1 | doanh nghiệp",
            "có khoảng 58 doanh nghiệp đang hoạt động | = | 58 | doanh nghiệp",
            "Chỉ số tổng hợp đạt 80 điểm trở lên | >= | 80 | điểm",
            "xử lý không quá tám giờ làm việc | <= | 8 | giờ làm việc",
            "hướng dẫn ít nhất 02 lần/tuần | >= | 2 | lần/tuần", "Chỉ số CCHC tăng từ 3 đến 4 bậc | >= | 3 | bậc",
            "Tổ chức ít nhất 02 hội nghị đối thoại | >= | 2 | hội nghị",
            "Thực hiện 02 nhóm TTHC liên thông | = | 2 | nhóm TTHC",
            "đăng tải tối thiểu 1.200 tin, bài | >= | 1200 | tin, bài",
            "thu tối thiểu 1.234,5 triệu đồng | >= | 1234.5 | triệu đồng",
            "không phát sinh hồ sơ trễ hạn | = | 0 | hồ sơ",
            "không có cán bộ, công chức bị kỷ luật | = | 0 | trường hợp",
            "Tất cả hồ sơ công việc được lập trên mạng | = | 100 | %",
            "Thu ngân sách vượt kế hoạch được giao | > | 100 | %",
            "Đạt và vượt chỉ tiêu hồ sơ trực tuyến | >= | 100 | %",
            "Hoàn thành các chỉ tiêu HĐND xã giao | = | 100 | %",
            "Tổ chức tối thiểu 2 cuộc kiểm tra | >= | 2 | cuộc"})
    void readsCountsOfTargets(String text, String operator, BigDecimal value, String unit) {
        assertThat(shown(text)).isEqualTo(operator + " " + value + " " + unit);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"xếp hạng đạt mức khá | = khá mức", "duy trì ở mức Tốt | = Tốt mức",
            "đạt loại Tốt trở lên | >= Tốt mức", "xếp loại Xuất sắc | = Xuất sắc mức"})
    void readsLevels(String text, String expected) {
        assertThat(shown(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ",
            "giai đoạn 2021 - 2030",
            "theo quy định tại Điều 25, Khoản 3 Điều 27", "chính quyền địa phương 02 cấp", "Đề án 06",
            "trên 6 lĩnh vực cải cách hành chính", "theo tiêu chuẩn TCVN ISO 9001:2015", "Kế hoạch năm 2025",
            "Không có Chỉ số hài lòng ở mức Yếu", "Tăng tỷ lệ hồ sơ giải quyết đúng hạn",
            "bố trí công chức phù hợp với vị trí",
            "Nâng cao mức độ hài lòng của người dân"})
    void leavesOtherNumbersAlone(String text) {
        assertThat(QuantityReader.find(Text.of(text), true)).isEmpty();
    }

    @Test
    void keepsTheUpperBoundOfARange() {
        Quantity range = QuantityReader.find(Text.of("tăng khoảng 8 - 10%"), true).getFirst().quantity();

        assertThat(range.upper()).isEqualByComparingTo("10");
        assertThat(range.approximate()).isTrue();
        assertThat(range.change()).isTrue();
    }

    @Test
    void readsBrokenLetters() {
        assertThat(shown("Toi thieu 80% ho so")).isEqualTo(">= 80 %");
        assertThat(shown(java.text.Normalizer.normalize("Tối thiểu 80% hồ sơ", java.text.Normalizer.Form.NFD)))
                .isEqualTo(">= 80 %");
    }

    private static String shown(String text) {
        List<QuantityReader.Found> found = QuantityReader.find(Text.of(text), true);
        assertThat(found).as(text).isNotEmpty();
        Quantity quantity = found.getFirst().quantity();
        Object value = quantity.level() != null ? quantity.level() : quantity.value();
        return quantity.operator().sign() + " " + value + " " + quantity.unit();
    }
}
