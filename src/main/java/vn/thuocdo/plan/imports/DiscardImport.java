package vn.thuocdo.plan.imports;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocdo.kernel.Changes;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.Refused;

/// Puts an import away; its file stays on record.
@Component
public class DiscardImport {
    private final ImportStore imports;
    private final ImportQueries queries;
    private final Changes changes;

    DiscardImport(ImportStore imports, ImportQueries queries, Changes changes) {
        this.imports = imports;
        this.queries = queries;
        this.changes = changes;
    }

    /// Refuses one that already became a plan.
    @Transactional
    public void discard(ImportId id) {
        var seen = queries.get(id);
        var found = imports.locked(seen.agency(), id).orElseThrow(() -> new Missing("import"));
        if (found.state() == ImportState.CONFIRMED)
            throw Refused.because("plan.import.confirmed-already");
        imports.save(found.discarded());
        changes.tell(found.agency(), found.ref(), found.label(), "plan.import-discarded",
                found, null, null);
    }
}
