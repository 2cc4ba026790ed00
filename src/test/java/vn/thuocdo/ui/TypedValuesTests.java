package vn.thuocdo.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Dates and numbers as people type them.
class TypedValuesTests {
    @ParameterizedTest
    @ValueSource(strings = {"12/3/1993", "12-3-93", "12.3.1993", "12031993", "120393", " 12/03/1993 ", "1993-03-12",
            "12 3 1993"})
    void oneDateInManyForms(String typed) {
        assertThat(TypedDate.parse(typed)).isEqualTo(LocalDate.of(1993, 3, 12));
    }

    @ParameterizedTest
    @CsvSource({"1/1/29, 2029-01-01", "1/1/30, 1930-01-01", "1/1/25, 2025-01-01"})
    void shortYearsLieBetween1930And2029(String typed, LocalDate date) {
        assertThat(TypedDate.parse(typed)).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/11/2025", "29/2/2025", "0/1/2025", "12/13/2025", "hôm nay", "12/3", "1203199", ""})
    void whatIsNoDateIsRefused(String typed) {
        assertThatThrownBy(() -> TypedDate.parse(typed)).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"57,4 | 57.4", "57.4 | 57.4", "1.428 | 1428", "1.428,50 | 1428.50",
            "1 428 | 1428", "40 % | 40", "-3 | -3", "12.34 | 12.34", "1.250.000 | 1250000"})
    void numbersWithCommaOrThousands(String typed, BigDecimal number) {
        assertThat(TypedNumber.parse(typed)).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nhiều", "1,2,3", "--1"})
    void whatIsNoNumberIsRefused(String typed) {
        assertThatThrownBy(() -> TypedNumber.parse(typed)).isInstanceOf(NumberFormatException.class);
    }
}
