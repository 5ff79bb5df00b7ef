package app.daybreak;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static java.util.Map.entry;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;

import javafx.application.Platform;

import org.jspecify.annotations.NullMarked;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Holds the house to its plan: ARCHITECTURE.md, package by package.
@AnalyzeClasses(packages = "app.daybreak", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    /// The table: each package and the packages it may use. `ui` stands for all panes and their
    /// models.
    private static final Map<String, Set<String>> TABLE =
            Map.ofEntries(
                    entry("paper", Set.of()),
                    entry("formula", Set.of()),
                    entry("digest", Set.of("paper", "formula")),
                    entry("query", Set.of("paper")),
                    entry("sqlite", Set.of()),
                    entry("library", Set.of("paper", "digest", "query", "sqlite")),
                    entry("keeping", Set.of("paper", "library")),
                    entry("importing", Set.of("paper", "digest", "library")),
                    entry("fetching", Set.of("digest", "library")),
                    entry("watching", Set.of("digest", "library", "importing")),
                    entry("reading", Set.of("paper", "formula", "query")),
                    entry("citing", Set.of("paper", "reading", "formula")),
                    entry("exporting", Set.of("paper", "library", "keeping", "citing")),
                    entry("rising", Set.of("library")),
                    entry("similar", Set.of("paper", "query", "library", "reading", "rising")),
                    entry("wording", Set.of("digest", "library", "fetching", "watching")),
                    entry("settings", Set.of()),
                    entry("desktop", Set.of()),
                    entry("handover", Set.of()),
                    entry("task", Set.of()),
                    entry(
                            "ui",
                            Set.of(
                                    "paper",
                                    "formula",
                                    "digest",
                                    "query",
                                    "library",
                                    "keeping",
                                    "importing",
                                    "fetching",
                                    "watching",
                                    "reading",
                                    "similar",
                                    "rising",
                                    "citing",
                                    "exporting",
                                    "wording",
                                    "settings",
                                    "desktop",
                                    "task")),
                    entry(
                            "cli",
                            Set.of(
                                    "paper",
                                    "digest",
                                    "query",
                                    "library",
                                    "keeping",
                                    "importing",
                                    "fetching",
                                    "watching",
                                    "reading",
                                    "similar",
                                    "citing",
                                    "exporting",
                                    "wording",
                                    "settings",
                                    "desktop",
                                    "task")));

    @ArchTest
    static final ArchRule packagesUseWhatTheTableAllows =
            layers().because(
                            "a paper travels one way: what is early knows nothing of what is late");

    @ArchTest
    static final ArchRule everyPackageHasItsPlaceInTheTable =
            classes()
                    .should()
                    .resideInAnyPackage(
                            Stream.concat(
                                            Stream.of("app.daybreak"),
                                            TABLE.keySet().stream().map(ArchitectureTest::packages))
                                    .toArray(String[]::new))
                    .because("a package that the table does not name would escape it");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("app.daybreak.(**)")
                    .should()
                    .beFreeOfCycles()
                    .because("packages in a ring are one package that is hard to read");

    @ArchTest
    static final ArchRule panesMeetOnlyInTheMainModel =
            slices().matching("app.daybreak.ui.(*)..")
                    .should()
                    .notDependOnEachOther()
                    .ignoreDependency(
                            resideInAPackage("app.daybreak.ui.."),
                            resideInAnyPackage(
                                    "app.daybreak.ui.control",
                                    "app.daybreak.ui.formula",
                                    "app.daybreak.ui.text"))
                    .because("panes meet only in MainModel");

    @ArchTest
    static final ArchRule sqlStaysInTheLibrary =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("app.daybreak.library")
                    .should()
                    .dependOnClassesThat(resideInAnyPackage("java.sql..", "org.sqlite.."))
                    .because(
                            "the library is a façade: behind it, and only there, are tables and SQL");

    @ArchTest
    static final ArchRule eachLibraryHasItsPlace =
            noClasses()
                    .that(
                            resideInAnyPackage(
                                    "app.daybreak.paper",
                                    "app.daybreak.formula",
                                    "app.daybreak.query",
                                    "app.daybreak.reading",
                                    "app.daybreak.wording",
                                    "app.daybreak.desktop",
                                    "app.daybreak.handover",
                                    "app.daybreak.importing",
                                    "app.daybreak.library"))
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage(
                                    "org.commonmark..",
                                    "tools.jackson..",
                                    "picocli..",
                                    "org.controlsfx..",
                                    "atlantafx..",
                                    "javafx.."))
                    .because("the last column of the table names what each package may use");

    @ArchTest
    static final ArchRule gitStaysInImporting =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("app.daybreak.importing")
                    .should()
                    .dependOnClassesThat(resideInAnyPackage("org.eclipse.jgit.."))
                    .because("a repository is a folder of digests to everyone else");

    @ArchTest
    static final ArchRule awtStaysWithTheTypesetter =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("app.daybreak.ui.formula")
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage("org.scilab..", "java.awt..", "javax.swing.."))
                    .because("a second toolkit costs time at the start, and formulas can wait");

    @ArchTest
    static final ArchRule modelsKnowNoSceneGraph =
            noClasses()
                    .that()
                    .haveSimpleNameEndingWith("Model")
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage(
                                    "javafx.scene..",
                                    "javafx.stage..",
                                    "javafx.application..",
                                    "org.controlsfx.."))
                    .because("a model is tested in plain JUnit, without a toolkit");

    @ArchTest
    static final ArchRule theJavaFxThreadIsKnownOnlyToTask =
            noClasses()
                    .that(
                            resideInAPackage("app.daybreak..")
                                    .and(
                                            DescribedPredicate.not(
                                                    resideInAnyPackage(
                                                            "app.daybreak.task", "app.daybreak"))))
                    .should()
                    .callMethodWhere(
                            describe(
                                    "start, stop or change to the JavaFX thread",
                                    ArchitectureTest::isThreadCall))
                    .because(
                            "one seam makes asynchronous code synchronous in tests; Platform's preferences are no thread");

    @ArchTest
    static final ArchRule everyPackageIsNullMarked =
            classes().should(resideInANullMarkedPackage()).because("NullAway looks nowhere else");

    @ArchTest
    static final ArchRule namesSayWhatAClassDoes =
            noClasses()
                    .should()
                    .haveNameMatching(".*(Manager|Helper|Util|Utils|Service|Impl)")
                    .because("such a name fits every class and tells of none");

    @ArchTest
    static final ArchRule classesAreFinalOrMeantToBeExtended =
            classes()
                    .that()
                    .areNotInterfaces()
                    .and()
                    .areNotEnums()
                    .and()
                    .areNotAnonymousClasses()
                    .should()
                    .haveModifier(JavaModifier.FINAL)
                    .orShould()
                    .haveModifier(JavaModifier.ABSTRACT)
                    .because("nothing is inherited by accident");

    @ArchTest
    static final ArchRule staticFieldsAreFinal =
            fields().that()
                    .areStatic()
                    .and(
                            describe(
                                    "written in the source",
                                    f -> !f.getModifiers().contains(JavaModifier.SYNTHETIC)))
                    .should()
                    .beFinal()
                    .because("state belongs to objects, which are built and closed in order");

    @ArchTest
    static final ArchRule staticFieldsHoldNoState =
            noFields()
                    .that()
                    .areStatic()
                    .and(
                            describe(
                                    "written in the source",
                                    f -> !f.getModifiers().contains(JavaModifier.SYNTHETIC)))
                    .should(haveATypeThatHoldsState())
                    .because("a final reference to something that changes is state all the same");

    private ArchitectureTest() {}

    private static ArchRule layers() {
        LayeredArchitecture layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String name : TABLE.keySet()) layers = layers.layer(name).definedBy(packages(name));
        layers = layers.layer("root").definedBy("app.daybreak");
        for (var row : TABLE.entrySet()) {
            String[] allowed = row.getValue().toArray(String[]::new);
            layers =
                    allowed.length == 0
                            ? layers.whereLayer(row.getKey()).mayNotAccessAnyLayer()
                            : layers.whereLayer(row.getKey()).mayOnlyAccessLayers(allowed);
        }
        return layers;
    }

    private static String packages(String name) {
        return "app.daybreak." + name + (name.equals("ui") ? ".." : "");
    }

    private static boolean isThreadCall(JavaCall<?> call) {
        return call.getTargetOwner().isEquivalentTo(Platform.class)
                && !call.getName().equals("getPreferences");
    }

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a package whose package-info says @NullMarked") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                boolean marked = item.getPackage().isAnnotatedWith(NullMarked.class);
                String message = item.getName() + " in " + item.getPackageName();
                events.add(new SimpleConditionEvent(item, marked, message));
            }
        };
    }

    private static ArchCondition<JavaField> haveATypeThatHoldsState() {
        return new ArchCondition<>("have a type made to change") {
            private final Set<String> packages =
                    Set.of("java.util.concurrent.atomic", "javafx.beans.property");
            private final DescribedPredicate<JavaClass> types =
                    belongToAnyOf(StringBuilder.class, Thread.class);

            @Override
            public void check(JavaField item, ConditionEvents events) {
                JavaClass type = item.getRawType();
                boolean state = packages.contains(type.getPackageName()) || types.test(type);
                events.add(new SimpleConditionEvent(item, state, item.getDescription()));
            }
        };
    }
}
