package vn.thuocdo.plan.demo;

import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Past;

/// Does what a person did at an earlier moment.
@Component
@Profile("demo")
class DemoHand {
    private final CurrentActor actors;

    DemoHand(CurrentActor actors) {
        this.actors = actors;
    }

    void run(Actor who, Instant when, Runnable work) {
        Past.at(when, () -> actors.runAs(who, work));
    }

    <T> T get(Actor who, Instant when, Supplier<T> work) {
        var result = new AtomicReference<T>();
        run(who, when, () -> result.set(work.get()));
        return Objects.requireNonNull(result.get());
    }
}
