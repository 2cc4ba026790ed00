package vn.thuocdo.plan.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What people of the demonstration say, by occasion.
final class DemoWords {
    private static final Map<String, List<String>> WORDS = read();

    private DemoWords() {}

    /// One of the sentences for an occasion, chosen by a number.
    static String of(String occasion, int choice) {
        var sentences = all(occasion);
        return sentences.get(Math.floorMod(choice, sentences.size()));
    }

    /// The first sentence for an occasion.
    static String of(String occasion) {
        return of(occasion, 0);
    }

    static List<String> all(String occasion) {
        return Objects.requireNonNull(WORDS.get(occasion), occasion);
    }

    private static Map<String, List<String>> read() {
        try (var file = new ClassPathResource("demo/words.json").getInputStream()) {
            return JsonMapper.shared().readValue(file, new TypeReference<>() {
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
