package vn.thuocdo.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Every word on screen stands in a message bundle, in both languages.
class MessageTests {
    private static final Pattern ASKED = Pattern.compile("\\b(?:text|has)\\(\\s*\"([a-zA-Z0-9.-]+)\"\\s*([,)+])");
    private static final Pattern PLACE = Pattern.compile("\\{\\d");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    @Test
    void bothLanguagesHaveTheSameKeysWithTheSamePlaces() {
        var twice = new ArrayList<String>();
        for (var bundle : Bundles.names()) {
            var vietnamese = Bundles.read(bundle, twice);
            var english = Bundles.read(bundle + "_en", twice);
            assertThat(english.keySet()).as(bundle).containsExactlyElementsOf(vietnamese.keySet());
            vietnamese.forEach((key, text) -> assertThat(places(english.get(key))).as(key).isEqualTo(places(text)));
        }
        assertThat(twice).as("keys that stand twice in one file").isEmpty();
    }

    @Test
    void noTwoModulesShareAKey() {
        var seen = new HashSet<String>();
        var shared = Bundles.names().stream().flatMap(name -> Bundles.read(name, new ArrayList<>()).keySet().stream())
                .filter(key -> !seen.add(key)).toList();
        assertThat(shared).isEmpty();
    }

    @Test
    void messagesWithPlacesCanBeFormatted() {
        for (var bundle : Bundles.names()) {
            for (var file : List.of(bundle, bundle + "_en")) {
                Bundles.read(file, new ArrayList<>()).forEach(MessageTests::formats);
            }
        }
    }

    @Test
    void everyMessageAskedForExists() {
        var known = Bundles.all().keySet();
        var missing = new ArrayList<String>();
        for (var file : sources()) {
            ASKED.matcher(Bundles.text(file)).results().forEach(asked -> {
                var key = asked.group(1);
                var found = asked.group(2).equals("+")
                        ? known.stream().anyMatch(k -> k.startsWith(key))
                        : known.contains(key);
                if (!found && key.contains(".")) {
                    missing.add(file + ": " + key);
                }
            });
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void templatesSayNothingInTheirOwnWords() {
        var told = new ArrayList<String>();
        for (var template : Bundles.files(Path.of("src/main/jte"), ".jte")) {
            // the kit shows invented names and codes
            if (!template.toString().contains("/kit/")) {
                var words = TemplateText.of(Bundles.text(template));
                if (!words.isEmpty()) {
                    told.add(template + ": " + words);
                }
            }
        }
        assertThat(told).isEmpty();
    }

    @Test
    void wordsOfATemplateAreFound() {
        assertThat(TemplateText.of("<p title=\"Xin chào\">Số ${text(\"a.b\")}</p>@template.ui.card(title = \"x\", "
                + "content = @`<b>Ngày</b><kbd>Enter</kbd>@if(a > b)Hạn@endif`)")).containsExactly("Số", "Ngày", "Hạn",
                        "Xin", "chào");
    }

    private static List<Path> sources() {
        var sources = new ArrayList<>(Bundles.files(Path.of("src/main/jte"), ".jte"));
        sources.addAll(Bundles.files(Path.of("src/main/java"), ".java"));
        return sources;
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text).results().map(match -> match.group()).distinct().sorted().toList();
    }

    private static void formats(String key, String text) {
        if (PLACE.matcher(text).find()) {
            assertThatCode(() -> new MessageFormat(text)).as(key).doesNotThrowAnyException();
            assertThat(LONE_APOSTROPHE.matcher(text).find()).as("lone apostrophe in " + key).isFalse();
        } else {
            assertThat(Map.of(key, text).toString()).as("doubled apostrophe in a text without places: " + key)
                    .doesNotContain("''");
        }
    }
}
