package org.dateline.imports.row;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of the sources of a row. Several stand in a cell between semicolons, bars or lines, or in columns of their own; "and"
 * and commas part none, since they stand within names too.
 */
public final class Outlets {

    private static final List<ImportField> FIELDS =
            List.of(ImportField.SOURCE, ImportField.SECOND_SOURCE, ImportField.THIRD_SOURCE);
    private static final Pattern PART = Pattern.compile("\\s*\"((?:[^\"]|\"\")*)\"\\s*(?:[;|\\r\\n]|$)|([^;|\\r\\n]+)");
    /** UCDP writes outlet, date and headline of each article, or only the first two. */
    private static final Pattern ARTICLE = Pattern.compile("\"?(.*?)\"?,\\s*\"?\\d{4}-\\d{2}-\\d{2}.*", Pattern.DOTALL);
    /** The GTD writes headline, outlet and date: {@code "Five killed," Outlet A, January 2, 2020.} */
    private static final Pattern CITATION =
            Pattern.compile("[\"\u201c]+.*?,?[\"\u201d]+,?\\s*([^,\"]+),.*\\d{4}\\.?", Pattern.DOTALL);

    private Outlets() {}

    /** Whom the row names as its sources, no two alike; addresses are none of them. */
    public static List<String> of(RowCells row, Profile profile) {
        List<String> outlets = new ArrayList<>();
        for (ImportField field : FIELDS) {
            String cell = row.get(field);
            if (WebAddresses.areIn(cell)) {
                continue;
            }
            for (String part : profile == Profile.GTD ? List.of(cell) : parts(cell)) {
                String outlet = outlet(part.strip(), profile);
                if (!outlet.isEmpty() && !outlets.contains(outlet)) {
                    outlets.add(outlet);
                }
            }
        }
        return outlets;
    }

    /** The addresses among the sources of a row, where a table has them in the same column. */
    public static List<String> addresses(RowCells row) {
        return FIELDS.stream()
                .flatMap(field -> WebAddresses.of(row.get(field)).stream())
                .distinct()
                .toList();
    }

    private static List<String> parts(String cell) {
        List<String> parts = new ArrayList<>();
        Matcher matcher = PART.matcher(cell);
        while (matcher.find()) {
            parts.add(
                    matcher.group(1) == null
                            ? matcher.group(2)
                            : matcher.group(1).replace("\"\"", "\""));
        }
        return parts;
    }

    private static String outlet(String part, Profile profile) {
        Pattern form = profile == Profile.UCDP_GED ? ARTICLE : profile == Profile.GTD ? CITATION : null;
        if (form == null) {
            return part;
        }
        Matcher matcher = form.matcher(part);
        return matcher.matches() ? matcher.group(1).strip() : part;
    }
}
