package vn.thuocdo.kernel;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The person acting on this thread: the signed-in one, or the one that a job was started for.
@Component
public class CurrentActor {
    private static final ScopedValue<Actor> STAND_IN = ScopedValue.newInstance();

    private final ObjectProvider<ActorSource> source;

    CurrentActor(ObjectProvider<ActorSource> source) {
        this.source = source;
    }

    /// Who acts; throws when nobody does, which no door may let happen.
    public Actor get() {
        return find().orElseThrow(() -> new IllegalStateException("nobody acts on this thread"));
    }

    /// Who acts, or empty on public pages and during start-up.
    public Optional<Actor> find() {
        return STAND_IN.isBound()
                ? Optional.of(STAND_IN.get())
                : Optional.ofNullable(source.getIfAvailable()).flatMap(ActorSource::signedIn);
    }

    /// Does the work as the given actor; for jobs, demonstration data and tests.
    public <T> T as(Actor actor, Supplier<T> work) {
        return ScopedValue.where(STAND_IN, actor).call(work::get);
    }

    /// Does the work as the given actor.
    public void runAs(Actor actor, Runnable work) {
        ScopedValue.where(STAND_IN, actor).run(work);
    }
}
