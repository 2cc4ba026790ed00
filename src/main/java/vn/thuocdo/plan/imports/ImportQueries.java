package vn.thuocdo.plan.imports;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thuocdo.document.Files;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.organisation.UnitMatch;
import vn.thuocdo.organisation.UnitNames;
import vn.thuocdo.plan.reader.PlanReader;
import vn.thuocdo.plan.reader.model.ReadPlan;

/// Reads of imports. Whoever writes plans of an agency finds its imports; nobody else finds any.
@Component
public class ImportQueries {
    private static final int NEWEST = 50;

    private final ImportStore imports;
    private final RowStore rows;
    private final StepStore steps;
    private final Files files;
    private final UnitNames names;
    private final CurrentActor actors;
    private final Clock clock;
    /// What the reader makes of an original never changes, and showing a source needs it again and again.
    private final Cache<ImportId, ReadPlan> read = Caffeine.newBuilder().maximumSize(20).build();

    ImportQueries(ImportStore imports, RowStore rows, StepStore steps, Files files, UnitNames names,
            CurrentActor actors, Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.steps = steps;
        this.files = files;
        this.names = names;
        this.actors = actors;
        this.clock = clock;
    }

    /// The import.
    public PlanImport get(ImportId id) {
        var actor = actors.get();
        if (!actor.may(Permission.EDIT_PLANS))
            throw new Missing("import");
        return imports.find(actor.agency(), id).orElseThrow(() -> new Missing("import"));
    }

    /// The newest imports of the own agency, at most 50, without discarded ones.
    public List<PlanImport> newest() {
        var actor = actors.get();
        actor.must(Permission.EDIT_PLANS);
        return imports.newest(actor.agency(), NEWEST);
    }

    /// All rows in the order of the source, dropped ones too.
    public List<ReviewRow> rows(PlanImport of) {
        return rows.all(of);
    }

    /// One row.
    public ReviewRow row(PlanImport of, UUID id) {
        return rows.find(of, id).orElseThrow(() -> new Missing("import-row"));
    }

    /// Identity of the row to go on with: the row itself while it asks, else the next that asks, else the row.
    public String nextQuestion(PlanImport of, UUID id) {
        var all = rows.all(of);
        var here = all.stream().filter(row -> row.id().equals(id)).mapToInt(ReviewRow::position).findFirst().orElse(0);
        return all.stream().filter(row -> row.position() >= here && row.question().isPresent()).findFirst()
                .map(ReviewRow::id).orElse(id).toString();
    }

    /// The newest decision about rows, which can be taken back; empty when there is none.
    public Optional<ImportStep> lastStep(PlanImport of) {
        return steps.last(of);
    }

    /// The file as it came.
    byte[] original(PlanImport of) {
        return files.of(of.ref()).stream().filter(file -> file.id().equals(of.file())).findFirst().map(files::bytes)
                .orElseThrow(() -> new Missing("file"));
    }

    /// What the reader made of the file, with the source beside it; only for one that could be read.
    public ReadPlan reading(PlanImport of) {
        return read.get(of.id(), id -> {
            try {
                return PlanReader.read(new ByteArrayInputStream(original(of)));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        });
    }

    /// What the unit names in the taken rows mean, in the order in which they come.
    public Map<String, UnitMatch> meanings(PlanImport of, List<ReviewRow> taken) {
        var written = new LinkedHashSet<String>();
        taken.stream().filter(row -> row.state().taken()).map(ReviewRow::content).forEach(content -> {
            written.addAll(content.leads());
            written.addAll(content.coordinators());
        });
        return names.resolveAll(of.agency(), written, Vietnam.today(clock));
    }
}
