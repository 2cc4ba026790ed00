package vn.thuocdo.plan.reader.layout;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.plan.reader.language.Words;
import vn.thuocdo.plan.reader.model.Doubt;
import vn.thuocdo.plan.reader.model.DoubtCode;
import vn.thuocdo.plan.reader.model.Field;
import vn.thuocdo.plan.reader.model.Quantity;
import vn.thuocdo.plan.reader.model.ReadDue;
import vn.thuocdo.plan.reader.model.ReadTarget;
import vn.thuocdo.plan.reader.model.ReadTask;
import vn.thuocdo.plan.reader.model.TaskKind;

/// Goes through what was read and notes what a person should look at.
final class DoubtFinder {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);
    private static final Set<String> FILLING = Set.of("ty", "le", "dat", "duoc", "toi", "thieu", "tu", "tro", "len",
            "tren",
            "tong", "so", "cac", "va", "cua", "dam", "bao", "phan", "dau", "muc", "do", "nam", "trong", "theo", "quy",
            "dinh");
    private static final int LEAST_COMMON = 4;

    private static final Pattern YEARS = Pattern.compile("\\b20\\d{2}\\b");

    private final List<Doubt> doubts = new ArrayList<>();
    private int year;
    /// Whether the title names one year, for which everything in the plan is meant.
    private boolean yearSure;

    List<Doubt> find(PlanHeader header, Findings findings) {
        year = header.year();
        yearSure = YEARS.matcher(Objects.toString(header.title(), "")).results().map(MatchResult::group).distinct()
                .count() == 1;
        header(header, findings);
        for (int i = 0; i < findings.targets.size(); i++) {
            target(i, findings.targets.get(i));
        }
        contradictions(findings.targets);
        for (int i = 0; i < findings.tasks.size(); i++) {
            task(i, findings.tasks.get(i), findings.assumed(i));
        }
        return doubts;
    }

    private void header(PlanHeader header, Findings findings) {
        ifMissing(header.title(), DoubtCode.TITLE_MISSING, Field.TITLE);
        ifMissing(header.number(), DoubtCode.NUMBER_MISSING, Field.NUMBER);
        ifMissing(header.issuedOn(), DoubtCode.ISSUE_DATE_MISSING, Field.ISSUED_ON);
        if (findings.targets.isEmpty() && findings.tasks.isEmpty()) {
            add(DoubtCode.NOTHING_FOUND, Doubt.On.PLAN, -1, Field.TEXT, List.of(), null);
        }
    }

    private void ifMissing(@Nullable Object value, DoubtCode code, Field field) {
        if (value == null) {
            add(code, Doubt.On.PLAN, -1, field, List.of(), null);
        }
    }

    private void target(int row, ReadTarget target) {
        due(Doubt.On.TARGET, row, target.due());
        Quantity quantity = target.quantity();
        if (quantity == null || quantity.value() == null) {
            return;
        }
        if (quantity.upper() != null) {
            add(DoubtCode.RANGE, Doubt.On.TARGET, row, Field.QUANTITY,
                    List.of(shown(quantity.value()), shown(quantity.upper())), shown(quantity.value()));
        }
        if (quantity.approximate()) {
            add(DoubtCode.APPROXIMATE, Doubt.On.TARGET, row, Field.QUANTITY, List.of(shown(quantity.value())), null);
        }
    }

    private void task(int row, ReadTask task, TaskDraft draft) {
        due(Doubt.On.TASK, row, task.due());
        if (draft.yearAssumed && !yearSure) {
            add(DoubtCode.YEAR_ASSUMED, Doubt.On.TASK, row, Field.DUE, List.of(String.valueOf(year)), null);
        }
        if (task.kind() == TaskKind.GUIDELINE) {
            return;
        }
        lead(row, task, draft);
        if (task.kind() == TaskKind.TASK && draft.fromTable) {
            if (task.dueText() == null) {
                add(DoubtCode.DUE_MISSING, Doubt.On.TASK, row, Field.DUE, List.of(), null);
            }
            if (task.product() == null && draft.productColumn) {
                add(DoubtCode.PRODUCT_MISSING, Doubt.On.TASK, row, Field.PRODUCT, List.of(), null);
            }
        }
    }

    private void lead(int row, ReadTask task, TaskDraft draft) {
        if (task.leadText() == null) {
            boolean expected = draft.fromTable || task.kind() == TaskKind.REPORT;
            if (!expected) {
                return;
            }
            add(DoubtCode.LEAD_MISSING, Doubt.On.TASK, row, Field.LEAD, List.of(), null);
        } else if (draft.leadAssumed) {
            add(DoubtCode.LEAD_ASSUMED_FIRST, Doubt.On.TASK, row, Field.LEAD, List.of(task.leadText()), null);
        } else if (draft.leadFromText) {
            add(DoubtCode.LEAD_FROM_TEXT, Doubt.On.TASK, row, Field.LEAD, List.of(task.leadText()), null);
        } else if (task.leads().stream().allMatch(unit -> unit.wildcard())) {
            add(DoubtCode.LEAD_WILDCARD, Doubt.On.TASK, row, Field.LEAD, List.of(task.leadText()), null);
        }
    }

    private void due(Doubt.On on, int row, ReadDue due) {
        switch (due) {
            case ReadDue.Impossible day -> add(DoubtCode.IMPOSSIBLE_DATE, on, row, Field.DUE,
                    List.of(day.written(), DAY.format(day.proposal())), DAY.format(day.proposal()));
            case ReadDue.Unclear unclear ->
                add(DoubtCode.DUE_UNCLEAR, on, row, Field.DUE, List.of(unclear.text()), null);
            case ReadDue.Several several -> several.parts().forEach(part -> due(on, row, part));
            default -> {
            }
        }
    }

    /// Two figures for what the same words measure.
    private void contradictions(List<ReadTarget> targets) {
        List<Set<String>> words = targets.stream().map(DoubtFinder::words).toList();
        for (int later = 1; later < targets.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                Quantity one = targets.get(earlier).quantity();
                Quantity other = targets.get(later).quantity();
                if (one != null && other != null && differ(one, other)
                        && isSameMatter(words.get(earlier), words.get(later))) {
                    add(DoubtCode.CONTRADICTS, Doubt.On.TARGET, later, Field.QUANTITY,
                            List.of(shown(Objects.requireNonNull(other.value())),
                                    shown(Objects.requireNonNull(one.value())),
                                    targets.get(earlier).text()),
                            null);
                    break;
                }
            }
        }
    }

    private static boolean differ(Quantity one, Quantity other) {
        return one.value() != null && other.value() != null && one.unit().equals(other.unit())
                && one.value().compareTo(other.value()) != 0;
    }

    private static boolean isSameMatter(Set<String> one, Set<String> other) {
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        return common.size() >= LEAST_COMMON && common.size() * 10 >= 9 * Math.min(one.size(), other.size())
                && common.size() * 2 >= Math.max(one.size(), other.size());
    }

    private static Set<String> words(ReadTarget target) {
        Set<String> words = new HashSet<>(List.of(Words.key(target.text()).split("[^a-z]+")));
        words.removeAll(FILLING);
        words.remove("");
        return words;
    }

    private static String shown(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private void add(DoubtCode code, Doubt.On on, int row, Field field, List<String> arguments,
            @Nullable String proposal) {
        doubts.add(new Doubt(code, on, row, field, arguments, proposal));
    }
}
