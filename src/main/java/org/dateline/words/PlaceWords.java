package org.dateline.words;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trc;

import org.dateline.model.Precision;

/** How exactly the place of an event is known, in words. */
public final class PlaceWords {

    private PlaceWords() {}

    /** What is known, in one word: "exact", "district". */
    public static String word(Precision precision) {
        return switch (precision) {
            case EXACT -> trc("place", "exact");
            case TOWN -> tr("town");
            case TEHSIL -> tr("tehsil");
            case DISTRICT -> tr("district");
            case PROVINCE -> tr("province");
            case COUNTRY -> tr("country");
        };
    }

    /** A kind of place as a dataset has it, such as "district", where it is one that the program knows; else as it stands. */
    public static String kind(String kind) {
        return Precision.ofWord(kind)
                .filter(known -> known != Precision.EXACT)
                .map(PlaceWords::word)
                .orElse(kind);
    }

    /** Before the names of the places: "Town known:", "Only the district is known:". */
    public static String known(Precision precision) {
        return switch (precision) {
            case EXACT -> tr("Exact place known:");
            case TOWN -> tr("Town known:");
            case TEHSIL -> tr("Only the tehsil is known:");
            case DISTRICT -> tr("Only the district is known:");
            case PROVINCE -> tr("Only the province is known:");
            case COUNTRY -> tr("Only the country is known:");
        };
    }

    /** Behind the name of a place: "(town known)", "(only the district is known)"; empty where the place is the very place. */
    public static String afterName(Precision precision) {
        return switch (precision) {
            case EXACT -> "";
            case TOWN -> tr("(town known)");
            case TEHSIL -> tr("(only the tehsil is known)");
            case DISTRICT -> tr("(only the district is known)");
            case PROVINCE -> tr("(only the province is known)");
            case COUNTRY -> tr("(only the country is known)");
        };
    }

    /** What a point on a map stands for: "somewhere in the district; where in it is not known". */
    public static String pointMeans(Precision precision) {
        return switch (precision) {
            case EXACT -> tr("the place itself");
            case TOWN -> tr("the town");
            case TEHSIL -> tr("somewhere in the tehsil; where in it is not known");
            case DISTRICT -> tr("somewhere in the district; where in it is not known");
            case PROVINCE -> tr("somewhere in the province; where in it is not known");
            case COUNTRY -> tr("somewhere in the country; where in it is not known");
        };
    }
}
