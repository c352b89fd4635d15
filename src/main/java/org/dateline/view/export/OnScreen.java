package org.dateline.view.export;

import static org.dateline.language.Tr.tr;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;
import org.dateline.problem.Failures;

/** Draws on the UI thread what another thread waits for. */
public final class OnScreen {

    private OnScreen() {}

    /** What draws. */
    public interface Drawing<T> {

        /** @throws IOException if it cannot be drawn */
        T draw() throws IOException;
    }

    /**
     * What is drawn, once the UI thread has had time for it. The UI thread itself draws at once.
     *
     * @throws IOException if it cannot be drawn, or there is too little memory for it
     */
    public static <T> T drawn(Drawing<T> drawing) throws IOException {
        if (Platform.isFxApplicationThread()) {
            return drawing.draw();
        }
        CompletableFuture<T> drawn = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                drawn.complete(drawing.draw());
            } catch (IOException | RuntimeException | Error failure) {
                drawn.completeExceptionally(failure);
            }
        });
        try {
            return drawn.get();
        } catch (ExecutionException failed) {
            Throwable cause = Objects.requireNonNullElse(failed.getCause(), failed);
            if (cause instanceof IOException refused) {
                throw refused;
            }
            if (cause instanceof OutOfMemoryError) {
                throw new IOException(tr("too little memory for a picture of this size; choose a smaller one"), cause);
            }
            throw new IllegalStateException(Failures.told(cause).getMessage(), cause);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }
}
