package org.dateline.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.problem.Problem;
import org.dateline.settings.Settings.PlaybackSettings;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullMarked
class SettingsFileTest {

    private static final RecentFiles FILES = new RecentFiles(
            Path.of("/data/a.json"),
            Path.of("/maps/areas.zip!districts.shp"),
            "code",
            null,
            List.of("/maps/rivers.shp=name"),
            Path.of("/texts"),
            "dateline:?from=2026-01-31");

    private static final Settings ALL = new Settings(
            true,
            true,
            new WindowPlace(10, -20, 1280, 800, true),
            new PlaybackSettings(0.25, true, true),
            "someone",
            "ur",
            Map.of("panel", true, "timeline", false),
            List.of(
                    FILES,
                    new RecentFiles(
                            Path.of("/data/b.json"), Path.of("/maps/b.shp"), null, null, List.of(), null, null)),
            true);

    @TempDir
    Path folder;

    private Path path = Path.of("");
    private SettingsFile file = new SettingsFile(null);

    @BeforeEach
    void prepare() {
        path = folder.resolve("dateline").resolve("settings.json");
        file = new SettingsFile(path);
    }

    private List<String> problemsOf(String text) throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        return file.read().problems().stream()
                .map(Problem::describe)
                .map(words -> words.replace(path.toString(), "settings.json"))
                .toList();
    }

    @Test
    void what_is_remembered_comes_back() throws IOException {
        file.change(before -> ALL);

        assertThat(file.read().problems()).isEmpty();
        assertThat(file.read().value()).isEqualTo(ALL);
    }

    @Test
    void of_windows_that_change_it_in_the_same_instant_each_keeps_what_the_other_changed() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService windows = Executors.newFixedThreadPool(2);
        List<Future<?>> changed = new ArrayList<>();
        for (String name : List.of("one", "two")) {
            SettingsFile own = new SettingsFile(path);
            changed.add(windows.submit(() -> {
                together.await();
                for (int i = 0; i < 20; i++) {
                    String part = name + i;
                    own.change(before -> {
                        Map<String, Boolean> folds = new HashMap<>(before.folds());
                        folds.put(part, true);
                        return before.withFolds(folds);
                    });
                }
                return null;
            }));
        }
        windows.shutdown();
        for (Future<?> one : changed) {
            one.get();
        }

        assertThat(file.read().value().folds()).hasSize(40);
    }

    @Test
    void nothing_is_remembered_before_the_first_change() {
        assertThat(file.read().value()).isEqualTo(Settings.USUAL);
        assertThat(path).doesNotExist();
    }

    @Test
    void what_stays_as_it_is_is_not_written() throws IOException {
        file.change(before -> before);

        assertThat(path).doesNotExist();
    }

    @Test
    void a_broken_file_is_told_and_written_anew_by_the_next_change() throws IOException {
        assertThat(problemsOf("{\"theme\": \"dark\","))
                .singleElement()
                .asString()
                .contains("settings.json, line 1", "the JSON document ends before it is complete");
        assertThat(file.read().value()).isEqualTo(Settings.USUAL);

        file.change(before -> before.withDark(true));

        assertThat(file.read().problems()).isEmpty();
        assertThat(file.read().value().dark()).isTrue();
    }

    @Test
    void a_file_that_is_no_object_is_told() throws IOException {
        assertThat(problemsOf("[]")).singleElement().asString().contains("this is not settings; expected an object");
    }

    @Test
    void a_file_of_a_format_that_is_not_known_is_told_and_not_used() throws IOException {
        assertThat(problemsOf("{\"format\": \"dateline-settings/9\", \"theme\": \"dark\"}"))
                .singleElement()
                .asString()
                .contains("the settings are not used", "dateline-settings/1", "dateline-settings/9");
        assertThat(file.read().value().dark()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{'theme': 3};                             $.theme: this setting is not used; expected a text, found 3",
                "{'lessMotion': 'yes'};                    $.lessMotion: this setting is not used; expected true or false, found \"yes\"",
                "{'window': {'x': 1}};                     $.window: the place of the window is not used",
                "{'window': {'x':1,'y':1,'width':1e9,'height':1}}; $.window: the place of the window is not used",
                "{'recent': [{'data': 'a.json'}]};         $.recent[0]: the files are not remembered; expected a dataset and a map",
                "{'recent': {}};                           $.recent: this setting is not used; expected a list, found an object"
            })
    void one_wrong_setting_costs_that_setting_and_is_told(String text, String expected) throws IOException {
        String json =
                text.replace('\'', '"').replaceFirst("}$", text.equals("{}") ? "}" : ", \"playback\": {\"speed\": 4}}");

        assertThat(problemsOf(json)).singleElement().asString().contains(expected);
        assertThat(file.read().value().playback().speed()).isEqualTo(4);
    }

    @Test
    void the_last_ten_datasets_are_remembered_each_once() {
        Settings settings = Settings.USUAL;
        for (int i = 0; i < 12; i++) {
            settings = settings.opened(files(i));
        }
        settings = settings.opened(files(5));

        assertThat(settings.recent())
                .hasSize(10)
                .startsWith(files(5), files(11))
                .doesNotHaveDuplicates();
        assertThat(settings.without(files(5).data()).recent()).hasSize(9).startsWith(files(11));
    }

    private static RecentFiles files(int number) {
        return new RecentFiles(
                Path.of("/data", number + ".json"), Path.of("/map.shp"), null, null, List.of(), null, null);
    }

    @Test
    void without_a_file_nothing_is_remembered() throws IOException {
        SettingsFile none = new SettingsFile(null);

        none.change(before -> ALL);

        assertThat(none.read().value()).isEqualTo(Settings.USUAL);
    }

    @Test
    void changes_of_two_windows_are_both_kept() throws IOException {
        SettingsFile other = new SettingsFile(path);

        file.change(before -> before.withDark(true));
        other.change(before -> before.opened(FILES));

        assertThat(file.read().value().dark()).isTrue();
        assertThat(file.read().value().recent()).containsExactly(FILES);
    }
}
