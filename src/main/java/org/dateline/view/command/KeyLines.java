package org.dateline.view.command;

import static org.dateline.language.Tr.key;
import static org.dateline.view.command.KeyLine.from;
import static org.dateline.view.command.KeyLine.joined;
import static org.dateline.view.command.KeyLine.of;
import static org.dateline.view.command.KeyLine.ofControl;

import java.util.List;

/** The pages of keys. */
public final class KeyLines {

    /** That of the window, what belongs together together; lines of keys that a control keeps for itself say where they count. */
    public static final List<KeyGroup> GROUPS = List.of(
            new KeyGroup(
                    key("Window of time"),
                    List.of(
                            of(key("Play and pause"), MainCommand.PLAY),
                            joined("  ", key("Slower, faster"), MainCommand.SLOWER, MainCommand.FASTER),
                            from(MainCommand.DAYS, key("The days, then all")),
                            of(
                                            key(
                                                    "Move the window by a tenth of its length; with Shift make it shorter or longer"),
                                            MainCommand.EARLIER,
                                            MainCommand.LATER)
                                    .alsoOf(MainCommand.SHORTER, MainCommand.LONGER),
                            of(key("Move the window by its length"), MainCommand.PAGE_EARLIER, MainCommand.PAGE_LATER),
                            of(
                                    key("Move the window to the first and to the last of the days"),
                                    MainCommand.TO_FIRST_DAY,
                                    MainCommand.TO_LAST_DAY),
                            ofControl(
                                    key("Enter, Esc"),
                                    key("In the fields from and to: take the time typed, restore it")))),
            new KeyGroup(
                    key("Timeline and chart"),
                    List.of(
                            ofControl(
                                    key("Up, Down, Enter"),
                                    key(
                                            "On the timeline: walk from event to event, select one, or list those of a block")),
                            ofControl("+  -  0", key("On the timeline: zoom in, zoom out, all days")),
                            ofControl(
                                    key("Ctrl+Down, Ctrl+Up"),
                                    key("On the timeline: from the line to the handles of the window, and back")),
                            ofControl(
                                    key("Arrows"),
                                    key(
                                            "On a handle of the timeline: move it by a step; with Shift by what a pixel can tell")),
                            of(
                                    key("Zoom the timeline in and out, show all of its span"),
                                    MainCommand.ZOOM_TIME_IN,
                                    MainCommand.ZOOM_TIME_OUT,
                                    MainCommand.FIT_TIME),
                            of(
                                    key("Move the timeline to earlier and later times"),
                                    MainCommand.PAN_EARLIER,
                                    MainCommand.PAN_LATER),
                            ofControl(
                                    key("Arrows, Enter"),
                                    key(
                                            "On the chart: walk from bar to bar, take the bar as the window; with Shift up to it")))),
            new KeyGroup(
                    key("Map"),
                    List.of(
                            ofControl(
                                    key("Arrows, Enter"),
                                    key(
                                            "On the map: walk from area to area, or from symbol to symbol, select one; in a group that is fanned out,"
                                                    + " go through it")),
                            ofControl(key("Ctrl+Down, Ctrl+Up"), key("On the map: from areas to symbols, and back")),
                            ofControl(
                                    key("Home, End"), key("On the map: to the first area or symbol, and to the last")),
                            ofControl("Shift+Arrows", key("On the map: move it")),
                            ofControl("+  -  0", key("On the map: zoom in, zoom out, show everything")),
                            ofControl("Z", key("On the map: zoom to what is selected")),
                            of(
                                    key(
                                            "What the areas of the map are shaded by: counts, sums of a measure, classes, rates"),
                                    MainCommand.SHADE),
                            of(key("The layers of the map: show, order, colour and name them"), MainCommand.LAYERS),
                            of(key("On the map: draw a shape, and show only the events in it"), MainCommand.DRAW_SHAPE),
                            of(key("On the map: measure a distance"), MainCommand.MEASURE),
                            of(
                                    key("On the map: copy the coordinates under the pointer, or of its middle"),
                                    MainCommand.COPY_COORDINATES),
                            ofControl(
                                    key("P, Enter, Backspace, Esc"),
                                    key(
                                            "While a shape or a line is drawn: add the middle of the map, end, take the last point back, cancel")))),
            new KeyGroup(
                    key("Screens, tables and the reader"),
                    List.of(
                            from(
                                    List.of(
                                            MainCommand.SHOW_MAP,
                                            MainCommand.SHOW_COVERAGE,
                                            MainCommand.SHOW_FIGURES,
                                            MainCommand.SHOW_SPEAKERS,
                                            MainCommand.SHOW_CHART,
                                            MainCommand.SHOW_TABLE,
                                            MainCommand.SHOW_READER,
                                            MainCommand.SHOW_COMPARE),
                                    key("Map, coverage, figures, speakers, chart, table, reader, compare windows")),
                            ofControl(
                                    key("Arrows, Enter"),
                                    key("In a table: walk from cell to cell, or from event to event, and open one")),
                            of(key("Copy the rows of a table that are selected, else all"), MainCommand.COPY_ROWS),
                            ofControl(
                                    key("Left, Right, Enter"),
                                    key("In the reader: walk from mark to mark, open its record")),
                            ofControl(key("Up, Down, Page Up, Page Down"), key("In the reader: scroll")))),
            new KeyGroup(
                    key("Search, pages and filters"),
                    List.of(
                            joined(
                                    key(" or "),
                                    key("Search; there Down goes to what is found, Enter opens it, Esc closes it"),
                                    MainCommand.SEARCH,
                                    MainCommand.SEARCH_BY_SLASH),
                            of(key("Back and forward in the panel"), MainCommand.BACK, MainCommand.FORWARD),
                            of(key("Clear the search, back to the map, back to the list"), MainCommand.LEAVE),
                            of(key("The actors whom events of the window name"), MainCommand.ACTORS),
                            of(
                                    key(
                                            "Show only the events of the place, source or actor of the panel; leave them out"),
                                    MainCommand.ONLY_SELECTED,
                                    MainCommand.NOT_SELECTED),
                            of(key("Show all events again"), MainCommand.CLEAR_FILTER),
                            ofControl(key("Menu key"), key("On a category: leave its events out, and more")))),
            new KeyGroup(
                    key("Marks and changes"),
                    List.of(
                            of(key("Star the event of the panel, or of a row, or no longer"), MainCommand.STAR),
                            of(
                                    key("Add a tag to the event of the panel; write a note on it"),
                                    MainCommand.TAG,
                                    MainCommand.WRITE_NOTE),
                            of(key("Edit the event, place or source of the panel"), MainCommand.EDIT),
                            of(key("Save the form that is filled in; Esc in it leaves it"), MainCommand.SAVE_FORM),
                            of(
                                    key("Undo and redo window, filter, selection and what was edited or marked"),
                                    MainCommand.UNDO,
                                    MainCommand.REDO),
                            of(key("The log of changes"), MainCommand.CHANGES))),
            new KeyGroup(
                    key("Views and stories"),
                    List.of(
                            of(
                                    key("Copy this view as a line of text; open one again"),
                                    MainCommand.COPY_VIEW,
                                    MainCommand.PASTE_VIEW),
                            of(key("Open a view from a line that you type"), MainCommand.OPEN_VIEW),
                            of(key("Add this view to a story, as a step"), MainCommand.ADD_VIEW),
                            of(key("Use this view for the step that is being made"), MainCommand.USE_VIEW),
                            of(
                                            "Make and change stories; there " + EditorCommand.STEP_UP.keys() + " and "
                                                    + EditorCommand.STEP_DOWN.keys() + " move a step",
                                            MainCommand.STORIES)
                                    .alsoOf(EditorCommand.STEP_UP, EditorCommand.STEP_DOWN),
                            of(
                                    "Present a story, full screen; there " + PresentationCommand.KEYS.keys()
                                            + " lists its keys",
                                    MainCommand.PRESENT))),
            new KeyGroup(
                    key("Files"),
                    List.of(
                            of(
                                    key("Open another dataset, another map"),
                                    MainCommand.OPEN_DATASET,
                                    MainCommand.OPEN_MAP),
                            of(key("Open again what was open before"), MainCommand.OPEN_RECENT),
                            of(key("Begin a new dataset"), MainCommand.NEW_DATASET),
                            of(key("Open the folder with the archived texts"), MainCommand.OPEN_TEXTS),
                            of(key("Add a report from its text; there F1 lists its keys"), MainCommand.ADD_REPORT),
                            of(key("Import events from a table, a timeline or points"), MainCommand.IMPORT),
                            of(
                                    key("Export what is shown; copy the citations of its sources"),
                                    MainCommand.EXPORT,
                                    MainCommand.COPY_CITATIONS))),
            new KeyGroup(
                    key("Window"),
                    List.of(
                            ofControl(
                                    key("Tab, Shift+Tab"),
                                    key("To the next thing that can be used; to the one before")),
                            of(
                                    key("To the next part of the window; to the one before"),
                                    MainCommand.NEXT_PANE,
                                    MainCommand.PREVIOUS_PANE),
                            of(
                                    key("Put away the panel, or the timeline, and show it again"),
                                    MainCommand.FOLD_PANEL,
                                    MainCommand.FOLD_TIMELINE),
                            of(key("Put away the boxes over the map, and show them again"), MainCommand.FOLD_BOXES),
                            of(key("Dark or light"), MainCommand.THEME),
                            of(key("Less motion, or the usual"), MainCommand.MOTION),
                            of(key("Find any command by its words, and give it"), MainCommand.PALETTE),
                            of(key("This page"), MainCommand.HELP))));

    /** All lines of that of the window. */
    public static final List<KeyLine> WINDOW =
            GROUPS.stream().flatMap(group -> group.lines().stream()).toList();

    /** That of a presentation. */
    public static final List<KeyLine> PRESENTATION = List.of(
            of(key("next step"), PresentationCommand.NEXT_STEP),
            of(key("step before"), PresentationCommand.PREVIOUS_STEP),
            of(key("first step, last step"), PresentationCommand.FIRST_STEP, PresentationCommand.LAST_STEP),
            of(key("move long words"), PresentationCommand.WORDS_UP, PresentationCommand.WORDS_DOWN),
            of(key("steps follow by themselves, or no longer"), PresentationCommand.AUTOPLAY),
            of(key("more, less time for each step"), PresentationCommand.MORE_TIME, PresentationCommand.LESS_TIME),
            of(key("blank screen; any key brings it back"), PresentationCommand.BLANK),
            of(key("notes, next step and clock in a window"), PresentationCommand.PRESENTER),
            of(key("these keys"), PresentationCommand.KEYS),
            of("end", PresentationCommand.END));

    private KeyLines() {}
}
