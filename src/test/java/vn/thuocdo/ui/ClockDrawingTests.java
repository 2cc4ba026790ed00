package vn.thuocdo.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thuocdo.ui.ClockBar.Pause;
import vn.thuocdo.ui.ClockBar.State;

/// Where the parts of a clock bar lie.
class ClockDrawingTests {
    @Test
    void usedAndRestFillTheLimit() {
        var drawing = ClockBar.of(20, 8, 0, 1, State.RUNNING, "").drawing(9);
        assertThat(drawing.used()).extracting(ClockDrawing.Part::width).containsExactly("40.00%");
        assertThat(drawing.rest()).extracting(ClockDrawing.Part::width).containsExactly("60.00%");
        assertThat(drawing.due()).isEqualTo("100.00%");
        assertThat(drawing.late().empty()).isTrue();
        assertThat(drawing.ticks()).hasSize(19);
    }

    @Test
    void pausesLengthenTheBarAndLeaveGaps() {
        var clock = new ClockBar(20, 10, 0, List.of(new Pause(5, 5)), 1, State.RUNNING, "");
        var drawing = clock.drawing(9);
        assertThat(drawing.used()).extracting(ClockDrawing.Part::x).containsExactly("0.00%", "40.00%");
        assertThat(drawing.gaps()).extracting(ClockDrawing.Part::x).containsExactly("20.00%");
        assertThat(drawing.gaps()).extracting(ClockDrawing.Part::width).containsExactly("20.00%");
        assertThat(drawing.rest()).extracting(ClockDrawing.Part::x).containsExactly("60.00%");
    }

    @Test
    void aClockThatStandsStillEndsInItsGap() {
        var drawing = new ClockBar(20, 5, 0, List.of(new Pause(5, 5)), 1, State.PAUSED, "").drawing(9);
        assertThat(drawing.used()).hasSize(1);
        assertThat(drawing.gaps().getFirst().end()).isEqualTo(drawing.rest().getFirst().x());
    }

    @Test
    void lateTimeCanAlwaysBeSeenAndNeverTakesMoreThanHalf() {
        assertThat(ClockBar.of(20, 20, 1, 1, State.LATE, "").drawing(9).late().width()).isEqualTo("9.00%");
        assertThat(ClockBar.of(20, 20, 5, 1, State.LATE, "").drawing(9).late().width()).isEqualTo("20.00%");
        assertThat(ClockBar.of(20, 20, 900, 1, State.LATE, "").drawing(9).due()).isEqualTo("50.00%");
    }

    @Test
    void longLimitsTickOnlyEveryFifthUnit() {
        assertThat(ClockBar.of(32, 0, 0, 1, State.RUNNING, "").drawing(9).ticks()).hasSize(31);
        assertThat(ClockBar.of(50, 0, 0, 1, State.RUNNING, "").drawing(9).ticks()).hasSize(9);
        assertThat(ClockBar.of(500, 0, 0, 1, State.RUNNING, "").drawing(9).ticks()).hasSizeLessThan(32);
    }

    @Test
    void impossibleClocksAreRefused() {
        assertThatThrownBy(() -> ClockBar.of(0, 0, 0, 1, State.RUNNING, ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(ClockBar.of(10, 12, 0, 1, State.RUNNING, "").used()).isEqualTo(10);
    }
}
