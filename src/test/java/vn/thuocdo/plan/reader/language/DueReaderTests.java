package vn.thuocdo.plan.reader.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocdo.plan.reader.model.ReadDue;

class DueReaderTests {

    private final DueReader dues = new DueReader(2025);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"10/11/2024 | ByDate[date=2024-11-10, exclusive=false]",
            "Trước ngày 10/11/2024 | ByDate[date=2024-11-10, exclusive=true]",
            "Trước 26/7 | ByDate[date=2025-07-26, exclusive=true]",
            "Hoàn thành trước ngày 05 tháng 7 năm 2025 | ByDate[date=2025-07-05, exclusive=true]",
            "ngày 10 tháng 11 năm 2024 | ByDate[date=2024-11-10, exclusive=false]",
            "Chậm nhất ngày 15/12/2025 | ByDate[date=2025-12-15, exclusive=false]",
            "Đến hết ngày 31.8.2025 | ByDate[date=2025-08-31, exclusive=false]",
            "Truoc ngay 10-11-2025 | ByDate[date=2025-11-10, exclusive=true]",
            "31/11/2024 | Impossible[written=31/11/2024, proposal=2024-11-30, exclusive=false]",
            "Trước ngày 30/02/2025 | Impossible[written=30/2/2025, proposal=2025-02-28, exclusive=true]",
            "Tháng 6/2025 | ByMonth[month=2025-06]", "Trong tháng 12 năm 2025 | ByMonth[month=2025-12]",
            "Tháng 9 | ByMonth[month=2025-09]", "Quý III/2025 | ByQuarter[year=2025, quarter=3]",
            "Trong quý IV năm 2024 | ByQuarter[year=2024, quarter=4]", "Quý 2/2025 | ByQuarter[year=2025, quarter=2]",
            "Quý I | ByQuarter[year=2025, quarter=1]", "Quý II - Quý IV/2025 | ByQuarter[year=2025, quarter=4]",
            "6 tháng cuối năm | ByHalfYear[year=2025, half=2]", "06 tháng đầu năm 2025 | ByHalfYear[year=2025, half=1]",
            "Năm 2025 | ByYear[year=2025]", "Trong năm 2025 | ByYear[year=2025]", "Trong năm | ByYear[year=2025]",
            "Cả năm | ByYear[year=2025]", "Đến hết năm 2025 | ByYear[year=2025]"})
    void readsDaysAndPeriods(String text, String expected) {
        assertThat(dues.cell(Text.of(text)).due()).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Hằng tháng | MONTHLY null OF_PERIOD false",
            "Hàng quý | QUARTERLY null OF_PERIOD false",
            "Định kỳ hàng tháng | MONTHLY null OF_PERIOD false", "Định kỳ | PERIODIC null OF_PERIOD false",
            "Hằng tuần | WEEKLY null OF_PERIOD false", "Thứ Sáu hằng tuần | WEEKLY 5 OF_PERIOD false",
            "Ngày 20 hàng tháng | MONTHLY 20 OF_PERIOD false",
            "Trước ngày 05 của tháng tiếp theo | MONTHLY 5 AFTER_PERIOD true",
            "trước ngày 03 của tháng cuối quý | QUARTERLY 3 LAST_OF_PERIOD true",
            "chậm nhất vào ngày 16 của tháng cuối quý thuộc kỳ báo cáo | QUARTERLY 16 LAST_OF_PERIOD false",
            "Trước ngày 10 tháng cuối của quý | QUARTERLY 10 LAST_OF_PERIOD true",
            "6 tháng/lần | HALF_YEARLY null OF_PERIOD false", "Hằng năm | YEARLY null OF_PERIOD false",
            "Theo quý | QUARTERLY null OF_PERIOD false", "Trước ngày 25 hằng tháng | MONTHLY 25 OF_PERIOD true"})
    void readsRhythms(String text, String expected) {
        assertThat(dues.cell(Text.of(text)).due()).isInstanceOfSatisfying(ReadDue.Recurring.class,
                back -> assertThat(back.rhythm() + " " + back.day() + " " + back.month() + " " + back.exclusive())
                        .isEqualTo(expected));
    }

    @ParameterizedTest
    @CsvSource({"Thường xuyên", "Thường xuyên; liên tục", "Thường xuyên theo tiến độ quy định của UBND huyện", "TX",
            "Thực hiện thường xuyên", "thuong xuyen"})
    void readsContinuous(String text) {
        assertThat(dues.cell(Text.of(text)).due()).isEqualTo(new ReadDue.Continuous());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Theo hướng dẫn của tỉnh | null", "Khi có kế hoạch của tỉnh | null",
            "Theo tiến độ phê duyệt | null", "Theo Kế hoạch năm 2025 của tỉnh | null",
            "Sau khi có văn bản hướng dẫn | null",
            "Theo quy định | null", "Đột xuất | null", "Trong vòng 05 ngày kể từ ngày thay đổi thông tin | 5 ngày",
            "Chậm nhất 02 ngày làm việc từ khi văn bản được ban hành | 2 ngày làm việc",
            "Sau 10 ngày kể từ khi có quyết định | 10 ngày",
            "Trong thời hạn 08 giờ làm việc kể từ khi tiếp nhận | 8 giờ làm việc"})
    void readsEvents(String text, String counted) {
        assertThat(dues.cell(Text.of(text)).due()).isInstanceOfSatisfying(ReadDue.OnEvent.class,
                event -> assertThat(event.amount() == null ? "null" : event.amount() + " " + event.unit())
                        .isEqualTo(counted));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Trong năm 2024 Báo cáo năm hoàn thành trước ngày 15/11/2024 | ByDate[date=2024-11-15, exclusive=true]",
            "Theo tiến độ từng nhiệm vụ và đánh giá trước ngày 10/11/2024 | ByDate[date=2024-11-10, exclusive=true]",
            "Thường xuyên trong năm 2024 | Several[parts=[Continuous[], ByYear[year=2024]]]",
            "Quý I, III/2025 | Several[parts=[ByQuarter[year=2025, quarter=1], ByQuarter[year=2025, quarter=3]]]",
            "Báo cáo 06 tháng trước ngày 25/5/2024 Báo cáo năm trước ngày 25/10/2024 | Several[parts=[ByDate[date=2024-05-25,"
                    + " exclusive=true], ByDate[date=2024-10-25, exclusive=true]]]"})
    void readsSeveral(String text, String expected) {
        assertThat(dues.cell(Text.of(text)).due()).hasToString(expected);
    }

    @Test
    void saysWhatItDoesNotKnow() {
        assertThat(dues.cell(Text.of("  -  ")).due()).isEqualTo(new ReadDue.Inherited());
        assertThat(dues.cell(Text.of("Sớm nhất có thể")).due()).isEqualTo(new ReadDue.Unclear("Sớm nhất có thể"));
        assertThat(dues.cell(Text.of("Trước 26/7")).yearAssumed()).isTrue();
        assertThat(dues.cell(Text.of("Trước 26/7/2025")).yearAssumed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "gửi kế hoạch về UBND xã trước ngày 26/7/2025 để tổng hợp | trước ngày 26/7/2025",
            "Thường xuyên rà soát thủ tục hành chính | Thường xuyên",
            "Duy trì chuyên mục; thường xuyên đăng tải tin bài | thường xuyên",
            "Định kỳ vào ngày 20 hàng tháng, báo cáo kết quả | ngày 20 hàng tháng",
            "hoàn thành việc rà soát trong quý II/2025 | trong quý II/2025"})
    void findsDuesInSentences(String text, String words) {
        assertThat(dues.sentence(Text.of(text)))
                .hasValueSatisfying(found -> assertThat(found.words()).isEqualTo(words));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Thực hiện Quyết định số 766/QĐ-TTg ngày 23/6/2022 của Thủ tướng Chính phủ",
            "quyết toán ngân sách xã hàng năm", "Đề án 06 giai đoạn 2022-2025, tầm nhìn đến năm 2030",
            "Kế hoạch cải cách hành chính nhà nước năm 2025", "theo quy định của pháp luật",
            "cập nhật thường xuyên các văn bản"})
    void findsNoDuesInCitations(String text) {
        assertThat(dues.sentence(Text.of(text))).isEmpty();
    }
}
