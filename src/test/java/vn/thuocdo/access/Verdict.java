package vn.thuocdo.access;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Compares what is declared with what came of the calls.
final class Verdict {
    private Verdict() {}

    /// What is wrong; empty when the product does what is declared.
    static List<String> of(Declaration declared, Map<Who, Answer> answers, Samples samples) {
        var wrong = new ArrayList<String>();
        new EnumMap<>(answers).forEach((who, answer) -> {
            var call = who.word() + " got " + answer;
            if (answer.isBroken())
                wrong.add("no real call: " + call);
            else if (declared.rejects().contains(who))
                rejected(answer, call, wrong);
            else if (declared.who().contains(who))
                allowed(declared, answer, call, wrong);
            else
                refused(answer, call, wrong);
            for (var shown : declared.shows())
                shown(samples.fill(shown.text()), shown.to().contains(who), answer, call, wrong);
        });
        if (declared.mustChange() && answers.values().stream().allMatch(answer -> answer.changed() == 0))
            wrong.add("a good call must change something, else a refusal proves nothing; send what the endpoint takes"
                    + " or say 'changes: nothing' and why. " + answers);
        return wrong;
    }

    private static void allowed(Declaration declared, Answer answer, String call, List<String> wrong) {
        // who is led to the sign-in page by a call that did something has signed out
        if (answer.refusesAccess() && answer.changed() == 0)
            wrong.add("declared but refused: " + call);
        if (answer.changed() > 0 && !declared.mayChange())
            wrong.add("a mere look changes something: " + call);
    }

    private static void rejected(Answer answer, String call, List<String> wrong) {
        if (answer.status() < 300)
            wrong.add("declared as rejected but accepted: " + call);
        if (answer.changed() > 0)
            wrong.add("rejected and yet something changed: " + call);
    }

    private static void refused(Answer answer, String call, List<String> wrong) {
        if (!answer.refusesAccess())
            wrong.add("NOT declared and not refused: " + call);
        if (answer.changed() > 0)
            wrong.add("refused and yet something changed: " + call);
    }

    private static void shown(String text, boolean mayFind, Answer answer, String call, List<String> wrong) {
        boolean found = new String(answer.response().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8)
                .contains(text);
        if (found && !mayFind)
            wrong.add("shows '" + text + "', which is not for them: " + call);
        if (!found && mayFind)
            wrong.add("does not show '" + text + "', which is for them: " + call);
    }
}
