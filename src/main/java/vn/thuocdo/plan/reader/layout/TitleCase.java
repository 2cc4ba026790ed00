package vn.thuocdo.plan.reader.layout;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thuocdo.plan.reader.language.AreaTitles;
import vn.thuocdo.plan.reader.language.Words;

/// Joins the lines of a title; a title in capitals gets small letters, except the name of the place where the plan was
/// signed.
final class TitleCase {

    private static final Pattern PLACE = Pattern.compile("([\\p{Lu}][\\p{L} ]{1,30}?), ?ngày");

    private TitleCase() {}

    /// The title; its first line is the kind of paper.
    static String of(List<String> lines, String head) {
        String rest = String.join(" ", lines.subList(1, lines.size()));
        String first = lines.getFirst();
        String kind = first.contains(" ") && first.split(" ").length > 2 ? first.substring(0, second(first)) : first;
        String about = Words.clean(first.substring(kind.length()) + " " + rest);
        if (Words.isUpperCase(about)) {
            about = Words.capitalised(named(AreaTitles.sentenceCase(about), head));
        }
        return Words.clean(kind + " " + about);
    }

    private static int second(String line) {
        return line.indexOf(' ', line.indexOf(' ') + 1);
    }

    private static String named(String title, String head) {
        Matcher place = PLACE.matcher(head);
        if (!place.find()) {
            return title;
        }
        String name = Words.clean(place.group(1));
        return title.replaceAll("(?iu)\\b" + Pattern.quote(name) + "\\b", Matcher.quoteReplacement(name));
    }
}
