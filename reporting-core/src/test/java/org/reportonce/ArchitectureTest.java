package org.reportonce;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Holds the direction of the arrows between the rooms. */
@AnalyzeClasses(packages = "org.reportonce", importOptions = ArchitectureTest.NoTests.class)
class ArchitectureTest {

    /** Leaves out classes of tests, in the folder of a full build and in that of {@code -Dquick}. */
    static final class NoTests implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/");
        }
    }

    @ArchTest
    static final ArchRule ARROWS_POINT_ONE_WAY = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("finding")
            .definedBy("org.reportonce.finding..")
            .layer("yaml")
            .definedBy("org.reportonce.yaml..")
            .layer("expression")
            .definedBy("org.reportonce.expression..")
            .layer("catalogue")
            .definedBy("org.reportonce.catalogue..")
            .layer("dataset")
            .definedBy("org.reportonce.dataset..")
            .layer("read")
            .definedBy("org.reportonce.read..")
            .layer("instrument")
            .definedBy("org.reportonce.instrument..")
            .layer("report")
            .definedBy("org.reportonce.report..")
            .layer("check")
            .definedBy("org.reportonce.check..")
            .layer("write")
            .definedBy("org.reportonce.write..")
            .layer("schema")
            .definedBy("org.reportonce.schema..")
            .layer("crosswalk")
            .definedBy("org.reportonce.crosswalk..")
            .layer("years")
            .definedBy("org.reportonce.years..")
            .layer("classify")
            .definedBy("org.reportonce.classify..")
            .layer("exchange")
            .definedBy("org.reportonce.exchange..")
            .layer("workbook")
            .definedBy("org.reportonce.workbook..")
            .layer("xlsx")
            .definedBy("org.reportonce.xlsx..")
            .layer("door")
            .definedBy("org.reportonce")
            .whereLayer("door")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("workbook")
            .mayOnlyBeAccessedByLayers("door")
            .whereLayer("xlsx")
            .mayOnlyBeAccessedByLayers("door", "workbook", "exchange")
            .whereLayer("crosswalk")
            .mayOnlyBeAccessedByLayers("door")
            .whereLayer("classify")
            .mayOnlyBeAccessedByLayers("door")
            .whereLayer("years")
            .mayOnlyBeAccessedByLayers("door")
            .whereLayer("exchange")
            .mayOnlyBeAccessedByLayers("door", "schema")
            .whereLayer("schema")
            .mayOnlyBeAccessedByLayers("door", "crosswalk", "workbook")
            .whereLayer("write")
            .mayOnlyBeAccessedByLayers("door", "workbook", "xlsx")
            .whereLayer("read")
            .mayOnlyBeAccessedByLayers("door", "exchange", "workbook")
            .whereLayer("check")
            .mayOnlyBeAccessedByLayers("door")
            .whereLayer("report")
            .mayOnlyBeAccessedByLayers("door", "write", "check", "crosswalk", "years")
            .whereLayer("instrument")
            .mayOnlyBeAccessedByLayers("door", "report", "check", "schema", "crosswalk")
            .whereLayer("dataset")
            .mayOnlyBeAccessedByLayers(
                    "door",
                    "read",
                    "check",
                    "instrument",
                    "report",
                    "schema",
                    "write",
                    "crosswalk",
                    "years",
                    "exchange",
                    "classify",
                    "workbook")
            .whereLayer("catalogue")
            .mayOnlyBeAccessedByLayers("door", "check", "instrument", "report")
            .whereLayer("expression")
            .mayOnlyBeAccessedByLayers("door", "instrument", "report", "check", "crosswalk", "exchange")
            .whereLayer("yaml")
            .mayOnlyBeAccessedByLayers(
                    "door",
                    "read",
                    "catalogue",
                    "instrument",
                    "report",
                    "check",
                    "dataset",
                    "schema",
                    "crosswalk",
                    "years",
                    "exchange",
                    "classify",
                    "workbook");

    @ArchTest
    static final ArchRule FINDINGS_ARE_A_LEAF = noClasses()
            .that()
            .resideInAPackage("org.reportonce.finding..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.reportonce.dataset..",
                    "org.reportonce.read..",
                    "org.reportonce.yaml..",
                    "org.reportonce.check..",
                    "org.reportonce.instrument..",
                    "org.reportonce.report..",
                    "org.reportonce.write..",
                    "org.reportonce.catalogue..",
                    "org.reportonce.expression..");

    @ArchTest
    static final ArchRule NO_ROOM_IS_ENTERED_IN_A_CIRCLE =
            slices().matching("org.reportonce.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule WRITERS_KNOW_NO_DATASET_BUT_THE_KINDS_OF_QUANTITY = noClasses()
            .that()
            .resideInAPackage("org.reportonce.write..")
            .should()
            .dependOnClassesThat(com.tngtech.archunit.base.DescribedPredicate.describe(
                    "records of the dataset",
                    type -> type.getPackageName().startsWith("org.reportonce.dataset")
                            && !type.getSimpleName().equals("QuantityKind")));

    @ArchTest
    static final ArchRule ONLY_EXPRESSIONS_KNOW_CEL = noClasses()
            .that()
            .resideOutsideOfPackage("org.reportonce.expression..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.cel..");

    @ArchTest
    static final ArchRule ONLY_WRITERS_AND_THE_WORKBOOK_KNOW_OFFICE_FORMATS = noClasses()
            .that()
            .resideOutsideOfPackages("org.reportonce.write..", "org.reportonce.workbook..", "org.reportonce.xlsx..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..", "freemarker..");

    @ArchTest
    static final ArchRule NOBODY_LOOKS_AT_THE_CLOCK = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule NOTHING_OPENS_A_CONNECTION = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.net.Socket")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.net.URLConnection")
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("java.net.http..");

    @ArchTest
    static final ArchRule CLASSES_ARE_NAMED_FOR_WHAT_THEY_ARE = classes()
            .should()
            .haveSimpleNameNotEndingWith("Utils")
            .andShould()
            .haveSimpleNameNotEndingWith("Manager")
            .andShould()
            .haveSimpleNameNotEndingWith("Impl");
}
