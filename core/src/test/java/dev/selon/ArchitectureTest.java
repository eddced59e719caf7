package dev.selon;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import org.junit.jupiter.api.Test;

/** Holds the plan of the house (ARCHITECTURE.md): who may know whom. */
class ArchitectureTest {
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.selon");

    private static void hold(ArchRule rule) {
        rule.allowEmptyShould(true).check(CORE);
    }

    @Test
    void theModelImportsNothingOfTheProject() {
        hold(classes()
                .that()
                .resideInAPackage("dev.selon.model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("dev.selon.model..", "java..", "org.jspecify.."));
    }

    @Test
    void aLanguageKnowsOnlyTheModel() {
        hold(noClasses()
                .that()
                .resideInAPackage("dev.selon.language..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.selon", "dev.selon.reading..", "dev.selon.crosscheck.."));
    }

    @Test
    void readingAndCrossCheckDoNotKnowEachOther() {
        hold(noClasses()
                .that()
                .resideInAPackage("dev.selon.reading..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.selon.crosscheck.."));
        hold(noClasses()
                .that()
                .resideInAPackage("dev.selon.crosscheck..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.selon.reading.."));
    }

    @Test
    void theStagesOfReadingDoNotKnowEachOther() {
        hold(slices().matching("dev.selon.reading.(*)..").should().notDependOnEachOther());
    }

    @Test
    void theFunctionsOfASentenceKnowOnlyItsSyntax() {
        hold(classes()
                .that()
                .resideInAPackage("dev.selon.reading.claim.function..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "dev.selon.reading.claim.function..",
                        "dev.selon.language..",
                        "dev.selon.model..",
                        "java..",
                        "org.jspecify.."));
    }

    @Test
    void theClassesOfFunctionsBuildOnEachOtherInOneDirection() {
        hold(slices().assignedFrom(new TopLevelClasses("dev.selon.reading.claim.function"))
                .should()
                .beFreeOfCycles());
    }

    /** Each class of a package with those nested in it. */
    private record TopLevelClasses(String room) implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
            return javaClass.getPackageName().equals(room)
                    ? SliceIdentifier.of(javaClass.getName().replaceFirst("\\$.*", ""))
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "the classes of " + room;
        }
    }

    @Test
    void theRoomsOfCrossCheckShareOnlyMatching() {
        hold(slices().matching("dev.selon.crosscheck.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(
                        JavaClass.Predicates.resideInAPackage("dev.selon.crosscheck.."),
                        JavaClass.Predicates.resideInAPackage("dev.selon.crosscheck.matching..")));
    }

    @Test
    void onlyTheWholePathKnowsBothHalves() {
        hold(noClasses()
                .that()
                .resideInAnyPackage(
                        "dev.selon.model..", "dev.selon.language..", "dev.selon.reading..", "dev.selon.crosscheck..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("dev.selon.Selon"));
    }

    @Test
    void thoughtDoesNotFetchStoreOrLookAtTheClock() {
        hold(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "java.sql..", "java.util.logging..")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime"));
    }
}
