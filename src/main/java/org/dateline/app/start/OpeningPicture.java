package org.dateline.app.start;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import org.dateline.files.UserFolder;
import org.dateline.files.WholeFile;

/**
 * How the window looked when it opened and rested, for the next time that it opens with the same: what it shows at once, while its
 * parts are made. Kept in the user's cache, or where the system property {@code dateline.picture} says; nowhere if that is empty.
 *
 * @param title of the window
 * @param width of the picture, pixels
 * @param height of the picture, pixels
 * @param scale pixels by logical pixel
 * @param pixels blue, green, red and opacity, by which the others are multiplied; row by row
 */
public record OpeningPicture(String title, int width, int height, double scale, ByteBuffer pixels) {

    private static final String PROPERTY = "dateline.picture";
    private static final String NAME = "opening.picture";
    private static final int SIGN = 0x444C5031;
    /** As large as a screen of 8K. */
    private static final int MOST_PIXELS = 7680 * 4320;

    private static final int BYTES_A_PIXEL = 4;
    private static final double MOST_SCALE = 8;

    /** Where it is kept; empty if nowhere. */
    public static Optional<Path> file() {
        String named = System.getProperty(PROPERTY);
        return named == null
                ? UserFolder.CACHE.of(NAME)
                : Optional.of(named).filter(name -> !name.isEmpty()).map(Path::of);
    }

    /** That of this scene as it stands. To be called on the UI thread. */
    public static OpeningPicture of(Scene scene, String title, double scale) {
        Parent root = scene.getRoot();
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(scale, scale));
        parameters.setFill(Color.TRANSPARENT);
        int width = (int) Math.ceil(scene.getWidth() * scale);
        int height = (int) Math.ceil(scene.getHeight() * scale);
        parameters.setViewport(new Rectangle2D(0, 0, width, height));
        WritableImage image = root.snapshot(parameters, new WritableImage(width, height));
        ByteBuffer pixels = ByteBuffer.allocate(width * height * BYTES_A_PIXEL);
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getByteBgraPreInstance(), pixels, width * BYTES_A_PIXEL);
        return new OpeningPicture(title, width, height, scale, pixels.rewind());
    }

    /**
     * Keeps it in the place of the one before, whole or not at all.
     *
     * @throws IOException if it cannot be written
     */
    public void write(Path file, String key) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        WholeFile.write(file, stream -> {
            Deflater fast = new Deflater(Deflater.BEST_SPEED);
            try {
                DeflaterOutputStream packed = new DeflaterOutputStream(stream, fast, 1 << 16);
                DataOutputStream out = new DataOutputStream(packed);
                out.writeInt(SIGN);
                out.writeUTF(key);
                out.writeUTF(title);
                out.writeInt(width);
                out.writeInt(height);
                out.writeDouble(scale);
                out.write(pixels.array());
                out.flush();
                packed.finish();
            } finally {
                fast.end();
            }
        });
    }

    /** The one that was kept with this key; empty if there is none, or it cannot be believed. */
    public static Optional<OpeningPicture> read(Path file, String key) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (DataInputStream in = new DataInputStream(
                new BufferedInputStream(new InflaterInputStream(Files.newInputStream(file)), 1 << 16))) {
            if (in.readInt() != SIGN || !in.readUTF().equals(key)) {
                return Optional.empty();
            }
            String title = in.readUTF();
            int width = in.readInt();
            int height = in.readInt();
            double scale = in.readDouble();
            boolean isPicture =
                    width > 0 && height > 0 && (long) width * height <= MOST_PIXELS && scale > 0 && scale <= MOST_SCALE;
            if (!isPicture) {
                return Optional.empty();
            }
            byte[] pixels = new byte[width * height * BYTES_A_PIXEL];
            in.readFully(pixels);
            // The sum at the end is looked at only where the end is read
            return in.read() < 0
                    ? Optional.of(new OpeningPicture(title, width, height, scale, ByteBuffer.wrap(pixels)))
                    : Optional.empty();
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    /** It, to be shown in a window. */
    public Parent view() {
        ImageView view = new ImageView(
                new WritableImage(new PixelBuffer<>(width, height, pixels, PixelFormat.getByteBgraPreInstance())));
        view.setFitWidth(width / scale);
        view.setFitHeight(height / scale);
        Pane pane = new Pane(view);
        // What is written from right to left is so in the picture already
        pane.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        return pane;
    }
}
