package vn.thuocdo.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;

/// Names say what a thing is in the field's words, and what is hidden stays hidden.
class NameTests {
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("vn.thuocdo");

    @Test
    void typesAreNotNamedAfterTheirRoleInTheCode() {
        noClasses().should()
                .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto|DTO|Base|Abstract\\w*|Service|Processor)")
                .because("such names say nothing about the field; see the glossary for those that do").check(PRODUCT);
    }

    @Test
    void controllersAreHiddenInTheWebPackageOfTheirModule() {
        classes().that().areMetaAnnotatedWith(Controller.class).should().bePackagePrivate().andShould()
                .resideInAPackage("..web..").orShould().resideInAPackage("vn.thuocdo.ui..")
                .because("pages are nobody else's business").check(PRODUCT);
    }

    @Test
    void storesAreHidden() {
        classes().that().haveSimpleNameEndingWith("Store").should().bePackagePrivate()
                .because("tables belong to one module, and others come through its door").check(PRODUCT);
    }

    @Test
    void dependenciesComeThroughConstructors() {
        fields().should().notBeAnnotatedWith(Autowired.class).check(PRODUCT);
    }

    @Test
    void constructorsTakeFewDependencies() {
        classes().should(HaveFewDependencies.atMost(7)).check(PRODUCT);
    }
}
