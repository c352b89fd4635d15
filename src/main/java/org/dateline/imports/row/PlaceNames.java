package org.dateline.imports.row;

import java.util.Arrays;
import java.util.List;
import org.dateline.model.Precision;

/** The names of the place of a row and of the areas around it, each empty where the row gives none. */
record PlaceNames(String place, String district, String province, String country) {

    static PlaceNames of(RowCells row, Profile profile) {
        if (profile == Profile.GDELT) {
            return ofGdelt(row.get(ImportField.PLACE), row.get(ImportField.PLACE_PRECISION));
        }
        if (profile == Profile.DATELINE) {
            return ofExport(row.get(ImportField.PLACE), row.get(ImportField.PLACE_PRECISION));
        }
        return new PlaceNames(
                known(row, ImportField.PLACE, profile),
                known(row, ImportField.DISTRICT, profile),
                known(row, ImportField.PROVINCE, profile),
                known(row, ImportField.COUNTRY, profile));
    }

    /** An export says of the one place of an event how exactly it is known, which is what kind of area it is. */
    private static PlaceNames ofExport(String name, String precision) {
        return switch (Precision.ofWord(precision).orElse(Precision.TOWN)) {
            case DISTRICT -> new PlaceNames("", name, "", "");
            case PROVINCE -> new PlaceNames("", "", name, "");
            case COUNTRY -> new PlaceNames("", "", "", name);
            default -> new PlaceNames(name, "", "", "");
        };
    }

    private static String known(RowCells row, ImportField field, Profile profile) {
        String name = row.get(field);
        return profile.isUnknownPlace(name) ? "" : name;
    }

    /** GDELT writes "Town, Province, Country" into one cell, less of it where less is known; its type tells how much. */
    private static PlaceNames ofGdelt(String fullName, String type) {
        List<String> parts =
                fullName.isEmpty() ? List.of() : Arrays.asList(fullName.split("(?:\\G|(?<!\\s))\\s*+,\\s*+"));
        int last = parts.size() - 1;
        if (last < 0) {
            return new PlaceNames("", "", "", "");
        }
        boolean city = type.equals("3") || type.equals("4");
        boolean state = type.equals("2") || type.equals("5");
        String country = city && last == 0 ? "" : parts.get(last);
        String province = state && last > 0 ? parts.get(0) : city && last > 1 ? parts.get(last - 1) : "";
        return new PlaceNames(city ? parts.get(0) : "", "", province, country);
    }
}
