package vn.thuocdo.ui;

import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSource;

/// The words of the product in one language: messages of all modules and the formats that go with the language.
///
/// Arguments that are dates, moments or decimal numbers are written in the house format before they enter the message,
/// so that a refusal may carry a `LocalDate` and need not know the reader's language.
///
/// @param source the messages of all modules
/// @param locale the reader's language
public record Texts(MessageSource source, Locale locale) {

    /// The message of a key.
    ///
    /// @param key  `module.page.element`
    /// @param args arguments of the message
    /// @return the text, or the key itself where no module has it
    public String text(String key, Object... args) {
        var formats = formats();
        var written = Arrays.stream(args).map(formats::argument).toArray();
        var found = source.getMessage(key, written, null, locale);
        return found == null ? key : found;
    }

    /// Whether some module has the key.
    public boolean has(String key) {
        return source.getMessage(key, null, null, locale) != null;
    }

    /// The formats of this language.
    public Formats formats() {
        return new Formats(this);
    }

    /// Whether this is the Vietnamese face of the product.
    public boolean vietnamese() {
        return "vi".equals(locale.getLanguage());
    }
}
