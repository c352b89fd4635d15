package org.dateline.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.imports.ForeignTablesTest.input;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.dateline.data.DatasetReader;
import org.dateline.events.Dataset;
import org.dateline.export.ExportFile;
import org.dateline.export.ExportFormat;
import org.dateline.export.ExportSamples;
import org.dateline.export.content.ExportedView;
import org.dateline.imports.row.Profile;
import org.dateline.imports.table.TableOptions;
import org.dateline.model.Event;
import org.dateline.model.EventPlace;
import org.dateline.model.Precision;
import org.dateline.model.TimeWindow;
import org.dateline.query.EventFilter;
import org.dateline.search.DatasetSearch;
import org.dateline.viewmodel.Selection;
import org.dateline.viewmodel.ViewState;
import org.dateline.viewmodel.line.ExportedViews;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What this program has exported is known no better and no worse when it is imported again. */
class OwnExportsTest {

    @TempDir
    private Path folder;

    private Path exported(Dataset dataset, ExportFormat format) throws Exception {
        TimeWindow wide = new TimeWindow(Instant.parse("2000-01-01T00:00:00Z"), Instant.parse("2050-01-01T00:00:00Z"));
        return exported(dataset, format, new ViewState(wide, EventFilter.NONE, false, Selection.NOTHING));
    }

    private Path exported(Dataset dataset, ExportFormat format, ViewState state) throws Exception {
        ExportedView view =
                new ExportedViews(dataset, DatasetSearch.eventsOf(dataset), "two.json").of(state, Instant.EPOCH);
        Path file = folder.resolve("exported" + format.ending());
        ExportFile.write(format, view, file);
        return file;
    }

    private Dataset again(Dataset dataset, ExportFormat format) throws Exception {
        ImportResult result = ImportFixture.read(exported(dataset, format));
        // What was odd about the dataset is told again
        assertThat(result.problems())
                .allMatch(problem -> problem.message().equals("the event has no report of this source"));
        return result.dataset().orElseThrow();
    }

    private Dataset again(Dataset dataset, ExportFormat format, ViewState state) throws Exception {
        ImportResult result = ImportFixture.read(exported(dataset, format, state));
        assertThat(result.problems())
                .allMatch(problem -> problem.message().contains("not in this file and cannot be followed"))
                .hasSizeLessThan(2);
        return result.dataset().orElseThrow();
    }

    /** The four moments of all events, in the order of these. */
    private static List<String> times(Dataset dataset) {
        return dataset.events().stream()
                .map(Event::time)
                .map(time -> time.start() + " " + time.startLatest() + " " + time.endEarliest() + " " + time.end())
                .sorted()
                .toList();
    }

    private static Map<String, List<Precision>> precisions(Dataset dataset) {
        Map<String, List<Precision>> precisions = new LinkedHashMap<>();
        dataset.events()
                .forEach(event -> precisions.put(
                        event.title(),
                        event.places().stream().map(EventPlace::precision).toList()));
        return precisions;
    }

    /** What comes back of what other programs read of the file, without the record that stands beside it. */
    private Dataset rest(Dataset dataset, ExportFormat format) throws Exception {
        Path file = exported(dataset, format);
        ImportFormat asked = ImportFormat.ofWord(format.word()).orElse(null);
        ImportFile opened = ImportFile.open(file, asked, TableOptions.NONE);
        Survey survey = opened.survey(() -> false);
        assertThat(survey.recognised())
                .isEqualTo(
                        switch (format) {
                            case TIMELINEJS -> Profile.PLAIN;
                            case TIMELINEJS_SHEET -> Profile.TIMELINEJS;
                            default -> Profile.DATELINE;
                        });
        ImportResult result = opened.read(new ImportPlan(
                survey.proposed(),
                survey.profile(),
                survey.timeOptions(survey.proposed(), survey.zone().orElseThrow()),
                survey.kept(survey.proposed(), Set.of()),
                survey.title()));
        assertThat(result.problems()).isEmpty();
        return new ImportFixture(folder).dataset(result);
    }

    private Dataset months() throws Exception {
        return new ImportFixture(folder).dataset(ImportFixture.read(input("own-export-comes-back-as-certain/two.csv")));
    }

    private static Dataset shipped() throws Exception {
        return DatasetReader.read(Path.of("data", "balochistan.json")).value();
    }

    @ParameterizedTest
    @EnumSource(names = {"GEOJSON", "TIMELINEJS", "CSV", "CSV_EXCEL"})
    void the_same_dataset_comes_back(ExportFormat format) throws Exception {
        assertThat(again(months(), format)).isEqualTo(months());
        assertThat(again(shipped(), format)).isEqualTo(shipped());
        assertThat(again(ExportSamples.odd(), format)).isEqualTo(ExportSamples.odd());
    }

    @ParameterizedTest
    @EnumSource(names = {"GEOJSON", "TIMELINEJS", "CSV"})
    void the_same_dataset_comes_back_of_a_file_that_was_compressed(ExportFormat format) throws Exception {
        Path file = exported(shipped(), format);
        Path packed = folder.resolve("packed" + format.ending() + ".gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            Files.copy(file, out);
        }

        assertThat(ImportFixture.read(packed).dataset()).contains(shipped());
    }

    @ParameterizedTest
    @EnumSource(names = {"GEOJSON", "TIMELINEJS", "CSV"})
    void a_part_comes_back_with_the_sources_and_places_that_it_has_to_do_with(ExportFormat format) throws Exception {
        Dataset shipped = shipped();
        TimeWindow friday = new TimeWindow(shipped.span().from(), Instant.parse("2026-01-30T19:00:00Z"));

        Dataset again = again(shipped, format, new ViewState(friday, EventFilter.NONE, false, Selection.NOTHING));

        List<Event> shown =
                DatasetSearch.eventsOf(shipped).query(friday, EventFilter.NONE).events();
        assertThat(again.events()).containsExactlyInAnyOrderElementsOf(shown);
        assertThat(again.events().size()).isBetween(1, shipped.events().size() - 1);
        assertThat(shipped.sources()).containsAll(again.sources());
        assertThat(again.places().size()).isLessThan(shipped.places().size());
        assertThat(again.categories()).isEqualTo(shipped.categories());
        assertThat(again.stories()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"GEOJSON", "KML", "TIMELINEJS", "TIMELINEJS_SHEET"})
    void the_rest_has_times_with_their_four_moments(ExportFormat format) throws Exception {
        assertThat(times(rest(months(), format))).isEqualTo(times(months()));
        assertThat(times(rest(shipped(), format))).isEqualTo(times(shipped()));
        assertThat(times(rest(ExportSamples.odd(), format))).isEqualTo(times(ExportSamples.odd()));
    }

    @ParameterizedTest
    @EnumSource(names = {"GEOJSON", "KML", "TIMELINEJS", "TIMELINEJS_SHEET"})
    void the_rest_has_title_zone_and_language_of_the_dataset_and_no_field_that_this_has_not(ExportFormat format)
            throws Exception {
        Dataset again = rest(shipped(), format);

        assertThat(again.title()).isEqualTo(shipped().title());
        assertThat(again.zone()).isEqualTo(shipped().zone());
        assertThat(again.language()).isEqualTo(shipped().language());
        assertThat(again.fields()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"GEOJSON", "KML"})
    void the_rest_has_places_no_more_exact_than_they_are_known(ExportFormat format) throws Exception {
        Dataset again = rest(months(), format);

        assertThat(precisions(again)).isEqualTo(precisions(months()));
        assertThat(again.places())
                .extracting(place -> place.kind() + " " + place.name())
                .containsExactlyInAnyOrder("district Kech", "province Balochistan");
        Map<String, List<Precision>> known = precisions(shipped());
        Map<String, List<Precision>> read = precisions(rest(shipped(), format));
        if (format == ExportFormat.KML) {
            assertThat(read).isEqualTo(known);
        } else {
            read.forEach((title, places) -> assertThat(places)
                    .as(title)
                    .allMatch(place ->
                            known.getOrDefault(title, List.of()).stream().noneMatch(one -> place.compareTo(one) < 0)));
        }
    }

    @Test
    void kml_knows_each_of_several_places_as_exactly_as_it_is_known() throws Exception {
        assertThat(precisions(rest(ExportSamples.odd(), ExportFormat.KML)))
                .containsEntry("Blast", List.of(Precision.DISTRICT, Precision.TOWN));
    }

    @Test
    void of_several_places_the_rest_of_geojson_knows_none_better_than_the_least_exact() throws Exception {
        Dataset again = rest(ExportSamples.odd(), ExportFormat.GEOJSON);

        assertThat(precisions(again)).containsEntry("Blast", List.of(Precision.DISTRICT, Precision.DISTRICT));
        assertThat(again.places()).extracting(place -> place.name()).contains("Quetta", "West", "Nowhere");
    }

    @Test
    void the_rest_of_a_timeline_has_its_title_and_the_words_of_quotes() throws Exception {
        Dataset again = rest(shipped(), ExportFormat.TIMELINEJS);

        assertThat(again.title()).isEqualTo(shipped().title());
        assertThat(again.events()).hasSize(shipped().events().size());
        for (Event event : shipped().events()) {
            assertThat(again.events().stream().filter(one -> one.title().equals(event.title())))
                    .as(event.id())
                    .anyMatch(one -> event.quotes().stream()
                            .allMatch(quote -> String.valueOf(one.summary()).contains(quote.text())));
        }
    }
}
