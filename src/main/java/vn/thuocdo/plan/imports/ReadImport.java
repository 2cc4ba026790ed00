package vn.thuocdo.plan.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.plan.reader.PlanReader;
import vn.thuocdo.plan.reader.model.ReadPlan;
import vn.thuocdo.plan.reader.model.UnreadablePlan;

/// Reads a kept file and puts its rows down, all or none. May be done again after a crash.
@Component
class ReadImport {
    private static final Logger LOG = LoggerFactory.getLogger(ReadImport.class);

    private final ImportStore imports;
    private final RowStore rows;
    private final ImportQueries queries;
    private final TransactionTemplate transaction;

    ReadImport(ImportStore imports, RowStore rows, ImportQueries queries, TransactionTemplate transaction) {
        this.imports = imports;
        this.rows = rows;
        this.queries = queries;
        this.transaction = transaction;
    }

    void read(UnitId agency, ImportId id) {
        try {
            var waiting = imports.find(agency, id).filter(found -> found.state() == ImportState.READING);
            if (waiting.isEmpty())
                return;
            var plan = PlanReader.read(new ByteArrayInputStream(queries.original(waiting.get())));
            transaction.executeWithoutResult(status -> putDown(agency, id, plan));
        } catch (UnreadablePlan refused) {
            transaction.executeWithoutResult(status -> fail(agency, id, refused.reason().key()));
        } catch (IOException | RuntimeException broken) {
            LOG.warn("import {} could not be read", id, broken);
            transaction.executeWithoutResult(status -> fail(agency, id, UnreadablePlan.Reason.BROKEN.key()));
        }
    }

    private void putDown(UnitId agency, ImportId id, ReadPlan plan) {
        imports.locked(agency, id).filter(waiting -> waiting.state() == ImportState.READING).ifPresent(waiting -> {
            imports.save(waiting.read(plan));
            rows.clear(waiting);
            ReadRows.of(plan).forEach(row -> rows.add(waiting, row));
        });
    }

    private void fail(UnitId agency, ImportId id, String reason) {
        imports.locked(agency, id).filter(waiting -> waiting.state() == ImportState.READING)
                .ifPresent(waiting -> imports.save(waiting.failed(reason)));
    }
}
