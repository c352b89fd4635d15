package org.dateline.view.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.CssParser;
import javafx.css.Declaration;
import javafx.css.ParsedValue;
import javafx.css.Rule;
import javafx.css.Size;
import javafx.css.SizeUnits;
import javafx.scene.paint.Color;
import org.dateline.control.look.Motion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds style sheet and code to src/docs/look.md, which has the steps of each scale. */
class LookTest {

    private static final Path PAGE = Path.of("src/docs/look.md");
    private static final Path SOURCES = Path.of("src/main/java/org/dateline");

    /** A value of the style sheet, and where it stands. */
    private record Placed(String selectors, String property, Object value) {

        boolean isOnScale(Set<String> steps) {
            if (!(value instanceof Size size)) {
                return true;
            }
            String number = number(Math.abs(size.getValue()));
            return steps.contains(size.getUnits() == SizeUnits.EM ? number + "em" : number);
        }
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    private static List<Placed> placed() throws IOException {
        URL sheet = Objects.requireNonNull(Fonts.class.getResource("dateline.css"));
        List<Placed> found = new ArrayList<>();
        for (Rule rule : new CssParser().parse(sheet).getRules()) {
            String selectors =
                    rule.getSelectors().stream().map(Object::toString).collect(Collectors.joining(", "));
            for (Declaration declaration : rule.getDeclarations()) {
                values(declaration.getParsedValue())
                        .forEach(value -> found.add(new Placed(selectors, declaration.getProperty(), value)));
            }
        }
        return found;
    }

    private static Stream<Object> values(Object parsed) {
        if (parsed instanceof ParsedValue<?, ?> value) {
            return values(value.getValue());
        }
        return parsed instanceof Object[] several
                ? Stream.of(several).flatMap(LookTest::values)
                : Stream.ofNullable(parsed);
    }

    /** The steps of a scale, those in em with their unit. */
    private static Set<String> steps(String scale) throws IOException {
        Matcher row = Pattern.compile("(?m)^\\| " + scale + " \\|([^|]*)\\|([^|]*)\\|")
                .matcher(Files.readString(PAGE));
        assertThat(row.find()).as("%s stands on the page", scale).isTrue();
        Function<String, Stream<String>> words =
                list -> Stream.of(list.strip().split(" ")).filter(word -> !word.isEmpty());
        return Stream.concat(
                        words.apply(row.group(1)), words.apply(row.group(2)).map(step -> step + "em"))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource({
        "type, -fx-font-size",
        "space, -fx-padding|-fx-spacing|-fx-hgap|-fx-vgap|-fx-graphic-text-gap|-fx-line-spacing",
        "corners, -fx-background-radius|-fx-border-radius",
        "strokes, -fx-border-width|-fx-stroke-width",
        "icons, -fx-icon-size",
        "strength, -fx-opacity"
    })
    void the_style_sheet_has_only_steps_of_the_scale_of(String scale, String properties) throws IOException {
        Set<String> steps = steps(scale);
        Pattern held = Pattern.compile(properties);

        assertThat(placed())
                .filteredOn(placed -> held.matcher(placed.property()).matches())
                .isNotEmpty()
                .allMatch(placed -> placed.isOnScale(steps));
    }

    @Test
    void nothing_that_is_written_is_smaller_than_12_pixels() throws IOException {
        assertThat(steps("type").stream().filter(step -> !step.endsWith("em")))
                .allMatch(step -> Double.parseDouble(step) >= 12);
    }

    /** Colours are called by name, so that light and dark follow; those of our own have theirs in the first rule. */
    @Test
    void the_style_sheet_makes_no_colours_of_its_own_but_at_its_top() throws IOException {
        assertThat(placed())
                .filteredOn(placed -> placed.value() instanceof Color colour && !colour.equals(Color.TRANSPARENT))
                .isNotEmpty()
                .allMatch(placed -> placed.property().startsWith("-dateline-"));
    }

    @Test
    void says_for_the_same_nodes_and_in_the_same_place_nothing_twice() throws IOException {
        URL sheet = Objects.requireNonNull(Fonts.class.getResource("dateline.css"));

        List<String> selectors = new CssParser()
                .parse(sheet).getRules().stream()
                        .map(rule -> rule.getSelectors().toString())
                        .toList();

        assertThat(selectors).doesNotHaveDuplicates();
    }

    /** Sizes of type, colours and lengths of time are named in one room. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Font\\.font\\(|new Font\\(; Type.java",
                // The two others read what a person chose for a layer
                "Color\\.(web|valueOf|rgb|hsb|color)\\(; Tone.java|ReferenceDrawing.java|LayersBox.java",
                "Duration\\.(millis|seconds|minutes)\\(; Motion.java"
            })
    void code_that_draws_takes_them_from_control_look(String made, String where) throws IOException {
        Pattern making = Pattern.compile(made);

        assertThat(drawing())
                .filteredOn(file -> making.matcher(read(file)).find())
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrder(where.split("\\|"));
    }

    @Test
    void spaces_that_code_sets_are_steps_of_the_scale() throws IOException {
        Set<String> steps = steps("space");
        Pattern space = Pattern.compile(
                "(?:new (?:HBox|VBox|FlowPane|TilePane)|Parts\\.row|\\brow|setSpacing|setHgap|setVgap)\\((\\d+)[,)]");

        for (Path file : drawing()) {
            assertThat(space.matcher(read(file)).results().map(found -> found.group(1)))
                    .as(file.toString())
                    .allMatch(steps::contains);
        }
    }

    @Test
    void lengths_of_time_are_those_of_the_page() throws IOException {
        for (Motion motion : Motion.values()) {
            assertThat(Files.readString(PAGE)).contains("| `" + motion + "` | " + number(motion.millis()) + " ms |");
        }
    }

    private static List<Path> drawing() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> Stream.of("control", "view", "app")
                            .anyMatch(room -> file.startsWith(SOURCES.resolve(room))))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
