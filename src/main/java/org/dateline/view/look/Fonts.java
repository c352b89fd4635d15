package org.dateline.view.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;
import org.kordamp.ikonli.IkonResolverProvider;
import org.kordamp.ikonli.javafx.JavaFXFontLoader;

/**
 * The typeface that comes with the program, so that it looks the same everywhere, and the style sheet. The files for the window are
 * Inter with the letters of Noto Sans Arabic added, since in JavaFX a text has one typeface, and what that lacks depends on the system.
 */
public final class Fonts {

    private static final List<String> FILES = List.of(
            "window/Inter-Regular.ttf",
            "window/Inter-SemiBold.ttf",
            "window/Inter-Bold.ttf",
            "window/Inter-Italic.ttf");

    private static boolean loaded;

    private Fonts() {}

    /** Makes the typefaces of words and icons known; the second call does nothing, but waits for the first. */
    public static synchronized void load() {
        if (loaded) {
            return;
        }
        loaded = true;
        IkonResolverProvider.getInstance(JavaFXFontLoader.getInstance());
        FILES.forEach(Fonts::load);
    }

    private static void load(String file) {
        try (InputStream font =
                Objects.requireNonNull(Fonts.class.getResourceAsStream("/org/dateline/fonts/" + file), file)) {
            Font.loadFont(font, 13);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The address of the style sheet of this program's own parts. */
    public static String stylesheet() {
        URL sheet = Objects.requireNonNull(Fonts.class.getResource("dateline.css"), "dateline.css");
        return sheet.toExternalForm();
    }
}
