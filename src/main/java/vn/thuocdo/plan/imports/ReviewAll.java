package vn.thuocdo.plan.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocdo.kernel.Refused;

/// Decisions about many rows at once: who leads the tasks that name nobody, and the way back from the last decision.
@Component
public class ReviewAll {
    /// The act that answers for all tasks without lead.
    private static final String LEADS = "leads-given";

    private final Decisions decisions;
    private final ImportStore imports;
    private final RowStore rows;

    ReviewAll(Decisions decisions, ImportStore imports, RowStore rows) {
        this.decisions = decisions;
        this.imports = imports;
        this.rows = rows;
    }

    /// Gives the tasks that name no lead to a unit, all of them or those of one area; answers how many.
    ///
    /// @param area code of the area, or an empty text for all
    /// @param unit name of the unit
    @Transactional
    public int giveLeads(ImportId id, String area, String unit) {
        if (unit.isBlank())
            throw Refused.at("lead", "plan.import.unit-missing");
        var owner = decisions.open(id);
        var open = LeadQuestion.rows(rows.all(owner)).stream()
                .filter(row -> area.isEmpty() || row.content().area().equals(area)).toList();
        if (open.isEmpty())
            throw Refused.because("plan.import.leads-none");
        decisions.write(owner, LEADS, open,
                open.stream().map(row -> row.saying(row.content().leads(List.of(unit)))).toList());
        return open.size();
    }

    /// Leaves open who leads the tasks that name nobody; they are given to units later.
    @Transactional
    public void leaveLeadsOpen(ImportId id) {
        var owner = decisions.open(id);
        imports.save(owner.leads(true));
        decisions.write(owner.saved(), "leads-left", List.of(), List.of());
    }

    /// Takes the newest decision back; answers the identity of the row it was about, empty for many.
    ///
    /// @param no number of the decision that was seen as the newest
    @Transactional
    public String undo(ImportId id, @Nullable Integer no) {
        var owner = decisions.open(id);
        var undone = decisions.takeBack(owner, no == null ? 0 : no);
        if (undone.act().equals("leads-left"))
            imports.save(owner.leads(false));
        return undone.before().size() == 1 ? undone.before().getFirst().id().toString() : "";
    }
}
