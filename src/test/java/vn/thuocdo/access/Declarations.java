package vn.thuocdo.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The declarations of all modules, a file each.
record Declarations(List<Declaration> all) {
    private static final Path FOLDER = Path.of("src/test/resources/access");

    static Declarations ofTheProduct() {
        var all = new ArrayList<Declaration>();
        try (var files = Files.list(FOLDER)) {
            for (var file : files.filter(each -> each.toString().endsWith(".access")).sorted().toList())
                all.addAll(read(file.getFileName().toString(), Files.readString(file)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new Declarations(List.copyOf(all));
    }

    static List<Declaration> read(String name, String text) {
        var found = new ArrayList<Declaration>();
        var block = new ArrayList<String>();
        int begin = 0;
        int number = 0;
        for (var line : (text + "\nEND").lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#"))
                continue;
            if (!line.startsWith(" ")) {
                if (!block.isEmpty())
                    found.add(Declaration.read(block, name + ":" + begin));
                block.clear();
                begin = number;
            }
            block.add(line);
        }
        return found;
    }

    /// What is wrong between the endpoints that exist and those declared; empty when nothing is.
    List<String> differences(Set<Endpoint> existing) {
        var declared = new TreeSet<Endpoint>();
        all.forEach(each -> declared.add(each.endpoint()));
        var wrong = new ArrayList<String>();
        for (var endpoint : new TreeSet<>(existing))
            if (!declared.contains(endpoint))
                wrong.add("undeclared: " + endpoint);
        for (var each : all)
            if (!existing.contains(each.endpoint()))
                wrong.add(each.place() + ": there is no endpoint " + each.endpoint());
        return wrong;
    }
}
