package vn.thuocdo.plan.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Readings held against marks, on their edges.
class GoalTests {
    @ParameterizedTest
    @CsvSource({"AT_LEAST,80,80,true", "AT_LEAST,80,79.99,false", "MORE_THAN,60,60,false", "MORE_THAN,60,60.01,true",
            "EXACTLY,100,100.00,true", "EXACTLY,100,99,false", "AT_MOST,1,1,true", "AT_MOST,1,2,false",
            "LESS_THAN,5,5,false", "LESS_THAN,5,4.9,true", "INCREASE,8,8,true", "INCREASE,8,-3,false",
            "DECREASE,10,12,true"})
    void aReadingReachesTheMarkOrNot(Operator operator, BigDecimal value, BigDecimal reading, boolean met) {
        assertThat(Goal.of(operator, value, "%").isMetBy(Reading.of(reading))).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"8,true", "10,true", "9.5,true", "7.9,false", "10.1,false"})
    void aRangeHoldsBothItsEnds(BigDecimal reading, boolean met) {
        assertThat(Goal.between(new BigDecimal(8), BigDecimal.TEN, "%").isMetBy(Reading.of(reading))).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"khá,Khá,true", "khá,tốt,true", "khá,Trung bình,false", "hạng A,hạng A,true", "hạng A,tốt,false"})
    void aLevelIsReachedByItselfAndByHigherKnownOnes(String wanted, String reached, boolean met) {
        assertThat(Goal.level(wanted).isMetBy(Reading.level(reached))).isEqualTo(met);
    }

    @Test
    void somethingIsThereOrNot() {
        assertThat(Goal.exists().isMetBy(Reading.done(true))).isTrue();
        assertThat(Goal.exists().isMetBy(Reading.done(false))).isFalse();
        assertThat(Goal.exists().quantified()).isFalse();
    }

    @Test
    void levelsAndFiguresDoNotMix() {
        assertThat(Goal.level("khá").fits(Reading.of(BigDecimal.ONE))).isFalse();
        assertThat(Goal.of(Operator.AT_LEAST, BigDecimal.ONE, "").fits(Reading.level("khá"))).isFalse();
    }

    @Test
    void theShareReachedIsTheReadingOverTheMark() {
        assertThat(Goal.of(Operator.AT_LEAST, new BigDecimal(80), "%").shareReached(Reading.of(new BigDecimal(72))))
                .isEqualByComparingTo("0.9");
        assertThat(Goal.of(Operator.AT_MOST, new BigDecimal(5), "").shareReached(Reading.of(BigDecimal.ONE))).isNull();
    }

    @Test
    void marksThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> new Goal(Operator.AT_LEAST, null, null, "%"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Goal(Operator.EXISTS, BigDecimal.ONE, null, ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Goal.between(BigDecimal.TEN, BigDecimal.ONE, "%"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Goal.level(" ")).isInstanceOf(IllegalArgumentException.class);
    }
}
