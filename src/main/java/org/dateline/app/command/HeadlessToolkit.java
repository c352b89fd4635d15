package org.dateline.app.command;

import java.io.IOException;
import javafx.application.Platform;
import org.dateline.language.ForPrograms;
import org.dateline.view.export.OnScreen;

/** Draws pictures where there is no display, or none is wanted. */
final class HeadlessToolkit {

    private HeadlessToolkit() {}

    /** Starts the toolkit, draws on the UI thread, and stops it. It can be called once in the life of the program, before any window. */
    static <T> T drawn(OnScreen.Drawing<T> drawing) throws IOException {
        return running(() -> OnScreen.drawn(drawing));
    }

    /** The same for work on the caller's thread that draws on the UI thread now and then. */
    @ForPrograms("properties of the system")
    static <T> T running(OnScreen.Drawing<T> work) throws IOException {
        System.setProperty("glass.platform", "Monocle");
        System.setProperty("monocle.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("prism.lcdtext", "false");
        System.setProperty("java.awt.headless", "true");
        Platform.startup(() -> {});
        try {
            return work.draw();
        } finally {
            Platform.exit();
        }
    }
}
