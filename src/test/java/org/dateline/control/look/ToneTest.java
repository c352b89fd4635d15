package org.dateline.control.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ToneTest {

    /** Any two categories; any two classes of a change; a class of a shading and the next. Of OKLab, see the page. */
    private static final double CATEGORIES_APART = 0.085;

    private static final double CHANGES_APART = 0.06;
    private static final double STEPS_APART = 0.035;

    static Stream<Arguments> sightsAndWindows() {
        return Stream.of(Sight.values())
                .flatMap(sight -> Stream.of(false, true).map(dark -> Arguments.of(sight, dark)));
    }

    @ParameterizedTest
    @MethodSource("sightsAndWindows")
    void any_two_categories_can_be_told_apart_with_whatever_cones(Sight sight, boolean dark) {
        assertThat(sight.closest(Tone.all("CATEGORY", dark))).isGreaterThan(CATEGORIES_APART);
    }

    @ParameterizedTest
    @MethodSource("sightsAndWindows")
    void any_two_classes_of_a_change_can_be_told_apart_with_whatever_cones(Sight sight, boolean dark) {
        assertThat(sight.closest(Tone.all("CHANGE", dark))).isGreaterThan(CHANGES_APART);
    }

    @ParameterizedTest
    @MethodSource("sightsAndWindows")
    void each_class_of_shading_and_of_squares_is_a_step_from_the_one_before(Sight sight, boolean dark) {
        List<Color> shades = new ArrayList<>(List.of(Tone.AREA.in(dark)));
        shades.addAll(Tone.all("SHADE", dark));

        assertThat(leastStep(sight, shades)).isGreaterThan(STEPS_APART);
        assertThat(leastStep(sight, Tone.all("DENSITY", dark))).isGreaterThan(STEPS_APART);
    }

    private static double leastStep(Sight sight, List<Color> colours) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 1; i < colours.size(); i++) {
            least = Math.min(least, sight.distance(colours.get(i - 1), colours.get(i)));
        }
        return least;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void what_is_hollow_has_an_outline_that_is_seen_on_every_ground_and_from_what_it_holds(boolean dark) {
        for (Color colour : Tone.all("CATEGORY", dark)) {
            for (Tone ground : List.of(Tone.GROUND, Tone.OTHER_DAY, Tone.HALO)) {
                assertThat(Contrast.of(colour, ground.in(dark))).isGreaterThan(Contrast.OF_LINES);
                assertThat(Contrast.of(colour, Hollow.tint(colour, ground.in(dark))))
                        .as("%s within its outline on %s", colour, ground)
                        .isGreaterThan(2.6);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void words_are_read_on_their_grounds(boolean dark) {
        for (Tone words : List.of(Tone.WORDS, Tone.FAINT_WORDS)) {
            for (Tone ground : List.of(Tone.GROUND, Tone.OTHER_DAY)) {
                assertThat(Contrast.of(words.in(dark), ground.in(dark))).isGreaterThan(Contrast.OF_WORDS);
            }
        }
        assertThat(Contrast.of(Tone.MAP_WORDS.in(dark), Tone.AREA.in(dark))).isGreaterThan(Contrast.OF_WORDS);
        assertThat(Contrast.of(Tone.MAP_WORDS.in(dark), Tone.HALO.in(dark))).isGreaterThan(Contrast.OF_WORDS);
    }

    /** An orange is of a hue between those of red and of yellow, and not almost grey. */
    @ParameterizedTest
    @EnumSource(Tone.class)
    void only_shading_is_orange(Tone tone) {
        boolean shades = tone.name().startsWith("SHADE_") || tone.name().startsWith("CHANGE_");

        for (boolean dark : new boolean[] {false, true}) {
            double[] seen = Sight.USUAL.oklab(tone.in(dark));
            double hue = Math.toDegrees(Math.atan2(seen[2], seen[1]));
            boolean orange = Math.hypot(seen[1], seen[2]) > 0.06 && hue > 40 && hue < 80;
            assertThat(orange && !shades).as("%s is orange", tone.in(dark)).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(Tone.class)
    void each_stands_on_the_page_with_its_contrast_on_its_ground(Tone tone) throws Exception {
        List<String> page = Files.readAllLines(Path.of("src/docs/look.md"));

        assertThat(page).anyMatch(line -> line.startsWith(row(tone)));
    }

    private static String row(Tone tone) {
        return String.format(
                Locale.ROOT,
                "| `%s` | %s | %.1f | %s | %.1f |",
                tone,
                hex(tone.in(false)),
                Contrast.of(tone.in(false), Tone.GROUND.in(false)),
                hex(tone.in(true)),
                Contrast.of(tone.in(true), Tone.GROUND.in(true)));
    }

    private static String hex(Color colour) {
        return "#" + colour.toString().substring(2, 8);
    }
}
