package org.dateline.app;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether a window can be shown here. */
final class Display {

    private static final int X11_PORT = 6000;
    private static final int TIMEOUT_MILLIS = 2000;

    private Display() {}

    /**
     * Whether there is a display: always, except on Unix systems where no X server can be reached. Who names JavaFX' window
     * system knows what windows open on, be it memory.
     */
    static boolean isThere() {
        if (System.getProperty("glass.platform") != null) {
            return true;
        }
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("win") || system.contains("mac")) {
            return true;
        }
        return answers(System.getenv("DISPLAY"));
    }

    /** Whether an X server can be reached under a name such as {@code :0} or {@code host:10.0}; see X(7). */
    static boolean answers(@Nullable String display) {
        int colon = display == null ? -1 : display.lastIndexOf(':');
        if (display == null || colon < 0) {
            return false;
        }
        String host = display.substring(0, colon);
        String number = display.substring(colon + 1).replaceFirst("\\..*", "");
        if (!number.matches("\\d{1,4}")) {
            return false;
        }
        if (host.isEmpty() || host.equals("unix")) {
            return Files.exists(Path.of("/tmp/.X11-unix/X" + number));
        }
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, X11_PORT + Integer.parseInt(number)), TIMEOUT_MILLIS);
            return true;
        } catch (IOException unreachable) {
            return false;
        }
    }
}
