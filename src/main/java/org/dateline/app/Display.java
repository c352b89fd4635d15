package org.dateline.app;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dateline.language.ForPrograms;
import org.jspecify.annotations.Nullable;

/** Whether a window can be shown here, and by what it is drawn. */
@ForPrograms("names of devices and systems")
final class Display {

    private static final int X11_PORT = 6000;
    private static final int TIMEOUT_MILLIS = 2000;
    private static final String RENDERING = "prism.order";
    private static final Path DEVICES = Path.of("/dev");
    /** What Linux calls graphics cards: by its own drivers, NVIDIA's, those of telephones' processors, and within Windows. */
    private static final List<String> CARDS = List.of("dri", "nvidia0", "mali0", "kgsl-3d0", "dxg");

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

    /**
     * Has windows drawn by software where Linux knows of no graphics card, unless a user has said by what. JavaFX would come to that too, but first it
     * loads what draws for OpenGL without a card, which takes a twentieth of a start and 54 MB that stay. To be called before JavaFX is.
     */
    static void chooseRendering() {
        boolean isLinux = System.getProperty("os.name", "").equals("Linux");
        if (isLinux && System.getProperty(RENDERING) == null && !hasCard(DEVICES)) {
            System.setProperty(RENDERING, "sw");
        }
    }

    /** Whether a graphics card is among these devices. */
    static boolean hasCard(Path devices) {
        return CARDS.stream().map(devices::resolve).anyMatch(Files::exists);
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
