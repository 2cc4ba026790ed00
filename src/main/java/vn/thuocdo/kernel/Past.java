package vn.thuocdo.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/// Lets work be done as at an earlier moment, so that demonstration data can tell of what went before. Whoever asks the
/// clock bean on the same thread sees that moment. Nothing that serves people uses it.
public final class Past {
    private static final ScopedValue<Instant> MOMENT = ScopedValue.newInstance();

    private Past() {}

    /// Does the work as if it were done at the moment.
    public static void at(Instant moment, Runnable work) {
        ScopedValue.where(MOMENT, moment).run(work);
    }

    /// A clock that shows the moment inside [#at], and outside what the other one shows.
    public static Clock over(Clock present) {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return present.getZone();
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return over(present.withZone(zone));
            }

            @Override
            public Instant instant() {
                return MOMENT.isBound() ? MOMENT.get() : present.instant();
            }
        };
    }
}
