package org.dateline.areas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.dateline.geo.MapFeature;
import org.dateline.geo.MapLayer;
import org.dateline.maps.MapReader;
import org.dateline.model.Catalog;
import org.dateline.model.Gazetteer;
import org.dateline.model.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No rule by which spellings are one makes one of two areas of a map; each area finds itself. */
class NamesOfMapsTest {

    static List<Path> maps() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("maps"))) {
            return files.filter(file -> file.toString().endsWith(".shp"))
                    .filter(file -> !file.toString().contains("rivers"))
                    .sorted()
                    .toList();
        }
    }

    private static Stream<AreaName> names(MapFeature area) {
        return Stream.concat(Stream.of(area.name()), area.otherNames().stream()).map(AreaName::of);
    }

    private static Set<String> forms(MapFeature area) {
        Set<String> forms = new HashSet<>();
        names(area).flatMap(name -> name.levels().stream()).forEach(forms::addAll);
        return forms;
    }

    @ParameterizedTest
    @MethodSource("maps")
    void no_two_areas_within_one_parent_share_a_form_of_a_name(Path map) throws Exception {
        List<MapFeature> areas = new MapReader().read(map).value().features();
        List<String> collisions = new ArrayList<>();
        for (int one = 0; one < areas.size(); one++) {
            for (int other = one + 1; other < areas.size(); other++) {
                MapFeature first = areas.get(one);
                MapFeature second = areas.get(other);
                if (Objects.equals(first.within(), second.within())
                        && !first.name().equals(second.name())
                        && !Collections.disjoint(forms(first), forms(second))) {
                    collisions.add(first.name() + " and " + second.name());
                }
            }
        }

        assertThat(areas).hasSizeGreaterThan(4);
        assertThat(collisions).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("maps")
    void each_area_is_found_by_its_names_in_capitals_with_a_kind_and_without_hyphens(Path map) throws Exception {
        MapLayer layer = new MapReader().read(map).value();
        List<String> all = layer.features().stream().map(MapFeature::name).toList();
        for (MapFeature area : layer.features()) {
            if (Collections.frequency(all, area.name()) > 1) {
                continue;
            }
            for (String name : List.of(
                    area.name(),
                    area.name().toUpperCase(Locale.ROOT),
                    area.name() + " District",
                    area.name().replace('-', ' '))) {
                Place place = new Place("place", name, List.of(), "district", null, null, null, null);
                Catalog<Place> places = Catalog.of(List.of(place));

                assertThat(new AreaFinder(layer, places, new Gazetteer(places)).find(place, free -> true))
                        .as(name)
                        .isInstanceOfSatisfying(
                                AreaFinder.Answer.Found.class,
                                found -> assertThat(found.area().name()).isEqualTo(area.name()));
            }
        }
    }

    @Property(tries = 300, seed = "20260201")
    void case_hyphens_and_apostrophes_do_not_count(
            @ForAll @AlphaChars @StringLength(min = 2, max = 9) String one,
            @ForAll @AlphaChars @StringLength(min = 2, max = 9) String other) {
        String words = AreaName.of(one + " " + other).levels().get(1).iterator().next();

        assertThat(AreaName.of(one + "-" + other).levels().get(1)).containsExactly(words);
        assertThat(AreaName.of("  " + one + " \u2013 " + other.toUpperCase(Locale.ROOT))
                        .levels()
                        .get(1))
                .containsExactly(words);
        assertThat(AreaName.of(one + "\u2019 " + other).levels().get(1)).containsExactly(words);
    }

    @Test
    void an_apostrophe_within_another_letter_does_not_count_either() {
        assertThat(AreaName.of("\u0149ewton").levels().get(1)).containsExactly("newton");
        assertThat(AreaName.of("Kalat\u0374").levels().get(1)).containsExactly("kalat");
    }

    /** What is folded once is folded. */
    @Property(tries = 300, seed = "20260201")
    void the_words_of_a_form_are_that_form(@ForAll @StringLength(max = 20) String any) {
        String words = AreaName.of(any).levels().get(1).iterator().next();

        assertThat(AreaName.of(words).levels().get(1)).containsExactly(words);
    }
}
