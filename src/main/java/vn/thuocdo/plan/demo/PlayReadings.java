package vn.thuocdo.plan.demo;

import static vn.thuocdo.plan.demo.DemoDays.at;

import java.math.BigDecimal;
import java.util.Objects;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.thuocdo.plan.Plan;
import vn.thuocdo.plan.content.Reading;
import vn.thuocdo.plan.content.TargetItem;
import vn.thuocdo.plan.target.MeasurementDraft;
import vn.thuocdo.plan.target.Targets;

/// Types the measured values of a plan's targets, on the days on which they were typed.
@Component
@Profile("demo")
class PlayReadings {
    private final Targets targets;
    private final DemoHand hand;

    PlayReadings(Targets targets, DemoHand hand) {
        this.targets = targets;
        this.hand = hand;
    }

    void play(DemoPlace place, DemoDays days, Plan plan, DemoPlan.Target said, TargetItem target) {
        for (var reading : said.readings()) {
            var day = days.from(-Integer.parseInt(reading.getFirst()));
            if (day.isBefore(plan.effectiveOn()))
                continue;
            var worker = place.worker(Objects.requireNonNull(target.responsible()));
            var counted = said.area().equals("procedure") || said.area().equals("digital");
            hand.run(worker, at(day, 16, 20), () -> targets.record(plan.id(), target.id(), new MeasurementDraft(
                    reading(reading.getLast()), day, DemoWords.of("basis", counted ? 1 : 0), null)));
        }
    }

    private static Reading reading(String said) {
        return said.matches("[\\d.]+") ? Reading.of(new BigDecimal(said)) : Reading.level(said);
    }
}
