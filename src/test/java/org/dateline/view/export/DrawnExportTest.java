package org.dateline.view.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dateline.export.ExportFormat;
import org.dateline.view.MainView;
import org.dateline.view.TestWindow;
import org.dateline.view.look.Theme;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Fixtures;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class DrawnExportTest {

    @TempDir
    private Path folder;

    private DatelineViewModel model;
    private Stage stage;

    @Start
    void open(Stage window) throws Exception {
        model = new DatelineViewModel(Fixtures.shipped());
        stage = window;
        TestWindow.show(stage, model, Theme.LIGHT);
    }

    @AfterEach
    void close(FxRobot robot) {
        TestWindow.closeAllBut(stage, robot);
    }

    private BufferedImage window(int scale) {
        return onScreen(
                () -> ScaledSnapshot.of((MainView) stage.getScene().getRoot(), Theme.LIGHT.background(), scale));
    }

    private static <T> T onScreen(java.util.concurrent.Callable<T> call) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, call);
    }

    private static BufferedImage enlarged(BufferedImage small, int factor) {
        BufferedImage large =
                new BufferedImage(small.getWidth() * factor, small.getHeight() * factor, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = large.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(small, 0, 0, large.getWidth(), large.getHeight(), null);
        graphics.dispose();
        return large;
    }

    /** How much neighbouring pixels differ: what is sharp has more of it than what is stretched. */
    private static long contrast(BufferedImage picture) {
        long sum = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 1; x < picture.getWidth(); x++) {
                sum += Math.abs((picture.getRGB(x, y) & 0xff) - (picture.getRGB(x - 1, y) & 0xff));
            }
        }
        return sum;
    }

    @Test
    void twice_as_large_is_drawn_and_not_stretched_on_the_map_too() {
        BufferedImage once = window(1);
        BufferedImage twice = window(2);

        assertThat(once.getWidth()).isEqualTo(1280);
        assertThat(twice.getWidth()).isEqualTo(2560);
        assertThat(twice.getHeight()).isEqualTo(1600);
        BufferedImage map = twice.getSubimage(400, 300, 1200, 600);
        BufferedImage stretched = enlarged(once, 2).getSubimage(400, 300, 1200, 600);
        assertThat(contrast(map)).isGreaterThan(contrast(stretched) * 5 / 4);
    }

    @Test
    void four_times_as_large_is_four_times_as_large_and_the_window_then_is_as_it_was() {
        BufferedImage before = window(1);

        assertThat(window(4).getWidth()).isEqualTo(5120);

        BufferedImage after = window(1);
        long different = java.util.stream.IntStream.range(0, 1280 * 800)
                .filter(i -> after.getRGB(i % 1280, i / 1280) != before.getRGB(i % 1280, i / 1280))
                .count();
        // Some dozens of pixels at edges may be shaded a little differently
        assertThat(different).isLessThan(1280 * 800 / 5_000);
    }

    private void ask(FxRobot robot, ExportFormat format, String name) {
        robot.press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        robot.interact(() -> {
            ListView<?> formats = robot.lookup("#export-formats").queryListView();
            formats.getSelectionModel()
                    .select(ExportFormat.valueOf(format.name()).ordinal());
            robot.lookup("#export-file")
                    .queryAs(TextField.class)
                    .setText(folder.resolve(name).toString());
        });
    }

    private Path written(FxRobot robot, String name) throws Exception {
        robot.clickOn("#export-write");
        WaitForAsyncUtils.waitFor(
                120,
                TimeUnit.SECONDS,
                () -> robot.lookup("#export-file").tryQuery().isEmpty());
        return folder.resolve(name);
    }

    @Test
    void a_teacher_exports_a_story_for_browsers(FxRobot robot) throws Exception {
        ask(robot, ExportFormat.STORY, "story.html");
        assertThat(robot.lookup("#handout-layout").query().isVisible())
                .as("pages are for paper")
                .isFalse();

        Path file = written(robot, "story.html");

        assertThat(Files.readString(file)).startsWith("<!doctype html>").contains("id=\"step-12\"");
        assertThat(robot.lookup("#notice").queryLabeled().getText()).isEqualTo("Exported the story to " + file + ".");
    }

    @Test
    void of_a_handout_story_pages_and_paper_are_chosen(FxRobot robot) {
        ask(robot, ExportFormat.HANDOUT, "story.handout.pdf");

        assertThat(robot.lookup("#export-story").query().isVisible()).isTrue();
        assertThat(robot.lookup("#handout-layout").query().isVisible()).isTrue();
        assertThat(robot.lookup("#export-letter").query().isVisible()).isTrue();
        assertThat(robot.lookup("#export-scripts").query().isVisible())
                .as("nothing is missing")
                .isFalse();
    }

    @Test
    void an_editor_exports_the_brief_as_pdf(FxRobot robot) throws Exception {
        ask(robot, ExportFormat.PDF, "brief.pdf");
        robot.clickOn("#export-letter");

        Path file = written(robot, "brief.pdf");

        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("Attacks in Balochistan, 31 January 2026")
                    .contains("Inmates freed in a raid on a Mastung prison")
                    .contains("In conflict: ")
                    .contains("Share an origin: AFP");
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo((float) 612);
            assertThat(document.getPage(0).getResources().getXObjectNames()).hasSize(2);
        }
    }

    @Test
    void an_editor_exports_a_picture_with_its_caption(FxRobot robot) throws Exception {
        ask(robot, ExportFormat.PNG, "view.png");
        robot.clickOn("#export-map");
        robot.clickOn("#export-2x");

        BufferedImage picture = ImageIO.read(written(robot, "view.png").toFile());

        assertThat(picture.getWidth()).isEqualTo(2560);
        assertThat(picture.getHeight()).isGreaterThan(1900);
    }

    @Test
    void a_brief_has_a_sign_for_each_category_and_no_map_where_none_is_open() throws Exception {
        var workspace = Fixtures.threeDays();

        var pictures = onScreen(() -> PrintedView.ofBrief(
                workspace, MainView.prepareMap(workspace), new DatelineViewModel(workspace).view()));

        assertThat(pictures.map()).isNull();
        assertThat(pictures.timeline()).isNotNull();
        assertThat(pictures.signs()).extracting("category").containsExactly("attack", "statement");
    }
}
