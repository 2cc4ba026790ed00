package vn.thuocdo.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The message bundles of all modules and the places in the sources that use them.
final class Bundles {
    private static final Path MESSAGES = Path.of("src/main/resources/messages");

    private Bundles() {}

    /// Names of the bundles.
    static List<String> names() {
        return files(MESSAGES, ".properties").stream().map(file -> file.getFileName().toString())
                .filter(name -> !name.endsWith("_en.properties")).map(name -> name.replace(".properties", "")).toList();
    }

    /// The messages of a file in order of their keys; a key that stands twice is told in `twice`.
    static Map<String, String> read(String file, List<String> twice) {
        var messages = new TreeMap<String, String>();
        for (var line : lines(MESSAGES.resolve(file + ".properties"))) {
            var equals = line.indexOf('=');
            if (!line.startsWith("#") && equals > 0) {
                var key = line.substring(0, equals).strip();
                if (messages.put(key, line.substring(equals + 1)) != null) {
                    twice.add(file + ": " + key);
                }
            }
        }
        return messages;
    }

    /// The Vietnamese messages of all modules.
    static Map<String, String> all() {
        var all = new TreeMap<String, String>();
        names().forEach(name -> all.putAll(read(name, new ArrayList<>())));
        return all;
    }

    /// Files below a folder with an ending.
    static List<Path> files(Path folder, String ending) {
        try (var walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// The text of a file.
    static String text(Path file) {
        return String.join("\n", lines(file));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
