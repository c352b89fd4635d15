package org.dateline.app.options;

import static org.dateline.language.Tr.tr;

import java.util.Locale;
import org.dateline.view.look.Theme;
import org.jspecify.annotations.Nullable;

/** The value of {@code --theme}. */
public final class PictureTheme {

    private PictureTheme() {}

    /**
     * The theme of this name, light if none is given.
     *
     * @throws CommandException if there is no such theme
     */
    public static Theme of(@Nullable String name) {
        return switch (name == null ? "light" : name.toLowerCase(Locale.ROOT)) {
            case "light" -> Theme.LIGHT;
            case "dark" -> Theme.DARK;
            default ->
                throw new CommandException(tr("--theme: expected light or dark, found \"{0}\"", String.valueOf(name)));
        };
    }
}
