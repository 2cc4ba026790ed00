package vn.thuocdo.plan.demo;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.plan.PlanFilter;
import vn.thuocdo.plan.PlanQueries;
import vn.thuocdo.ui.spi.Announcement;

/// The plans of the demonstration with their tasks, around today. Each commune is all or nothing, and nothing when it
/// has a plan already. It takes some seconds, so that it is done while the first pages are already served, and pages say
/// so meanwhile.
@Component
@Profile("demo")
@Order(60)
class DemoPlans implements ApplicationRunner, Announcement {
    private static final Logger LOG = LoggerFactory.getLogger(DemoPlans.class);

    private final DemoPlaces places;
    private final PlayCommune communes;
    private final PlanQueries plans;
    private final CurrentActor actors;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final boolean atOnce;
    private volatile boolean playing;
    private volatile boolean leaving;

    /// @param atOnce whether starting waits for it
    DemoPlans(DemoPlaces places, PlayCommune communes, PlanQueries plans, CurrentActor actors,
            TransactionTemplate transaction, Clock clock, @Value("${thuocdo.demo.at-once:false}") boolean atOnce) {
        this.places = places;
        this.communes = communes;
        this.plans = plans;
        this.actors = actors;
        this.transaction = transaction;
        this.clock = clock;
        this.atOnce = atOnce;
    }

    @Override
    public void run(ApplicationArguments none) {
        if (atOnce)
            play();
        else
            Thread.ofPlatform().daemon().name("demo-plans").start(this::play);
    }

    @Override
    public String key() {
        return playing ? "plan.demo.playing" : "";
    }

    /// What is not finished when the product stops is made at its next start.
    @EventListener
    void leave(ContextClosedEvent closed) {
        leaving = true;
    }

    private void play() {
        playing = true;
        var begun = System.nanoTime();
        try {
            play("thuan-chau", "", true);
            play("chieng-ly", ".chiengly", false);
            play("chieng-la", ".chiengla", false);
            LOG.info("plans of the demonstration are there after {} ms", (System.nanoTime() - begun) / 1_000_000);
        } catch (RuntimeException failure) {
            if (!leaving)
                throw failure;
        } finally {
            playing = false;
        }
    }

    private void play(String key, String suffix, boolean main) {
        var today = Vietnam.today(clock);
        var place = places.find(key, suffix, today);
        if (actors.as(place.coordinator(), () -> plans.count(PlanFilter.ALL, 1)) == 0)
            transaction.executeWithoutResult(
                    status -> communes.play(place, today, places.founded(key), key, main));
    }
}
