package vn.thuocdo.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The map of modules in the documentation says what the code does.
class ModuleMapTests {
    private static final Path MAP = Path.of("docs/modules/README.md");

    @Test
    void theMapOfModulesIsTrue() throws IOException {
        var map = new ModuleMap(ModularityTests.MODULES).text();
        if (Boolean.getBoolean("thuocdo.docs"))
            Files.writeString(MAP, map);
        assertThat(MAP).as("run bin/docs to renew it").hasContent(map);
    }
}
