package org.dateline.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.events.Dataset;
import org.dateline.model.Report;
import org.dateline.model.Story;
import org.dateline.model.StoryStep;
import org.dateline.problem.Loaded;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.viewmodel.Fixtures;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NullMarked
class StoryFileTest {

    private static final String TEXT = """
            { "format": "dateline-story/1",
              "timeZone": "Asia/Karachi",
              "stories": [
                { "id": "mine", "title": "Mine", "steps": [
                  { "title": "Friday", "caption": "What One says",
                    "from": "2026-01-30",
                    "to": "2026-01-31",
                    "event": "raid",
                    "place": "noshki",
                    "zoom": 3,
                    "sources": [ { "source": "one", "paragraphs": [2] } ] } ] } ] }
            """;

    @TempDir
    Path folder = Path.of(".");

    private Path data = Path.of("");
    private Path file = Path.of("");
    private Dataset dataset = Fixtures.dataset();

    @BeforeEach
    void write_a_dataset() throws Exception {
        data = Files.writeString(folder.resolve("storm.json"), Fixtures.THREE_DAYS);
        file = folder.resolve("storm.story.json");
        dataset = Fixtures.dataset();
    }

    private Story story(String title) {
        StoryStep step = new StoryStep(
                "Friday",
                "What One says",
                dataset.span(),
                "raid",
                null,
                1.5,
                "dateline:?possible=no",
                List.of(new Report("one", List.of(2))));
        return new Story("mine", title, "A note", List.of(step));
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private List<String> problems(String right, String wrong) throws Exception {
        assertThat(TEXT).contains(right);
        Files.writeString(file, TEXT.replace(right, wrong));
        Loaded<List<Story>> read = StoryFile.open(data, dataset).read();
        assertThat(read.problems()).allMatch(problem -> problem.file().equals(file.toString()));
        return read.problems().stream().map(StoryFileTest::said).toList();
    }

    private static String said(Problem problem) {
        Location.InText where = (Location.InText) problem.where();
        return where.line() + " " + where.path() + ": " + problem.message() + "; expected " + problem.expected()
                + ", found " + problem.found();
    }

    @Test
    void lies_beside_the_dataset() {
        assertThat(StoryFile.beside(Path.of("data", "storm.json"))).isEqualTo(Path.of("data", "storm.story.json"));
        assertThat(StoryFile.beside(Path.of("storm.json.gz"))).isEqualTo(Path.of("storm.story.json"));
        assertThat(StoryFile.beside(Path.of("storm"))).isEqualTo(Path.of("storm.story.json"));
    }

    @Test
    void holds_no_story_where_there_is_no_file() {
        assertThat(StoryFile.open(data, dataset).read()).isEqualTo(new Loaded<>(List.of(), List.of()));
    }

    @Test
    void what_is_read_of_written_stories_is_equal_to_them() throws Exception {
        StoryFile.open(data, dataset).write(List.of(story("Mine"), new Story("empty", "Empty", null, List.of())));

        Loaded<List<Story>> read = StoryFile.open(data, dataset).read();

        assertThat(read.problems()).isEmpty();
        assertThat(read.value()).containsExactly(story("Mine"), new Story("empty", "Empty", null, List.of()));
        assertThat(files()).containsExactly("storm.json", "storm.story.json");
    }

    @Test
    void says_what_is_wrong_with_it_with_file_line_path_expected_and_found() throws Exception {
        assertThat(problems("\"raid\"", "\"raids\""))
                .containsExactly("8 $.stories[0].steps[0].event: no event has this id; it is not used;"
                        + " expected the id of an event, such as \"raid\", found \"raids\"");
        assertThat(problems("\"noshki\"", "\"nowhere\""))
                .containsExactly("9 $.stories[0].steps[0].place: no place has this id; it is not used;"
                        + " expected the id of a place, found \"nowhere\"");
        assertThat(problems("\"title\": \"Friday\"", "\"title\": \" \""))
                .containsExactly("5 $.stories[0].steps[0].title: \"title\" is wrong; the step is left out;"
                        + " expected a text, found \" \"");
        assertThat(problems("2026-01-31", "2026-01-29"))
                .containsExactly("7 $.stories[0].steps[0].to: the window ends before it starts; the step is left out;"
                        + " expected a time from 2026-01-30T00:00, found 2026-01-29T00:00");
        assertThat(problems("\"from\": \"2026-01-30\"", "\"from\": \"2026-01-29\""))
                .containsExactly("6 $.stories[0].steps[0].from: the window lies outside of the span of the dataset;"
                        + " the step is left out; expected a time from 2026-01-30T00:00 to 2026-02-02T00:00,"
                        + " found 2026-01-29T00:00");
        assertThat(problems("2026-01-31", "2026-02-03"))
                .containsExactly("7 $.stories[0].steps[0].to: the window lies outside of the span of the dataset;"
                        + " the step is left out; expected a time from 2026-01-30T00:00 to 2026-02-02T00:00,"
                        + " found 2026-02-03T00:00");
        assertThat(problems("\"zoom\": 3", "\"zoom\": 300"))
                .containsExactly("10 $.stories[0].steps[0].zoom: \"zoom\" is wrong and not used;"
                        + " expected a number from 0.5 to 100, found 300");
        assertThat(problems("\"one\"", "\"onne\""))
                .containsExactly("11 $.stories[0].steps[0].sources[0].source: no source has this id;"
                        + " the source is left out; expected the id of a source, such as \"one\", found \"onne\"");
        assertThat(problems("[2]", "[0]"))
                .contains("11 $.stories[0].steps[0].sources[0].paragraphs[0]: this paragraph is not used;"
                        + " expected a whole number from 1, found 0");
        assertThat(problems("\"raid\"", "\"denial\""))
                .containsExactly("8 $.stories[0].steps[0].event: the event does not lie in the window of the step;"
                        + " expected null, found \"denial\"");
    }

    @Test
    void says_which_step_has_nothing_and_which_id_is_taken() throws Exception {
        String second = "\"steps\": [ { \"title\": \"Nothing\" },";
        assertThat(problems("\"steps\": [", second))
                .containsExactly("4 $.stories[0].steps[0].title: the step has nothing but a title;"
                        + " expected a caption, a window, an event or a place, found null");
        assertThat(problems("\"stories\": [", "\"stories\": [ { \"id\": \"mine\", \"title\": \"First\" },"))
                .containsExactly("4 $.stories[1].id: line 3 has the same id; the story is left out;"
                        + " expected an id of its own, found \"mine\"");
    }

    @Test
    void reports_a_file_that_is_of_another_format_or_no_json() throws Exception {
        assertThat(problems("dateline-story/1", "dateline/1"))
                .containsExactly("1 $.format: this is not a file of stories of the format that is read here;"
                        + " expected \"dateline-story/1\", found \"dateline/1\"");
        Files.writeString(file, "{");
        assertThat(StoryFile.open(data, dataset).read().problems())
                .extracting(Problem::message)
                .containsExactly("the JSON document ends before it is complete");
    }

    @Test
    void keeps_a_copy_of_a_file_that_may_hold_more_than_was_read_of_it() throws Exception {
        Files.writeString(file, "{");

        StoryFile stories = StoryFile.open(data, dataset);
        stories.write(List.of(story("Mine")));
        stories.write(List.of(story("Mine still")));

        assertThat(files()).containsExactly("storm.json", "storm.story.json", "storm.story.json.old1");
        assertThat(folder.resolve("storm.story.json.old1")).hasContent("{");
    }

    @Test
    void does_not_write_over_what_another_program_has_written_meanwhile() throws Exception {
        StoryFile stories = StoryFile.open(data, dataset);
        stories.write(List.of(story("Mine")));
        Files.writeString(file, TEXT);

        assertThatThrownBy(() -> stories.write(List.of(story("Mine still"))))
                .isInstanceOf(StoryFileChangedException.class)
                .hasMessageContaining("storm.story.json");

        assertThat(file).hasContent(TEXT);
    }

    @Test
    void of_windows_that_save_in_the_same_instant_one_saves_and_the_others_are_told() throws Exception {
        for (int round = 0; round < 20; round++) {
            CyclicBarrier together = new CyclicBarrier(3);
            ExecutorService windows = Executors.newFixedThreadPool(3);
            List<Future<Boolean>> saved = new ArrayList<>();
            for (int window = 0; window < 3; window++) {
                StoryFile stories = StoryFile.open(data, dataset);
                String title = "Round " + round + " of window " + window;
                saved.add(windows.submit(() -> {
                    together.await();
                    try {
                        stories.write(List.of(story(title)));
                        return true;
                    } catch (StoryFileChangedException told) {
                        return false;
                    }
                }));
            }
            windows.shutdown();

            List<Boolean> outcomes =
                    List.of(saved.get(0).get(), saved.get(1).get(), saved.get(2).get());
            assertThat(outcomes).containsOnlyOnce(true);
            assertThat(StoryFile.open(data, dataset).read().value())
                    .containsExactly(story("Round " + round + " of window " + outcomes.indexOf(true)));
        }
    }

    @Test
    void notices_that_a_file_has_come_or_gone() throws Exception {
        StoryFile stories = StoryFile.open(data, dataset);
        Files.writeString(file, TEXT);
        assertThatThrownBy(() -> stories.write(List.of(story("Mine")))).isInstanceOf(StoryFileChangedException.class);

        stories.readAgain();
        Files.delete(file);
        assertThatThrownBy(() -> stories.write(List.of(story("Mine")))).isInstanceOf(StoryFileChangedException.class);
    }

    @Test
    void writes_over_it_if_told_to_and_keeps_the_other_version() throws Exception {
        StoryFile stories = StoryFile.open(data, dataset);
        Files.writeString(file, TEXT);

        Path copy = stories.writeAnyway(List.of(story("Mine")));

        assertThat(copy).hasContent(TEXT);
        assertThat(StoryFile.open(data, dataset).read().value()).containsExactly(story("Mine"));
    }
}
