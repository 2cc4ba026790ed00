package vn.thuocdo.plan.reader.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetClausesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "100% văn bản được kiểm tra theo quy định; 100% văn bản sai phạm được xử lý. | 100% văn bản được kiểm tra theo quy định"
                    + " # 100% văn bản sai phạm được xử lý",
            "Mức độ hài lòng đạt tối thiểu 90%. Trong đó, lĩnh vực đất đai, xây dựng đạt tối thiểu 85%."
                    + " | Mức độ hài lòng đạt tối thiểu 90% # lĩnh vực đất đai, xây dựng đạt tối thiểu 85%",
            "Tối thiểu 80% TTHC được thanh toán trực tuyến, trong số đó, tỷ lệ giao dịch đạt từ 30% trở lên (chỉ áp dụng với thủ"
                    + " tục có phí). | Tối thiểu 80% TTHC được thanh toán trực tuyến # tỷ lệ giao dịch đạt từ 30% trở lên",
            "Số hóa hồ sơ đạt tỷ lệ tối thiểu 60%; để đảm bảo việc kết nối dữ liệu. | Số hóa hồ sơ đạt tỷ lệ tối thiểu 60%; để đảm"
                    + " bảo việc kết nối dữ liệu.",
            "Công khai đầy đủ danh mục văn bản hết hiệu lực. | Công khai đầy đủ danh mục văn bản hết hiệu lực.",
            "Tỷ lệ hồ sơ trực tuyến đạt 80%, tỷ lệ thanh toán trực tuyến đạt 50% | Tỷ lệ hồ sơ trực tuyến đạt 80% # tỷ lệ thanh"
                    + " toán trực tuyến đạt 50%",
            "Đạt tối thiểu 80% TTHC trực tuyến, phấn đấu đạt 100%. | Đạt tối thiểu 80% TTHC trực tuyến, phấn đấu đạt 100%.",
            "Về số hóa hồ sơ: phấn đấu tỷ lệ số hóa đạt từ 70% trở lên; tỷ lệ sử dụng lại đạt từ 30% trở lên."
                    + " | tỷ lệ số hóa đạt từ 70% trở lên # tỷ lệ sử dụng lại đạt từ 30% trở lên"})
    void partsTargets(String passage, String expected) {
        Text text = Text.of(passage);
        List<String> clauses = TargetClauses.ofTarget(text).stream()
                .map(clause -> text.raw().substring(clause.from(), clause.to())).toList();

        assertThat(clauses).isEqualTo(List.of(expected.split(" # ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Kiểm tra 20% các đơn vị trực thuộc; đẩy mạnh kiểm tra đột xuất. | Kiểm tra 20% các đơn vị trực thuộc",
            "Duy trì hệ thống; triển khai giải pháp, phấn đấu tỷ lệ trực tuyến đạt trên 65%. | phấn đấu tỷ lệ trực tuyến đạt trên 65%"})
    void findsTargetsInTasks(String passage, String expected) {
        Text text = Text.of(passage);
        List<String> clauses = TargetClauses.ofText(text).stream()
                .map(clause -> text.raw().substring(clause.from(), clause.to())).toList();

        assertThat(clauses).containsExactly(expected);
    }
}
