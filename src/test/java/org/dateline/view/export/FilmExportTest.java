package org.dateline.view.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.dateline.calendar.TimeStep;
import org.dateline.export.ExportFormat;
import org.dateline.export.picture.Frames;
import org.dateline.export.picture.PngWriter;
import org.dateline.model.Story;
import org.dateline.model.TimeWindow;
import org.dateline.view.MainView;
import org.dateline.view.look.Theme;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Fixtures;
import org.dateline.viewmodel.PlayedWindows;
import org.dateline.viewmodel.ViewState;
import org.dateline.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FilmExportTest {

    private static final FrameSize SMALL = new FrameSize(640, 480);

    @TempDir
    private Path folder;

    private Workspace workspace;
    private ViewState shown;
    private FilmExport films;

    @Start
    void open(Stage stage) throws Exception {
        workspace = Fixtures.shipped();
        shown = new DatelineViewModel(workspace).view();
        films = new FilmExport(workspace, MainView.prepareMap(workspace), Path.of("data/balochistan.json"));
    }

    /** Saturday in two windows, at a pace of five in a second, with title and end. */
    private Film saturday(FrameSize size, Theme theme, @Nullable Story story) {
        var zone = workspace.dataset().zone();
        TimeWindow day = new TimeWindow(
                LocalDateTime.parse("2026-01-31T00:00").atZone(zone).toInstant(),
                LocalDateTime.parse("2026-02-01T00:00").atZone(zone).toInstant());
        return new Film(
                new PlayedWindows(day, null, TimeStep.parse("12h").orElseThrow(), zone),
                story,
                new Film.Pace(5, 1, 2, 3),
                new Film.Look(size, theme, true));
    }

    private Frames frames(Film film) throws IOException {
        return new FilmFrames(
                workspace, MainView.prepareMap(workspace), Path.of("data/balochistan.json"), film, shown, () -> {});
    }

    private static byte[] png(Frames.Frame frame) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PngWriter.write(frame.picture(), frame.texts(), 1, bytes);
        return bytes.toByteArray();
    }

    private static List<byte[]> pngs(Frames frames) throws IOException {
        List<byte[]> all = new ArrayList<>();
        for (int i = 0; i < frames.count(); i++) {
            all.add(png(frames.frame(i)));
        }
        return all;
    }

    @Test
    void a_film_has_a_title_its_windows_with_their_captions_and_its_sources() throws IOException {
        Frames frames = frames(saturday(new FrameSize(960, 640), Theme.LIGHT, null));

        assertThat(frames.count()).isEqualTo(4);
        assertThat(List.of(frames.seconds(0), frames.seconds(1), frames.seconds(2), frames.seconds(3)))
                .containsExactly(1.0, 0.2, 0.2, 2.0);
        assertThat(frames.frame(0).texts().get("Title")).isEqualTo("Attacks in Balochistan, 31 January 2026");
        assertThat(frames.frame(1).texts().get("Title"))
                .isEqualTo(
                        "Attacks in Balochistan, 31 January 2026 \u00b7 Sat 31 Jan 2026 00:00\u201312:00, Asia/Karachi,"
                                + " UTC+05:00");
        assertThat(frames.frame(2).texts().get("Title")).contains("\u00b7 Sat 31 Jan 2026, Asia/Karachi");
        assertThat(frames.frame(2).texts().get("Description"))
                .contains("Shown: all events")
                .contains("certainly in the window")
                .doesNotContain("Exported");
        assertThat(frames.frame(2).texts().get("Source")).contains("Jago News");
        assertThat(frames.frame(2).texts().get("Copyright"))
                .as("also of the layers on the map")
                .contains("Natural Earth", "GeoNames (CC BY 4.0)");
        assertThat(frames.frame(3).texts().get("Title")).isEqualTo("Sources");
    }

    @Test
    void the_same_film_has_the_same_bytes_and_another_window_another_picture() throws IOException {
        Film film = saturday(SMALL, Theme.DARK, null);

        List<byte[]> once = pngs(frames(film));
        List<byte[]> again = pngs(frames(film));

        assertThat(again).usingRecursiveComparison().isEqualTo(once);
        assertThat(once.get(1)).isNotEqualTo(once.get(2));
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(once.get(2)));
        assertThat(picture.getWidth()).isEqualTo(640);
        assertThat(picture.getHeight()).isEqualTo(480);
        assertThat(picture.getRGB(2, 478) & 0xff).as("dark").isLessThan(0x40);
    }

    @Test
    void a_gif_and_a_folder_are_written() throws IOException {
        Film film = saturday(SMALL, Theme.LIGHT, null);

        FilmExport.Writing gif = films.writing(ExportFormat.GIF, film, shown, () -> {});
        gif.to(folder.resolve("a.gif"));
        films.writing(ExportFormat.FRAMES, film, shown, () -> {}).to(folder.resolve("a.frames"));

        var reader = ImageIO.getImageReadersByFormatName("gif").next();
        reader.setInput(ImageIO.createImageInputStream(folder.resolve("a.gif").toFile()));
        assertThat(reader.getNumImages(true)).isEqualTo(4);
        assertThat(reader.getWidth(0)).isEqualTo(640);
        assertThat(gif.drawn()).isEqualTo(gif.all());
        assertThat(ImageIO.read(folder.resolve("a.frames").resolve("00004.png").toFile())
                        .getHeight())
                .isEqualTo(480);
    }

    @Test
    void one_that_is_left_off_leaves_nothing() throws IOException {
        Film film = saturday(SMALL, Theme.LIGHT, null);
        int[] asked = {0};
        Runnable wanted = () -> {
            if (++asked[0] > 3) {
                throw new CancellationException("left off");
            }
        };

        for (ExportFormat format : List.of(ExportFormat.MP4, ExportFormat.GIF, ExportFormat.FRAMES)) {
            asked[0] = 0;
            FilmExport.Writing writing = films.writing(format, film, shown, wanted);
            assertThatThrownBy(() -> writing.to(folder.resolve("a" + format.ending())))
                    .isInstanceOf(CancellationException.class);
        }

        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void a_size_without_room_for_map_and_words_is_refused() {
        assertThatThrownBy(() -> frames(saturday(new FrameSize(400, 320), Theme.LIGHT, null)))
                .isInstanceOf(IOException.class)
                .hasMessage("400 x 320 is too small for map, timeline and the words below them; take a larger size");
    }

    @Test
    void a_story_is_shown_step_by_step_with_all_its_sources_at_the_end() throws IOException {
        Story story = workspace.dataset().stories().list().get(0);
        int steps = story.steps().size();

        Frames frames = frames(saturday(SMALL, Theme.LIGHT, story));

        assertThat(frames.count()).isEqualTo(steps + 2);
        assertThat(frames.seconds(1)).isEqualTo(3);
        assertThat(frames.frame(1).texts().get("Title"))
                .isEqualTo(story.title() + " \u00b7 " + story.steps().get(0).title());
        assertThat(png(frames.frame(1))).isNotEqualTo(png(frames.frame(steps)));
        assertThat(frames.frame(steps + 1).picture().getWidth()).isEqualTo(640);
    }
}
