package vn.thuocdo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/// Dates, numbers and durations as the design language writes them.
class FormatsTests {
    private static final LocalDate TODAY = LocalDate.of(2025, 8, 27);
    private final Formats formats = texts(Locale.of("vi")).formats();
    private final Formats english = texts(Locale.ENGLISH).formats();

    private static Texts texts(Locale locale) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/ui");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Texts(messages, locale);
    }

    @ParameterizedTest
    @CsvSource({"2025-09-03, 03/9/2025", "1993-03-12, 12/3/1993", "2025-02-15, 15/02/2025", "2024-01-05, 05/01/2024",
            "2025-12-31, 31/12/2025"})
    void datesAreWrittenAsDecree30Does(LocalDate date, String written) {
        assertThat(formats.date(date)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"2025-08-29, 29/8", "2025-01-05, 05/01", "2026-01-05, 05/01/2026", "2024-12-31, 31/12/2024"})
    void listsLeaveOutTheYearOnlyWhenItIsThisYear(LocalDate date, String written) {
        assertThat(formats.shortDate(date, TODAY)).isEqualTo(written);
    }

    @Test
    void fieldsAndExportsUseTwoDigitsThroughout() {
        assertThat(formats.paddedDate(LocalDate.of(2025, 9, 3))).isEqualTo("03/09/2025");
    }

    @Test
    void rangesShareTheirMonth() {
        assertThat(formats.dates(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 9, 2))).isEqualTo("01–02/9/2025");
        assertThat(formats.dates(LocalDate.of(2025, 8, 29), LocalDate.of(2025, 9, 2)))
                .isEqualTo("29/8/2025 – 02/9/2025");
        assertThat(formats.dates(TODAY, TODAY)).isEqualTo("27/8/2025");
    }

    @Test
    void momentsNameTheWeekday() {
        assertThat(formats.moment(LocalDateTime.of(2025, 8, 29, 14, 15))).isEqualTo("14:15, thứ Sáu 29/8/2025");
        assertThat(formats.stamp(LocalDateTime.of(2025, 8, 29, 8, 5), TODAY)).isEqualTo("29/8 08:05");
        assertThat(formats.longDate(TODAY)).isEqualTo("Thứ Tư, 27/8/2025");
        assertThat(english.moment(LocalDateTime.of(2025, 8, 29, 14, 15))).isEqualTo("14:15, Friday 29 Aug 2025");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1428 | 1.428", "57.4 | 57,4", "0.5 | 0,5", "1250000 | 1.250.000", "-3 | -3"})
    void numbersHaveAPointForThousandsAndACommaForDecimals(BigDecimal number, String written) {
        assertThat(formats.number(number)).isEqualTo(written);
    }

    @Test
    void percentKeepsTheDecimalsItCarriesAndANoBreakSpace() {
        assertThat(formats.percent(20)).isEqualTo("20\u00a0%");
        assertThat(formats.percent(new BigDecimal("57.40"))).isEqualTo("57,40\u00a0%");
        assertThat(english.percent(new BigDecimal("57.40"))).isEqualTo("57.40\u00a0%");
    }

    @Test
    void ratesCarryTheirBaseAndNeverDivideByZero() {
        assertThat(formats.rate(1368, 1428)).isEqualTo("1.368/1.428 = 95,80\u00a0%");
        assertThat(formats.rate(0, 0)).isEqualTo("không áp dụng");
    }

    @Test
    void pointsAlwaysHaveTwoDecimals() {
        assertThat(formats.points(new BigDecimal("78.59"))).isEqualTo("78,59");
        assertThat(formats.points(1)).isEqualTo("1,00");
    }

    @Test
    void durationsCountInTheUnitOfTheRule() {
        assertThat(formats.duration(2 * 450 + 2 * 60 + 33, 450)).isEqualTo("2 ngày 2 giờ 33 phút");
        assertThat(formats.duration(4 * 60 + 18, 450)).isEqualTo("4 giờ 18 phút");
        assertThat(formats.duration(-900, 450)).isEqualTo("2 ngày");
        assertThat(formats.duration(0, 450)).isEqualTo("0 phút");
        assertThat(english.duration(450 + 60, 450)).isEqualTo("1 day 1 h");
    }

    @Test
    void moneySizesAndBoundedCounts() {
        assertThat(formats.money(15000)).isEqualTo("15.000\u00a0₫");
        assertThat(formats.bytes(84_300)).isEqualTo("84\u00a0kB");
        assertThat(formats.bytes(1_250_000)).isEqualTo("1,2\u00a0MB");
        assertThat(formats.bounded(999, 1000)).isEqualTo("999");
        assertThat(formats.bounded(1000, 1000)).isEqualTo("1.000+");
    }

    @Test
    void messagesWriteDatesAndDecimalsTheSameWay() {
        assertThat(texts(Locale.of("vi")).text("ui.work.due", LocalDate.of(2025, 9, 3))).isEqualTo("hạn 03/9/2025");
        assertThat(texts(Locale.of("vi")).text("ui.work.due", new BigDecimal("57.4"))).isEqualTo("hạn 57,4");
        assertThat(texts(Locale.of("vi")).text("ui.no.such.key")).isEqualTo("ui.no.such.key");
    }
}
