package org.dateline.database.mapping;

import static org.dateline.language.Tr.tr;

import org.dateline.imports.row.ImportField;

/** What a column of a database can stand for. */
public enum SourceField {
    /** What happened. */
    TITLE,
    /** The earliest start. */
    START,
    /** The latest end. */
    END,
    /** The latest start. */
    START_LATEST,
    /** The earliest end. */
    END_EARLIEST,
    /** The category. */
    CATEGORY,
    /** More words. */
    SUMMARY,
    /** The name of a place. */
    PLACE,
    /** Degrees of WGS 84, north positive. */
    LATITUDE,
    /** Degrees of WGS 84, east positive. */
    LONGITUDE,
    /** Who tells it. */
    SOURCE,
    /** Numbers that are summed; of several columns. */
    MEASURE,
    /** What tells events apart. */
    ID;

    /** What it is called on the screen: as in the guide through an import. */
    public String title() {
        return switch (this) {
            case TITLE -> ImportField.TITLE.title();
            case START -> ImportField.START.title();
            case END -> ImportField.END.title();
            case START_LATEST -> ImportField.START_LATEST.title();
            case END_EARLIEST -> ImportField.END_EARLIEST.title();
            case CATEGORY -> ImportField.CATEGORY.title();
            case SUMMARY -> ImportField.TEXT.title();
            case PLACE -> ImportField.PLACE.title();
            case LATITUDE -> ImportField.LATITUDE.title();
            case LONGITUDE -> ImportField.LONGITUDE.title();
            case SOURCE -> ImportField.SOURCE.title();
            case MEASURE -> tr("Measure");
            case ID -> ImportField.ID.title();
        };
    }

    /** Whether it is one of the four times. */
    public boolean isTime() {
        return this == START || this == END || this == START_LATEST || this == END_EARLIEST;
    }

    /** Whether several columns may stand for it. */
    public boolean mayBeSeveral() {
        return this == MEASURE;
    }
}
