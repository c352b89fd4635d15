package org.dateline.view.command;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;

import java.util.Map;
import org.dateline.language.Language;

/** What else users call what a command does: found by these words, never shown. In the language that is spoken, and in English. */
final class SearchWords {

    private static final String FILES = key("load, file, database");
    private static final String SAVING = key(
            "save, picture, image, screenshot, PNG, PDF, print, paper, brief, CSV, Excel, spreadsheet, KML, GeoJSON, film, video, GIF, MP4, animation, HTML, web page");
    private static final String TABLES = key("CSV, Excel, XLSX, spreadsheet, list, rows, columns");
    private static final String MAP_FILES = key("shapefile, GeoPackage, GeoJSON, KML, districts, borders, background");
    private static final String COLOURS = key("colour, heat map, choropleth, legend, density, per inhabitants");
    private static final String HIDING = key("hide, sidebar, larger, full screen, room");
    private static final String WHEN = key("date, day, week, month, year, today, period, from, to");
    private static final String PERSONS = key("person, people, name, user, group, organisation");
    private static final String MAKING = key("create, add, make, record");
    private static final String STEPS = key("slide, slideshow, full screen, story, teach, class, projector");
    private static final String PREFERENCES = key("settings, preferences, options");
    private static final String MAGNIFY = key("zoom, larger, closer, magnify, smaller");

    private static final Map<Command, String> OTHERS = Map.ofEntries(
            Map.entry(MainCommand.OPEN_DATASET, FILES),
            Map.entry(MainCommand.OPEN_DATABASE, key("SQL, DuckDB, PostgreSQL, Parquet, server, file")),
            Map.entry(MainCommand.OPEN_RECENT, key("last files, before, history")),
            Map.entry(MainCommand.NEW_DATASET, key("begin, create, empty, file")),
            Map.entry(MainCommand.OPEN_MAP, MAP_FILES),
            Map.entry(MainCommand.ADD_LAYER, MAP_FILES),
            Map.entry(MainCommand.OPEN_TEXTS, key("folder, archive, articles, check quotes, verify")),
            Map.entry(
                    MainCommand.ADD_REPORT,
                    key("article, news, source, paste a text, new report, PDF, mail, web page")),
            Map.entry(
                    MainCommand.IMPORT,
                    key("CSV, Excel, XLSX, spreadsheet, ACLED, UCDP, KML, GPX, GeoJSON, load, read")),
            Map.entry(MainCommand.EXPORT, SAVING),
            Map.entry(
                    MainCommand.EXPORT_STORY,
                    key("save, print, handout, PDF, HTML, web page, browser, phone, film, video")),
            Map.entry(MainCommand.EXPORT_TABLE, TABLES),
            Map.entry(MainCommand.COPY_ROWS, TABLES),
            Map.entry(MainCommand.COPY_CITATIONS, key("bibliography, references, footnotes, BibTeX, sources")),
            Map.entry(MainCommand.SAVE_COPY, key("save as, backup, duplicate, file")),
            Map.entry(MainCommand.COMPARE, key("difference, changes, version, diff")),
            Map.entry(MainCommand.MERGE, key("combine, join, unite, version")),
            Map.entry(MainCommand.CHANGES, key("history, who changed what, versions, undo")),
            Map.entry(MainCommand.ADD_VIEW, key("slide, step, bookmark, save")),
            Map.entry(MainCommand.STORIES, STEPS),
            Map.entry(MainCommand.PRESENT, STEPS),
            Map.entry(MainCommand.COPY_VIEW, key("link, share, bookmark, clipboard")),
            Map.entry(MainCommand.PASTE_VIEW, key("link, share, bookmark, clipboard")),
            Map.entry(MainCommand.OPEN_VIEW, key("link, share, bookmark, saved view")),
            Map.entry(MainCommand.EDIT, key("change, correct, delete, remove, rename")),
            Map.entry(MainCommand.NEW_EVENT, MAKING),
            Map.entry(MainCommand.NEW_PLACE, MAKING),
            Map.entry(MainCommand.NEW_SOURCE, MAKING),
            Map.entry(MainCommand.NEW_CATEGORY, MAKING),
            Map.entry(MainCommand.NEW_MEASURE, MAKING),
            Map.entry(MainCommand.DATASET_SETTINGS, PREFERENCES),
            Map.entry(MainCommand.SEARCH, key("find, look for, filter, words")),
            Map.entry(MainCommand.SHOW_COVERAGE, key("outlets, press, who reported what, matrix")),
            Map.entry(MainCommand.SHOW_FIGURES, key("numbers, deaths, killed, casualties, statistics, agreement")),
            Map.entry(MainCommand.SHOW_SPEAKERS, key("quotes, statements, who said what, people")),
            Map.entry(
                    MainCommand.SHOW_CHART,
                    key("graph, plot, histogram, bars, week, month, year, statistics, trend, average")),
            Map.entry(MainCommand.SHOW_TABLE, key("spreadsheet, list, rows, columns, sort, all events")),
            Map.entry(MainCommand.SHOW_READER, key("article, text, report, read, quotes")),
            Map.entry(MainCommand.SHOW_COMPARE, key("difference, change, before, week, month, more, fewer, trend")),
            Map.entry(MainCommand.ONLY_SELECTED, key("filter, restrict")),
            Map.entry(MainCommand.NOT_SELECTED, key("filter, exclude, hide, without")),
            Map.entry(MainCommand.CLEAR_FILTER, key("reset, remove the filter, everything")),
            Map.entry(MainCommand.STAR, key("favourite, bookmark, mark, important")),
            Map.entry(MainCommand.TAG, key("label, keyword, mark")),
            Map.entry(MainCommand.WRITE_NOTE, key("comment, annotation, remark")),
            Map.entry(MainCommand.MARK_AS, PERSONS),
            Map.entry(MainCommand.CERTAIN_ONLY, key("uncertain, possible, doubt")),
            Map.entry(MainCommand.FIELDS, key("column, attribute, value, actor")),
            Map.entry(MainCommand.PROBLEMS, key("errors, warnings, check, wrong")),
            Map.entry(MainCommand.ACTORS, PERSONS),
            Map.entry(MainCommand.FOLD_PANEL, HIDING),
            Map.entry(MainCommand.FOLD_TIMELINE, HIDING),
            Map.entry(MainCommand.FOLD_BOXES, key("hide, legend, key, outside, larger")),
            Map.entry(MainCommand.SHADE, COLOURS),
            Map.entry(MainCommand.LAYERS, key("background, borders, names, cities, roads, legend")),
            Map.entry(MainCommand.DRAW_SHAPE, key("lasso, polygon, circle, rectangle, area, region, filter, near")),
            Map.entry(MainCommand.COPY_COORDINATES, key("latitude, longitude, position, point")),
            Map.entry(MainCommand.MEASURE, key("ruler, length, kilometres, how far")),
            Map.entry(MainCommand.PLAY, key("pause, stop, animate, animation")),
            Map.entry(MainCommand.SLOWER, key("speed, pace")),
            Map.entry(MainCommand.FASTER, key("speed, pace")),
            Map.entry(MainCommand.LOOP, key("repeat, endless")),
            Map.entry(MainCommand.TYPE_WINDOW, WHEN),
            Map.entry(MainCommand.ZOOM_TIME_IN, MAGNIFY),
            Map.entry(MainCommand.ZOOM_TIME_OUT, MAGNIFY),
            Map.entry(MainCommand.FIT_TIME, MAGNIFY),
            Map.entry(MainCommand.THEME, key("night, day, black, white, colours, appearance, settings, preferences")),
            Map.entry(MainCommand.LANGUAGE, PREFERENCES),
            Map.entry(MainCommand.MOTION, key("animation, calm, settings, preferences")),
            Map.entry(MainCommand.HELP, key("shortcuts, keyboard, manual, how to, documentation, F1")),
            Map.entry(EditorCommand.DELETE_STEP, key("remove, slide")),
            Map.entry(PresentationCommand.PRESENTER, key("speaker notes, second screen, projector")));

    private SearchWords() {}

    /** All words by which a command is found beside those that it shows. */
    static String of(Command command) {
        String others = OTHERS.getOrDefault(command, "");
        String english = Language.inEnglish(command::words);
        return others.isEmpty() ? english : tr(others) + " " + english + " " + others;
    }
}
