package org.dateline.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.dateline.geo.MapLayer;
import org.dateline.problem.Loaded;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What is proposed of a sixth report on what the shipped dataset is about. */
@NullMarked
class ProposeCommandTest {

    private static final String REPORT = """
            Two days after the attacks
            QUETTA: At least 14 people were hurt in Nushki late on Saturday, police said on Sunday.

            “We are chasing them, we will not let them go so easily,” Chief Minister Sarfaraz Bugti said.
            Militants stormed a prison in Mastung and freed nearly 30 inmates, police said.
            The price of onions rose again in the markets of Lahore this week.
            """;

    @TempDir
    Path folder = Path.of(".");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        CommandLine line = DatelineCommand.commandLine(
                opening -> 0, (request, dataset) -> new Loaded<>(new MapLayer("areas", List.of()), List.of()));
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", "data/balochistan.json", "--map", "maps/balochistan_districts.shp"));
        return line.execute(all.toArray(String[]::new));
    }

    private JsonObject proposals(String... more) throws Exception {
        Path report = Files.writeString(folder.resolve("report.txt"), REPORT);
        String[] arguments = new String[3 + more.length];
        arguments[0] = "propose";
        arguments[1] = report.toString();
        arguments[2] = "--json";
        System.arraycopy(more, 0, arguments, 3, more.length);
        assertThat(run(arguments)).as(err.toString()).isZero();
        return JsonParser.parseString(out.toString()).getAsJsonObject();
    }

    private static JsonObject first(JsonArray items, Predicate<JsonObject> wanted) {
        for (JsonElement item : items) {
            if (wanted.test(item.getAsJsonObject())) {
                return item.getAsJsonObject();
            }
        }
        throw new AssertionError("none of " + items);
    }

    @Test
    void quotes_places_figures_times_and_events_are_proposed_with_their_paragraphs() throws Exception {
        JsonObject proposed = proposals("--published", "2026-02-01");

        assertThat(proposed.get("paragraphs").getAsInt()).isEqualTo(5);
        JsonObject quote = proposed.getAsJsonArray("quotes").get(0).getAsJsonObject();
        assertThat(quote.get("paragraph").getAsInt()).isEqualTo(3);
        assertThat(quote.get("text").getAsString()).isEqualTo("We are chasing them, we will not let them go so easily");
        assertThat(quote.getAsJsonArray("speakers").get(0).getAsString()).isEqualTo("Sarfraz Bugti");
        Map<String, String> mentions = new TreeMap<>();
        proposed.getAsJsonArray("mentions")
                .forEach(mention -> mentions.put(
                        mention.getAsJsonObject().get("place").getAsString(),
                        mention.getAsJsonObject().get("paragraphs").toString()));
        assertThat(mentions)
                .containsOnly(Map.entry("mastung", "[4]"), Map.entry("noshki", "[2]"), Map.entry("quetta", "[2]"));
        JsonObject figure = first(
                proposed.getAsJsonArray("figures"),
                item -> item.get("paragraph").getAsInt() == 2);
        assertThat(figure.get("value").getAsInt()).isEqualTo(14);
        assertThat(figure.get("bound").getAsString()).isEqualTo("at-least");
        assertThat(figure.get("attributedTo").getAsString()).isEqualTo("police");
        JsonObject inmates = first(
                proposed.getAsJsonArray("figures"),
                item -> item.get("paragraph").getAsInt() == 4);
        assertThat(inmates.get("bound").getAsString()).isEqualTo("nearly");
        JsonObject time = first(
                proposed.getAsJsonArray("times"),
                item -> item.get("wording").getAsString().contains("Saturday"));
        assertThat(time.get("start").getAsString()).isEqualTo("2026-01-31T18:00");
        assertThat(time.get("end").getAsString()).isEqualTo("2026-02-01T00:00");
        JsonObject prison = first(
                proposed.getAsJsonArray("events"),
                item -> item.get("paragraphs").toString().contains("4"));
        assertThat(prison.get("event").getAsString()).isEqualTo("mastung-prison");
        assertThat(prison.getAsJsonArray("reasons").toString()).contains("same place: Mastung", "same number: 30");
        JsonObject other = first(
                proposed.getAsJsonArray("events"),
                item -> item.get("paragraphs").toString().equals("[5]"));
        assertThat(other.get("event").isJsonNull()).isTrue();
    }

    @Test
    void without_a_date_no_weekday_is_told_and_the_rule_says_why() throws Exception {
        JsonObject proposed = proposals();

        JsonObject time = first(
                proposed.getAsJsonArray("times"),
                item -> item.get("wording").getAsString().contains("Saturday"));
        assertThat(time.get("start").isJsonNull()).isTrue();
        assertThat(time.get("rule").getAsString()).isNotBlank();
    }

    @Test
    void the_same_is_printed_for_people() throws Exception {
        Path report = Files.writeString(folder.resolve("report.txt"), REPORT);

        assertThat(run("propose", report.toString(), "--published", "2026-02-01"))
                .isZero();

        assertThat(out.toString())
                .contains(
                        "report.txt: 5 paragraphs",
                        "Quotes",
                        "Sarfraz Bugti",
                        "Places",
                        "mastung",
                        "Figures",
                        "nearly 30")
                .contains("Times", "Events", "mastung-prison", "a new event");
    }

    @Test
    void what_cannot_be_read_is_refused_in_one_line() throws Exception {
        assertThat(run("propose", folder.resolve("missing.txt").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("there is no such file").doesNotContain("Exception");
        Path report = Files.writeString(folder.resolve("report.txt"), REPORT);
        assertThat(run("propose", report.toString(), "--published", "Sunday")).isEqualTo(2);
        assertThat(err.toString()).contains("--published: expected");
        assertThat(run("propose", report.toString(), "--zone", "Mars")).isEqualTo(2);
        assertThat(err.toString()).contains("--zone: expected a time zone");
    }
}
