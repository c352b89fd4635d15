package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.StringReader;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dateline.events.Dataset;
import org.dateline.evidence.FigureComparison;
import org.dateline.export.content.ExportWords;
import org.dateline.export.content.ExportedView;
import org.dateline.model.Event;
import org.dateline.model.Figure;
import org.dateline.text.NumberReader;
import org.dateline.text.WrittenNumber;
import org.dateline.view.look.EvidenceWords;
import org.dateline.words.FigureWords;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** No number of a figure is shown, in whatever way, that does not stand in the words of its text. */
@NullMarked
class ShownNumbersTest {

    private static final ExportedView VIEW = ExportSamples.shipped();
    private static final Dataset DATASET = VIEW.dataset();
    /** What a sentence counts besides: reports, and the paragraph where a figure stands. */
    private static final Pattern COUNTS = Pattern.compile(
            "^One source( only)?| in \\w+( reports?)?(?=[,;]|\\.|$)|not set against one another|paragraph \\d+");

    private static Stream<Figure> figures() {
        return DATASET.events().stream().map(Event::figures).flatMap(List::stream);
    }

    private static String said(Figure figure) {
        Figure.Scope scope = figure.scope();
        return String.join(
                " | ",
                Stream.of(figure.wording(), scope.span(), scope.asOf(), scope.includes())
                        .filter(words -> words != null)
                        .toList());
    }

    /** Holds every number of the shown words against what the figures say. */
    private static void assertSaid(String shown, String said) {
        assertThat(NumberReader.in(shown).stream().map(WrittenNumber::value))
                .as("the numbers of \"%s\"", shown)
                .allMatch(number -> NumberReader.stands(number, said), "stand in \"" + said + "\"");
    }

    @Test
    void there_are_figures_with_numbers_and_figures_in_words() {
        assertThat(figures().filter(figure -> figure.amount() != null)).hasSizeGreaterThan(40);
        assertThat(figures().filter(figure -> figure.amount() == null)).isNotEmpty();
    }

    @Test
    void in_words_of_screen_tables_and_brief() {
        figures().forEach(figure -> {
            assertSaid(FigureWords.bounds(figure), figure.wording());
            assertSaid(FigureWords.plainBounds(figure), figure.wording());
            assertSaid(FigureWords.qualified(figure), said(figure));
        });
    }

    @Test
    void in_what_the_sources_say_of_a_measure_side_by_side() {
        UnaryOperator<String> withoutCounts = words -> COUNTS.matcher(words).replaceAll("");
        for (Event event : DATASET.events()) {
            for (FigureComparison comparison : FigureComparison.of(event)) {
                String said = String.join(
                        " | ",
                        comparison.figures().stream()
                                .map(ShownNumbersTest::said)
                                .toList());
                assertSaid(withoutCounts.apply(EvidenceWords.agreement(comparison)), said);
            }
        }
    }

    @Test
    void in_sentences_of_kml_and_timelinejs() {
        figures().forEach(figure -> {
            String label = DATASET.sources().get(figure.source()).label();
            String attributed = String.valueOf(figure.attributedTo());
            String sentence =
                    ExportWords.figure(figure, DATASET).replace(label, "").replace(attributed, "");
            assertSaid(COUNTS.matcher(sentence).replaceAll(""), said(figure));
        });
    }

    @Test
    void in_the_columns_of_csv() throws Exception {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().get();
        List<CSVRecord> rows =
                format.parse(new StringReader(ExportSamples.text(ExportFormat.CSV, VIEW))).getRecords().stream()
                        .filter(row -> row.get("row").equals("figure"))
                        .toList();

        assertThat(rows).hasSizeGreaterThan(40);
        for (CSVRecord row : rows) {
            assertSaid(row.get("value") + " " + row.get("upper_value"), row.get("wording"));
            assertThat(row.get("bound").isEmpty()).isEqualTo(row.get("value").isEmpty());
        }
    }

    @Test
    void in_the_members_of_geojson() {
        JsonObject collection = JsonParser.parseString(ExportSamples.text(ExportFormat.GEOJSON, VIEW))
                .getAsJsonObject();
        for (JsonElement feature : collection.getAsJsonArray("features")) {
            for (JsonElement figure :
                    feature.getAsJsonObject().getAsJsonObject("properties").getAsJsonArray("figures")) {
                JsonObject members = figure.getAsJsonObject();
                assertSaid(
                        members.get("value").toString().replace("null", ""),
                        members.get("wording").getAsString());
            }
        }
    }
}
