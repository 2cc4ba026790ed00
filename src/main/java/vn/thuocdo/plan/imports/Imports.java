package vn.thuocdo.plan.imports;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocdo.document.Upload;
import vn.thuocdo.plan.PlanId;

/// Acts on imports as a whole: take a file in, read it, make it a draft plan.
@Component
public class Imports {
    /// How long a waiting caller's reading may take before the job does it.
    private static final Duration GRACE = Duration.ofMinutes(2);

    private final KeepImport keeping;
    private final ReadImport reading;
    private final ConfirmImport confirming;

    Imports(KeepImport keeping, ReadImport reading, ConfirmImport confirming) {
        this.keeping = keeping;
        this.reading = reading;
        this.confirming = confirming;
    }

    /// Keeps a file and has it read by a job; the state tells when that is done. What is no harmless Word file is
    /// refused with `plan.import.failure.<reason>`, and nothing of it is kept.
    @Transactional
    public ImportId receive(Upload upload) {
        return keeping.keep(upload, Duration.ZERO).id();
    }

    /// Keeps a file and reads it at once, for callers that wait for the answer; when the reading is cut off, the job
    /// does it a little later.
    public ImportId receiveAndRead(Upload upload) {
        var kept = keeping.keep(upload, GRACE);
        reading.read(kept.agency(), kept.id());
        return kept.id();
    }

    /// Makes the taken rows a draft plan. Open questions are refused with `plan.import.doubts-open`, unless `asRead`
    /// takes everything as it was read. Throws [vn.thuocdo.kernel.Conflict] when rows were decided about since.
    ///
    /// @param seen number of the newest decision when the rows were looked at, 0 for none; null when it does not matter
    @Transactional
    public PlanId confirm(ImportId id, boolean asRead, @Nullable Integer seen) {
        return confirming.confirm(id, asRead, seen);
    }
}
