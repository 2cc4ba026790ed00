package vn.thuocdo.document.official;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A piece of running text of one paragraph, parts of which may be bold or italic. Text is composed (NFC), free of
/// control characters and of line breaks, so that both outputs and every search see the same letters.
///
/// @param spans the parts in reading order
public record RichText(List<Span> spans) {
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cn}\\uFEFF\\u202A-\\u202E]+");
    private static final Pattern SPACES = Pattern.compile(" {2,}");

    public RichText {
        spans = List.copyOf(spans);
    }

    /// A part in one style.
    public record Span(String value, boolean bold, boolean italic) {
        public Span {
            value = clean(value);
        }
    }

    /// Upright text.
    public static RichText of(String value) {
        return new RichText(List.of(new Span(value, false, false)));
    }

    /// Bold text.
    public static RichText bold(String value) {
        return new RichText(List.of(new Span(value, true, false)));
    }

    /// Italic text.
    public static RichText italic(String value) {
        return new RichText(List.of(new Span(value, false, true)));
    }

    /// This text followed by another one, without anything between them.
    public RichText and(RichText more) {
        var all = new ArrayList<>(spans);
        all.addAll(more.spans);
        return new RichText(all);
    }

    /// This text followed by upright text.
    public RichText and(String more) {
        return and(of(more));
    }

    /// The letters alone.
    public String plain() {
        return spans.stream().map(Span::value).collect(Collectors.joining());
    }

    /// Whether there is nothing to print.
    public boolean isBlank() {
        return plain().isBlank();
    }

    /// This text ending in the given mark: a comma, semicolon, full stop or end mark already there is replaced.
    public RichText endingIn(String mark) {
        var trimmed = new ArrayList<>(spans);
        while (!trimmed.isEmpty()) {
            var last = trimmed.removeLast();
            var kept = last.value().replaceFirst("[\\s./,;]+$", "");
            if (!kept.isEmpty()) {
                trimmed.add(new Span(kept + mark, last.bold(), last.italic()));
                return new RichText(trimmed);
            }
        }
        return of(mark);
    }

    /// The text as it may be printed: composed, tabs, line breaks and other control characters as one space.
    static String clean(String value) {
        var composed = Normalizer.normalize(value, Normalizer.Form.NFC);
        return SPACES.matcher(UNPRINTABLE.matcher(composed).replaceAll(" ")).replaceAll(" ");
    }
}
