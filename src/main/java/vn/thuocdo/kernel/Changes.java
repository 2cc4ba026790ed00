package vn.thuocdo.kernel;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Where modules tell of every change. Listeners run in the same transaction, so that a change without its trace,
/// or a trace without its change, cannot be.
@Component
public class Changes {
    private final ApplicationEventPublisher events;

    Changes(ApplicationEventPublisher events) {
        this.events = events;
    }

    /// Tells of a change; must be called inside the transaction that makes it.
    public void tell(Change change) {
        events.publishEvent(change);
    }

    /// Tells of a change of the record `module/type/id`.
    public void tell(UnitId agency, SourceRef subject, String label, String action, @Nullable Object before,
            @Nullable Object after, @Nullable String reason) {
        tell(new Change(agency, subject, label, action, before, after, reason));
    }

    /// Tells that somebody looked at something that is shown to few; kept like a change, in a transaction of its own.
    ///
    /// @param action message key of what was seen, for example `citizen.phone-seen`
    public void seen(UnitId agency, SourceRef subject, String label, String action) {
        events.publishEvent(new Seen(agency, subject, label, action));
    }

    /// Shorthand for the reference of a record.
    public static SourceRef ref(String module, String type, UUID id) {
        return new SourceRef(module, type, id);
    }
}
