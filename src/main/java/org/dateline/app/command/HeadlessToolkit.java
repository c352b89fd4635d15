package org.dateline.app.command;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;

/** Draws pictures where there is no display, or none is wanted. */
final class HeadlessToolkit {

    private HeadlessToolkit() {}

    /** What draws, on the UI thread. */
    interface Drawing<T> {
        T draw() throws IOException;
    }

    /** Starts the toolkit, draws, and stops it. It can be called once in the life of the program, before any window. */
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
