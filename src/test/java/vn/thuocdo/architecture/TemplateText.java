package vn.thuocdo.architecture;

import java.util.List;
import java.util.regex.Pattern;

/// What a template says in its own words: everything that is left when expressions, calls, tags, comments and names of
/// keys on the keyboard are taken away.
final class TemplateText {
    private static final Pattern LINES = Pattern.compile("(?m)^\\s*@(import|param).*$");
    private static final Pattern COMMENTS = Pattern.compile("(?s)<%--.*?--%>|<!--.*?-->|<!DOCTYPE[^>]*>");
    private static final Pattern KEYS = Pattern.compile("(?s)<kbd[^>]*>.*?</kbd>");
    private static final Pattern WORDED = Pattern
            .compile("(?:aria-label|title|placeholder|alt|aria-description)\\s*=\\s*\"([^\"]*\\p{L}[^\"]*)\"");
    private static final Pattern TAGS = Pattern.compile("(?s)<[^>]*>");
    private static final Pattern ENTITIES = Pattern.compile("&[#\\w]+;");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    private final String source;
    private final StringBuilder plain = new StringBuilder();
    private int at;

    private TemplateText(String source) {
        this.source = source;
    }

    /// The words, in order.
    static List<String> of(String template) {
        var bare = COMMENTS.matcher(LINES.matcher(template).replaceAll("")).replaceAll("");
        var text = new TemplateText(bare);
        text.readMarkup(false);
        var markup = KEYS.matcher(text.plain).replaceAll("");
        var worded = WORDED.matcher(markup).results().map(match -> match.group(1)).toList();
        var left = ENTITIES.matcher(TAGS.matcher(markup).replaceAll(" ")).replaceAll(" ");
        return WORD.matcher(left + " " + String.join(" ", worded)).results().map(match -> match.group()).toList();
    }

    // markup up to the end, or up to the back tick that closes a content block
    private void readMarkup(boolean inBlock) {
        while (at < source.length()) {
            if (inBlock && source.charAt(at) == '`') {
                at++;
                return;
            }
            if (source.startsWith("${", at) || source.startsWith("!{", at) || source.startsWith("$unsafe{", at)) {
                at = source.indexOf('{', at) + 1;
                readCode('{', '}');
            } else if (source.charAt(at) == '@' && at + 1 < source.length()
                    && Character.isLetter(source.charAt(at + 1))) {
                readDirective();
            } else {
                plain.append(source.charAt(at++));
            }
        }
    }

    private void readDirective() {
        at++;
        while (at < source.length() && (Character.isLetterOrDigit(source.charAt(at)) || source.charAt(at) == '.')) {
            at++;
        }
        if (at < source.length() && source.charAt(at) == '(') {
            at++;
            readCode('(', ')');
        }
    }

    // code up to its closing bracket; content blocks inside are markup again
    private void readCode(char opening, char closing) {
        var depth = 1;
        while (at < source.length() && depth > 0) {
            var here = source.charAt(at++);
            if (here == '"') {
                skipString();
            } else if (here == '@' && at < source.length() && source.charAt(at) == '`') {
                at++;
                readMarkup(true);
            } else if (here == opening) {
                depth++;
            } else if (here == closing) {
                depth--;
            }
        }
    }

    private void skipString() {
        while (at < source.length() && source.charAt(at) != '"') {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
    }
}
