package vn.thuocdo.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.kernel.Slice;
import vn.thuocdo.kernel.SourceRef;
import vn.thuocdo.kernel.UnitId;

/// Reads of the audit trail. Searching it needs the permission; the history of one record is for the module that owns
/// the record, which has already decided that the reader may see it.
@Component
@Transactional(readOnly = true)
public class AuditQueries {
    /// Counts go no further than this.
    public static final int BOUND = 1000;

    private static final int LONGEST_HISTORY = 200;

    private final AuditStore store;
    private final CurrentActor current;

    AuditQueries(AuditStore store, CurrentActor current) {
        this.store = store;
        this.current = current;
    }

    /// What happened to a record of the actor's own agency, newest first, at most the last 200.
    public List<AuditEntry> of(SourceRef record) {
        return of(current.get().agency(), record);
    }

    /// What happened to a record of an agency, newest first, at most the last 200.
    public List<AuditEntry> of(UnitId agency, SourceRef record) {
        var filter = new AuditFilter(null, null, null, null, record.id(), null, null);
        return store.page(agency, filter, null, LONGEST_HISTORY).rows();
    }

    /// A page of the trail of the actor's agency, newest first.
    ///
    /// @param cursor from the slice before; null for the first page
    /// @param limit  rows on a page, 1 to 1000
    public Slice<AuditEntry> search(AuditFilter filter, @Nullable String cursor, int limit) {
        return store.page(readable(), filter, cursor, Math.clamp(limit, 1, 1000));
    }

    /// How many entries the filter finds, at most [#BOUND].
    public int count(AuditFilter filter) {
        return store.count(readable(), filter, BOUND);
    }

    /// What has happened in the agency lately, as message keys.
    public List<String> actions() {
        return store.actions(readable());
    }

    private UnitId readable() {
        var actor = current.get();
        actor.must(Permission.READ_AUDIT);
        return actor.agency();
    }
}
