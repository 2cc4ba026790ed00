package vn.thuocdo.plan.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocdo.kernel.Conflict;
import vn.thuocdo.kernel.Ids;
import vn.thuocdo.kernel.Refused;

/// Decisions about rows: take, answer, correct, leave out, bring back, put together, part, and the way back from each.
/// Whoever decides names the version of the row that was seen; [Conflict] says that somebody else was faster.
@Component
public class ReviewRows {
    private static final int LONGEST = 4000;

    private final Decisions decisions;
    private final RowStore rows;

    ReviewRows(Decisions decisions, RowStore rows) {
        this.decisions = decisions;
        this.rows = rows;
    }

    /// Takes the row as it stands.
    @Transactional
    public void accept(ImportId id, UUID row, int version) {
        change(id, row, version, "accepted", ReviewRow::accepted);
    }

    /// Answers the first open question of the row by one of its proposals, counted from 0, and with it the same question
    /// of other rows.
    @Transactional
    public void answer(ImportId id, UUID row, int version, int choice) {
        var owner = decisions.open(id);
        var found = decisions.row(owner, row, version);
        if (choice < 0 || choice >= Proposals.of(found).size())
            throw Refused.because("plan.import.answer-unknown");
        var same = Stream.concat(Stream.of(found), SameQuestion.others(found, rows.all(owner)).stream()).toList();
        decisions.write(owner, "answered", same,
                same.stream().map(one -> one.answered(Proposals.of(one).get(choice).content())).toList());
    }

    /// Takes every doubtful row as it stands; answers how many there were.
    @Transactional
    public int acceptAll(ImportId id) {
        return acceptAll(decisions.open(id));
    }

    int acceptAll(PlanImport owner) {
        var doubtful = rows.all(owner).stream().filter(row -> row.state() == RowState.DOUBTFUL).toList();
        if (!doubtful.isEmpty())
            decisions.write(owner, "all-accepted", doubtful, doubtful.stream().map(ReviewRow::accepted).toList());
        return doubtful.size();
    }

    /// Leaves the row out.
    @Transactional
    public void drop(ImportId id, UUID row, int version) {
        change(id, row, version, "dropped", found -> found.in(RowState.DROPPED));
    }

    /// Brings a row back that was left out.
    @Transactional
    public void restore(ImportId id, UUID row, int version) {
        change(id, row, version, "restored", ReviewRow::accepted);
    }

    /// Corrects the row.
    @Transactional
    public void correct(ImportId id, UUID row, int version, RowContent content) {
        if (content.text().isBlank())
            throw Refused.at("text", "plan.item.text-missing");
        if (content.text().length() > LONGEST)
            throw Refused.at("text", "plan.item.text-long", LONGEST);
        change(id, row, version, "corrected", found -> found.saying(content));
    }

    /// Puts the row and the next taken one of its sort together; the words of both stay, the other row is left out.
    @Transactional
    public void merge(ImportId id, UUID row, int version) {
        var owner = decisions.open(id);
        var first = decisions.row(owner, row, version);
        var second = rows.all(owner).stream().filter(
                other -> other.position() > first.position() && other.state().taken()
                        && other.content().target() == first.content().target())
                .findFirst().orElseThrow(() -> Refused.because("plan.import.nothing-to-merge"));
        var words = first.content().text() + " " + second.content().text();
        if (words.length() > LONGEST)
            throw Refused.because("plan.item.text-long", LONGEST);
        decisions.write(owner, "merged", List.of(first, second),
                List.of(first.saying(first.content().text(words)), second.in(RowState.DROPPED)));
    }

    /// Parts the row: one row for each text, all else alike.
    @Transactional
    public void split(ImportId id, UUID row, int version, List<String> texts) {
        var parts = texts.stream().map(String::strip).filter(text -> !text.isEmpty()).toList();
        if (parts.size() < 2)
            throw Refused.at("parts", "plan.import.split-one");
        if (parts.stream().anyMatch(text -> text.length() > LONGEST))
            throw Refused.at("parts", "plan.item.text-long", LONGEST);
        var owner = decisions.open(id);
        var found = decisions.row(owner, row, version);
        rows.shift(owner, found.position(), parts.size() - 1);
        var after = new ArrayList<>(List.of(found.saying(found.content().text(parts.getFirst()))));
        for (var i = 1; i < parts.size(); i++)
            after.add(new ReviewRow(Ids.next(), found.position() + i, RowState.ACCEPTED,
                    found.content().text(parts.get(i)), List.of(), found.source(), 0));
        decisions.write(owner, "split", List.of(found), after);
    }

    private void change(ImportId id, UUID row, int version, String act, UnaryOperator<ReviewRow> how) {
        var owner = decisions.open(id);
        var found = decisions.row(owner, row, version);
        decisions.write(owner, act, List.of(found), List.of(how.apply(found)));
    }
}
