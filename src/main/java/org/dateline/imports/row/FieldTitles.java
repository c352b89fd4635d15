package org.dateline.imports.row;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trc;

/** What the fields of an import are called on the screen. */
final class FieldTitles {

    private FieldTitles() {}

    static String of(ImportField field) {
        return switch (field) {
            case TITLE -> tr("Title");
            case START -> tr("Date, or start");
            case TIME_OF_DAY -> tr("Time of day");
            case END -> trc("field", "End");
            case END_TIME_OF_DAY -> tr("Time of day of the end");
            case YEAR -> trc("field", "Year");
            case MONTH -> trc("field", "Month");
            case DAY -> trc("field", "Day");
            case END_YEAR -> tr("Year of the end");
            case END_MONTH -> tr("Month of the end");
            case END_DAY -> tr("Day of the end");
            case START_LATEST -> tr("Latest start");
            case END_EARLIEST -> tr("Earliest end");
            case TIME_WORDS -> tr("Date in words");
            case TIME_PRECISION -> tr("Date precision");
            case CATEGORY -> tr("Category");
            case DETAIL -> tr("Category in detail");
            case ACTOR -> tr("Actor");
            case OTHER_ACTOR -> tr("Second actor");
            case TEXT -> tr("Description");
            case PLACE -> tr("Place");
            case DISTRICT -> tr("District");
            case PROVINCE -> tr("Province");
            case COUNTRY -> tr("Country");
            case LATITUDE -> tr("Latitude");
            case LONGITUDE -> tr("Longitude");
            case POINT -> tr("Point");
            case POINT_LONGITUDE_FIRST -> tr("Point, longitude first");
            case PLACE_PRECISION -> tr("Place precision");
            case SOURCE -> tr("Sources");
            case SECOND_SOURCE -> tr("Second source");
            case THIRD_SOURCE -> tr("Third source");
            case URL -> tr("Address of the source");
            case FATALITIES -> tr("Number killed");
            case FATALITIES_LOW -> tr("Number killed, at least");
            case FATALITIES_HIGH -> tr("Number killed, at most");
            case WOUNDED -> tr("Number wounded");
            case MISSING -> tr("Number missing");
            case DISPLACED -> tr("Number displaced");
            case ARRESTED -> tr("Number arrested");
            case ROW_TYPE -> tr("Kind of row");
            case ID -> tr("Id");
        };
    }
}
