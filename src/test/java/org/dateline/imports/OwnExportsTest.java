package org.dateline.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.imports.ForeignTablesTest.input;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private Dataset again(Dataset dataset, ExportFormat format) throws Exception {
        TimeWindow wide = new TimeWindow(Instant.parse("2000-01-01T00:00:00Z"), Instant.parse("2050-01-01T00:00:00Z"));
        ViewState all = new ViewState(wide, EventFilter.NONE, false, Selection.NOTHING);
        ExportedView view =
                new ExportedViews(dataset, DatasetSearch.eventsOf(dataset), "two.json").of(all, Instant.EPOCH);
        Path file = folder.resolve("exported" + format.ending());
        ExportFile.write(format, view, file);
        ImportResult result = ImportFixture.read(file);
        assertThat(result.problems()).isEmpty();
        return new ImportFixture(folder).dataset(result);
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

    @ParameterizedTest
    @EnumSource(names = {"GEOJSON", "TIMELINEJS"})
    void times_come_back_with_their_four_moments(ExportFormat format) throws Exception {
        Dataset months = new ImportFixture(folder)
                .dataset(ImportFixture.read(input("own-export-comes-back-as-certain/two.csv")));
        Dataset shipped =
                DatasetReader.read(Path.of("data", "balochistan.json")).value();

        assertThat(times(again(months, format))).isEqualTo(times(months));
        assertThat(times(again(shipped, format))).isEqualTo(times(shipped));
        assertThat(times(again(ExportSamples.odd(), format))).isEqualTo(times(ExportSamples.odd()));
    }

    @Test
    void geojson_brings_back_how_exactly_places_are_known_and_what_areas_they_are() throws Exception {
        Dataset months = new ImportFixture(folder)
                .dataset(ImportFixture.read(input("own-export-comes-back-as-certain/two.csv")));

        Dataset again = again(months, ExportFormat.GEOJSON);

        assertThat(precisions(again)).isEqualTo(precisions(months));
        assertThat(again.places())
                .extracting(place -> place.kind() + " " + place.name())
                .containsExactlyInAnyOrder("district Kech", "province Balochistan");
    }

    @Test
    void an_event_of_several_places_keeps_each_and_knows_none_better_than_the_least_exact() throws Exception {
        Dataset again = again(ExportSamples.odd(), ExportFormat.GEOJSON);

        assertThat(precisions(again)).containsEntry("Blast", List.of(Precision.DISTRICT, Precision.DISTRICT));
        assertThat(again.places()).extracting(place -> place.name()).contains("Quetta", "West", "Nowhere");
    }

    @Test
    void the_guide_says_whose_file_it_is() throws Exception {
        Dataset months = new ImportFixture(folder)
                .dataset(ImportFixture.read(input("own-export-comes-back-as-certain/two.csv")));
        again(months, ExportFormat.GEOJSON);

        Survey survey = ImportFile.open(folder.resolve("exported.geojson"), null, TableOptions.NONE)
                .survey(() -> false);

        assertThat(survey.recognised()).isEqualTo(Profile.DATELINE);
    }
}
