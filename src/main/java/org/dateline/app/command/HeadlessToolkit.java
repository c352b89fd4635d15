package org.dateline.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.image.WritableImage;
import org.dateline.view.Snapshot;

/** Draws pictures where there is no display, or none is wanted. */
final class HeadlessToolkit {

    private HeadlessToolkit() {}

    /** What is drawn. */
    interface Drawing<T> {

        /** Draws it; called on the UI thread. */
        T draw() throws IOException;
    }

    /**
     * Starts the toolkit without a display, draws, writes the PNG, and stops the toolkit. It can be called once in the
     * life of the program, before any window.
     *
     * @param drawing called on the UI thread
     * @throws IOException if the file cannot be written
     */
    static void draw(Supplier<WritableImage> drawing, Path file) throws IOException {
        Snapshot.writePng(drawn(drawing::get), file);
    }

    /**
     * Starts the toolkit without a display, draws, and stops the toolkit. It can be called once in the life of the program,
     * before any window.
     *
     * @throws IOException if the drawing says so
     */
    static <T> T drawn(Drawing<T> drawing) throws IOException {
        System.setProperty("glass.platform", "Monocle");
        System.setProperty("monocle.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("prism.lcdtext", "false");
        System.setProperty("java.awt.headless", "true");
        CompletableFuture<T> drawn = new CompletableFuture<>();
        Platform.startup(() -> {
            try {
                drawn.complete(drawing.draw());
            } catch (IOException | RuntimeException | Error failure) {
                drawn.completeExceptionally(failure);
            }
        });
        try {
            return drawn.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException refused) {
                throw refused;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        } finally {
            Platform.exit();
        }
    }
}
