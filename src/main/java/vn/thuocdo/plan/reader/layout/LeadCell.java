package vn.thuocdo.plan.reader.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thuocdo.plan.reader.language.Text;
import vn.thuocdo.plan.reader.language.UnitNames;
import vn.thuocdo.plan.reader.model.UnitName;

/// A cell that names the lead, and perhaps those who take part too: “Chủ trì: A; phối hợp: B, C”, “A chủ trì, phối hợp
/// với B”, “A/B” under a heading for both, or a whole sentence.
final class LeadCell {

    private static final Pattern BOTH = Pattern
            .compile("^(?:[-+*] ?)?(?:(?:co quan|don vi|bo phan) )?(?:chu tri|thuc hien)"
                    + " ?[:-] ?(.*?)[.;,]? ?(?:[-+*] ?)?(?:(?:co quan|don vi|bo phan|cac (?:co quan|don vi)) )?phoi hop"
                    + "(?: thuc hien)? ?[:-] ?(.*)$");
    private static final Pattern LEADS = Pattern
            .compile("^(?:[-+*] ?)?(.*?) ?(?:\\( ?chu tri ?\\)|chu tri)(?: thuc hien"
                    + "| tham muu)?(?:[.;,]? ?(?:cac (?:co quan|don vi) )?(?:phoi hop(?: thuc hien)?(?: voi| cung)?)? ?[:;,]? ?(.*?))?$");
    private static final Pattern ONLY_LEAD = Pattern
            .compile("^(?:[-+*] ?)?(?:(?:co quan|don vi|bo phan) )?(?:chu tri|thuc hien) ?: ?(.*)$");
    private static final Pattern WITH = Pattern
            .compile("^(.*?)[.;,]? ?\\(?(?:phoi hop(?: thuc hien)?(?: voi| cung)?) ?:? ?(.*)$");
    private static final Pattern DUTY = Pattern.compile("\\b(?:tham muu|trien khai|xay dung|bao cao|theo doi|don doc"
            + "|tong hop|thuc hien nghiem|co trach nhiem|ra soat|cap nhat|huong dan)\\b");
    private static final Pattern HELPED = Pattern.compile("^(.*?) ?\\( ?phoi hop ?\\)[.;,]?$");
    private static final int SENTENCE = 12;

    private LeadCell() {}

    /// Fills lead and coordinators of the task; `both` when the column is headed for both.
    static void read(TaskDraft task, List<String> paragraphs, boolean both) {
        Text line = Text.of(String.join(" ", paragraphs));
        if (line.isEmpty()) {
            return;
        }
        if (isSentence(line)) {
            task.assignment(paragraphs);
            return;
        }
        if (named(task, line, BOTH) || named(task, line, LEADS) || named(task, line, WITH)) {
            return;
        }
        Matcher only = ONLY_LEAD.matcher(line.key());
        if (only.matches()) {
            task.lead(List.of(line.part(only.start(1), only.end(1)).raw()));
        } else if (both) {
            firstLeads(task, paragraphs, line);
        } else {
            task.lead(paragraphs);
        }
    }

    private static boolean isSentence(Text line) {
        return line.key().split(" ").length >= SENTENCE && DUTY.matcher(line.key()).find()
                && !BOTH.matcher(line.key()).matches();
    }

    private static boolean named(TaskDraft task, Text line, Pattern pattern) {
        Matcher match = pattern.matcher(line.key());
        if (!match.matches() || match.end(1) == 0) {
            return false;
        }
        Text lead = line.part(match.start(1), match.end(1));
        task.lead(List.of(stripped(lead.raw())));
        if (match.group(2) != null && !match.group(2).isBlank()) {
            String rest = line.part(match.start(2), match.end(2)).raw();
            task.coordinators(List.of(stripped(rest)));
        }
        return true;
    }

    private static String stripped(String units) {
        String bare = units.replaceAll("^[-+*/:;, ]+|[-+*/:;, ]+$", "")
                .replaceAll("(?i) ?\\( ?(?:phối hợp|phoi hop) ?\\)", "");
        return bare.endsWith(")") && bare.indexOf('(') < 0 ? bare.substring(0, bare.length() - 1) : bare;
    }

    /// Without a word on who leads, the first one does.
    private static void firstLeads(TaskDraft task, List<String> paragraphs, Text line) {
        int slash = line.key().indexOf('/');
        List<String> parts = slash > 0 ? List.of(line.part(0, slash).raw(), line.from(slash + 1).raw()) : paragraphs;
        List<UnitName> units = new ArrayList<>(UnitNames.split(parts));
        if (units.isEmpty()) {
            return;
        }
        UnitName first = units.removeFirst();
        task.lead = first.text();
        task.leads = List.of(first);
        task.leadAssumed = !units.isEmpty() && slash < 0;
        for (UnitName unit : units) {
            Matcher helped = HELPED.matcher(vn.thuocdo.plan.reader.language.Words.key(unit.text()));
            task.coordinators.add(helped.matches() ? UnitNames.unit(unit.text().substring(0, helped.end(1))) : unit);
        }
    }
}
