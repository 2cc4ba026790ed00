package vn.thuocdo.plan.reader.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.thuocdo.plan.reader.model.Passage;
import vn.thuocdo.plan.reader.model.ReadTarget;
import vn.thuocdo.plan.reader.model.ReadTask;
import vn.thuocdo.plan.reader.model.Unread;

/// What has been found so far.
final class Findings {

    final Areas areas = new Areas();
    final List<ReadTarget> targets = new ArrayList<>();
    final List<ReadTask> tasks = new ArrayList<>();
    final List<Unread> unread = new ArrayList<>();
    private final List<TaskDraft> drafts = new ArrayList<>();
    private final Set<String> numbers = new HashSet<>();

    /// Takes the task up as it is now.
    void add(TaskDraft draft, Passage source) {
        tasks.add(draft.done(source));
        drafts.add(draft);
    }

    /// How the task at a position was made up.
    TaskDraft assumed(int position) {
        return drafts.get(position);
    }

    /// Puts a passage on the list of the unread unless it is only punctuation.
    void leave(Passage passage, Unread.Reason reason) {
        int from = 0;
        while (from < passage.text().length() && !Character.isLetterOrDigit(passage.text().charAt(from))) {
            from++;
        }
        if (passage.text().chars().anyMatch(Character::isLetter)) {
            unread.add(
                    new Unread(from > 0 && passage.end() >= 0 ? passage.part(from, passage.text().length()) : passage,
                            reason));
        }
    }

    /// The number itself, or with a further count where it is taken already.
    String unique(String number) {
        String candidate = number;
        for (int i = 2; !numbers.add(candidate); i++) {
            candidate = number + "." + i;
        }
        return candidate;
    }
}
