package org.dateline.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.dateline.events.Dataset;
import org.dateline.model.Story;
import org.dateline.model.StoryStep;
import org.dateline.model.exhibit.Exhibit;
import org.dateline.problem.Loaded;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.viewmodel.Fixtures;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What steps of stories show beside their map, as files have it. */
@NullMarked
class ExhibitFileTest {

    private static final long SEED = 20260201;
    private static final int STORIES = 300;
    private static final String HEAD = """
            { "format": "dateline-story/1", "timeZone": "Asia/Karachi", "stories": [
              { "id": "mine", "title": "Mine", "steps": [
                { "title": "Friday", "caption": "Told",
                  "exhibit": %s } ] } ] }
            """;

    private final Dataset dataset = Fixtures.dataset();

    private Loaded<List<Story>> read(String text) throws Exception {
        return StoryFile.parse(text, "storm.story.json", dataset);
    }

    private List<String> problems(String exhibit) throws Exception {
        return read(HEAD.formatted(exhibit)).problems().stream()
                .map(ExhibitFileTest::said)
                .toList();
    }

    private @Nullable Exhibit exhibit(String json) throws Exception {
        List<Story> stories = read(HEAD.formatted(json)).value();
        assertThat(stories.get(0).steps()).hasSize(1);
        return stories.get(0).steps().get(0).exhibit();
    }

    private static String said(Problem problem) {
        Location.InText where = (Location.InText) problem.where();
        return where.line()
                + " "
                + String.valueOf(where.path()).replace("$.stories[0].steps[0].", "")
                + ": "
                + problem.message()
                + "; expected "
                + problem.expected()
                + ", found "
                + problem.found();
    }

    private String written(List<Story> stories) throws Exception {
        StringWriter text = new StringWriter();
        StoryFile.write(stories, dataset.zone(), text);
        return text.toString();
    }

    @Test
    void each_kind_is_read() throws Exception {
        assertThat(exhibit("{\"kind\":\"quote\",\"event\":\"denial\",\"source\":\"two\",\"paragraph\":5}"))
                .isEqualTo(new Exhibit.OfQuote("denial", "two", 5, null, 1));
        assertThat(exhibit("{\"kind\":\"figures\",\"event\":\"raid\",\"measure\":\"killed\"}"))
                .isEqualTo(new Exhibit.OfFigures("raid", "killed"));
        assertThat(exhibit("{\"kind\":\"variants\",\"event\":\"denial\",\"utterance\":\"u\"}"))
                .isEqualTo(new Exhibit.OfVariants("denial", "u"));
        assertThat(exhibit("{\"kind\":\"picture\",\"file\":\"a/b.png\",\"credit\":\"C\",\"alt\":\"A\"}"))
                .isEqualTo(new Exhibit.OfPicture("a/b.png", "C", "A"));
        assertThat(exhibit("null")).isNull();
    }

    @Test
    void another_kind_is_told_and_the_step_is_kept() throws Exception {
        assertThat(problems("{\"kind\":\"film\"}"))
                .containsExactly("4 exhibit.kind: nothing of this kind can be shown beside the map; the step is shown"
                        + " without it; expected one of quote, figures, variants, picture, found \"film\"");
        assertThat(exhibit("{\"kind\":\"film\",\"file\":\"a.mp4\"}")).isNull();
        assertThat(problems("{}"))
                .containsExactly("4 exhibit.kind: \"kind\" is missing; the exhibit is left out;"
                        + " expected a text, found null");
        assertThat(problems("\"quote\""))
                .containsExactly("4 exhibit: the exhibit is left out; expected an object, found \"quote\"");
    }

    @Test
    void a_picture_without_credit_or_words_is_left_out_and_told() throws Exception {
        assertThat(problems("{\"kind\":\"picture\",\"file\":\"b.png\",\"alt\":\" \"}"))
                .containsExactly(
                        "4 exhibit.credit: \"credit\" is missing; the exhibit is left out; expected a text, found null",
                        "4 exhibit.alt: \"alt\" is wrong; the exhibit is left out; expected a text, found \" \"");
        assertThat(exhibit("{\"kind\":\"picture\",\"file\":\"b.png\",\"credit\":\"C\"}"))
                .isNull();
    }

    @Test
    void a_reference_that_leads_nowhere_is_told_and_kept() throws Exception {
        String gone = "{\"kind\":\"figures\",\"event\":\"raids\",\"measure\":\"killed\"}";
        assertThat(problems(gone))
                .containsExactly("4 exhibit.event: no event has this id; the step says so beside the map;"
                        + " expected the id of an event, such as \"raid\", found \"raids\"");
        assertThat(exhibit(gone)).isEqualTo(new Exhibit.OfFigures("raids", "killed"));
        assertThat(problems("{\"kind\":\"figures\",\"event\":\"denial\",\"measure\":\"killed\"}"))
                .containsExactly(
                        "4 exhibit.measure: the event has no figure of this measure; the step says so beside the"
                                + " map; expected a measure of which the event has figures, found \"killed\"");
        assertThat(problems("{\"kind\":\"quote\",\"event\":\"raid\",\"source\":\"two\",\"paragraph\":99}"))
                .singleElement()
                .asString()
                .startsWith("4 exhibit.paragraph: the event has no such quote; the step says so beside the map");
        assertThat(problems("{\"kind\":\"variants\",\"event\":\"raid\",\"utterance\":\"nothing\"}"))
                .singleElement()
                .asString()
                .startsWith("4 exhibit.utterance: the event has no quote of this utterance");
    }

    @Test
    void a_key_of_another_kind_is_unknown() throws Exception {
        assertThat(
                        problems(
                                "{\"kind\":\"picture\",\"file\":\"b.png\",\"credit\":\"C\",\"alt\":\"A\",\"measure\":\"killed\"}"))
                .containsExactly(
                        "4 exhibit.measure: unknown key; its value is not used; expected null, found" + " \"measure\"");
    }

    @Test
    void a_day_that_is_none_is_told_and_not_used() throws Exception {
        String text = HEAD.formatted("null").replace("\"title\": \"Mine\"", "\"title\": \"Mine\", \"date\": \"soon\"");
        assertThat(read(text).problems().stream().map(ExhibitFileTest::said))
                .containsExactly("2 $.stories[0].date: the day is not used; expected a day such as 2026-02-02,"
                        + " found \"soon\"");
        assertThat(read(text).value().get(0).date()).isNull();
    }

    @Test
    void a_step_without_notes_and_exhibit_is_written_as_before() throws Exception {
        StoryStep plain = new StoryStep("Friday", null, dataset.span(), null, null, null, null, List.of());
        assertThat(written(List.of(new Story("mine", "Mine", null, List.of(plain)))))
                .doesNotContain("notes", "exhibit", "author", "date\"");
    }

    @Test
    void whatever_is_written_is_read_as_it_was_and_is_what_the_schema_describes() throws Exception {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("data/dateline-story.schema.json")));
        Random random = new Random(SEED);
        List<Story> stories = IntStream.range(0, STORIES)
                .mapToObj(number -> story(number, random))
                .toList();

        String text = written(stories);

        assertThat(read(text).value()).isEqualTo(stories);
        assertThat(schema.validate(text, InputFormat.JSON)).isEmpty();
    }

    private Story story(int number, Random random) {
        List<StoryStep> steps = new ArrayList<>();
        for (int step = random.nextInt(4); step > 0; step--) {
            steps.add(new StoryStep(
                    text(random),
                    random.nextBoolean() ? text(random) : null,
                    dataset.span(),
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    random.nextBoolean() ? text(random) : null,
                    exhibit(random)));
        }
        return new Story(
                "story-" + number,
                text(random),
                null,
                random.nextBoolean() ? text(random) : null,
                random.nextBoolean() ? LocalDate.of(2026, 1, 1).plusDays(random.nextInt(900)) : null,
                steps);
    }

    private static @Nullable Exhibit exhibit(Random random) {
        return switch (random.nextInt(5)) {
            case 0 ->
                new Exhibit.OfQuote(
                        id(random),
                        id(random),
                        1 + random.nextInt(90),
                        random.nextBoolean() ? text(random) : null,
                        1 + random.nextInt(3));
            case 1 -> new Exhibit.OfFigures(id(random), id(random));
            case 2 -> new Exhibit.OfVariants(id(random), text(random));
            case 3 -> new Exhibit.OfPicture(text(random), text(random), text(random));
            default -> null;
        };
    }

    private static String id(Random random) {
        return List.of("raid", "denial", "gone", "one", "killed").get(random.nextInt(5));
    }

    private static String text(Random random) {
        String letters = "a \"\\/<>&\n\t\u0627\u06cc\u00e9\u201c\ud83d\ude00{}";
        int[] points = letters.codePoints().toArray();
        StringBuilder text = new StringBuilder("x");
        for (int i = random.nextInt(12); i > 0; i--) {
            text.appendCodePoint(points[random.nextInt(points.length)]);
        }
        return text.toString();
    }
}
