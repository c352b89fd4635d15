package org.dateline.export.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import org.dateline.export.ExportFormat;
import org.dateline.export.ExportSamples;
import org.dateline.export.Schemas;
import org.dateline.export.content.ExportedView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimelineJsExportTest {

    static List<ExportedView> views() {
        return List.of(ExportSamples.view(), ExportSamples.empty(), ExportSamples.shipped());
    }

    private static String text(ExportedView view) {
        return ExportSamples.text(ExportFormat.TIMELINEJS, view);
    }

    private static JsonObject slide(String event) {
        for (JsonElement slide : JsonParser.parseString(text(ExportSamples.view()))
                .getAsJsonObject()
                .getAsJsonArray("events")) {
            if (slide.getAsJsonObject().get("unique_id").getAsString().equals(event)) {
                return slide.getAsJsonObject();
            }
        }
        throw new AssertionError(event);
    }

    private static String body(String event) {
        return slide(event).getAsJsonObject("text").get("text").getAsString();
    }

    @ParameterizedTest
    @MethodSource("views")
    void has_the_documented_fields(ExportedView view) {
        assertThat(Schemas.problems("timelinejs.schema.json", text(view))).isEmpty();
    }

    @Test
    void the_schema_refuses_a_slide_without_a_year() {
        assertThat(Schemas.problems(
                        "timelinejs.schema.json", text(ExportSamples.view()).replace("\"year\"", "\"jahr\"")))
                .isNotEmpty();
    }

    @Test
    void dates_are_those_on_the_clock_of_the_dataset() {
        assertThat(slide("siege").get("start_date"))
                .isEqualTo(JsonParser.parseString("{'year': 2026, 'month': 1, 'day': 31, 'hour': 6, 'minute': 0}"));
        assertThat(slide("denial").get("start_date"))
                .isEqualTo(
                        JsonParser.parseString(
                                "{'year': 2026, 'month': 2, 'day': 1, 'hour': 15, 'minute': 0, 'second': 30, 'millisecond': 0}"));
        assertThat(slide("denial").has("end_date")).as("an instant").isFalse();
    }

    @Test
    void uncertain_times_are_said_in_words() {
        assertThat(slide("blast").get("display_date").getAsString()).isEqualTo("some time within Sat 31 Jan 2026");
        assertThat(body("blast")).contains("<p>On the time: Saturday</p>");
    }

    @Test
    void groups_by_category() {
        assertThat(slide("denial").get("group").getAsString()).isEqualTo("Talk, or so");
    }

    @Test
    void words_are_not_markup() {
        assertThat(slide("raid").getAsJsonObject("text").get("headline").getAsString())
                .isEqualTo("=HYPERLINK(&quot;http://x&quot;)");
        assertThat(body("raid")).contains("<p>A raid, &quot;told&quot; &lt;so&gt; ]]&gt; &amp; so.</p>");
    }

    @Test
    void quotes_figures_and_sources_stand_in_the_text_and_a_quote_beside_it() {
        JsonObject media = slide("raid").getAsJsonObject("media");

        assertThat(body("raid"))
                .contains("Killed: at least 30 people (\u201cat least 30\u201d, attributed to the army; The {Päper}")
                .contains("ہم نے ساری رات سنا")
                .contains("<a href=\"https://example.org/a_b?c=1&amp;d=%20~e\">")
                .contains("Here: paragraphs 2, 5.</li>");
        assertThat(media.get("url").getAsString())
                .startsWith("<blockquote>\u201cWe heard")
                .endsWith("</blockquote>");
        assertThat(media.get("credit").getAsString()).isEqualTo("The {Päper} &amp; Co_1");
        assertThat(slide("blast").has("media")).isFalse();
    }

    @Test
    void the_title_names_dataset_view_and_sources() {
        JsonObject title = JsonParser.parseString(text(ExportSamples.view()))
                .getAsJsonObject()
                .getAsJsonObject("title")
                .getAsJsonObject("text");

        assertThat(title.get("headline").getAsString()).isEqualTo("Odd &amp; &lt;told&gt;");
        assertThat(title.get("text").getAsString())
                .contains("View: " + ExportSamples.LINE.replace("&", "&amp;"), "<li>", "(odd.json)");
    }
}
