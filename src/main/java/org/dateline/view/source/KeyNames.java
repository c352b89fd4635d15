package org.dateline.view.source;

import static org.dateline.language.Tr.tr;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.database.Counting;
import org.dateline.database.ListedEvent;
import org.dateline.database.SourceColumns;
import org.dateline.words.CoordinateWords;

/**
 * What places of a source are called: by their names, or by the points that they are where these have no names. Points that are too many to be told apart are
 * said with the bounds between which they lie.
 *
 * @param isByPoint whether places have no names
 * @param partsOfDegree to what points are rounded; 0 for not at all
 */
record KeyNames(boolean isByPoint, int partsOfDegree) {

    private static final Pattern POINT = Pattern.compile(
            "(-?\\d{1,3}+(?:\\.\\d{1,20}+)?+(?:[eE]-\\d{1,2}+)?+), (-?\\d{1,3}+(?:\\.\\d{1,20}+)?+(?:[eE]-\\d{1,2}+)?+)");

    static final KeyNames NONE = new KeyNames(false, 0);

    static KeyNames of(Counting.Step known) {
        SourceColumns columns = known.table().source().columns();
        return new KeyNames(
                columns.place() == null && columns.hasPoints(), known.survey().partsOfDegree());
    }

    /** A place by its key. */
    String place(String key) {
        return (isByPoint ? partsOfDegree > 0 ? rounded(key) : point(key) : Optional.<String>empty())
                .orElseGet(() -> SourceWords.key(key, tr("no place")));
    }

    /** As the list says where an event was. */
    private static Optional<String> point(String key) {
        Matcher point = POINT.matcher(key);
        return point.matches()
                ? Optional.of(
                        CoordinateWords.asGiven(Double.parseDouble(point.group(2)), Double.parseDouble(point.group(1))))
                : Optional.empty();
    }

    private Optional<String> rounded(String key) {
        List<String> bounds = Arrays.stream(key.split(", ", -1)).toList();
        if (bounds.size() != 2 || !bounds.stream().allMatch(one -> one.matches("-?[0-9]{1,6}"))) {
            return Optional.empty();
        }
        int latitude = Integer.parseInt(bounds.get(0));
        int longitude = Integer.parseInt(bounds.get(1));
        return Optional.of(tr(
                "{0} to {1}, {2} to {3}",
                degrees(latitude), degrees(latitude + 1), degrees(longitude), degrees(longitude + 1)));
    }

    private String degrees(int parts) {
        int decimals = partsOfDegree == 1 ? 0 : partsOfDegree == 2 || partsOfDegree == 10 ? 1 : 2;
        return String.format(Locale.ROOT, "%." + decimals + "f", (double) parts / partsOfDegree);
    }

    /** Where an event was: as its row says it. */
    Optional<String> placeOf(ListedEvent event) {
        return event.where(isByPoint);
    }
}
