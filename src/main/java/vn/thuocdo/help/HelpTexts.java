package vn.thuocdo.help;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The help texts as HTML. They are part of the product and trusted as its templates are.
@Component
public class HelpTexts {
    private final Map<HelpText, String> rendered = new ConcurrentHashMap<>();

    /// The text as HTML without its title.
    public String html(HelpText text) {
        return rendered.computeIfAbsent(text, HelpTexts::render);
    }

    private static String render(HelpText text) {
        try (var file = new ClassPathResource("help/" + text.slug() + ".md").getInputStream()) {
            var source = new String(file.readAllBytes(), UTF_8);
            var body = source.substring(source.indexOf('\n') + 1);
            return HtmlRenderer.builder().escapeHtml(true).build().render(Parser.builder().build().parse(body));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
