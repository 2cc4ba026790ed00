package vn.thuocdo.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Nothing grows beyond what can be read in one sitting. The list of exceptions is empty and stays so.
class SizeTests {
    @ParameterizedTest
    @CsvSource({"src/main/java,.java,300", "src/test/java,.java,400", "src/main/jte,.jte,150"})
    void filesStayShort(Path folder, String ending, int limit) throws IOException {
        try (var files = Files.walk(folder)) {
            assertThat(
                    files.filter(file -> file.toString().endsWith(ending)).filter(file -> lines(file).size() > limit))
                    .as("files of more than " + limit + " lines").isEmpty();
        }
    }

    @Test
    void controllersStayThin() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith("Controller.java"))
                    .filter(file -> lines(file).size() > 120)).isEmpty();
        }
    }

    @Test
    void methodsStayShort() throws IOException {
        var tooLong = new ArrayList<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> MethodLengths.of(lines(file))
                    .forEach((method, length) -> {
                        if (length > 30)
                            tooLong.add(file + " " + method + " " + length);
                    }));
        }
        assertThat(tooLong).as("methods of more than 30 lines").isEmpty();
    }

    @Test
    void methodLengthsAreMeasuredFromTheSignatureToTheClosingBrace() {
        var source = List.of("class A {", "    void short_() {", "        x();", "    }", "", "    int longer(",
                "        int a)",
                "    {", "        if (a) {", "        }", "        return 1;", "    }", "}");
        assertThat(MethodLengths.of(source)).containsEntry("short_", 3).containsEntry("longer", 7);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
