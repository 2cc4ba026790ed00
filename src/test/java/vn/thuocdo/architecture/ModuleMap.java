package vn.thuocdo.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyDepth;

/// The page `docs/modules/README.md`: what each module is for and what it uses, read off the code.
final class ModuleMap {
    private static final Pattern DOC_LINE = Pattern.compile("^/// ?(.*)$", Pattern.MULTILINE);

    private final ApplicationModules modules;

    ModuleMap(ApplicationModules modules) {
        this.modules = modules;
    }

    String text() {
        var names = modules.stream().map(ModuleMap::name).filter(name -> Files.exists(description(name))).sorted()
                .toList();
        return """
                # Modules

                Generated from the code by `bin/docs`; a test fails when it is out of date. Arrows point to what a module uses;
                `kernel` and `ui` are used by all and left out of the picture.

                ```mermaid
                flowchart TD
                %s
                ```

                %s""".formatted(
                names.stream().flatMap(name -> uses(name).stream().map(used -> "  " + name + " --> " + used))
                        .collect(Collectors.joining("\n")),
                names.stream().map(this::chapter).collect(Collectors.joining("\n")));
    }

    private String chapter(String name) {
        var uses = uses(name);
        return "## " + name + "\n\n" + purpose(name) + "\n\nUses: "
                + (uses.isEmpty() ? "nothing but the kernel" : String.join(", ", uses)) + ".\n";
    }

    private TreeSet<String> uses(String name) {
        var module = modules.getModuleByName(name).orElseThrow();
        return module.getDependencies(modules, DependencyDepth.IMMEDIATE).uniqueModules().map(ModuleMap::name)
                .filter(used -> !used.equals("kernel") && !used.equals("ui"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    private static String purpose(String name) {
        try {
            return DOC_LINE.matcher(Files.readString(description(name))).results().map(line -> line.group(1))
                    .collect(Collectors.joining("\n"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Packages of tests have none and are no modules.
    private static Path description(String module) {
        return Path.of("src/main/java/vn/thuocdo", module, "package-info.java");
    }
}
