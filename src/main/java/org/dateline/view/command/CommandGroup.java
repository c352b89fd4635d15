package org.dateline.view.command;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trc;

/** What commands are about, as the list of all of them says it. */
public enum CommandGroup {
    FILES(key("Files")),
    VIEWS(key("Views and stories")),
    CHANGES(key("Changes of the dataset")),
    PAGES(key("Search and pages")),
    SCREENS(key("Screens and tables")),
    FILTERS(key("Filters")),
    MARKS(key("Marks")),
    MAP(key("Map")),
    TIME(key("Time")),
    WINDOW(key("Window")),
    EDITOR(key("On the page of stories")),
    PRESENTATION(key("In a presentation"));

    private final String words;

    CommandGroup(String words) {
        this.words = words;
    }

    /** What they are about, in words. */
    public String words() {
        // A window of time is another
        return this == WINDOW ? trc("of the program", "Window") : tr(words);
    }

    /** That of a command; of a kind that it does not know it does not compile. */
    static CommandGroup of(MainCommand command) {
        return switch (command) {
            case OPEN_DATASET,
                    OPEN_DATABASE,
                    OPEN_RECENT,
                    NEW_DATASET,
                    OPEN_MAP,
                    ADD_LAYER,
                    OPEN_TEXTS,
                    ADD_REPORT,
                    IMPORT,
                    EXPORT,
                    COPY_CITATIONS,
                    SAVE_COPY,
                    COMPARE,
                    MERGE -> FILES;
            case ADD_VIEW, USE_VIEW, STORIES, EXPORT_STORY, COPY_VIEW, PASTE_VIEW, OPEN_VIEW, PRESENT -> VIEWS;
            case CHANGES,
                    EDIT,
                    SAVE_FORM,
                    NEW_EVENT,
                    NEW_PLACE,
                    NEW_SOURCE,
                    NEW_CATEGORY,
                    NEW_MEASURE,
                    DATASET_SETTINGS,
                    UNDO,
                    REDO -> CHANGES;
            case BACK, FORWARD, LEAVE, SEARCH, SEARCH_BY_SLASH, ACTORS, PROBLEMS -> PAGES;
            case SHOW_MAP,
                    SHOW_COVERAGE,
                    SHOW_FIGURES,
                    SHOW_SPEAKERS,
                    SHOW_CHART,
                    SHOW_TABLE,
                    SHOW_READER,
                    SHOW_COMPARE,
                    COPY_ROWS,
                    EXPORT_TABLE -> SCREENS;
            case ONLY_SELECTED, NOT_SELECTED, CLEAR_FILTER, CERTAIN_ONLY, FIELDS -> FILTERS;
            case STAR, TAG, WRITE_NOTE, MARK_AS -> MARKS;
            case SHADE, LAYERS, DRAW_SHAPE, COPY_COORDINATES, MEASURE -> MAP;
            case PLAY,
                    SLOWER,
                    FASTER,
                    LOOP,
                    GROW,
                    TYPE_WINDOW,
                    EARLIER,
                    LATER,
                    SHORTER,
                    LONGER,
                    PAGE_EARLIER,
                    PAGE_LATER,
                    TO_FIRST_DAY,
                    TO_LAST_DAY,
                    ZOOM_TIME_IN,
                    ZOOM_TIME_OUT,
                    FIT_TIME,
                    PAN_EARLIER,
                    PAN_LATER,
                    DAY_1,
                    DAY_2,
                    DAY_3,
                    DAY_4,
                    DAY_5,
                    DAY_6,
                    DAY_7,
                    DAY_8,
                    DAY_9 -> TIME;
            case NEXT_PANE,
                    PREVIOUS_PANE,
                    FOLD_PANEL,
                    FOLD_TIMELINE,
                    FOLD_BOXES,
                    THEME,
                    LANGUAGE,
                    MOTION,
                    PALETTE,
                    HELP -> WINDOW;
        };
    }
}
