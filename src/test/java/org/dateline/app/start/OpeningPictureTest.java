package org.dateline.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** A picture is kept and found again as it was, or not at all. */
class OpeningPictureTest {

    private static final int SIGN = 0x444C5031;
    private static final OpeningPicture PICTURE = noise(40, 30);

    private final FxRobot robot = new FxRobot();

    @TempDir
    private Path folder;

    @BeforeEach
    void prepare() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
    }

    private static OpeningPicture noise(int width, int height) {
        byte[] pixels = new byte[width * height * 4];
        new Random(20260130).nextBytes(pixels);
        return new OpeningPicture("Attacks in Balochistan — Dateline", width, height, 1.5, ByteBuffer.wrap(pixels));
    }

    private Path kept() throws IOException {
        Path file = folder.resolve("of/the/cache/opening.picture");
        PICTURE.write(file, "key");
        return file;
    }

    @Test
    void what_was_kept_is_found_with_its_key() throws IOException {
        assertThat(OpeningPicture.read(kept(), "key")).contains(PICTURE);
    }

    @Test
    void another_key_finds_nothing() throws IOException {
        assertThat(OpeningPicture.read(kept(), "another")).isEmpty();
    }

    @Test
    void nothing_is_found_where_nothing_was_kept() {
        assertThat(OpeningPicture.read(folder.resolve("opening.picture"), "key"))
                .isEmpty();
        assertThat(OpeningPicture.read(folder, "key")).isEmpty();
    }

    @Test
    void a_later_one_takes_its_place() throws IOException {
        Path file = kept();
        OpeningPicture later = noise(20, 10);

        later.write(file, "later");

        assertThat(OpeningPicture.read(file, "key")).isEmpty();
        assertThat(OpeningPicture.read(file, "later")).contains(later);
    }

    @Test
    void one_that_ends_too_early_is_not_believed() throws IOException {
        Path file = kept();
        byte[] whole = Files.readAllBytes(file);

        for (int length = 0; length < whole.length; length += 7) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThat(OpeningPicture.read(file, "key")).isEmpty();
        }
    }

    @Test
    void one_that_is_damaged_is_not_believed() throws IOException {
        Path file = kept();
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(20260201);

        for (int i = 0; i < 500; i++) {
            byte[] damaged = whole.clone();
            // The first two bytes say how it is packed, some of whose bits mean nothing
            damaged[2 + random.nextInt(whole.length - 2)] ^= (byte) (1 + random.nextInt(255));
            Files.write(file, damaged);
            assertThat(OpeningPicture.read(file, "key").filter(found -> !found.equals(PICTURE)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 10, 1",
        "10, -1, 1",
        "2147483647, 2147483647, 1",
        "65536, 65536, 1",
        "2, 2, 0",
        "2, 2, NaN",
        "2, 2, 1e9"
    })
    void sizes_that_no_screen_has_are_not_believed(int width, int height, double scale) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            out.writeInt(SIGN);
            out.writeUTF("key");
            out.writeUTF("title");
            out.writeInt(width);
            out.writeInt(height);
            out.writeDouble(scale);
            out.write(new byte[16]);
        }

        assertThat(OpeningPicture.read(Files.write(folder.resolve("opening.picture"), bytes.toByteArray()), "key"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = NodeOrientation.class,
            names = {"LEFT_TO_RIGHT", "RIGHT_TO_LEFT"})
    void it_shows_what_the_window_showed_in_either_direction(NodeOrientation direction) throws Exception {
        Stage stage = FxToolkit.registerStage(Stage::new);
        robot.interact(() -> {
            Region between = new Region();
            HBox.setHgrow(between, Priority.ALWAYS);
            HBox box = new HBox(new Text("Quetta"), between, new Text("1,234"));
            stage.setScene(new Scene(box, 300, 60));
            stage.getScene().setNodeOrientation(direction);
            stage.show();
        });

        robot.interact(() -> {
            Scene scene = stage.getScene();
            int[] before = pixels(scene);
            OpeningPicture picture = OpeningPicture.of(scene, "Dateline", 1);
            scene.setRoot(picture.view());
            scene.getRoot().applyCss();
            scene.getRoot().layout();

            assertThat(Arrays.stream(before).distinct().count()).as("shades").isGreaterThan(4);
            // A half seen pixel is rounded once in the picture and once more over what lies behind
            assertThat(farthest(before, pixels(scene))).as("steps of a colour").isLessThanOrEqualTo(1);
        });
    }

    /** By how many of the 255 steps of a colour the two differ where they do most. */
    private static int farthest(int[] pixels, int[] others) {
        assertThat(others).hasSameSizeAs(pixels);
        int farthest = 0;
        for (int i = 0; i < pixels.length; i++) {
            for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
                int step = (pixels[i] >> shift & 0xFF) - (others[i] >> shift & 0xFF);
                farthest = Math.max(farthest, Math.abs(step));
            }
        }
        return farthest;
    }

    private static int[] pixels(Scene scene) {
        WritableImage image = scene.snapshot(null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }

    @Test
    void it_lies_where_the_property_says_or_nowhere() {
        String before = System.getProperty("dateline.picture");
        try {
            System.setProperty("dateline.picture", "");
            assertThat(OpeningPicture.file()).isEmpty();
            System.setProperty("dateline.picture", "some/opening.picture");
            assertThat(OpeningPicture.file()).contains(Path.of("some/opening.picture"));
            System.clearProperty("dateline.picture");
            assertThat(OpeningPicture.file().map(Path::getFileName)).isEqualTo(Optional.of(Path.of("opening.picture")));
        } finally {
            if (before != null) {
                System.setProperty("dateline.picture", before);
            }
        }
    }
}
