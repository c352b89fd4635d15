package org.dateline.export;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a view can be written as. */
public enum ExportFormat {
    CSV(
            ".csv",
            key("Table (CSV)"),
            Kept.RECORD,
            key(
                    "For spreadsheets and statistics. One row for each event, then one for each of its places, reports, quotes and"
                            + " figures; the first column says which. At the end the sources, and what was exported.")),
    GEOJSON(
            ".geojson",
            key("Map data (GeoJSON)"),
            Kept.RECORD,
            key(
                    "For QGIS and maps on the web. One feature for each event, with its quotes, figures and sources. A point stands"
                            + " for a place; how exactly that is known is said beside it.")),
    KML(
            ".kml",
            key("Map with time (KML 2.3)"),
            Kept.WORDS,
            key(
                    "For Google Earth and its time slider. Events that are certainly in the window and those that are only possibly"
                            + " in it stand in folders of their own.")),
    TIMELINEJS(
            ".timeline.json",
            key("Timeline (TimelineJS)"),
            Kept.RECORD,
            key(
                    "For a timeline on a web page with TimelineJS 3: a title, then one slide for each event, grouped by category.")),
    TIMELINEJS_SHEET(
            ".timeline.csv",
            key("Timeline sheet (CSV)"),
            Kept.SLIDES,
            key(
                    "For TimelineJS by way of a spreadsheet: load it into a sheet, publish that, and give TimelineJS its address. The"
                            + " columns are those of its template.")),
    CSV_EXCEL(
            ".csv",
            key("Table for Excel (CSV)"),
            Kept.RECORD,
            key(
                    "The same table with a byte order mark, without which Excel takes Urdu, accents and dashes for other letters when"
                            + " a file is opened by a double click. Other programs need none.")),
    BIBTEX(
            ".bib",
            key("Sources (BibTeX)"),
            Kept.SOURCES,
            key("For LaTeX, JabRef and Zotero. The sources that tell the events, and the dataset itself.")),
    RIS(
            ".ris",
            key("Sources (RIS)"),
            Kept.SOURCES,
            key("For EndNote, Citavi, Mendeley and Zotero. The sources that tell the events, and the dataset itself.")),
    CSL_JSON(
            ".csl.json",
            key("Sources (CSL-JSON)"),
            Kept.SOURCES,
            key(
                    "For Zotero, Pandoc and other programs that cite by CSL styles. The sources that tell the events, and the"
                            + " dataset itself.")),
    CITATIONS(
            ".txt",
            key("Citations (text)"),
            Kept.SOURCES,
            key("To paste into an article: a citation of each source and of each quote, as plain text.")),
    PDF(
            ".pdf",
            key("Brief (PDF)"),
            Kept.PAGES,
            key(
                    "To print and hand on: map and timeline, every event with how certain it is, its quotes to the letter and its"
                            + " figures side by side, and the sources.")),
    PNG(
            ".png",
            key("Picture (PNG)"),
            Kept.PAGES,
            key(
                    "For slides and articles, as sharp as is asked for. Below it stands what it shows, and from whom that comes.")),
    MP4(
            ".mp4",
            key("Film (MP4)"),
            Kept.PAGES,
            key(
                    "For slides, web pages and players: map and timeline as they are played, or a story step by step. Each picture says what"
                            + " it shows; the end names the sources.")),
    GIF(
            ".gif",
            key("Animated picture (GIF)"),
            Kept.PAGES,
            key(
                    "The same for where no film is taken, such as chats and some sites. It has 256 colours and grows large: keep it"
                            + " short.")),
    FRAMES(
            ".frames",
            key("Film as pictures (PNG)"),
            Kept.PAGES,
            key(
                    "The same as numbered pictures in a folder, for programs that cut films; a list for FFmpeg says how long each"
                            + " stands.")),
    STORY(
            ".html",
            key("Story for browsers (HTML)"),
            Kept.PAGES,
            key(
                    "For a class, a web page, a memory stick: one file that shows a story step by step in any browser, also on a phone, without a network. Its map and timeline, every event with quotes and figures, and the sources are in it.")),
    HANDOUT(
            ".handout.pdf",
            key("Handout of a story (PDF)"),
            Kept.PAGES,
            key(
                    "To print for a class: the steps of a story, each with its map and timeline as it is presented, its words and its sources.")),
    JSON_LINES(
            ".jsonl",
            key("Rows (JSON Lines)"),
            Kept.ROWS,
            key("For programs that read line by line: an object of JSON for each row, with all columns of the table.")),
    COUNTS(
            ".counts.csv",
            key("Counts by time (CSV)"),
            Kept.SOURCES,
            key(
                    "For spreadsheets and statistics: how many events there are in each day, or in other lengths of time, certainly and possibly, by category, and what they give for each measure."));

    /** What comes back of the events when the file is imported. */
    public enum Kept {
        /** All that the record says of them. */
        RECORD(key("Imported again, it gives the same events: times, places, quotes, figures, links and sources.")),
        /** Their titles, times and places. */
        WORDS(key(
                "Quotes, figures, links and sources stand in it as words: imported again, it gives the title, zone and language of"
                        + " the dataset and its events with their times and fields, and places as exactly as they are known, but"
                        + " not these.")),
        /** Their titles and times. */
        SLIDES(key(
                "Places, quotes, figures, links and sources stand in it as words, and fields not at all: imported again, it"
                        + " gives the title, zone and language of the dataset and its events with their times.")),
        /** What the columns of a table say of them. */
        ROWS(key("Imported, it gives a dataset of these events, with what the columns say.")),
        /** None of them. */
        SOURCES(key("It has no events, and is not to be imported again.")),
        /** Nothing. */
        PAGES(key("It is to be looked at, and cannot be imported again."));

        private final String words;

        Kept(String words) {
            this.words = words;
        }

        /** In a sentence; of no events nothing is, in whatever format. */
        public String words(int events) {
            boolean holdsEvents = this == RECORD || this == WORDS || this == SLIDES || this == ROWS;
            return events == 0 && holdsEvents ? tr("Without any event in it, it cannot be imported again.") : tr(words);
        }
    }

    /** Those that write the events of a dataset. */
    public static final List<ExportFormat> OF_DATASETS = Stream.of(values())
            .filter(format -> format != JSON_LINES && format != COUNTS)
            .toList();

    private final String ending;
    private final String title;
    private final Kept kept;
    private final String description;

    ExportFormat(String ending, String title, Kept kept, String description) {
        this.ending = ending;
        this.title = title;
        this.kept = kept;
        this.description = description;
    }

    /** Whether it shows the fields of events, and with them what is marked of these. */
    public boolean showsFields() {
        return this == CSV || this == CSV_EXCEL || this == GEOJSON || this == KML || this == PDF;
    }

    /** What it is called on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the names of its files end with, with the dot; it may have two of them. */
    public String ending() {
        return ending;
    }

    /** What it is called on the screen. */
    public String title() {
        return tr(title);
    }

    /** What it is for and what is in it, and what of so many events can be imported again, in sentences. */
    public String description(int events) {
        return tr("{0} {1}", tr(description), kept.words(events));
    }

    /** What comes back of the events when the file is imported. */
    public Kept kept() {
        return kept;
    }

    /** Whether it shows pictures, which {@link ExportFile#write} cannot draw. */
    public boolean isDrawn() {
        return this == PDF || this == PNG || isFilm() || isOfAStory();
    }

    /** Whether it shows a story and not the window. */
    public boolean isOfAStory() {
        return this == STORY || this == HANDOUT;
    }

    /** Whether it shows many pictures one after the other. */
    public boolean isFilm() {
        return this == MP4 || this == GIF || this == FRAMES;
    }

    /** Whether it is a folder with files, and not a file. */
    public boolean isFolder() {
        return this == FRAMES;
    }

    /** The format that the command line calls so, or empty. */
    public static Optional<ExportFormat> ofWord(String word) {
        return Stream.of(values())
                .filter(format -> format.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /**
     * The formats that a file of this name can have: the one with its longest ending, of two with the same the first, else all that share the last part
     * of theirs with it, as {@code .json}; empty if there are none.
     */
    public static List<ExportFormat> ofName(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        Optional<ExportFormat> exact = Stream.of(values())
                .filter(format -> name.endsWith(format.ending))
                .max(Comparator.comparing(format -> format.ending.length()));
        if (exact.isPresent()) {
            return List.of(exact.get());
        }
        return Stream.of(values())
                .filter(format -> name.endsWith(format.ending.substring(format.ending.lastIndexOf('.'))))
                .toList();
    }
}
