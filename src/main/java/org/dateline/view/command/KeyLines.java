package org.dateline.view.command;

import static org.dateline.view.command.KeyLine.from;
import static org.dateline.view.command.KeyLine.joined;
import static org.dateline.view.command.KeyLine.of;
import static org.dateline.view.command.KeyLine.ofControl;

import java.util.List;

/** The pages of keys. */
public final class KeyLines {

    /** That of the window; lines of keys that a control keeps for itself say where they count. */
    public static final List<KeyLine> WINDOW = List.of(
            of("Play and pause", MainCommand.PLAY),
            joined("  ", "Slower, faster", MainCommand.SLOWER, MainCommand.FASTER),
            from(MainCommand.DAYS, "The days, then all"),
            of(
                            "Move the window by a tenth of its length; with Shift make it shorter or longer",
                            MainCommand.EARLIER,
                            MainCommand.LATER)
                    .alsoOf(MainCommand.SHORTER, MainCommand.LONGER),
            of("Move the window by its length", MainCommand.PAGE_EARLIER, MainCommand.PAGE_LATER),
            of(
                    "Move the window to the first and to the last of the days",
                    MainCommand.TO_FIRST_DAY,
                    MainCommand.TO_LAST_DAY),
            ofControl(
                    "Up, Down, Enter",
                    "On the timeline: walk from event to event, select one, or list those of a block"),
            ofControl("+  -  0", "On the timeline: zoom in, zoom out, all days"),
            of(
                    "Zoom the timeline in and out, show all of its span",
                    MainCommand.ZOOM_TIME_IN,
                    MainCommand.ZOOM_TIME_OUT,
                    MainCommand.FIT_TIME),
            of("Move the timeline to earlier and later times", MainCommand.PAN_EARLIER, MainCommand.PAN_LATER),
            ofControl("Arrows", "On a handle of the timeline: move it by a step; with Shift by what a pixel can tell"),
            ofControl(
                    "Arrows, Enter",
                    "On the chart: walk from bar to bar, take the bar as the window; with Shift up to it"),
            ofControl("Enter, Esc", "In the fields from and to: take the time typed, restore it"),
            ofControl("+  -  0", "On the map: zoom in, zoom out, show everything"),
            ofControl("Arrows", "On the map: move it; in a group that is fanned out, go through it"),
            ofControl("Tab, Enter", "On the map: walk through areas and symbols, select one"),
            ofControl("Z", "On the map: zoom to what is selected"),
            of("Less motion, or the usual", MainCommand.MOTION),
            joined(
                    " or ",
                    "Search; there Down goes to what is found, Enter opens it, Esc closes it",
                    MainCommand.SEARCH,
                    MainCommand.SEARCH_BY_SLASH),
            of("Back and forward in the panel", MainCommand.BACK, MainCommand.FORWARD),
            of(
                    "Show only the events of the place, source or actor of the panel; leave them out",
                    MainCommand.ONLY_SELECTED,
                    MainCommand.NOT_SELECTED),
            of("Show all events again", MainCommand.CLEAR_FILTER),
            of("Star the event of the panel, or of a row, or no longer", MainCommand.STAR),
            of("Add a tag to the event of the panel; write a note on it", MainCommand.TAG, MainCommand.WRITE_NOTE),
            of("The actors whom events of the window name", MainCommand.ACTORS),
            ofControl("Menu key", "On a category: leave its events out, and more"),
            of("Edit the event, place or source of the panel", MainCommand.EDIT),
            of("Save the form that is filled in; Esc in it leaves it", MainCommand.SAVE_FORM),
            of(
                    "Undo and redo window, filter, selection and what was edited or marked",
                    MainCommand.UNDO,
                    MainCommand.REDO),
            of(
                    "Present a story, full screen; there " + PresentationCommand.KEYS.keys() + " lists its keys",
                    MainCommand.PRESENT),
            of("Add this view to a story", MainCommand.ADD_VIEW),
            of(
                            "Make and change stories; there " + EditorCommand.STEP_UP.keys() + " and "
                                    + EditorCommand.STEP_DOWN.keys() + " move a step",
                            MainCommand.STORIES)
                    .alsoOf(EditorCommand.STEP_UP, EditorCommand.STEP_DOWN),
            of("Copy this view as a line of text; open one again", MainCommand.COPY_VIEW, MainCommand.PASTE_VIEW),
            of("Open a view from a line that you type", MainCommand.OPEN_VIEW),
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
                    "Map, coverage, figures, speakers, chart, table, reader, compare windows"),
            ofControl("Arrows, Enter", "In a table: walk from cell to cell, or from event to event, and open one"),
            of("Copy the rows of a table that are selected, else all", MainCommand.COPY_ROWS),
            ofControl("Left, Right, Enter", "In the reader: walk from mark to mark, open its record"),
            ofControl("Up, Down, Page Up, Page Down", "In the reader: scroll"),
            of("Clear the search, back to the map, back to the list", MainCommand.LEAVE),
            of(
                    "Put away the panel, or the timeline, and show it again",
                    MainCommand.FOLD_PANEL,
                    MainCommand.FOLD_TIMELINE),
            of("Put away the boxes over the map, and show them again", MainCommand.FOLD_BOXES),
            of("Dark or light", MainCommand.THEME),
            of("What the areas of the map are shaded by: counts, sums of a measure, classes, rates", MainCommand.SHADE),
            of("The layers of the map: show, order, colour and name them", MainCommand.LAYERS),
            of("On the map: draw a shape, and show only the events in it", MainCommand.DRAW_SHAPE),
            of("On the map: measure a distance", MainCommand.MEASURE),
            of("On the map: copy the coordinates under the pointer, or of its middle", MainCommand.COPY_COORDINATES),
            ofControl(
                    "P, Enter, Backspace, Esc",
                    "While a shape or a line is drawn: add the middle of the map, end, take the last point back, cancel"),
            of("Open another dataset, another map", MainCommand.OPEN_DATASET, MainCommand.OPEN_MAP),
            of("Open the folder with the archived texts", MainCommand.OPEN_TEXTS),
            of(
                    "Export what is shown; copy the citations of its sources",
                    MainCommand.EXPORT,
                    MainCommand.COPY_CITATIONS),
            of("Add a report from its text; there F1 lists its keys", MainCommand.ADD_REPORT),
            of("Import events from a table, a timeline or points", MainCommand.IMPORT),
            of("Find any command by its words, and give it", MainCommand.PALETTE),
            of("Open again what was open before", MainCommand.OPEN_RECENT),
            of("Begin a new dataset", MainCommand.NEW_DATASET),
            of("The log of changes", MainCommand.CHANGES),
            of("This page", MainCommand.HELP));

    /** That of a presentation. */
    public static final List<KeyLine> PRESENTATION = List.of(
            of("next step", PresentationCommand.NEXT_STEP),
            of("step before", PresentationCommand.PREVIOUS_STEP),
            of("first step, last step", PresentationCommand.FIRST_STEP, PresentationCommand.LAST_STEP),
            of("move long words", PresentationCommand.WORDS_UP, PresentationCommand.WORDS_DOWN),
            of("steps follow by themselves, or no longer", PresentationCommand.AUTOPLAY),
            of("more, less time for each step", PresentationCommand.MORE_TIME, PresentationCommand.LESS_TIME),
            of("blank screen; any key brings it back", PresentationCommand.BLANK),
            of("these keys", PresentationCommand.KEYS),
            of("end", PresentationCommand.END));

    private KeyLines() {}
}
