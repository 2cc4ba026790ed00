package vn.thuocdo.plan.imports;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocdo.kernel.Conflict;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Ids;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.Refused;

/// Decisions about single rows: take, correct, leave out, bring back, put together, part.
@Component
public class ReviewRows {
    private static final int LONGEST = 4000;

    private final ImportStore imports;
    private final RowStore rows;
    private final ImportQueries queries;
    private final CurrentActor actors;

    ReviewRows(ImportStore imports, RowStore rows, ImportQueries queries, CurrentActor actors) {
        this.imports = imports;
        this.rows = rows;
        this.queries = queries;
        this.actors = actors;
    }

    /// Takes the row as it stands.
    @Transactional
    public void accept(ImportId id, UUID row) {
        change(id, row, found -> found.in(RowState.ACCEPTED));
    }

    /// Takes every doubtful row as it stands; answers how many there were.
    @Transactional
    public int acceptAll(ImportId id) {
        return rows.acceptAll(open(id));
    }

    /// Leaves the row out.
    @Transactional
    public void drop(ImportId id, UUID row) {
        change(id, row, found -> found.in(RowState.DROPPED));
    }

    /// Brings a row back that was left out.
    @Transactional
    public void restore(ImportId id, UUID row) {
        change(id, row, found -> found.in(RowState.ACCEPTED));
    }

    /// Corrects the row. Throws [Conflict] when somebody else did since `version` was read.
    @Transactional
    public void correct(ImportId id, UUID row, int version, RowContent content) {
        if (content.text().isBlank())
            throw Refused.at("text", "plan.item.text-missing");
        if (content.text().length() > LONGEST)
            throw Refused.at("text", "plan.item.text-long", LONGEST);
        change(id, row, found -> {
            if (found.version() != version)
                throw new Conflict("import-row");
            return found.saying(content);
        });
    }

    /// Puts the row and the next taken one of its sort together; the words of both stay, the other row is left out.
    @Transactional
    public void merge(ImportId id, UUID row) {
        var owner = open(id);
        var first = queries.row(owner, row);
        var second = rows.all(owner).stream().filter(
                other -> other.position() > first.position() && other.state().taken()
                        && other.content().target() == first.content().target())
                .findFirst().orElseThrow(() -> Refused.because("plan.import.nothing-to-merge"));
        rows.save(owner, first.saying(first.content().text(first.content().text() + " " + second.content().text())));
        rows.save(owner, second.in(RowState.DROPPED));
    }

    /// Parts the row: one row for each text, all else alike.
    @Transactional
    public void split(ImportId id, UUID row, List<String> texts) {
        var parts = texts.stream().map(String::strip).filter(text -> !text.isEmpty()).toList();
        if (parts.size() < 2)
            throw Refused.at("text", "plan.import.split-one");
        var owner = open(id);
        var found = queries.row(owner, row);
        rows.shift(owner, found.position(), parts.size() - 1);
        rows.save(owner, found.saying(found.content().text(parts.getFirst())));
        for (var i = 1; i < parts.size(); i++)
            rows.add(owner, new ReviewRow(Ids.next(), found.position() + i, RowState.ACCEPTED,
                    found.content().text(parts.get(i)), List.of(), found.source(), 0));
    }

    private void change(ImportId id, UUID row, UnaryOperator<ReviewRow> how) {
        var owner = open(id);
        rows.save(owner, how.apply(queries.row(owner, row)));
    }

    private PlanImport open(ImportId id) {
        queries.get(id);
        var found = imports.locked(actors.get().agency(), id).orElseThrow(() -> new Missing("import"));
        if (found.state() != ImportState.READ)
            throw Refused.because("plan.import.not-open");
        return found;
    }
}
