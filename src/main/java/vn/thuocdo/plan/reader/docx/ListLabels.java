package vn.thuocdo.plan.reader.docx;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// The numbers and bullets that Word draws itself: counts the paragraphs of every list and renders their labels.
final class ListLabels {

    private static final int LEVELS = 9;

    private record Level(String format, String text, int start) {
        static final Level DEFAULT = new Level("decimal", "", 1);
    }

    private record Instance(String definition, Map<Integer, Integer> starts) {}

    private final Map<String, Level[]> definitions = new HashMap<>();
    private final Map<Integer, Instance> instances = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Map<Integer, Boolean> begun = new HashMap<>();

    void read(XMLStreamReader in) throws XMLStreamException {
        while (Xml.nextChild(in, "numbering")) {
            switch (in.getLocalName()) {
                case "abstractNum" -> readDefinition(in);
                case "num" -> readInstance(in);
                default -> Xml.skip(in);
            }
        }
    }

    /// The label of the next paragraph of list `list` at level `depth`; empty where the list draws none.
    String next(int list, int depth) {
        Instance instance = instances.get(list);
        Level[] levels = instance == null ? null : definitions.get(instance.definition());
        if (instance == null || levels == null || depth < 0 || depth >= LEVELS) {
            return "";
        }
        int[] counts = counters.computeIfAbsent(instance.definition(), key -> new int[LEVELS]);
        if (begun.put(list, true) == null && !instance.starts().isEmpty()) {
            instance.starts().forEach((level, start) -> counts[level] = start - 1 - levels[level].start() + 1);
        }
        counts[depth]++;
        Arrays.fill(counts, depth + 1, LEVELS, 0);
        return render(levels, counts, depth);
    }

    private static String render(Level[] levels, int[] counts, int depth) {
        Level own = levels[depth];
        if (own.format().equals("none")) {
            return "";
        }
        if (own.format().equals("bullet")) {
            return bullet(own.text(), depth);
        }
        String label = own.text();
        for (int i = 0; i <= depth; i++) {
            int value = levels[i].start() + Math.max(counts[i], i == depth ? 1 : 0) - 1;
            label = label.replace("%" + (i + 1), numeral(levels[i].format(), Math.max(value, levels[i].start())));
        }
        return label.strip();
    }

    private static String bullet(String text, int depth) {
        return switch (text) {
            case "-", "–", "—", "+", "*", "•", "·" -> text;
            case "o" -> "+";
            default -> depth == 0 ? "-" : "+";
        };
    }

    private static String numeral(String format, int value) {
        return switch (format) {
            case "upperRoman" -> Numerals.roman(value);
            case "lowerRoman" -> Numerals.roman(value).toLowerCase(java.util.Locale.ROOT);
            case "upperLetter" -> String.valueOf((char) ('A' + (value - 1) % 26));
            case "lowerLetter" -> String.valueOf((char) ('a' + (value - 1) % 26));
            case "decimalZero" -> value < 10 ? "0" + value : String.valueOf(value);
            default -> String.valueOf(value);
        };
    }

    private void readDefinition(XMLStreamReader in) throws XMLStreamException {
        String id = Xml.attribute(in, "abstractNumId");
        Level[] levels = new Level[LEVELS];
        Arrays.fill(levels, Level.DEFAULT);
        while (Xml.nextChild(in, "abstractNum")) {
            int depth = Xml.number(in, "ilvl", -1);
            if (in.getLocalName().equals("lvl") && depth >= 0 && depth < LEVELS) {
                levels[depth] = readLevel(in);
            } else {
                Xml.skip(in);
            }
        }
        if (id != null) {
            definitions.put(id, levels);
        }
    }

    private static Level readLevel(XMLStreamReader in) throws XMLStreamException {
        String format = "decimal";
        String text = "";
        int start = 1;
        while (Xml.nextChild(in, "lvl")) {
            switch (in.getLocalName()) {
                case "numFmt" -> format = or(Xml.attribute(in, "val"), format);
                case "lvlText" -> text = or(Xml.attribute(in, "val"), text);
                case "start" -> start = Xml.number(in, "val", 1);
                default -> {
                }
            }
            Xml.skip(in);
        }
        return new Level(format, text, start);
    }

    private void readInstance(XMLStreamReader in) throws XMLStreamException {
        int id = Xml.number(in, "numId", -1);
        String definition = "";
        Map<Integer, Integer> starts = new HashMap<>();
        int level = -1;
        while (Xml.nextChild(in, "num")) {
            switch (in.getLocalName()) {
                case "abstractNumId" -> definition = or(Xml.attribute(in, "val"), "");
                case "lvlOverride" -> level = Xml.number(in, "ilvl", -1);
                case "startOverride" -> {
                    if (level >= 0 && level < LEVELS) {
                        starts.put(level, Xml.number(in, "val", 1));
                    }
                }
                default -> {
                }
            }
        }
        instances.put(id, new Instance(definition, starts));
    }

    private static String or(@Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
    }
}
