package org.dateline.query.measure;

import static org.dateline.language.Tr.tr;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.EventField;
import org.dateline.text.Folding;

/**
 * Which fields of numbers hold what can be added up. Coordinates, codes, ids, degrees of exactness and dates are numbers too, and their sum says
 * nothing. It is told by the words of a field's id and name, as tables of ACLED, UCDP, the GTD and GDELT and most others call such columns.
 */
public final class Summable {

    private static final Set<String> COORDINATES = Set.of("latitude", "longitude", "easting", "northing", "altitude");
    /** Only where they are the whole name, or stand last in it. */
    private static final Set<String> SHORT_COORDINATES = Set.of("lat", "lon", "lng", "long", "x", "y");

    private static final Set<String> CODES = Set.of(
            "id",
            "ids",
            "code",
            "codes",
            "iso",
            "fips",
            "uuid",
            "gid",
            "fid",
            "objectid",
            "eventid",
            "globaleventid",
            "relid",
            "gwno",
            "gwnoa",
            "gwnob",
            "priogrid",
            "zip",
            "postcode",
            "class",
            "clarity",
            "specificity",
            "natlty");
    /** Codes where they are the whole name, whatever number stands behind. */
    private static final Set<String> WHOLE_CODES =
            Set.of("country", "region", "inter", "interaction", "row", "line", "index");

    private static final Set<String> EXACTNESS = Set.of("precision", "prec", "accuracy");
    private static final Set<String> DATES =
            Set.of("year", "month", "day", "date", "week", "hour", "minute", "iyear", "imonth", "iday", "timestamp");
    /** What may stand before the word for a date; "deaths this year" can be added up. */
    private static final Set<String> BEFORE_DATES = Set.of(
            "event", "start", "end", "begin", "from", "to", "incident", "report", "reported", "first", "last", "birth");

    private Summable() {}

    /** Why the sum of a field says nothing, such as "it holds coordinates"; empty if it may say something. */
    public static Optional<String> refusal(EventField field) {
        return refusal(field.id()).or(() -> refusal(field.name()));
    }

    private static Optional<String> refusal(String name) {
        List<String> words = words(name);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String last = words.get(words.size() - 1);
        if (hasOneOf(words, COORDINATES) || SHORT_COORDINATES.contains(last)) {
            return Optional.of(tr("it holds coordinates"));
        }
        if (hasOneOf(words, EXACTNESS)) {
            return Optional.of(tr("it says how exact something is"));
        }
        boolean isWholeCode = words.size() == 1 && WHOLE_CODES.contains(last);
        if (hasOneOf(words, CODES)
                || isWholeCode
                || last.endsWith("type")
                || words.get(0).equals("type")) {
            return Optional.of(tr("it holds codes"));
        }
        boolean isDate =
                DATES.contains(last) && (words.size() == 1 || words.size() == 2 && BEFORE_DATES.contains(words.get(0)))
                        || words.contains("timestamp");
        return isDate ? Optional.of(tr("it says when something was")) : Optional.empty();
    }

    private static boolean hasOneOf(List<String> words, Set<String> known) {
        return words.stream().anyMatch(known::contains);
    }

    /** The words of a name, however they are joined, without numbers behind them: "side_a_new_id", "attacktype1", "ActorCode". */
    private static List<String> words(String name) {
        String parted = name.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ");
        return List.of(Folding.fold(parted).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).stream()
                .map(word -> word.replaceAll("(?<=\\p{L})\\d+$", ""))
                .filter(word -> !word.isEmpty() && !word.chars().allMatch(Character::isDigit))
                .toList();
    }
}
