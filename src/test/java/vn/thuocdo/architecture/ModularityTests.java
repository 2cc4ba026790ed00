package vn.thuocdo.architecture;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import vn.thuocdo.ThuocDo;

/// Modules use only what their package-info allows, without cycles, because walls exist only where a test stands.
class ModularityTests {
    private static final ApplicationModules MODULES = ApplicationModules.of(ThuocDo.class);

    @Test
    void modulesKeepToTheirAllowedDependencies() {
        MODULES.verify();
    }

    @Test
    void moduleDescriptionsAreWritten() {
        new Documenter(MODULES).writeDocumentation();
    }
}
