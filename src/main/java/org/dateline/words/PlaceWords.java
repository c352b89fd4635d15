package org.dateline.words;

import org.dateline.model.Precision;

/** How exactly the place of an event is known, in words. */
public final class PlaceWords {

    private PlaceWords() {}

    /** Before the names of the places: "Town known:", "Only the district is known:". */
    public static String known(Precision precision) {
        return switch (precision) {
            case EXACT -> "Exact place known:";
            case TOWN -> "Town known:";
            case TEHSIL, DISTRICT, PROVINCE, COUNTRY -> "Only the " + precision.word() + " is known:";
        };
    }

    /** Behind the name of a place: "(town known)", "(only the district is known)"; empty where the place is the very place. */
    public static String afterName(Precision precision) {
        return switch (precision) {
            case EXACT -> "";
            case TOWN -> "(town known)";
            case TEHSIL, DISTRICT, PROVINCE, COUNTRY -> "(only the " + precision.word() + " is known)";
        };
    }

    /** What a point on a map stands for: "somewhere in the district; where in it is not known". */
    public static String pointMeans(Precision precision) {
        return switch (precision) {
            case EXACT -> "the place itself";
            case TOWN -> "the town";
            case TEHSIL, DISTRICT, PROVINCE, COUNTRY ->
                "somewhere in the " + precision.word() + "; where in it is not known";
        };
    }
}
