package org.dateline.control.map.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.control.map.plane.MapLayers;
import org.dateline.geo.LabelLayout;
import org.dateline.geo.MapLayer;
import org.dateline.geo.Viewport;
import org.dateline.maps.LambertProjection;
import org.dateline.maps.MapReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.algorithm.RectangleLineIntersector;
import org.locationtech.jts.geom.Envelope;

/** The names on the shipped map. */
class NameLayoutTest {

    private static final Set<String> FIVE = Set.of("quetta", "gwadar", "mastung", "noshki", "pasni");
    private static final Viewport.Insets MARGIN = new Viewport.Insets(26, 26, 36, 26);

    private static MapLayers layers = MapLayers.NONE;

    @BeforeAll
    static void read() throws Exception {
        MapLayer areas =
                new MapReader().read(Path.of("maps/balochistan_districts.shp")).value();
        layers = MapLayers.of(
                areas,
                MapLayer.empty("context"),
                LambertProjection.fittedTo(areas.bounds()),
                FIVE,
                Map.of("noshki", 3L, "kalat", 12_345L),
                "");
    }

    static Stream<Arguments> zoomsAndSizes() {
        return Stream.of(1.0, 1.5, 2.5, 4.0, 8.0, 20.0)
                .flatMap(zoom -> Stream.of(
                        Arguments.of(zoom, 640, 420), Arguments.of(zoom, 880, 520), Arguments.of(zoom, 1500, 800)));
    }

    private static List<LabelLayout.Placed> names(Viewport view, List<Envelope> obstacles) {
        NameLayout layout =
                new NameLayout(layers, Set.of("kech"), (name, first) -> name.length() * (first ? 7.6 : 6.8));
        return layout.place(view, obstacles);
    }

    private static Viewport view(double zoom, double width, double height) {
        Viewport fitted = Viewport.fitting(layers.areas().bounds(), width, height, MARGIN);
        return fitted.zoomedAt(width * 0.45, height * 0.4, zoom);
    }

    @ParameterizedTest
    @MethodSource("zoomsAndSizes")
    void ties_no_name_to_its_area_by_a_line_through_the_name_of_a_less_important_one(
            double zoom, double width, double height) {
        NameLayout layout =
                new NameLayout(layers, Set.of("kech"), (name, first) -> name.length() * (first ? 7.6 : 6.8));
        Viewport view = view(zoom, width, height);

        List<LabelLayout.Placed> placed = layout.place(view, List.of());

        for (LabelLayout.Placed name : placed) {
            layout.leader(name, view)
                    .ifPresent(line -> assertThat(placed)
                            .filteredOn(
                                    other -> other != name && !(FIVE.contains(name.id()) && FIVE.contains(other.id())))
                            .noneMatch(
                                    other -> new RectangleLineIntersector(other.box()).intersects(line.p0, line.p1)));
        }
    }

    @ParameterizedTest
    @MethodSource("zoomsAndSizes")
    void never_overlap_one_another_nor_a_symbol_nor_the_edge(double zoom, double width, double height) {
        Viewport view = view(zoom, width, height);
        List<Envelope> symbols = List.of(
                new Envelope(width * 0.5, width * 0.5 + 40, height * 0.3, height * 0.3 + 40),
                new Envelope(width * 0.3, width * 0.3 + 20, height * 0.6, height * 0.6 + 20));

        List<LabelLayout.Placed> names = names(view, symbols);

        for (LabelLayout.Placed one : names) {
            assertThat(new Envelope(0, width, 0, height).contains(one.box())).isTrue();
            assertThat(symbols).noneMatch(symbol -> symbol.intersects(one.box()));
            assertThat(names)
                    .filteredOn(other -> other != one)
                    .noneMatch(other -> other.box().intersects(one.box()));
        }
    }

    @Test
    void name_the_five_places_of_the_reports_at_the_opening_zoom_even_in_a_small_window() {
        assertThat(names(view(1, 640, 420), List.of()))
                .extracting(LabelLayout.Placed::id)
                .containsAll(FIVE);
    }

    @Test
    void become_more_as_one_zooms_in() {
        int few = names(view(1, 640, 420), List.of()).size();
        int more = names(view(1, 1500, 800), List.of()).size();

        assertThat(more).isGreaterThan(few);
    }

    @ParameterizedTest
    @CsvSource({"noshki, 1", "noshki, 3", "kalat, 7", "kalat, 999", "kalat, 12345"})
    void keep_room_for_a_count_of_as_many_digits_as_it_may_have(String area, int events) {
        LabelLayout.Placed name = names(view(2, 1500, 800), List.of()).stream()
                .filter(placed -> placed.id().equals(area))
                .findFirst()
                .orElseThrow();

        SymbolMark.Badge count = SymbolMark.Badge.behind(name.wordsEnd(), name.y(), events, 0, true);

        assertThat(count.left()).as("right of the words").isGreaterThan(name.wordsEnd() + 2);
        assertThat(count.left() + count.width()).isLessThan(name.box().getMaxX());
        assertThat(name.box().getWidth() - name.behind())
                .as("all of the words")
                .isCloseTo(name.text().length() * (FIVE.contains(area) ? 7.6 : 6.8), within(1e-6));
    }
}
