package vn.thuocdo.plan.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thuocdo.document.official.Block;
import vn.thuocdo.document.official.Items;
import vn.thuocdo.document.official.Items.Marker;
import vn.thuocdo.document.official.Paragraph;
import vn.thuocdo.document.official.Provision;
import vn.thuocdo.document.official.RichText;

/// Typed paragraphs as blocks: lines after "- " and "+ " become lists, "1. Heading" and "a) text" provisions.
final class Prose {
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,2})\\.\\s+(.+)");
    private static final Pattern LETTERED = Pattern.compile("([a-zđ])\\)\\s+(.+)");
    private static final int LONGEST_HEADING = 120;

    private final List<Block> blocks = new ArrayList<>();
    private final List<RichText> open = new ArrayList<>();
    private Marker marker = Marker.DASH;

    private Prose() {}

    static List<Block> of(List<String> paragraphs) {
        var prose = new Prose();
        paragraphs.forEach(prose::add);
        prose.close();
        return prose.blocks;
    }

    private void add(String line) {
        if (line.startsWith("- "))
            item(Marker.DASH, line.substring(2));
        else if (line.startsWith("+ "))
            item(Marker.PLUS, line.substring(2));
        else {
            close();
            blocks.add(block(line));
        }
    }

    private void item(Marker sort, String words) {
        if (sort != marker)
            close();
        marker = sort;
        open.add(RichText.of(words.strip()));
    }

    private void close() {
        if (!open.isEmpty())
            blocks.add(new Items(marker, List.copyOf(open)));
        open.clear();
    }

    private static Block block(String line) {
        var numbered = NUMBERED.matcher(line);
        if (numbered.matches())
            return heading(numbered)
                    ? Provision.clause(numbered.group(1), numbered.group(2))
                    : Provision.clauseText(numbered.group(1), numbered.group(2));
        var lettered = LETTERED.matcher(line);
        return lettered.matches() ? Provision.point(lettered.group(1), lettered.group(2)) : Paragraph.of(line);
    }

    private static boolean heading(Matcher numbered) {
        var words = numbered.group(2);
        return words.length() <= LONGEST_HEADING && !words.matches(".*[.;:,]");
    }
}
