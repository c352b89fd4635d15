package org.dateline.app;

import static org.dateline.language.Tr.tr;

import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.application.HostServices;
import org.dateline.view.look.Notice;

/** The browser of the machine, if it has one. */
final class Browser {

    /** What JavaFX looks for where there is neither macOS nor Windows. */
    private static final List<String> PROGRAMS =
            List.of("xdg-open", "google-chrome", "firefox", "opera", "konqueror", "mozilla");

    private final HostServices services;

    Browser(HostServices services) {
        this.services = services;
    }

    /** Opens an address of the web, or says that it cannot, and puts it on the clipboard. */
    void open(URI address, Notice notice) {
        String text = address.toASCIIString();
        if (isThere(System.getProperty("os.name", ""), System.getenv().getOrDefault("PATH", ""))) {
            services.showDocument(text);
            notice.say(tr("Opening {0} in the browser.", text));
        } else {
            notice.copy(text, tr("There is no browser on this machine. The address is on the clipboard: {0}", text));
        }
    }

    /** JavaFX says nothing if it finds none. */
    static boolean isThere(String system, String path) {
        String name = system.toLowerCase(Locale.ROOT);
        return name.startsWith("windows")
                || name.startsWith("mac")
                || Stream.of(path.split(File.pathSeparator))
                        .filter(folder -> !folder.isEmpty())
                        .anyMatch(folder ->
                                PROGRAMS.stream().anyMatch(each -> Files.isExecutable(Path.of(folder, each))));
    }
}
