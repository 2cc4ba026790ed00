package vn.thuocdo.calendar.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayHoursTests {
    @Test
    void readsWhatItWrites() {
        var hours = DayHours.parse("7:30–11:30,13:30 - 17:00");
        assertThat(hours).hasToString("07:30-11:30, 13:30-17:00").isEqualTo(DayHours.parse(hours.toString()));
        assertThat(hours.minutes()).isEqualTo(450);
        assertThat(hours.opens()).isEqualTo(LocalTime.of(7, 30));
        assertThat(hours.closes()).isEqualTo(LocalTime.of(17, 0));
    }

    @Test
    void anEmptyTextIsADayOff() {
        assertThat(DayHours.parse("  ")).isEqualTo(DayHours.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7h30-11h30", "07:30", "11:30-07:30", "07:30-11:30,11:00-12:00", "07:30-11:30,11:30-12:00",
            "07:30-24:00", "07:30-11:30,", "07:30-11:30-12:00", "13:30-17:00,07:30-11:30"})
    void refusesWhatIsNoWorkingTime(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> DayHours.parse(text));
    }
}
