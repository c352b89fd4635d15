package org.dateline.imports.row;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The row of tags under the headings of tables of humanitarian organisations, which tell what the columns hold in whatever language
 * the headings are: {@code #adm1+name}, {@code #geo+lat} (Humanitarian Exchange Language 1.1, hxlstandard.org).
 */
public final class HxlTags {

    private static final Pattern TAG = Pattern.compile("#[A-Za-z][A-Za-z0-9_]*+(?:\\s*+\\+[A-Za-z][A-Za-z0-9_]*+)*+");
    private static final Set<String> NO_EVENT =
            Set.of("reported", "updated", "created", "published", "approved", "end");

    private HxlTags() {}

    /** Whether these cells are such a row: nothing but tags, and at least two of them. */
    public static boolean areIn(List<String> cells) {
        List<String> filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        return filled.size() >= 2
                && filled.stream().allMatch(cell -> TAG.matcher(cell).matches());
    }

    /** The heading that a tag of a date amounts to, for those who look for dates by headings; empty for other tags. */
    public static Optional<String> dateHeading(String tag) {
        List<String> words = words(tag);
        return words.get(0).equals("#date")
                ? Optional.of(String.join(" ", words).substring(1))
                : Optional.empty();
    }

    private static List<String> words(String tag) {
        return Arrays.asList(tag.toLowerCase(Locale.ROOT).replace(" ", "").split("\\+"));
    }

    /** The field that a tag means; empty for those that mean none. */
    static Optional<ImportField> field(String tag) {
        List<String> words = words(tag);
        Set<String> more = new HashSet<>(words.subList(1, words.size()));
        boolean code = more.contains("code") || more.contains("id");
        return Optional.ofNullable(
                switch (words.get(0)) {
                    case "#date" ->
                        more.stream().noneMatch(NO_EVENT::contains)
                                ? ImportField.START
                                : more.contains("end") ? ImportField.END : null;
                    case "#country" -> code ? null : ImportField.COUNTRY;
                    case "#adm1" -> code ? null : ImportField.PROVINCE;
                    case "#adm2" -> code ? null : ImportField.DISTRICT;
                    case "#loc" -> code ? null : ImportField.PLACE;
                    case "#geo" -> geo(more);
                    case "#event", "#crisis" ->
                        code
                                ? ImportField.ID
                                : more.contains("type")
                                        ? ImportField.CATEGORY
                                        : more.contains("subtype") ? ImportField.DETAIL : ImportField.TITLE;
                    case "#description" -> ImportField.TEXT;
                    case "#cause" -> ImportField.CATEGORY;
                    case "#affected" -> affected(more);
                    case "#meta" ->
                        more.contains("source")
                                ? ImportField.SOURCE
                                : more.contains("url") ? ImportField.URL : code ? ImportField.ID : null;
                    default -> null;
                });
    }

    private static @Nullable ImportField geo(Set<String> more) {
        return more.contains("lat")
                ? ImportField.LATITUDE
                : more.contains("lon") ? ImportField.LONGITUDE : more.contains("coord") ? ImportField.POINT : null;
    }

    private static @Nullable ImportField affected(Set<String> more) {
        return more.contains("killed")
                ? ImportField.FATALITIES
                : more.contains("injured")
                        ? ImportField.WOUNDED
                        : more.contains("missing")
                                ? ImportField.MISSING
                                : more.contains("displaced") || more.contains("idps") ? ImportField.DISPLACED : null;
    }
}
