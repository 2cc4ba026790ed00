package vn.thuocdo.plan.reader.layout;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.plan.reader.language.DueReader;
import vn.thuocdo.plan.reader.language.TargetClauses;
import vn.thuocdo.plan.reader.language.TargetScope;
import vn.thuocdo.plan.reader.language.Text;
import vn.thuocdo.plan.reader.language.Words;
import vn.thuocdo.plan.reader.model.Operator;
import vn.thuocdo.plan.reader.model.Passage;
import vn.thuocdo.plan.reader.model.Quantity;
import vn.thuocdo.plan.reader.model.ReadDue;
import vn.thuocdo.plan.reader.model.ReadTarget;
import vn.thuocdo.plan.reader.model.Unread;

/// Adds the targets of a passage to the findings.
final class Targets {

    private static final Pattern YEAR = Pattern
            .compile("\\b(?:(?:den het|het|trong|cuoi|den) )?nam (20\\d{2})\\b(?! ?- ?20)");

    private final Findings findings;
    private final DueReader dues;

    Targets(Findings findings, DueReader dues) {
        this.findings = findings;
        this.dues = dues;
    }

    /// The targets of an item under “Chỉ tiêu”, whether they name a figure or not. What is parted off goes to the unread.
    void ofItem(String area, Passage passage) {
        Text text = new Text(passage.text(), Words.key(passage.text()));
        int done = 0;
        for (TargetClauses.Clause clause : TargetClauses.ofTarget(text)) {
            add(area, passage, text, clause, null);
            leaveBetween(passage, done, clause.from());
            done = clause.to();
        }
        leaveBetween(passage, done, text.length());
    }

    /// The targets with a figure that running text holds.
    int ofText(String area, Passage passage, @Nullable ReadDue due) {
        Text text = new Text(passage.text(), Words.key(passage.text()));
        List<TargetClauses.Clause> clauses = TargetClauses.ofText(text);
        clauses.forEach(clause -> add(area, passage, text, clause, due));
        return clauses.size();
    }

    /// The targets with a figure, bare numbers included, that the objective or product of a task states.
    void ofAim(String area, Passage passage, ReadDue due) {
        Text text = new Text(passage.text(), Words.key(passage.text()));
        TargetClauses.ofTarget(text).stream().filter(clause -> clause.quantity() != null)
                .forEach(clause -> add(area, passage, text, clause, due));
    }

    /// How many targets there are so far.
    int count() {
        return findings.targets.size();
    }

    /// Of the targets from `middle` on, drops those whose figure stands among the ones from `first` to `middle` too; the
    /// one that says more than “equal” is kept.
    void dropRepeated(int first, int middle) {
        List<ReadTarget> all = findings.targets;
        for (int later = all.size() - 1; later >= middle; later--) {
            for (int earlier = first; earlier < middle; earlier++) {
                if (sameFigure(all.get(earlier), all.get(later))) {
                    ReadTarget repeated = all.remove(later);
                    if (isPlain(all.get(earlier)) && !isPlain(repeated)) {
                        all.set(earlier, repeated);
                    }
                    break;
                }
            }
        }
    }

    private static boolean sameFigure(ReadTarget one, ReadTarget other) {
        Quantity a = one.quantity();
        Quantity b = other.quantity();
        return a != null && b != null && Objects.equals(a.value(), b.value()) && Objects.equals(a.level(), b.level());
    }

    private static boolean isPlain(ReadTarget target) {
        return target.quantity() != null && target.quantity().operator() == Operator.EQUAL;
    }

    private void add(String area, Passage passage, Text text, TargetClauses.Clause clause, @Nullable ReadDue due) {
        Text own = text.part(clause.from(), clause.to());
        DueReader.Reading when = dueOf(own);
        if (when == null) {
            when = dueOf(text);
        }
        ReadDue read = when != null ? when.due() : due != null ? due : new ReadDue.Inherited();
        findings.targets.add(new ReadTarget(area, own.raw(), clause.quantity(), TargetScope.of(own),
                when == null ? null : when.words(), read, passage.part(clause.from(), clause.to())));
    }

    private DueReader.@Nullable Reading dueOf(Text text) {
        DueReader.Reading found = dues.sentence(text).orElse(null);
        if (found != null && !(found.due() instanceof ReadDue.Continuous)
                && !(found.due() instanceof ReadDue.Recurring)) {
            return found;
        }
        Matcher year = YEAR.matcher(text.key());
        while (year.find()) {
            boolean compared = text.key().substring(0, year.start())
                    .matches(".*(?:so voi|uoc thuc hien|cua|giai doan) ?$");
            if (!compared) {
                return new DueReader.Reading(new ReadDue.ByYear(Integer.parseInt(year.group(1))),
                        text.raw().substring(year.start(), year.end()), false);
            }
        }
        return null;
    }

    private void leaveBetween(Passage passage, int from, int to) {
        if (to - from > 12 && !passage.text().substring(from, to).stripTrailing().endsWith(":")) {
            findings.leave(passage.part(from, to), Unread.Reason.UNKNOWN_PASSAGE);
        }
    }
}
