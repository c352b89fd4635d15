package org.dateline.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dateline.events.Dataset;
import org.dateline.export.ExportFormat;
import org.dateline.export.ExportSamples;
import org.dateline.imports.table.TableOptions;
import org.dateline.model.Event;
import org.dateline.model.EventPlace;
import org.dateline.model.Precision;
import org.dateline.model.TimeWindow;
import org.dateline.model.field.FieldValue;
import org.dateline.query.EventFilter;
import org.dateline.samples.RandomRecord;
import org.jspecify.annotations.Nullable;

/** What formats without a record promise of any dataset, and those with one where it is not read. */
class RestOfExportsPropertyTest {

    private static final TimeWindow ALL =
            new TimeWindow(Instant.parse("0001-01-01T00:00:00Z"), Instant.parse("3000-01-01T00:00:00Z"));

    private static Dataset rest(Dataset dataset, ExportFormat format) throws Exception {
        Path folder = Files.createTempDirectory("rest");
        Path file = folder.resolve("exported" + format.ending());
        try {
            String text = ExportSamples.text(format, ExportSamples.view(dataset, ALL, EventFilter.NONE));
            Files.writeString(file, text, StandardCharsets.UTF_8);
            ImportFile opened =
                    ImportFile.open(file, ImportFormat.ofWord(format.word()).orElse(null), TableOptions.NONE);
            Survey survey = opened.survey(() -> false);
            ImportResult result = opened.read(new ImportPlan(
                    survey.proposed(),
                    survey.profile(),
                    survey.timeOptions(survey.proposed(), survey.zone().orElseThrow()),
                    survey.kept(survey.proposed(), Set.of()),
                    survey.title()));
            assertThat(result.problems()).as(format.title()).isEmpty();
            return result.dataset().orElseThrow();
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    /** Lines and blanks count for nothing. */
    private static String words(@Nullable Object text) {
        return String.valueOf(text).replaceAll("[\\s\\u2028]+", " ").strip();
    }

    private static List<String> all(Dataset dataset, BiFunction<Dataset, Event, String> said) {
        return dataset.events().stream()
                .map(event -> said.apply(dataset, event))
                .sorted()
                .toList();
    }

    private static String when(Dataset dataset, Event event) {
        return words(event.title()) + " "
                + words(dataset.categories().get(event.category()).name()) + " "
                + event.time().start() + " " + event.time().startLatest() + " "
                + event.time().endEarliest() + " "
                + event.time().end();
    }

    private static String fields(Dataset dataset, Event event) {
        return event.id().replaceAll("[^a-z0-9]", "") + " " + words(event.summary()) + " "
                + words(event.time().note()) + " "
                + event.fields().stream()
                        .map(value -> words(dataset.fields().get(value.field()).name()) + value.type() + value(value))
                        .sorted()
                        .collect(Collectors.joining(" "));
    }

    /** A list comes back text by text, whatever separators and marks are in these. */
    private static String value(FieldValue value) {
        return switch (value.type()) {
            case NUMBER -> String.valueOf(value.number());
            case LIST ->
                value.texts().stream()
                        .map(RestOfExportsPropertyTest::words)
                        .toList()
                        .toString();
            default -> words(value.text());
        };
    }

    private static void assertPlacesAreNoMoreExact(Dataset again, Dataset dataset) {
        Map<String, Set<Precision>> known = dataset.events().stream()
                .collect(Collectors.toMap(
                        event -> event.id().replaceAll("[^a-z0-9]", ""),
                        event -> event.places().stream()
                                .map(EventPlace::precision)
                                .collect(Collectors.toSet())));
        again.events()
                .forEach(event -> event.places()
                        .forEach(place -> assertThat(known.get(event.id().replaceAll("[^a-z0-9]", "")))
                                .anyMatch(one -> place.precision().compareTo(one) >= 0)));
    }

    @Property(tries = 40, seed = "20260131")
    void title_zone_language_times_and_categories_come_back(@ForAll long seed) throws Exception {
        Dataset dataset = RandomRecord.of(seed);
        Assume.that(dataset.store().size() > 0);
        for (ExportFormat format : List.of(
                ExportFormat.KML, ExportFormat.GEOJSON, ExportFormat.TIMELINEJS, ExportFormat.TIMELINEJS_SHEET)) {
            Dataset again = rest(dataset, format);
            assertThat(words(again.title())).as(format.title()).isEqualTo(words(dataset.title()));
            assertThat(again.zone()).as(format.title()).isEqualTo(dataset.zone());
            assertThat(again.language()).as(format.title()).isEqualTo(dataset.language());
            assertThat(all(again, RestOfExportsPropertyTest::when))
                    .as(format.title())
                    .isEqualTo(all(dataset, RestOfExportsPropertyTest::when));
        }
    }

    @Property(tries = 40, seed = "20260131")
    void fields_and_descriptions_come_back_and_places_no_more_exact(@ForAll long seed) throws Exception {
        Dataset dataset = RandomRecord.of(seed);
        Assume.that(dataset.store().size() > 0);
        for (ExportFormat format : List.of(ExportFormat.KML, ExportFormat.GEOJSON)) {
            Dataset again = rest(dataset, format);
            assertThat(all(again, RestOfExportsPropertyTest::fields))
                    .as(format.title())
                    .isEqualTo(all(dataset, RestOfExportsPropertyTest::fields));
            assertPlacesAreNoMoreExact(again, dataset);
        }
        for (ExportFormat format : List.of(ExportFormat.TIMELINEJS, ExportFormat.TIMELINEJS_SHEET)) {
            assertThat(rest(dataset, format).fields()).isEmpty();
        }
    }
}
