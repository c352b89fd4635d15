package org.dateline.app.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.dateline.app.command.Opening;
import org.dateline.maps.LayerRequest;
import org.dateline.maps.MapRequest;
import org.dateline.settings.RecentFiles;
import org.dateline.settings.Settings;
import org.dateline.settings.WindowPlace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever changes how the window opens changes the key; what does not, does not. */
class OpeningKeyTest {

    private static final Settings REMEMBERED =
            Settings.USUAL.withHintsSeen().withWindow(new WindowPlace(10, 20, 1280, 800, false));

    @TempDir
    private Path folder;

    private Path program;
    private Opening opening;

    @BeforeEach
    void prepare() throws IOException {
        program = write("dateline.jar");
        Path data = write("attacks.json");
        for (String part : List.of("districts.shp", "districts.dbf", "roads.geojson")) {
            write(part);
        }
        opening = new Opening(data, map(folder.resolve("districts.shp")));
    }

    private MapRequest map(Path file) {
        return new MapRequest(
                file,
                null,
                null,
                List.of(LayerRequest.parse(folder.resolve("roads.geojson").toString())));
    }

    private Path write(String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name), name);
        return Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-02-01T09:00:00Z")));
    }

    private String key() throws IOException {
        return OpeningKey.of(program, opening, REMEMBERED);
    }

    @Test
    void the_same_again_has_the_same_key() throws IOException {
        assertThat(key()).isEqualTo(key()).hasSize(64);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dateline.jar", "attacks.json", "districts.shp", "districts.dbf", "roads.geojson"})
    void a_file_that_is_written_again_changes_it(String name) throws IOException {
        String before = key();

        Files.setLastModifiedTime(folder.resolve(name), FileTime.from(Instant.parse("2026-02-01T09:00:00.001Z")));

        assertThat(key()).isNotEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dateline.jar", "attacks.json", "districts.shp", "districts.dbf", "roads.geojson"})
    void a_file_of_another_size_changes_it(String name) throws IOException {
        String before = key();
        Path file = folder.resolve(name);
        FileTime time = Files.getLastModifiedTime(file);

        Files.setLastModifiedTime(Files.writeString(file, "more than before"), time);

        assertThat(key()).isNotEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"attacks.stories.json", "attacks.marks.json", "districts.prj"})
    void a_file_that_is_new_beside_changes_it(String name) throws IOException {
        String before = key();

        write(name);

        assertThat(key()).isNotEqualTo(before);
    }

    @Test
    void a_file_that_has_nothing_to_do_with_it_does_not() throws IOException {
        String before = key();

        write("floods.json");

        assertThat(key()).isEqualTo(before);
    }

    @Test
    void what_is_asked_for_changes_it() throws IOException {
        Path data = opening.data();
        MapRequest map = opening.map();
        Path texts = Files.createDirectory(folder.resolve("texts"));

        assertThat(Stream.of(
                                opening,
                                new Opening(data, map, "from=2026-01-31", null, null),
                                new Opening(data, map, null, texts, null),
                                new Opening(data, map, null, null, "editor"),
                                new Opening(data, new MapRequest(map.map(), "id", null, map.layers())),
                                new Opening(data, new MapRequest(map.map(), null, "name", map.layers())),
                                new Opening(data, new MapRequest(map.map(), null, null, List.of())),
                                new Opening(write("floods.json"), map),
                                new Opening(data, map(write("provinces.shp"))))
                        .map(this::keyOf))
                .doesNotHaveDuplicates();
    }

    private String keyOf(Opening asked) {
        try {
            return OpeningKey.of(program, asked, REMEMBERED);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    static Stream<UnaryOperator<Settings>> what_changes_the_look() {
        return Stream.of(
                all -> all.withDark(true),
                all -> all.withLessMotion(true),
                all -> all.withLanguage("ur"),
                all -> all.withPerson("editor"),
                all -> all.withFolds(Map.of("panel", true)),
                all -> all.withPlayback(new Settings.PlaybackSettings(2, false, false)),
                all -> all.withWindow(new WindowPlace(10, 20, 1281, 800, false)),
                all -> all.withWindow(new WindowPlace(10, 20, 1280, 801, false)),
                all -> all.withWindow(new WindowPlace(10, 20, 1280, 800, true)));
    }

    @ParameterizedTest
    @MethodSource
    void what_changes_the_look(UnaryOperator<Settings> change) throws IOException {
        assertThat(OpeningKey.of(program, opening, change.apply(REMEMBERED))).isNotEqualTo(key());
    }

    @Test
    void where_the_window_stands_and_what_else_was_open_do_not() throws IOException {
        Settings moved = REMEMBERED
                .withWindow(new WindowPlace(300, 200, 1280, 800, false))
                .opened(new RecentFiles(
                        folder.resolve("floods.json"), opening.map().map(), null, null, List.of(), null, null));

        assertThat(OpeningKey.of(program, opening, moved)).isEqualTo(key());
    }

    @Test
    void the_texts_that_this_dataset_was_shown_with_last_change_it() throws IOException {
        Path texts = Files.createDirectory(folder.resolve("texts"));
        Settings withTexts = REMEMBERED.opened(
                new RecentFiles(opening.data(), opening.map().map(), null, null, List.of(), texts, null));

        assertThat(OpeningKey.of(program, opening, withTexts)).isNotEqualTo(key());
    }

    @Test
    void where_a_file_is_gone_there_is_none() throws IOException {
        Files.delete(program);

        assertThatThrownBy(this::key).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void while_the_program_is_no_jar_there_is_none() {
        assertThat(OpeningKey.of(opening, REMEMBERED)).isEmpty();
    }
}
