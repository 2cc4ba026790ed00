package vn.thuocdo.audit;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.Change;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Ids;
import vn.thuocdo.kernel.Seen;
import vn.thuocdo.kernel.SourceRef;
import vn.thuocdo.kernel.UnitId;

/// Writes what modules tell of. A change outside a transaction is refused, since its trace could be lost without it.
@Component
class AuditTrail {
    private final AuditStore store;
    private final CurrentActor current;
    private final Clock clock;

    AuditTrail(AuditStore store, CurrentActor current, Clock clock) {
        this.store = store;
        this.current = current;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(Change change) {
        write(change.agency(), change.subject(), change.label(), change.action(),
                Differences.of(change.before(), change.after()), change.reason());
    }

    /// Reads run in transactions that may not write, hence one of its own.
    @EventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void keep(Seen seen) {
        write(seen.agency(), seen.subject(), seen.label(), seen.action(), new Differences.Pair(null, null), null);
    }

    private void write(UnitId agency, SourceRef subject, String label, String action, Differences.Pair values,
            @Nullable String reason) {
        var actor = current.find();
        store.add(new AuditStore.Row(agency, Ids.next(), clock.instant(), actor.map(Actor::account).orElse(null),
                actor.map(Actor::name).orElse(""), actor.map(Actor::username).orElse(""),
                actor.map(who -> String.join(", ", who.onBehalfOf())).orElse(""), subject, label, action,
                values.before(), values.after(), reason, address()));
    }

    private static @Nullable String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getRemoteAddr()
                : null;
    }
}
