package org.dateline.view.command;

import static javafx.scene.input.KeyCode.CLOSE_BRACKET;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.DIGIT4;
import static javafx.scene.input.KeyCode.DIGIT5;
import static javafx.scene.input.KeyCode.DIGIT6;
import static javafx.scene.input.KeyCode.DIGIT7;
import static javafx.scene.input.KeyCode.DIGIT8;
import static javafx.scene.input.KeyCode.DIGIT9;
import static javafx.scene.input.KeyCode.END;
import static javafx.scene.input.KeyCode.F1;
import static javafx.scene.input.KeyCode.F5;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.OPEN_BRACKET;
import static javafx.scene.input.KeyCode.PAGE_DOWN;
import static javafx.scene.input.KeyCode.PAGE_UP;
import static javafx.scene.input.KeyCode.SLASH;
import static javafx.scene.input.KeyCode.SPACE;
import static org.dateline.view.command.Keys.everywhere;
import static org.dateline.view.command.Keys.plain;
import static org.dateline.view.command.Keys.unlessTyping;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.dateline.viewmodel.Screen;

/** The commands of the window. */
public enum MainCommand implements Command {
    OPEN_DATASET("Open dataset\u2026", everywhere("Shortcut+O")),
    OPEN_MAP("Open map\u2026", everywhere("Shortcut+Shift+O")),
    OPEN_TEXTS("Archived texts\u2026", everywhere("Shortcut+T")),
    IMPORT("Import events\u2026", everywhere("Shortcut+I")),
    EXPORT("Export\u2026", everywhere("Shortcut+E")),
    COPY_CITATIONS("Copy the citations of what is shown", everywhere("Shortcut+Shift+K")),
    SAVE_COPY("Save a copy of the dataset\u2026", Keys.NONE),

    ADD_VIEW("Add this view to a story", everywhere("Shortcut+Shift+A")),
    STORIES("Make and change stories", everywhere("Shortcut+Shift+E")),
    COPY_VIEW("Copy this view as a line of text", everywhere("Shortcut+Shift+C")),
    PASTE_VIEW("Open the view whose line was copied", unlessTyping("Shortcut+V")),
    OPEN_VIEW("Open a view from its line\u2026", everywhere("Shortcut+Shift+V")),
    PRESENT("Present a story, full screen", "mdomz-slideshow", Keys.function(F5)),

    UNDO("Undo", "mdomz-undo", unlessTyping("Shortcut+Z")),
    REDO("Redo", "mdomz-redo", unlessTyping("Shortcut+Shift+Z").or(unlessTyping("Shortcut+Y"))),
    BACK("Back", "mdal-arrow_back", everywhere("Alt+Left")),
    FORWARD("Forward", "mdal-arrow_forward", everywhere("Alt+Right")),
    LEAVE("Clear the search, back to the map, back to the list", Keys.leaving()),
    SEARCH("Search", everywhere("Shortcut+F")),
    SEARCH_BY_SLASH("Search", plain(SLASH)),

    SHOW_MAP(Screen.MAP),
    SHOW_COVERAGE(Screen.COVERAGE),
    SHOW_FIGURES(Screen.FIGURES),
    SHOW_SPEAKERS(Screen.SPEAKERS),

    PLAY("Play", "mdomz-play_arrow", plain(SPACE)),
    SLOWER("Play slower", plain(OPEN_BRACKET)),
    FASTER("Play faster", plain(CLOSE_BRACKET)),
    EARLIER("Move the window to earlier times", unlessTyping("Left")),
    LATER("Move the window to later times", unlessTyping("Right")),
    SHORTER("Make the window shorter", unlessTyping("Shift+Left")),
    LONGER("Make the window longer", unlessTyping("Shift+Right")),
    PAGE_EARLIER("Move the window by its length to earlier times", plain(PAGE_UP)),
    PAGE_LATER("Move the window by its length to later times", plain(PAGE_DOWN)),
    TO_FIRST_DAY("Move the window to the first of the days", plain(HOME)),
    TO_LAST_DAY("Move the window to the last of the days", plain(END)),
    DAY_1(DIGIT1),
    DAY_2(DIGIT2),
    DAY_3(DIGIT3),
    DAY_4(DIGIT4),
    DAY_5(DIGIT5),
    DAY_6(DIGIT6),
    DAY_7(DIGIT7),
    DAY_8(DIGIT8),
    DAY_9(DIGIT9),

    THEME("Dark or light", "mdal-brightness_4", everywhere("Shortcut+D")),
    MOTION("Less motion, or the usual", everywhere("Shortcut+M")),
    HELP("Keys and help", "mdal-help_outline", Keys.function(F1));

    /** The days of a dataset, and after the last of them all days, in their order. */
    public static final List<MainCommand> DAYS = List.of(DAY_1, DAY_2, DAY_3, DAY_4, DAY_5, DAY_6, DAY_7, DAY_8, DAY_9);

    private final String words;
    private final String icon;
    private final Keys keys;

    MainCommand(String words, String icon, Keys keys) {
        this.words = words;
        this.icon = icon;
        this.keys = keys;
    }

    MainCommand(String words, Keys keys) {
        this(words, "", keys);
    }

    MainCommand(Screen screen) {
        this(screen.label(), everywhere("Shortcut+" + (screen.ordinal() + 1)));
    }

    MainCommand(KeyCode digit) {
        this("Show the days of button " + digit.getName(), plain(digit));
    }

    /** That which shows this in the middle of the window. */
    public static MainCommand showing(Screen screen) {
        return switch (screen) {
            case MAP -> SHOW_MAP;
            case COVERAGE -> SHOW_COVERAGE;
            case FIGURES -> SHOW_FIGURES;
            case SPEAKERS -> SHOW_SPEAKERS;
        };
    }

    /** That of the day at this position, from 0; empty where there are more days than digits. */
    public static Optional<MainCommand> day(int position) {
        return position < DAYS.size() ? Optional.of(DAYS.get(position)) : Optional.empty();
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public String icon() {
        return icon;
    }

    @Override
    public Keys keys() {
        return keys;
    }
}
