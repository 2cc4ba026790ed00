package vn.thuocdo.plan.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocdo.plan.content.Goal;
import vn.thuocdo.plan.content.Operator;
import vn.thuocdo.plan.content.Reading;
import vn.thuocdo.plan.content.Samples;

/// The rule by which targets are judged, and the hints at contradictions.
class StatusRuleTests {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);

    @ParameterizedTest
    @CsvSource({
            // half of the year gone by the reading: 40 of 80 is just enough
            "AT_LEAST,80,80,2025-07-02,2025-07-05,MET,met", "AT_LEAST,80,41,2025-07-02,2025-07-05,ON_TRACK,ahead",
            "AT_LEAST,80,39,2025-07-02,2025-07-05,AT_RISK,behind",
            "AT_LEAST,80,79,2025-12-31,2026-01-01,NOT_MET,missed", "AT_LEAST,80,80,2025-03-01,2026-01-01,MET,met",
            // a limit is not won before its day
            "AT_MOST,2,1,2025-07-02,2025-07-05,ON_TRACK,kept", "AT_MOST,2,3,2025-07-02,2025-07-05,AT_RISK,overstepped",
            "AT_MOST,2,1,2025-12-30,2026-01-01,MET,met", "AT_MOST,2,3,2025-12-30,2026-01-01,NOT_MET,missed",
            "EXACTLY,100,100,2025-03-01,2025-03-02,MET,met", "EXACTLY,100,30,2025-07-02,2025-07-05,AT_RISK,behind"})
    void aTargetIsJudgedByReadingAndTime(Operator operator, BigDecimal value, BigDecimal reading, LocalDate read,
            LocalDate today, TargetStatus status, String reason) {
        var verdict = StatusRule.judge(Goal.of(operator, value, "%"), Optional.of(Reading.of(reading)), read, FIRST,
                LAST, today);
        assertThat(verdict).isEqualTo(new StatusRule.Verdict(status, reason));
    }

    @Test
    void nothingMeasuredIsNotMeasuredAlsoWhenItsDayHasPassed() {
        assertThat(StatusRule.judge(Goal.exists(), Optional.empty(), FIRST, FIRST, LAST, LAST.plusDays(1)).status())
                .isEqualTo(TargetStatus.NOT_MEASURED);
    }

    @Test
    void aMarkWithoutShareCountsAsHalfReached() {
        var low = Optional.of(Reading.level("yếu"));
        assertThat(StatusRule.judge(Goal.level("khá"), low, FIRST, FIRST, LAST, FIRST).status())
                .isEqualTo(TargetStatus.ON_TRACK);
        assertThat(StatusRule.judge(Goal.level("khá"), low, LAST, FIRST, LAST, LAST).status())
                .isEqualTo(TargetStatus.AT_RISK);
    }

    @Test
    void targetsOfOneMatterWithDifferentMarksContradict() {
        var body = Samples.target("procedure", "Tối thiểu 60% hồ sơ, kết quả giải quyết TTHC được số hóa", 60);
        var annex = Samples.target("digital", "Tối thiểu 95% tỷ lệ hồ sơ, kết quả giải quyết TTHC được số hóa.", 95);
        var other = Samples.target("digital", "Mức độ hài lòng của người dân đạt tối thiểu 90%", 90);
        var found = Contradictions.among(List.of(body, annex, other));
        assertThat(found).containsOnlyKeys(body.id(), annex.id());
        assertThat(found.get(body.id())).containsExactly(annex);
    }

    @Test
    void equalMarksDoNotContradict() {
        var one = Samples.target("procedure", "100% văn bản pháp luật được kiểm tra kịp thời", 100);
        var same = Samples.target("institution", "100% văn bản pháp luật được kiểm tra kịp thời", 100);
        assertThat(Contradictions.among(List.of(one, same))).isEmpty();
    }
}
