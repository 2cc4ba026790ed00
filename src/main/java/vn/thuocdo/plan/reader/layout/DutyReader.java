package vn.thuocdo.plan.reader.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.plan.reader.language.DueReader;
import vn.thuocdo.plan.reader.language.DutySubject;
import vn.thuocdo.plan.reader.language.Sentences;
import vn.thuocdo.plan.reader.language.Text;
import vn.thuocdo.plan.reader.language.UnitNames;
import vn.thuocdo.plan.reader.language.Words;
import vn.thuocdo.plan.reader.model.Field;
import vn.thuocdo.plan.reader.model.Passage;
import vn.thuocdo.plan.reader.model.TaskKind;
import vn.thuocdo.plan.reader.model.Unread;

/// Reads the part on organisation: duties to report that say when become tasks, everything else is listed as unread.
final class DutyReader {

    private static final Pattern REPORT = Pattern
            .compile("\\b(?:dinh ky |hang (?:thang|quy|nam|tuan),? )?(?:chu tri,? )?"
                    + "(?:tong hop,? (?:va )?bao cao|tong hop ket qua|bao cao|gui (?:bao cao|ke hoach|ket qua|danh sach|ve)"
                    + "|tong ket|so ket|lap bao cao|xay dung bao cao|thuc hien (?:che do )?bao cao)\\b");
    private static final Pattern NOUN = Pattern
            .compile(
                    ".*(?:cac|ky|che do|tong hop noi dung|phan mem|he thong|thong tin|bang|voi|cac|mau|noi dung|trong|theo) $");
    private static final Pattern NEXT_DUTY = Pattern
            .compile(", (?:tham muu|de xuat|dong thoi|kip thoi|xem xet|chu dong|phoi hop)"
                    + "\\b| hoac bao cao dot xuat\\b| va bao cao dot xuat\\b");
    private static final Pattern VAGUE = Pattern
            .compile("\\b(theo (?:dung )?quy dinh|dinh ky(?: hang (?:quy|thang|nam|tuan))?"
                    + "|hang (?:quy|thang|tuan|nam)|khi co yeu cau|theo yeu cau|dot xuat)\\b");
    private static final Pattern PERIOD_ITEM = Pattern
            .compile("^bao cao (?:quy|nam|6 thang|06 thang|thang|tuan|tong ket|so ket).*");

    private static final Pattern TIME_FIRST = Pattern
            .compile("(?:^|: )((?:dinh ky|hang (?:thang|quy|nam|tuan)|truoc ngay|vao ngay|cham nhat)[^;.:]*[, ])$");

    private final Findings findings;
    private final DueReader dues;
    private final int year;
    private int count;

    DutyReader(Findings findings, DueReader dues, int year) {
        this.findings = findings;
        this.dues = dues;
        this.year = year;
    }

    void read(List<Node> nodes) {
        nodes.stream().filter(node -> node.kind == SectionKind.ORGANISATION)
                .forEach(node -> node.children.forEach(child -> read(child, null)));
    }

    private void read(Node node, @Nullable String above) {
        Passage passage = node.passage();
        Text text = node.content();
        String named = DutySubject.of(text).orElse(null);
        String lead = named != null ? named : above;
        List<Node> periods = node.children.stream()
                .filter(child -> PERIOD_ITEM.matcher(child.content().key()).matches()).toList();
        DueReader.Reading shared = periods.isEmpty() ? null : lastDue(text);
        if (shared != null) {
            String who = subjectOfReport(text, lead);
            periods.forEach(child -> add(child, child.passage(), who, PeriodDue.of(shared, child.content(), year)));
        } else if (!isHeading(node, text) && !BodyReader.isPointer(node)) {
            duties(node, passage, text, lead);
        }
        node.children.stream().filter(child -> shared == null || !periods.contains(child))
                .forEach(child -> read(child, lead));
    }

    private static boolean isHeading(Node node, Text text) {
        return node.isHeading() && (node.block.bold() || text.length() < 120 || text.raw().endsWith(":") && !REPORT
                .matcher(text.key()).find());
    }

    private DueReader.@Nullable Reading lastDue(Text text) {
        DueReader.Reading found = null;
        for (int[] part : Sentences.of(text)) {
            DueReader.Reading one = dues.sentence(text.part(part[0], part[1])).orElse(null);
            found = one == null ? found : one;
        }
        return found;
    }

    /// The duties of a paragraph, and what is left of it between them.
    private void duties(Node node, Passage passage, Text text, @Nullable String lead) {
        int done = 0;
        boolean found = false;
        String who = lead;
        for (int[] part : Sentences.of(text)) {
            Text sentence = new Text(text.raw().substring(part[0], part[1]), text.key().substring(part[0], part[1]));
            who = DutySubject.ofSentence(sentence).orElse(who);
            Duty duty = duty(sentence);
            if (duty != null) {
                boolean whole = part[0] + duty.from == 0 && part[0] + duty.to >= text.length() - 1;
                int end = whole ? text.length() : part[0] + duty.to;
                add(node, passage.part(part[0] + duty.from, end), subjectBefore(sentence, duty.verb, who), duty.due);
                leave(passage, done, part[0] + duty.from);
                done = end;
                found = true;
            }
        }
        if (found) {
            leave(passage, done, text.length());
        } else {
            findings.leave(passage, Unread.Reason.DUTY_WITHOUT_DEADLINE);
        }
    }

    /// A duty within a sentence: from `from` to `to`, with its verb at `verb`.
    private record Duty(int from, int to, int verb, DueReader.Reading due) {}

    private @Nullable Duty duty(Text sentence) {
        Matcher report = firstVerb(sentence);
        if (report == null) {
            return null;
        }
        int from = start(sentence, report);
        int to = end(sentence, report.end());
        DueReader.Reading due = dueOf(new Text(sentence.raw().substring(from, to), sentence.key().substring(from, to)));
        return due == null ? null : new Duty(from, to, report.start(), due);
    }

    private void leave(Passage passage, int from, int to) {
        if (to - from > 40) {
            findings.leave(passage.part(from, to), Unread.Reason.DUTY_WITHOUT_DEADLINE);
        }
    }

    /// The first report that is a deed, not a noun as in “phần mềm báo cáo”.
    private static @Nullable Matcher firstVerb(Text sentence) {
        Text open = new Text(sentence.raw(), Sentences.withoutBrackets(sentence.key()));
        Matcher report = REPORT.matcher(open.key());
        while (report.find()) {
            boolean noun = NOUN.matcher(open.key().substring(0, report.start())).matches()
                    || Character.isUpperCase(sentence.raw().charAt(report.start()))
                            && !open.key().substring(0, report.start()).matches("(?:.*[:;.+-])? *");
            if (!noun) {
                return report;
            }
        }
        return null;
    }

    /// The duty begins at its verb, or at the words on time in front of it: “Định kỳ vào ngày 20 hàng tháng, báo cáo …”.
    private static int start(Text sentence, Matcher report) {
        Matcher time = TIME_FIRST.matcher(sentence.key().substring(0, report.start()));
        return time.find() && report.start() - time.start(1) < 70 ? time.start(1) : report.start();
    }

    private static int end(Text sentence, int from) {
        Matcher next = NEXT_DUTY.matcher(sentence.key());
        return next.find(from) ? next.start() : sentence.length();
    }

    private DueReader.@Nullable Reading dueOf(Text clause) {
        DueReader.Reading firm = dues.sentence(clause).orElse(null);
        if (firm != null) {
            return firm;
        }
        Matcher vague = VAGUE.matcher(clause.key());
        if (!vague.find()) {
            return null;
        }
        DueReader.Reading read = dues.cell(clause.part(vague.start(), vague.end()));
        return new DueReader.Reading(read.due(), clause.raw().substring(vague.start(), vague.end()), false);
    }

    /// “… các cơ quan, đơn vị báo cáo kết quả”: who stands right before the verb.
    private static @Nullable String subjectBefore(Text sentence, int verb, @Nullable String lead) {
        return DutySubject.before(sentence, verb).or(() -> java.util.Optional.ofNullable(lead)).orElse(null);
    }

    private static @Nullable String subjectOfReport(Text text, @Nullable String lead) {
        Matcher report = firstVerb(text);
        return report == null ? lead : subjectBefore(text, report.start(), lead);
    }

    private void add(Node node, Passage passage, @Nullable String lead, DueReader.Reading due) {
        TaskDraft task = new TaskDraft();
        task.kind = TaskKind.REPORT;
        task.number = findings.unique("R" + ++count);
        task.tt = node.marker.number();
        task.path = node.path();
        task.text = passage.text();
        if (lead != null) {
            task.lead = Words.capitalised(lead);
            task.leads = UnitNames.split(new ArrayList<>(List.of(task.lead)));
        }
        task.due(due);
        task.sources.put(Field.TEXT, passage);
        findings.add(task, passage);
    }

}
