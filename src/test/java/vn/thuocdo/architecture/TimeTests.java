package vn.thuocdo.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Date;
import org.junit.jupiter.api.Test;

/// Time comes from the one clock bean, so that any day can be tested.
class TimeTests {
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("vn.thuocdo");

    @Test
    void nobodyAsksTheMachineForTheTime() {
        var rule = noClasses().should().callMethod(System.class, "currentTimeMillis").orShould()
                .callConstructor(Date.class);
        for (var type : new Class<?>[]{Instant.class, LocalDate.class, LocalDateTime.class, LocalTime.class,
                OffsetDateTime.class, ZonedDateTime.class, Year.class, YearMonth.class})
            rule = rule.orShould().callMethod(type, "now");
        rule.check(PRODUCT);
    }

    @Test
    void onlyTheClockBeanReadsTheSystemClock() {
        noClasses().that().doNotHaveSimpleName("TimeConfiguration").should().callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone").orShould()
                .callMethod(Clock.class, "system", java.time.ZoneId.class).check(PRODUCT);
    }
}
