package org.dateline.imports.row;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.language.ForPrograms;
import org.dateline.text.WhiteSpace;

/**
 * The names of the sources of a row. Several stand in a cell between semicolons, bars or lines, or in columns of their own; "and"
 * and commas part none, since they stand within names too.
 */
public final class Outlets {

    private static final List<ImportField> FIELDS =
            List.of(ImportField.SOURCE, ImportField.SECOND_SOURCE, ImportField.THIRD_SOURCE);
    private static final String ENDS_OF_PARTS = ";|\r\n";
    private static final Pattern QUOTED_PART =
            Pattern.compile("\"((?:[^\"]++|\"\")*+)\"(?:\\s*+(?:[;|]|$)|(?:[^\\S\\r\\n]*+[\\r\\n])++)");
    /** UCDP writes outlet, date and headline of each article, or only the first two; each mostly between quotation marks. */
    private static final Pattern ARTICLE = Pattern.compile("\"?(.*?)\"?,\\s*\"?\\d{4}-\\d{2}-\\d{2}.*", Pattern.DOTALL);

    private static final Pattern PLAIN_ARTICLE = Pattern.compile("[^,\"]+,\\s*\\d{4}-\\d{2}-\\d{2}.*", Pattern.DOTALL);

    /**
     * Before 2013 UCDP cited freely, in a line: {@code Outlet A 28 March 2001 "Five killed}, {@code Outlet B, Town A, in Urdu 1700 gmt},
     * {@code Outlet C2/5/1990 FIVE KILLED}. What stands before the first comma, digit, mark or bracket is the outlet. Of what has
     * several lines, which a database of articles has printed, no line is known to be one.
     */
    private static final Pattern FREE_CITATION =
            Pattern.compile("(?:\\(\\d\\)\\s*)?(\\p{L}[^,\\d\"(/:\\r\\n]{1,100}?)[\\s.-]*(?:[,\\d\"(/:][^\\r\\n]*)?");

    /** Of the name of an outlet: longer ones are sentences. */
    private static final int MAX_WORDS = 14;

    /** The GTD writes headline, outlet and date: {@code "Five killed," Outlet A, January 2, 2020.} */
    private static final Pattern CITATION = Pattern.compile(
            "[\"\u201c]++(?:[\"\u201d]++|.*?,?(?<![\"\u201d])[\"\u201d]++|(?<=[\"\u201c]\")),?\\s*+([^,\"]{1,300}+),",
            Pattern.DOTALL);

    private static final Pattern YEAR_AT_END = Pattern.compile("\\d{4}\\.?$");

    /** What stands before a number without being an outlet. */
    @ForPrograms("words of cells")
    private static final Set<String> NO_OUTLETS = Stream.concat(
                    Stream.of(Month.values())
                            .flatMap(month -> Stream.of(TextStyle.FULL, TextStyle.SHORT)
                                    .map(style -> month.getDisplayName(style, Locale.ENGLISH))),
                    Stream.of("up to", "at least", "more than", "about", "http", "https"))
            .map(words -> words.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private Outlets() {}

    /** Whom the row names as its sources, no two alike; addresses are none of them. */
    public static List<String> of(RowCells row, Profile profile) {
        List<String> outlets = new ArrayList<>();
        for (ImportField field : FIELDS) {
            String cell = row.get(field);
            if (WebAddresses.areIn(cell)) {
                continue;
            }
            for (String outlet : outlets(cell, profile)) {
                String name = outlet.strip();
                if (!name.isEmpty() && !outlets.contains(name)) {
                    outlets.add(name);
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
        Matcher quoted = QUOTED_PART.matcher(cell);
        int begin = 0;
        int word = 0;
        while (begin < cell.length()) {
            word = WhiteSpace.end(cell, Math.max(begin, word));
            if (quoted.region(word, cell.length()).lookingAt()) {
                parts.add(quoted.group(1).replace("\"\"", "\""));
                begin = quoted.end();
            } else {
                int end = endOfPart(cell, begin);
                parts.add(cell.substring(begin, end));
                begin = Math.max(end, begin + 1);
            }
        }
        parts.removeIf(String::isEmpty);
        return parts;
    }

    private static int endOfPart(String cell, int begin) {
        int end = begin;
        while (end < cell.length() && ENDS_OF_PARTS.indexOf(cell.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static List<String> outlets(String cell, Profile profile) {
        return switch (profile) {
            case UCDP_GED ->
                isListOfArticles(cell)
                        ? parts(cell).stream()
                                .map(part -> first(ARTICLE, part).orElse(part))
                                .toList()
                        : first(FREE_CITATION, cell)
                                .map(outlet -> outlet.replaceAll("(?i)(?<!\\s)\\s++(?:on|in|of|via)$", ""))
                                .filter(outlet -> outlet.split("\\s+").length <= MAX_WORDS
                                        && !NO_OUTLETS.contains(outlet.toLowerCase(Locale.ROOT)))
                                .map(List::of)
                                .orElse(List.of());
            case GTD -> List.of(cited(cell.strip()).orElse(cell));
            default -> parts(cell);
        };
    }

    private static boolean isListOfArticles(String cell) {
        return cell.startsWith("\"")
                || parts(cell).stream()
                        .allMatch(part -> PLAIN_ARTICLE.matcher(part).matches());
    }

    private static Optional<String> cited(String text) {
        Matcher citation = CITATION.matcher(text);
        return YEAR_AT_END.matcher(text).find() && citation.lookingAt()
                ? Optional.of(citation.group(1))
                : Optional.empty();
    }

    private static Optional<String> first(Pattern form, String text) {
        Matcher matcher = form.matcher(text.strip());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
