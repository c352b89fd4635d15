package org.dateline;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the code to the plan of the house: which rooms there are, who may know whom, and how full they may be. */
@AnalyzeClasses(packages = "org.dateline", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final int MAX_FILES = 25;
    private static final int MAX_LINES = 400;

    /** Where everything is put together. */
    private static final Set<String> KNOW_ALL_BELOW = Set.of("app.command", "app");

    private static final String JTS = "org.locationtech.jts..";
    private static final String GEOTOOLS = "org.geotools..";
    private static final String LUCENE = "org.apache.lucene..";
    private static final String GSON = "com.google.gson..";
    private static final String JSOUP = "org.jsoup..";
    private static final String CSV = "org.apache.commons.csv..";
    private static final String CODEC = "org.apache.commons.codec..";
    private static final String FASTUTIL = "it.unimi.dsi.fastutil..";
    private static final String JACKSON = "com.fasterxml.jackson.core..";
    private static final String HTML_TO_PDF =
            "com.openhtmltopdf.., org.apache.pdfbox.., org.apache.fontbox.., org.w3c.dom..";
    private static final String STAX = "javax.xml.stream..";
    private static final String IMAGE_IO = "javax.imageio..";
    private static final String FILM = "org.jcodec..";
    private static final String JAVAFX = "javafx..";
    private static final String SCREEN = "javafx.., atlantafx.., org.kordamp.ikonli..";

    /** What the drawing of a map knows of what lies below it. */
    private static final String BELOW_MAP = "control.map.raster, events, geo, query";

    /** What is shown on a map. */
    private static final String ON_MAP = "control.map.content, control.map.plane, control.map.symbol";

    /** What every export knows. */
    private static final String EXPORTED = "data.write, events, export.content, model, model.field, query, text, words";

    /** The controls, as a view sees them. */
    private static final String CONTROLS = "control.look, control.map, " + ON_MAP + ", control.timeline";

    /** What every part of the screen may know: what is read and derived, and the view-model. */
    private static final String BELOW_SCREEN =
            "background, calendar, data, events, evidence, evidence.text, export, export.brief,"
                    + " export.content, export.picture, export.story, geo, imports, imports.field, imports.row, imports.time, model, model.exhibit, model.field, model.mark, problem, query, query.change, query.field, query.measure, search, text,"
                    + " viewmodel, viewmodel.comparison, viewmodel.shading,"
                    + " viewmodel.edit, viewmodel.line, viewmodel.mark, viewmodel.story, words, workspace, edit, edit.document, view.paragraph";

    /** The floors of the house, the ground first: what each package may know besides the JDK; others stand below it. */
    private static final Map<String, List<String>> MAY_KNOW = rooms(
            room("language"),
            room("text"),
            room("problem", "text"),
            room("files", STAX),
            room("picture", IMAGE_IO),
            room("background", "javafx.application.., javafx.concurrent.., problem"),
            room("model.field", "text"),
            room("model.exhibit"),
            room("model", "model.exhibit, model.field, text"),
            room("model.mark", "model"),
            room("words", "model, model.field, text"),
            room("geo", JTS, FASTUTIL, "net.sf.geographiclib.."),
            room("json", GSON, "problem"),
            room("language.catalogue", "com.ibm.icu.text..", "com.ibm.icu.util..", "files, json, problem"),
            room("shapefile.binary"),
            room("shapefile.dbf", GEOTOOLS, "com.linuxense.javadbf..", "shapefile.binary"),
            room("shapefile", FASTUTIL, GEOTOOLS, JTS, "shapefile.binary, shapefile.dbf"),
            room("geopackage", JTS, "org.sqlite..", "files, problem"),
            room("events", FASTUTIL, "model, model.field"),
            room("calendar", "events, model, words"),
            room("settings", GSON, "files, json, problem"),
            room("data.bytes", "files, json, problem"),
            room("data.write", GSON, "events, files, model, model.exhibit, model.field, model.mark, text"),
            room(
                    "data",
                    GSON,
                    CODEC,
                    FASTUTIL,
                    "data.bytes, data.write, events, files, json, model, model.exhibit, model.field, model.mark, problem, text"),
            room("edit.document", GSON, CODEC, "problem"),
            room("edit.record", GSON, "edit.document, model, text, words"),
            room("areas", JTS, LUCENE, "geo, model, text, words"),
            room("edit", GSON, CODEC, "data, edit.document, events, files, json, problem"),
            room("article", JSOUP, "org.apache.pdfbox..", "org.apache.james.mime4j..", "problem, text"),
            room("intake", GSON, CODEC, "article, files, model, problem, text, words"),
            room(
                    "maps.layer",
                    GEOTOOLS,
                    JTS,
                    STAX,
                    JACKSON,
                    "files, geo, geopackage, problem, shapefile, shapefile.binary"),
            room("maps.snapshot", JTS, "files, maps.layer, problem"),
            room("maps", GEOTOOLS, JTS, "geo, maps.layer, maps.snapshot, problem, shapefile"),
            room("query.field", FASTUTIL, "events, model, model.field, model.mark, text, words"),
            room("query.shape", JTS, "events, geo, model"),
            room("query.measure", FASTUTIL, "events, model, model.field, query.field, text, words"),
            room("query.order", FASTUTIL, "events"),
            room("query.cube", FASTUTIL, "calendar, events, model, words"),
            room(
                    "query",
                    FASTUTIL,
                    "calendar, events, model, model.mark, query.cube, query.field, query.measure, query.order, query.shape"),
            room("query.chart", "calendar, events, model, model.field, query, query.field, query.measure, text"),
            room("query.words", "events, model, model.field, query, query.field, text, words"),
            room("query.sort", FASTUTIL, "files, query, text"),
            room("query.change", "events, model, model.field, query, query.field, query.measure, text, words"),
            room("imports.table", CODEC, CSV, JSOUP, STAX, "files, json, problem, text"),
            room("imports.table.book", STAX, "org.dhatim.fastexcel.reader..", "files, imports.table, problem"),
            room("imports.table.feature", JTS, "geopackage, imports.table, maps.layer, problem"),
            room("imports.time", "text"),
            room("imports.row", "imports.table, imports.time, model, problem, text, words"),
            room("imports.own", FASTUTIL, "data, data.write, events, imports.table, json, problem"),
            room("imports.field", "imports.row, imports.table, imports.time, model, model.field, text, words"),
            room(
                    "imports",
                    "events, imports.field, imports.own, imports.row, imports.table, imports.table.book, imports.table.feature,"
                            + " imports.time, model,"
                            + " model.field, problem, text, words"),
            room("database.sql", "files"),
            room(
                    "database",
                    CODEC,
                    FASTUTIL,
                    CSV,
                    "calendar, data, database.sql, events, files, imports, imports.row, imports.table, imports.time, json, model, problem, query.cube, text, words"),
            room(
                    "database.mapping",
                    "com.google.gson.stream..",
                    "database, files, imports.row, model, query.cube, text"),
            room("evidence.text", CODEC, "com.github.difflib..", "events, model, problem, text"),
            room("propose.quote"),
            room("propose.figure", "text"),
            room("evidence", FASTUTIL, "events, evidence.text, model, model.exhibit, query, text, words"),
            room("propose.time.words", "text"),
            room("propose.time", "model, propose.time.words, text"),
            room(
                    "propose.source",
                    "article, events, evidence.text, model, propose.time, propose.time.words, text, words"),
            room(
                    "propose",
                    LUCENE,
                    JTS,
                    "events, evidence.text, geo, model, propose.figure, propose.quote, propose.time, text, words"),
            room(
                    "compare",
                    GSON,
                    JTS,
                    "data, data.bytes, data.write, events, files, geo, model, problem, propose, text, words"),
            room(
                    "intake.work",
                    GSON,
                    JTS,
                    "data.write, events, edit.document, evidence.text, files, geo, model, propose, propose.figure, propose.quote,"
                            + " propose.source, propose.time, text, words"),
            room("search", LUCENE, "events, evidence, model, model.field, query, query.field, text"),
            room("control.look", JAVAFX),
            room("control.map.raster", JAVAFX, "geo"),
            room("control.map.plane", JTS, "javafx.scene.canvas..", "events, geo, query"),
            room("control.map.content", JAVAFX, "control.look, control.map.plane, model, query, query.measure"),
            room(
                    "control.map.symbol",
                    JAVAFX,
                    JTS,
                    BELOW_MAP,
                    "control.map.content, control.map.plane, model, query.measure"),
            room("control.map.reference", JAVAFX, JTS, "control.map.plane, geo, text"),
            room(
                    "control.map.sheet",
                    JAVAFX,
                    JTS,
                    BELOW_MAP,
                    ON_MAP,
                    "control.look, control.map.reference, model, query.measure"),
            room("control.map", JAVAFX, JTS, BELOW_MAP, ON_MAP, "control.look, control.map.sheet"),
            room("control.map.tool", JAVAFX, JTS, ON_MAP, "control.look, control.map, geo"),
            room(
                    "control.timeline",
                    JAVAFX,
                    "calendar, control.look, control.map.symbol, events, geo, model, query, query.cube, words"),
            room("control.chart", JAVAFX, "control.look, control.timeline, model, query.chart, query.measure"),
            room(
                    "export.content",
                    GSON,
                    "data.write, events, evidence, model, model.field, model.mark, query, query.shape, query.words, text, words"),
            room("export.bibliography", GSON, EXPORTED),
            room("export.table", CSV, "files"),
            room("export.rows", GSON, CSV, "calendar, database, export.table, files, model, query.chart, query.cube"),
            room("export.data", GSON, CSV, STAX, EXPORTED, "export.table"),
            room("export.story", JSOUP, IMAGE_IO, EXPORTED, "calendar, evidence, evidence.text, files, model.exhibit"),
            room(
                    "export.brief",
                    HTML_TO_PDF,
                    JSOUP,
                    IMAGE_IO,
                    EXPORTED,
                    "evidence, evidence.text, export.story, files"),
            room("export.picture", IMAGE_IO, FASTUTIL, FILM, "events, export.content, model, query, words"),
            room(
                    "export",
                    EXPORTED,
                    "export.bibliography, export.brief, export.data, export.picture, export.rows, export.table, files"),
            room(
                    "workspace",
                    JTS,
                    "areas, data, data.write, database, events, evidence, files, geo, json, maps, model, model.mark, problem, query, query.cube, search, text, words"),
            room("viewmodel.layers", "javafx.beans..", "geo"),
            room(
                    "viewmodel.shading",
                    "javafx.beans..",
                    "background, events, geo, query, query.measure, text, workspace"),
            room(
                    "viewmodel.chart",
                    "javafx.beans..",
                    "background, calendar, events, export.table, model, query, query.chart, query.measure, words, workspace"),
            room(
                    "viewmodel.comparison",
                    "javafx.beans..",
                    "background, events, export.table, model, query, query.change, query.measure, text, words, workspace"),
            room("viewmodel.typed", "model"),
            room("viewmodel.history", "javafx.beans.."),
            room(
                    "viewmodel.mark",
                    GSON,
                    "javafx.beans..",
                    "background, edit.document, model, model.mark, problem, workspace"),
            room(
                    "viewmodel.edit",
                    GSON,
                    "javafx.beans..",
                    "background, compare, data.write, edit, edit.document, edit.record, events, model, problem, text,"
                            + " viewmodel.mark, workspace"),
            room(
                    "viewmodel",
                    "javafx.beans.., javafx.collections.., javafx.util..",
                    "background, calendar, data, data.write, events, evidence, evidence.text, export.content, files, geo, imports,"
                            + " imports.field, imports.row, imports.table, imports.time, model, problem, query, query.field, query.shape, search, text, viewmodel.edit,"
                            + " viewmodel.chart, viewmodel.comparison, viewmodel.history,"
                            + " viewmodel.layers, viewmodel.mark, viewmodel.shading, words,"
                            + " workspace"),
            room(
                    "viewmodel.line",
                    "background, calendar, events, evidence, export.content, geo, model, model.field, model.mark, query, query.change, query.chart, query.field, query.measure, query.shape, text,"
                            + " viewmodel, viewmodel.chart, viewmodel.comparison, viewmodel.layers, viewmodel.shading, words,"
                            + " workspace"),
            room(
                    "viewmodel.story",
                    "javafx.beans..",
                    "background, data, events, evidence, model, model.exhibit, model.mark, query, query.field, query.words, viewmodel, viewmodel.chart, viewmodel.history, viewmodel.layers, viewmodel.line, words,"
                            + " workspace"),
            room(
                    "viewmodel.table",
                    "javafx.beans..",
                    "background, events, evidence, export.table, files, model, model.field, model.mark, query, query.field, query.sort,"
                            + " query.words, text, viewmodel, words, workspace"),
            room(
                    "viewmodel.source",
                    "javafx.beans.., javafx.collections..",
                    "background, calendar, database, database.mapping, export, export.rows, files, model, query, query.cube"),
            room("viewmodel.shape", "javafx.beans..", "background, model, query, query.shape, viewmodel, workspace"),
            room(
                    "viewmodel.intake",
                    "javafx.beans.., javafx.util..",
                    "article, background, edit, edit.document, events, evidence.text, geo, intake, intake.work, model, problem,"
                            + " propose, propose.source, viewmodel, viewmodel.edit, words, workspace"),
            room(
                    "viewmodel.places",
                    CONTROLS,
                    "events, evidence, geo, model, query, query.change, query.chart, query.measure, viewmodel, viewmodel.comparison, viewmodel.shading,"
                            + " workspace"),
            room("view.paragraph", SCREEN, "control.look, text"),
            room("view.focus", SCREEN),
            view("look", "view.focus, view.paragraph"),
            room("view.fold", SCREEN),
            view("figure", "view.look"),
            view("command", "view.fold, view.look"),
            view("edit", GSON, "data.write, edit.record, propose, view.command, view.look, viewmodel.typed"),
            view("mark", "view.command, view.edit, view.look"),
            view(
                    "map",
                    JTS,
                    "control.map.tool, query.shape, view.command, view.fold, view.look, viewmodel.layers, viewmodel.places,"
                            + " viewmodel.shape"),
            view(
                    "timeline",
                    "viewmodel.chart, edit.record, view.command, view.fold, view.look, viewmodel.places, viewmodel.shading, viewmodel.typed"),
            view("filter", "query.words, view.command, view.look"),
            view(
                    "evidence",
                    "control.chart, export.table, files, query.chart, view.command, view.filter, view.look, view.mark, view.timeline,"
                            + " viewmodel.chart, viewmodel.table"),
            view("reader", "view.command, view.look"),
            view("search", "view.look"),
            view("change", GSON, "compare, view.look"),
            view(
                    "story",
                    "files, picture, view.command, view.edit, view.evidence, view.figure, view.look, view.map, view.timeline, viewmodel.layers"),
            view(
                    "page",
                    GSON,
                    "edit.record, view.command, view.edit, view.figure, view.filter, view.look, view.mark, view.story"),
            view("imports", "database, database.mapping, view.look, viewmodel.source"),
            view("intake", JTS, "intake.work, propose.source, view.look, viewmodel.intake, viewmodel.typed"),
            view("export.frame", "view.look"),
            view(
                    "export",
                    IMAGE_IO,
                    JTS,
                    "view.export.frame, control.chart, viewmodel.chart, view.evidence, view.look, view.map, view.story, view.timeline, viewmodel.layers, viewmodel.places"),
            view(
                    "source",
                    "database, export.rows, query.cube, view.command, view.export, view.export.frame, view.fold, view.look, view.map, view.timeline, viewmodel.source,"
                            + " workspace"),
            room(
                    "view",
                    SCREEN,
                    CONTROLS,
                    IMAGE_IO,
                    BELOW_SCREEN,
                    "control.chart, edit.record, files, settings, view.change, view.command, view.edit, view.evidence, view.export, view.filter, view.focus, view.fold, view.look,"
                            + " view.map, view.mark,"
                            + " view.page, view.reader,"
                            + " view.search, view.story, view.timeline"),
            room(
                    "app.options",
                    "picocli..",
                    "calendar, database, events, export, export.table, files, imports, imports.field, imports.row, imports.time,"
                            + " language.catalogue, maps, model, problem, query,"
                            + " query.change, query.chart, query.measure, query.shape, text,"
                            + " view.export, view.look, viewmodel, viewmodel.chart, viewmodel.comparison, words"),
            room(
                    "app.source",
                    SCREEN,
                    "app.options, calendar, database, export, export.rows, export.table, files, model, problem, query.cube, text, view.look, viewmodel.source,"
                            + " words, workspace"),
            room("app.command"),
            room(
                    "app.start",
                    SCREEN,
                    CODEC,
                    "app.command, background, control.look, files, maps, maps.layer, settings"),
            room("app"));

    /** A package and what it may know: packages of others, and of ours by what follows {@code org.dateline}. */
    private static Map.Entry<String, List<String>> room(String name, String... known) {
        return Map.entry(
                name,
                Stream.of(known)
                        .flatMap(some -> Stream.of(some.split(", ")))
                        .filter(some -> !some.isEmpty())
                        .map(ArchitectureTest::full)
                        .toList());
    }

    /** A part of the screen. */
    private static Map.Entry<String, List<String>> view(String part, String... more) {
        return room("view." + part, SCREEN, CONTROLS, BELOW_SCREEN, String.join(", ", more));
    }

    private static String full(String name) {
        return name.contains("..") ? name : "org.dateline." + name;
    }

    @SafeVarargs
    private static Map<String, List<String>> rooms(Map.Entry<String, List<String>>... rooms) {
        Map<String, List<String>> ordered = new LinkedHashMap<>();
        Stream.of(rooms).forEach(room -> ordered.put(room.getKey(), room.getValue()));
        return ordered;
    }

    @ArchTest
    static void each_package_knows_only_what_the_table_allows(JavaClasses code) {
        MAY_KNOW.forEach((name, others) -> {
            if (KNOW_ALL_BELOW.contains(name)) {
                return;
            }
            List<String> allowed = new ArrayList<>(List.of("java..", "org.jspecify..", full("language"), full(name)));
            allowed.addAll(others);
            classes()
                    .that()
                    .resideInAPackage(full(name))
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAnyPackage(allowed.toArray(String[]::new)).as("reside in " + allowed))
                    .check(code);
        });
    }

    @ArchTest
    static void every_package_stands_in_the_table_and_no_row_is_left_over(JavaClasses code) {
        Set<String> packages = code.stream()
                .map(type -> type.getPackageName().replace("org.dateline.", ""))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(packages).containsExactlyInAnyOrderElementsOf(MAY_KNOW.keySet());
    }

    @ArchTest
    static void a_package_knows_only_packages_below_it(JavaClasses code) {
        List<String> below = new ArrayList<>();
        MAY_KNOW.forEach((name, others) -> {
            assertThat(others)
                    .as("what " + name + " knows of the project stands above it in the table")
                    .allMatch(other -> !other.startsWith("org.dateline.") || below.contains(other));
            below.add(full(name));
        });
    }

    @ArchTest
    static final ArchRule packages_are_free_of_cycles =
            SlicesRuleDefinition.slices().matching("org.dateline.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule only_the_launcher_and_the_command_line_know_the_app = noClasses()
            .that(not(resideInAPackage("org.dateline.app..")))
            .should()
            .dependOnClassesThat(resideInAPackage("org.dateline.app.."));

    @Test
    void no_package_has_more_files_than_a_newcomer_takes_in_at_a_glance() throws IOException {
        Map<Path, Long> crowded = sources()
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
        crowded.values().removeIf(files -> files <= MAX_FILES);

        assertThat(crowded).isEmpty();
    }

    @Test
    void no_class_is_longer_than_a_few_screens() throws IOException {
        List<Path> lengthy = sources().filter(file -> linesOf(file) > MAX_LINES).toList();

        assertThat(lengthy).isEmpty();
    }

    /** A further kind of selection must not compile until every place that treats kinds differently knows it. */
    @Test
    void kinds_of_selection_are_told_apart_by_visitors_only() throws IOException {
        Pattern byHand = Pattern.compile("instanceof\\s+(Selection\\.)?(Nothing|Of[A-Z]\\w*)\\b");

        assertThat(sources()).noneMatch(file -> byHand.matcher(textOf(file)).find());
    }

    /** What the window does not wait for goes through the one background; few things are done before or beside it. */
    @Test
    void threads_are_made_in_few_places() throws IOException {
        Pattern making = Pattern.compile("new Thread\\(|Executors\\.new");

        assertThat(sources().filter(file -> making.matcher(textOf(file)).find()))
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrder(
                        "BackgroundThreads.java",
                        "FileWatch.java",
                        "FirstReading.java",
                        "IndexFiles.java",
                        "ReadingThreads.java");
    }

    private static Stream<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        }
    }

    private static long linesOf(Path file) {
        return textOf(file).lines().count();
    }

    private static String textOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
