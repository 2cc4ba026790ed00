package vn.thuocdo.plan.reader.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkerTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"II. NỘI DUNG | ROMAN | II | 2", "IV/ Kinh phí | ROMAN | IV | 4",
            "III NHIỆM VỤ | ROMAN | III | 3", "A. Nhiệm vụ | UPPER_LETTER | A | 1", "1. Mục đích | ARABIC | 1 | 1",
            "2/ Yêu cầu | ARABIC | 2 | 2", "1.Cải cách thể chế | ARABIC | 1 | 1", "2.1. Thể chế | DEEP | 2.1 | 1",
            "3.2.1 Rà soát | DEEPER | 3.2.1 | 1", "a) Chỉ tiêu | LETTER | a | 1", "b. Nhiệm vụ | LETTER | b | 2",
            "đ) Số hóa | LETTER | đ | 5", "1) Rà soát | BRACKETED | 1 | 1", "(2) Công khai | BRACKETED | 2 | 2",
            "PHẦN I. MỤC TIÊU | PART | I | 1", "Phần thứ hai: Nhiệm vụ | PART | II | 2", "V. TỔ CHỨC | ROMAN | V | 5"})
    void readsNumbers(String line, Marker.Kind kind, String number, int ordinal) {
        Marker marker = Marker.of(Text.of(line));

        assertThat(marker.kind()).isEqualTo(kind);
        assertThat(marker.number()).isEqualTo(number);
        assertThat(marker.ordinal()).isEqualTo(ordinal);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"- Rà soát | DASH", "– Rà soát | DASH", "+ Rà soát | PLUS",
            "• Rà soát | BULLET",
            "* Nhiệm vụ | STAR", "100% hồ sơ | NONE", "10/11/2024 là hạn | NONE", "8 - 10% thu ngân sách | NONE",
            "Phần mềm quản lý | NONE", "Mục tiêu chung | NONE", "1.234 hồ sơ | NONE", "2025 là năm cuối | NONE",
            "UBND xã | NONE", "8.5% | NONE"})
    void readsBulletsAndLeavesNumbersOfTheText(String line, Marker.Kind kind) {
        assertThat(Marker.of(Text.of(line)).kind()).isEqualTo(kind);
    }

    @Test
    void takesTheLabelThatWordDraws() {
        Marker marker = Marker.of("2.1.", Text.of("Cải cách thể chế"));

        assertThat(marker.kind()).isEqualTo(Marker.Kind.DEEP);
        assertThat(marker.length()).isZero();
    }
}
