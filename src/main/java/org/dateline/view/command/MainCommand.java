package org.dateline.view.command;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;
import static org.dateline.view.command.Keys.everywhere;
import static org.dateline.view.command.Keys.plain;
import static org.dateline.view.command.Keys.unlessTyping;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.dateline.viewmodel.Screen;

/** The commands of the window. */
public enum MainCommand implements Command {
    OPEN_DATASET(key("Open dataset\u2026"), everywhere("Shortcut+O")),
    OPEN_DATABASE(key("Open database\u2026"), Keys.NONE),
    OPEN_RECENT(key("Open recent\u2026"), everywhere("Shortcut+Shift+R")),
    NEW_DATASET(key("New dataset\u2026"), everywhere("Shortcut+Shift+N")),
    OPEN_MAP(key("Open map\u2026"), everywhere("Shortcut+Shift+O")),
    ADD_LAYER(key("Add a layer to the map\u2026"), Keys.NONE),
    OPEN_TEXTS(key("Archived texts\u2026"), everywhere("Shortcut+T")),
    ADD_REPORT(key("Add a report\u2026"), everywhere("Shortcut+N")),
    IMPORT(key("Import events\u2026"), everywhere("Shortcut+I")),
    EXPORT(key("Export\u2026"), everywhere("Shortcut+E")),
    COPY_CITATIONS(key("Copy the citations of what is shown"), everywhere("Shortcut+Shift+K")),
    SAVE_COPY(key("Save a copy of the dataset\u2026"), Keys.NONE),
    COMPARE(key("Compare with another version\u2026"), Keys.NONE),
    MERGE(key("Merge with another dataset\u2026"), Keys.NONE),
    CHANGES(key("Log of changes"), everywhere("Shortcut+L")),

    ADD_VIEW(key("Add this view to a story"), everywhere("Shortcut+Shift+A")),
    EXPORT_STORY(key("Export a story\u2026"), "mdal-get_app", Keys.NONE),
    USE_VIEW(key("Use this view for the step"), everywhere("Shortcut+Shift+U")),
    STORIES(key("Make and change stories"), everywhere("Shortcut+Shift+E")),
    COPY_VIEW(key("Copy this view as a line of text"), everywhere("Shortcut+Shift+C")),
    PASTE_VIEW(key("Open the view whose line was copied"), unlessTyping("Shortcut+V")),
    OPEN_VIEW(key("Open a view from its line\u2026"), everywhere("Shortcut+Shift+V")),
    PRESENT(key("Present a story, full screen"), "mdomz-slideshow", Keys.function(KeyCode.F5)),

    EDIT(key("Edit what is selected"), "mdal-edit", plain(KeyCode.E)),
    SAVE_FORM(key("Save the form"), everywhere("Shortcut+Enter")),
    NEW_EVENT(key("New event\u2026"), Keys.NONE),
    NEW_PLACE(key("New place\u2026"), Keys.NONE),
    NEW_SOURCE(key("New source\u2026"), Keys.NONE),
    NEW_CATEGORY(key("New category\u2026"), Keys.NONE),
    NEW_MEASURE(key("New measure\u2026"), Keys.NONE),
    DATASET_SETTINGS(key("Title, days and zone of the dataset\u2026"), Keys.NONE),

    UNDO(key("Undo"), "mdomz-undo", unlessTyping("Shortcut+Z")),
    REDO(key("Redo"), "mdomz-redo", unlessTyping("Shortcut+Shift+Z").or(unlessTyping("Shortcut+Y"))),
    BACK(key("Back"), "mdal-arrow_back", everywhere("Alt+Left")),
    FORWARD(key("Forward"), "mdal-arrow_forward", everywhere("Alt+Right")),
    LEAVE(key("Clear the search, back to the map, back to the list"), Keys.leaving()),
    SEARCH(key("Search"), everywhere("Shortcut+F")),
    SEARCH_BY_SLASH(key("Search"), plain(KeyCode.SLASH)),

    SHOW_MAP(Screen.MAP),
    SHOW_COVERAGE(Screen.COVERAGE),
    SHOW_FIGURES(Screen.FIGURES),
    SHOW_SPEAKERS(Screen.SPEAKERS),
    SHOW_CHART(Screen.CHART),
    SHOW_TABLE(Screen.TABLE),
    SHOW_READER(Screen.READER),
    SHOW_COMPARE(Screen.COMPARE),

    COPY_ROWS(key("Copy the rows of the table"), "mdal-content_copy", unlessTyping("Shortcut+C")),
    EXPORT_TABLE(key("Export the table\u2026"), "mdal-get_app", Keys.NONE),

    ONLY_SELECTED(
            key("Show only the events of the place, source or actor that is selected"),
            "mdal-filter_list",
            plain(KeyCode.F)),
    NOT_SELECTED(
            key("Leave out the events of the place, source or actor that is selected"), "mdal-block", plain(KeyCode.X)),
    CLEAR_FILTER(key("Show all events again"), "mdal-clear_all", everywhere("Shortcut+Shift+X")),

    STAR(key("Give the event that is selected a star, or take it away"), "mdomz-star_border", plain(KeyCode.T)),
    TAG(key("Add a tag to the event that is selected\u2026"), plain(KeyCode.G)),
    WRITE_NOTE(key("Write a note on the event that is selected\u2026"), plain(KeyCode.N)),
    MARK_AS(key("In whose name stars, tags, notes and grades are kept\u2026"), Keys.NONE),

    CERTAIN_ONLY(key("Only events that are certainly in the window, or also possible ones"), Keys.NONE),
    FIELDS(key("Filter by a field of the dataset\u2026"), "mdal-filter_list", Keys.NONE),
    PROBLEMS(key("What is wrong with the dataset or the map"), "mdomz-warning", Keys.NONE),

    ACTORS(key("Actors"), "mdal-groups", plain(KeyCode.A)),

    FOLD_PANEL(key("Put the panel away, or show it"), "mdmz-vertical_split", everywhere("Shortcut+B")),
    FOLD_TIMELINE(key("Put the timeline away, or show it"), "mdal-horizontal_split", everywhere("Shortcut+J")),
    FOLD_BOXES(key("Put the boxes over the map away, or show them"), "mdal-legend_toggle", plain(KeyCode.B)),

    SHADE(key("Shade the areas by\u2026"), plain(KeyCode.H)),
    LAYERS(key("Layers of the map"), "mdal-layers", plain(KeyCode.L)),

    DRAW_SHAPE(key("Show only events in a shape that is drawn"), "mdal-highlight_alt", plain(KeyCode.S)),
    COPY_COORDINATES(key("Copy the coordinates under the pointer"), plain(KeyCode.C)),
    MEASURE(key("Measure a distance"), "mdomz-straighten", plain(KeyCode.M)),

    PLAY(key("Play"), "mdomz-play_arrow", plain(KeyCode.SPACE)),
    SLOWER(key("Play slower"), plain(KeyCode.OPEN_BRACKET)),
    FASTER(key("Play faster"), plain(KeyCode.CLOSE_BRACKET)),
    LOOP(key("Begin again at the end, or not"), "mdomz-repeat", Keys.NONE),
    GROW(key("Let the window grow from the start, or move it"), "mdal-keyboard_tab", Keys.NONE),
    TYPE_WINDOW(key("Type from when to when the window is"), Keys.NONE),
    EARLIER(key("Move the window to earlier times"), unlessTyping(KeyCode.LEFT.getName())),
    LATER(key("Move the window to later times"), unlessTyping(KeyCode.RIGHT.getName())),
    SHORTER(key("Make the window shorter"), unlessTyping("Shift+Left")),
    LONGER(key("Make the window longer"), unlessTyping("Shift+Right")),
    PAGE_EARLIER(key("Move the window by its length to earlier times"), plain(KeyCode.PAGE_UP)),
    PAGE_LATER(key("Move the window by its length to later times"), plain(KeyCode.PAGE_DOWN)),
    TO_FIRST_DAY(key("Move the window to the first of the days"), plain(KeyCode.HOME)),
    TO_LAST_DAY(key("Move the window to the last of the days"), plain(KeyCode.END)),
    ZOOM_TIME_IN(
            key("Zoom the timeline in"),
            unlessTyping("Shortcut+Plus").or(unlessTyping("Shortcut+Equals", "Shortcut+Add"))),
    ZOOM_TIME_OUT(key("Zoom the timeline out"), unlessTyping("Shortcut+Minus").or(unlessTyping("Shortcut+Subtract"))),
    FIT_TIME(key("All of the span on the timeline"), "mdomz-settings_ethernet", unlessTyping("Shortcut+0")),
    PAN_EARLIER(key("Move the timeline to earlier times"), unlessTyping("Shortcut+Left")),
    PAN_LATER(key("Move the timeline to later times"), unlessTyping("Shortcut+Right")),
    DAY_1(KeyCode.DIGIT1),
    DAY_2(KeyCode.DIGIT2),
    DAY_3(KeyCode.DIGIT3),
    DAY_4(KeyCode.DIGIT4),
    DAY_5(KeyCode.DIGIT5),
    DAY_6(KeyCode.DIGIT6),
    DAY_7(KeyCode.DIGIT7),
    DAY_8(KeyCode.DIGIT8),
    DAY_9(KeyCode.DIGIT9),

    NEXT_PANE(key("To the next part of the window"), everywhere("F6")),
    PREVIOUS_PANE(key("To the part of the window before"), everywhere("Shift+F6")),
    THEME(key("Dark or light"), "mdal-brightness_4", everywhere("Shortcut+D")),
    LANGUAGE(key("Language\u2026"), "mdal-language", Keys.NONE),
    MOTION(key("Less motion, or the usual"), everywhere("Shortcut+M")),
    PALETTE(key("All commands\u2026"), everywhere("Shortcut+K")),
    HELP(key("Keys and help"), "mdal-help_outline", Keys.function(KeyCode.F1));

    /** The days of a dataset, and after the last of them all days, in their order. */
    public static final List<MainCommand> DAYS = List.of(DAY_1, DAY_2, DAY_3, DAY_4, DAY_5, DAY_6, DAY_7, DAY_8, DAY_9);

    private final Face face;

    MainCommand(String words, String icon, Keys keys) {
        face = new Face(words, icon, keys);
    }

    MainCommand(String words, Keys keys) {
        this(words, "", keys);
    }

    MainCommand(Screen screen) {
        face = new Face(screen::label, "", everywhere("Shortcut+" + (screen.ordinal() + 1)));
    }

    MainCommand(KeyCode digit) {
        face = new Face(() -> tr("Show the days of button {0}", digit.getName()), "", plain(digit));
    }

    /** That which shows this in the middle of the window. */
    public static MainCommand showing(Screen screen) {
        return switch (screen) {
            case MAP -> SHOW_MAP;
            case COVERAGE -> SHOW_COVERAGE;
            case FIGURES -> SHOW_FIGURES;
            case SPEAKERS -> SHOW_SPEAKERS;
            case CHART -> SHOW_CHART;
            case TABLE -> SHOW_TABLE;
            case READER -> SHOW_READER;
            case COMPARE -> SHOW_COMPARE;
        };
    }

    /** That of the day at this position, from 0; empty where there are more days than digits. */
    public static Optional<MainCommand> day(int position) {
        return position < DAYS.size() ? Optional.of(DAYS.get(position)) : Optional.empty();
    }

    @Override
    public Face face() {
        return face;
    }
}
