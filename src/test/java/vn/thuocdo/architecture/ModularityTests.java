package vn.thuocdo.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import vn.thuocdo.ThuocDo;

/// Modules use only what their package-info allows, without cycles, because walls exist only where a test stands.
class ModularityTests {
    static final ApplicationModules MODULES = ApplicationModules.of(ThuocDo.class,
            DescribedPredicate.describe("is a test", ModularityTests::isTest));

    @Test
    void modulesKeepToTheirAllowedDependencies() {
        MODULES.verify();
    }

    /// A package-info among the tests would stand before the module's own on the class path and hide what it allows.
    @Test
    void testsDoNotDescribePackagesOfTheProduct() throws IOException {
        try (var files = Files.walk(Path.of("src/test/java"))) {
            assertThat(files.filter(file -> file.endsWith("package-info.java"))
                    .filter(file -> Files.exists(
                            Path.of("src/main/java").resolve(Path.of("src/test/java").relativize(file)))))
                    .isEmpty();
        }
    }

    @Test
    void moduleDescriptionsAreWritten() {
        new Documenter(MODULES).writeDocumentation();
    }

    /// Tests may look into several modules at once; they lie in a folder of their own, however the build calls it.
    private static boolean isTest(JavaClass type) {
        return type.getSource().map(source -> source.getUri().toString()).filter(
                address -> address.contains("/test-classes/") || address.contains("/test/")).isPresent();
    }
}
