package vn.thuocdo.task.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.kernel.Refused;

/// The text form of due rules loses nothing and takes nothing that is none.
class DueCodesTests {
    @ParameterizedTest
    @ValueSource(strings = {"on 2024-11-10", "before 2025-07-26", "month 2025-12", "quarter 2024-3", "half-year 2025-1",
            "year 2025", "every month 1 by 20", "every month 2 before 5", "every quarter 3 before 3",
            "every half-year 6 by 31", "every year 12 by 31", "every week 1 by 5", "continuous", "inherited",
            "event: khi có kế hoạch: của tỉnh", "event 5 working-days: quyết định công bố",
            "event 5 days: thay đổi nhân sự"})
    void whatIsWrittenIsReadAgain(String code) {
        assertThat(DueCodes.of(DueCodes.parse(code))).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "on", "on 2024-11-31", "on 31/11/2024", "quarter 2024-5", "half-year 2024",
            "month 2024",
            "every month 3 by 20", "every quarter 3 about 3", "every week 1 by 8", "every day 1 by 1", "every",
            "event:",
            "event 5 weeks: quyết định", "event x days: quyết định", "soon"})
    void whatIsNoRuleIsRefusedByName(String code) {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> DueCodes.parse(code))
                .satisfies(refused -> assertThat(refused.refusals()).singleElement().satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo("task.due.unreadable");
                    assertThat(refusal.field()).isEqualTo("due");
                }));
    }
}
