package org.dateline.view.command;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trc;
import static org.dateline.view.command.KeyLine.from;
import static org.dateline.view.command.KeyLine.of;
import static org.dateline.view.command.KeyLine.ofControl;
import static org.dateline.view.command.KeyLine.ofEither;
import static org.dateline.view.command.KeyLine.ofSigns;

import java.util.List;

/** The pages of keys. */
public final class KeyLines {

    /** That of the window, what belongs together together; lines of keys that a control keeps for itself say where they count. */
    public static List<KeyGroup> groups() {
        return List.of(
                new KeyGroup(
                        tr("Window of time"),
                        List.of(
                                of(tr("Play and pause"), MainCommand.PLAY),
                                ofSigns(tr("Slower, faster"), MainCommand.SLOWER, MainCommand.FASTER),
                                from(MainCommand.DAYS, tr("The days, then all")),
                                of(
                                                tr(
                                                        "Move the window by a tenth of its length; with Shift make it shorter or longer"),
                                                MainCommand.EARLIER,
                                                MainCommand.LATER)
                                        .alsoOf(MainCommand.SHORTER, MainCommand.LONGER),
                                of(
                                        tr("Move the window by its length"),
                                        MainCommand.PAGE_EARLIER,
                                        MainCommand.PAGE_LATER),
                                of(
                                        tr("Move the window to the first and to the last of the days"),
                                        MainCommand.TO_FIRST_DAY,
                                        MainCommand.TO_LAST_DAY),
                                ofControl(
                                        tr("Enter, Esc"),
                                        tr("In the fields from and to: take the time typed, restore it")))),
                new KeyGroup(
                        tr("Timeline and chart"),
                        List.of(
                                ofControl(
                                        tr("Up, Down, Enter"),
                                        tr(
                                                "On the timeline: walk from event to event, select one, or list those of a block")),
                                ofControl("+  -  0", tr("On the timeline: zoom in, zoom out, all days")),
                                ofControl(
                                        tr("Ctrl+Down, Ctrl+Up"),
                                        tr("On the timeline: from the line to the handles of the window, and back")),
                                ofControl(
                                        tr("Arrows"),
                                        tr(
                                                "On a handle of the timeline: move it by a step; with Shift by what a pixel can tell")),
                                of(
                                        tr("Zoom the timeline in and out, show all of its span"),
                                        MainCommand.ZOOM_TIME_IN,
                                        MainCommand.ZOOM_TIME_OUT,
                                        MainCommand.FIT_TIME),
                                of(
                                        tr("Move the timeline to earlier and later times"),
                                        MainCommand.PAN_EARLIER,
                                        MainCommand.PAN_LATER),
                                ofControl(
                                        tr("Arrows, Enter"),
                                        tr(
                                                "On the chart: walk from bar to bar, take the bar as the window; with Shift up to it")))),
                new KeyGroup(
                        tr("Map"),
                        List.of(
                                ofControl(
                                        tr("Arrows, Enter"),
                                        tr(
                                                "On the map: walk from area to area, or from symbol to symbol, select one; in a group that is fanned out,"
                                                        + " go through it")),
                                ofControl(tr("Ctrl+Down, Ctrl+Up"), tr("On the map: from areas to symbols, and back")),
                                ofControl(
                                        tr("Home, End"),
                                        tr("On the map: to the first area or symbol, and to the last")),
                                ofControl(tr("Shift+Arrows"), tr("On the map: move it")),
                                ofControl("+  -  0", tr("On the map: zoom in, zoom out, show everything")),
                                ofControl("Z", tr("On the map: zoom to what is selected")),
                                of(
                                        tr(
                                                "What the areas of the map are shaded by: counts, sums of a measure, classes, rates"),
                                        MainCommand.SHADE),
                                of(tr("The layers of the map: show, order, colour and name them"), MainCommand.LAYERS),
                                of(
                                        tr("On the map: draw a shape, and show only the events in it"),
                                        MainCommand.DRAW_SHAPE),
                                of(tr("On the map: measure a distance"), MainCommand.MEASURE),
                                of(
                                        tr("On the map: copy the coordinates under the pointer, or of its middle"),
                                        MainCommand.COPY_COORDINATES),
                                ofControl(
                                        tr("P, Enter, Backspace, Esc"),
                                        tr(
                                                "While a shape or a line is drawn: add the middle of the map, end, take the last point back, cancel")))),
                new KeyGroup(
                        tr("Screens, tables and the reader"),
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
                                        tr("Map, coverage, figures, speakers, chart, table, reader, compare windows")),
                                ofControl(
                                        tr("Arrows, Enter"),
                                        tr("In a table: walk from cell to cell, or from event to event, and open one")),
                                of(tr("Copy the rows of a table that are selected, else all"), MainCommand.COPY_ROWS),
                                ofControl(
                                        tr("Left, Right, Enter"),
                                        tr("In the reader: walk from mark to mark, open its record")),
                                ofControl(tr("Up, Down, Page Up, Page Down"), tr("In the reader: scroll")))),
                new KeyGroup(
                        tr("Search, pages and filters"),
                        List.of(
                                ofEither(
                                        tr("Search; there Down goes to what is found, Enter opens it, Esc closes it"),
                                        MainCommand.SEARCH,
                                        MainCommand.SEARCH_BY_SLASH),
                                of(tr("Back and forward in the panel"), MainCommand.BACK, MainCommand.FORWARD),
                                of(tr("Clear the search, back to the map, back to the list"), MainCommand.LEAVE),
                                of(tr("The actors whom events of the window name"), MainCommand.ACTORS),
                                of(
                                        tr(
                                                "Show only the events of the place, source or actor of the panel; leave them out"),
                                        MainCommand.ONLY_SELECTED,
                                        MainCommand.NOT_SELECTED),
                                of(tr("Show all events again"), MainCommand.CLEAR_FILTER),
                                ofControl(tr("Menu key"), tr("On a category: leave its events out, and more")))),
                new KeyGroup(
                        tr("Marks and changes"),
                        List.of(
                                of(tr("Star the event of the panel, or of a row, or no longer"), MainCommand.STAR),
                                of(
                                        tr("Add a tag to the event of the panel; write a note on it"),
                                        MainCommand.TAG,
                                        MainCommand.WRITE_NOTE),
                                of(tr("Edit the event, place or source of the panel"), MainCommand.EDIT),
                                of(tr("Save the form that is filled in; Esc in it leaves it"), MainCommand.SAVE_FORM),
                                of(
                                        tr("Undo and redo window, filter, selection and what was edited or marked"),
                                        MainCommand.UNDO,
                                        MainCommand.REDO),
                                of(tr("The log of changes"), MainCommand.CHANGES))),
                new KeyGroup(
                        tr("Views and stories"),
                        List.of(
                                of(
                                        tr("Copy this view as a line of text; open one again"),
                                        MainCommand.COPY_VIEW,
                                        MainCommand.PASTE_VIEW),
                                of(tr("Open a view from a line that you type"), MainCommand.OPEN_VIEW),
                                of(tr("Add this view to a story, as a step"), MainCommand.ADD_VIEW),
                                of(tr("Use this view for the step that is being made"), MainCommand.USE_VIEW),
                                of(
                                                tr(
                                                        "Make and change stories; there {0} and {1} move a step",
                                                        EditorCommand.STEP_UP.keys(), EditorCommand.STEP_DOWN.keys()),
                                                MainCommand.STORIES)
                                        .alsoOf(EditorCommand.STEP_UP, EditorCommand.STEP_DOWN),
                                of(
                                        tr(
                                                "Present a story, full screen; there {0} lists its keys",
                                                PresentationCommand.KEYS.keys()),
                                        MainCommand.PRESENT))),
                new KeyGroup(
                        tr("Files"),
                        List.of(
                                of(
                                        tr("Open another dataset, another map"),
                                        MainCommand.OPEN_DATASET,
                                        MainCommand.OPEN_MAP),
                                of(tr("Open again what was open before"), MainCommand.OPEN_RECENT),
                                of(tr("Begin a new dataset"), MainCommand.NEW_DATASET),
                                of(tr("Open the folder with the archived texts"), MainCommand.OPEN_TEXTS),
                                of(tr("Add a report from its text; there F1 lists its keys"), MainCommand.ADD_REPORT),
                                of(tr("Import events from a table, a timeline or points"), MainCommand.IMPORT),
                                of(
                                        tr("Export what is shown; copy the citations of its sources"),
                                        MainCommand.EXPORT,
                                        MainCommand.COPY_CITATIONS))),
                new KeyGroup(
                        trc("of the program", "Window"),
                        List.of(
                                ofControl(
                                        tr("Tab, Shift+Tab"),
                                        tr("To the next thing that can be used; to the one before")),
                                of(
                                        tr("To the next part of the window; to the one before"),
                                        MainCommand.NEXT_PANE,
                                        MainCommand.PREVIOUS_PANE),
                                of(
                                        tr("Put away the panel, or the timeline, and show it again"),
                                        MainCommand.FOLD_PANEL,
                                        MainCommand.FOLD_TIMELINE),
                                of(tr("Put away the boxes over the map, and show them again"), MainCommand.FOLD_BOXES),
                                of(tr("Dark or light"), MainCommand.THEME),
                                of(tr("Less motion, or the usual"), MainCommand.MOTION),
                                of(tr("Find any command by its words, and give it"), MainCommand.PALETTE),
                                of(tr("This page"), MainCommand.HELP))));
    }

    /** All lines of that of the window. */
    public static List<KeyLine> window() {
        return groups().stream().flatMap(group -> group.lines().stream()).toList();
    }

    /** That of a presentation. */
    public static List<KeyLine> presentation() {
        return List.of(
                of(tr("next step"), PresentationCommand.NEXT_STEP),
                of(tr("step before"), PresentationCommand.PREVIOUS_STEP),
                of(tr("first step, last step"), PresentationCommand.FIRST_STEP, PresentationCommand.LAST_STEP),
                of(tr("move long words"), PresentationCommand.WORDS_UP, PresentationCommand.WORDS_DOWN),
                of(tr("steps follow by themselves, or no longer"), PresentationCommand.AUTOPLAY),
                of(tr("more, less time for each step"), PresentationCommand.MORE_TIME, PresentationCommand.LESS_TIME),
                of(tr("blank screen; any key brings it back"), PresentationCommand.BLANK),
                of(tr("notes, next step and clock in a window"), PresentationCommand.PRESENTER),
                of(tr("these keys"), PresentationCommand.KEYS),
                of(tr("end"), PresentationCommand.END));
    }

    private KeyLines() {}
}
