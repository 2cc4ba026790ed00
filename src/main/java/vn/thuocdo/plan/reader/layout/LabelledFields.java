package vn.thuocdo.plan.reader.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thuocdo.plan.reader.language.Text;
import vn.thuocdo.plan.reader.language.UnitNames;
import vn.thuocdo.plan.reader.model.Field;

/// Fields that a text names itself: “Rà soát TTHC. Cơ quan chủ trì: Văn phòng. Thời gian: Quý II/2025.” `main` is what
/// stands before the first of them.
record LabelledFields(Text main, Map<Field, Text> fields) {

    private static final String WHO = "(?:(?:co quan|don vi|bo phan|nguoi|phong,? ban) )?";
    private static final Pattern LABEL = Pattern.compile("(?:^|(?<=[ (+-]))(?:[-+*] ?)?(?:"
            + "(san pham(?: dau ra| du kien| hoan thanh)?|ket qua(?:[,/] ?san pham| dau ra| du kien| can dat)?|dau ra)"
            + "|(" + WHO + "chu tri(?: thuc hien| tham muu)?|" + WHO + "thuc hien|" + WHO
            + "chiu trach nhiem|phan cong(?: thuc hien)?"
            + "|" + WHO + "phu trach)"
            + "|(" + WHO + "phoi hop(?: thuc hien)?)"
            + "|((?:thoi (?:gian|han)|tien do)(?: thuc hien| hoan thanh| trinh| bao cao)?|hoan thanh)) ?: ?");

    /// “(Sở Nội vụ chủ trì, phối hợp với Sở Tư pháp; thời gian: Quý I)” at the end of a task.
    private static final Pattern ASIDE = Pattern.compile("[ ,]*\\(((?:[^():;]|; )*?) chu tri(?: thuc hien)?"
            + "(?:[,;]? (?:va )?phoi hop (?:voi |cung )?([^();]+))?(?:[;,] ?([^()]*))?\\)[ .;]*$");

    static LabelledFields of(Text text) {
        Matcher aside = ASIDE.matcher(text.key());
        if (aside.find() && UnitNames.asUnit(text.part(aside.start(1), aside.end(1))).isPresent()) {
            return ofAside(text, aside);
        }
        return ofLabels(text);
    }

    private static LabelledFields ofAside(Text text, Matcher aside) {
        Map<Field, Text> fields = new EnumMap<>(Field.class);
        fields.put(Field.LEAD, text.part(aside.start(1), aside.end(1)));
        if (aside.group(2) != null) {
            fields.put(Field.COORDINATORS, text.part(aside.start(2), aside.end(2)));
        }
        if (aside.group(3) != null) {
            ofLabels(text.part(aside.start(3), aside.end(3))).fields.forEach(fields::putIfAbsent);
        }
        LabelledFields before = ofLabels(text.part(0, aside.start()));
        before.fields.forEach(fields::putIfAbsent);
        return new LabelledFields(before.main, fields);
    }

    private static LabelledFields ofLabels(Text text) {
        Matcher label = LABEL.matcher(text.key());
        List<int[]> places = new ArrayList<>();
        List<Field> kinds = new ArrayList<>();
        while (label.find()) {
            if (beginsField(text, label.start())) {
                places.add(new int[]{label.start(), label.end()});
                kinds.add(field(label));
            }
        }
        if (places.isEmpty()) {
            return new LabelledFields(text, Map.of());
        }
        Map<Field, Text> fields = new EnumMap<>(Field.class);
        for (int i = 0; i < places.size(); i++) {
            int end = i + 1 < places.size() ? places.get(i + 1)[0] : text.length();
            fields.putIfAbsent(kinds.get(i), trimmed(text.part(places.get(i)[1], end)));
        }
        return new LabelledFields(open(text.part(0, places.getFirst()[0])), fields);
    }

    /// A field begins at the start, after a sign, or with a capital.
    private static boolean beginsField(Text text, int at) {
        String before = text.key().substring(0, at).stripTrailing();
        return before.isEmpty() || ".;(,:+-".indexOf(before.charAt(before.length() - 1)) >= 0
                || Character.isUpperCase(text.raw().charAt(at));
    }

    private static Field field(Matcher label) {
        if (label.group(1) != null) {
            return Field.PRODUCT;
        }
        if (label.group(2) != null) {
            return Field.LEAD;
        }
        return label.group(3) != null ? Field.COORDINATORS : Field.DUE;
    }

    /// Without the signs that part it from the next field, and without a bracket opened before the first field.
    private static Text trimmed(Text text) {
        int end = text.length();
        while (end > 0 && " .;,-+(".indexOf(text.key().charAt(end - 1)) >= 0) {
            end--;
        }
        boolean open = end > 0 && text.key().charAt(end - 1) == ')' && text.key().indexOf('(') < 0;
        return text.part(0, open ? end - 1 : end);
    }

    private static Text open(Text text) {
        int end = text.length();
        while (end > 0 && " (;,-+".indexOf(text.key().charAt(end - 1)) >= 0) {
            end--;
        }
        return text.part(0, end);
    }
}
