package org.dateline;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;

/** Holds the code to the table of packages: who may know whom. */
@AnalyzeClasses(packages = "org.dateline", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final List<String> EVERYWHERE = List.of("java..", "org.jspecify..");
    private static final List<String> GEOTOOLS = List.of("org.geotools..", "org.locationtech.jts..");
    private static final String FASTUTIL = "it.unimi.dsi.fastutil..";
    private static final String JTS = "org.locationtech.jts..";

    /** What each package may know besides itself and the JDK. */
    private static final Map<String, List<String>> MAY_KNOW = Map.ofEntries(
            Map.entry("problem", List.of()),
            Map.entry("model", List.of()),
            Map.entry("geo", List.of(JTS)),
            Map.entry("files", List.of()),
            Map.entry("json", List.of(own("problem"), "com.google.gson..")),
            Map.entry("events", List.of(own("model"), FASTUTIL)),
            Map.entry("data.bytes", List.of(own("problem"), own("files"), own("json"))),
            Map.entry(
                    "data",
                    List.of(
                            own("data.bytes"),
                            own("model"),
                            own("events"),
                            own("problem"),
                            own("files"),
                            own("json"),
                            "com.google.gson..",
                            FASTUTIL)),
            Map.entry(
                    "imports",
                    List.of(
                            own("model"),
                            own("events"),
                            own("problem"),
                            own("json"),
                            "org.apache.commons.csv..",
                            "org.jsoup..")),
            Map.entry("shapefile", plus(GEOTOOLS, "com.linuxense.javadbf..")),
            Map.entry(
                    "maps",
                    plus(
                            GEOTOOLS,
                            "com.fasterxml.jackson.core..",
                            "javax.xml.stream..",
                            own("geo"),
                            own("problem"),
                            own("files"),
                            own("shapefile"))),
            Map.entry("query", List.of(own("model"), own("events"), "org.roaringbitmap..", FASTUTIL)),
            Map.entry(
                    "search",
                    List.of(own("model"), own("events"), own("query"), own("evidence"), "org.apache.lucene..")),
            Map.entry(
                    "evidence",
                    List.of(
                            own("model"),
                            own("events"),
                            own("problem"),
                            own("query"),
                            "com.github.difflib..",
                            FASTUTIL)),
            Map.entry(
                    "export",
                    List.of(
                            own("model"),
                            own("events"),
                            own("query"),
                            own("evidence"),
                            own("geo"),
                            own("files"),
                            "com.google.gson..",
                            "org.apache.commons.csv..",
                            "javax.xml.stream..",
                            "org.apache.pdfbox..",
                            "org.apache.fontbox..",
                            "javax.imageio..")),
            Map.entry("background", List.of("javafx.application..", "javafx.concurrent..")),
            Map.entry(
                    "viewmodel",
                    List.of(
                            own("problem"),
                            own("model"),
                            own("events"),
                            own("geo"),
                            own("files"),
                            own("data"),
                            own("shapefile"),
                            own("maps"),
                            own("query"),
                            own("search"),
                            own("evidence"),
                            own("export"),
                            own("imports"),
                            own("background"),
                            "javafx.beans..",
                            "javafx.collections..",
                            "javafx.util..")),
            Map.entry("control.map", List.of(own("model"), own("events"), own("geo"), own("query"), JTS, "javafx..")),
            Map.entry("control.timeline", List.of(own("model"), own("geo"), own("query"), "javafx..")));

    @ArchTest
    static void each_package_knows_only_what_the_table_allows(JavaClasses code) {
        MAY_KNOW.forEach((name, others) -> {
            List<String> allowed = new ArrayList<>(EVERYWHERE);
            allowed.add("org.dateline." + name);
            allowed.addAll(others);
            classes()
                    .that()
                    .resideInAPackage("org.dateline." + name)
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAnyPackage(allowed.toArray(String[]::new)).as("reside in " + allowed))
                    .check(code);
        });
    }

    @ArchTest
    static void every_package_is_in_the_table(JavaClasses code) {
        List<String> strangers = code.stream()
                .map(type -> type.getPackageName().replace("org.dateline.", ""))
                .distinct()
                .filter(name ->
                        !MAY_KNOW.containsKey(name) && !List.of("view", "app").contains(name))
                .toList();

        Assertions.assertEquals(List.of(), strangers);
    }

    @ArchTest
    static final ArchRule only_the_launcher_and_the_command_line_know_the_app = noClasses()
            .that(not(resideInAPackage("org.dateline.app")))
            .should()
            .dependOnClassesThat(resideInAPackage("org.dateline.app"));

    @ArchTest
    static final ArchRule packages_are_free_of_cycles =
            SlicesRuleDefinition.slices().matching("org.dateline.(**)").should().beFreeOfCycles();

    private static String own(String name) {
        return "org.dateline." + name;
    }

    private static List<String> plus(List<String> some, String... more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }
}
