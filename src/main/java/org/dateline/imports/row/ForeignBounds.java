package org.dateline.imports.row;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.language.ForPrograms;
import org.dateline.text.Folding;

/**
 * Words that bound a number of people in tables of other languages than English, as the English ones by which amounts are read:
 * "al menos 3", "mindestens 3", "entre 3 et 5", "3 oder mehr". What is in no language of these stays as it stands.
 */
@ForPrograms("words of cells, and the English ones that the reader of numbers knows")
final class ForeignBounds {

    private static final Map<String, String> WORDS = new LinkedHashMap<>();

    static {
        is(
                "at least",
                "au moins|mindestens|wenigstens|al menos|por lo menos|como mínimo|ao menos|pelo menos|no mínimo|almeno"
                        + "|minstens|ten minste|minst|åtminstone|co najmniej|en az|sedikitnya|setidaknya|minimal"
                        + "|не менее|как минимум|по меньшей мере|щонайменше|على الأقل");
        is(
                "more than",
                "plus de|mehr als|über|más de|mais de|più di|oltre|meer dan|mer än|fler än|ponad|więcej niż|lebih dari"
                        + "|более|больше|понад|більше|أكثر من");
        is(
                "fewer than",
                "moins de|weniger als|unter|menos de|meno di|minder dan|mindre än|färre än|mniej niż|kurang dari"
                        + "|менее|меньше|менше|أقل من");
        is(
                "at most",
                "au plus|au maximum|jusqu'à|höchstens|maximal|bis zu|como máximo|a lo sumo|hasta|no máximo|até|al massimo"
                        + "|fino a|hoogstens|högst|co najwyżej|en fazla|не более|не больше|до");
        is("nearly", "presque|près de|fast|beinahe|knapp|casi|quase|quasi|bijna|nästan|prawie|hampir|почти|майже");
        is(
                "about",
                "environ|etwa|rund|ungefähr|zirka|unos|unas|cerca de|alrededor de|aproximadamente|ongeveer|omkring|ungefär"
                        + "|około|yaklaşık|sekitar|около|примерно|близько|حوالي");
    }

    private static final Pattern BEFORE = Pattern.compile("("
            + WORDS.keySet().stream()
                    .sorted(Comparator.comparing(String::length).reversed())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"))
            + ") ?(?=\\d)(.*)");
    private static final Pattern BEHIND = Pattern.compile("(\\d\\S{0,12}) (?:"
            + alternatives("ou plus|et plus|oder mehr|und mehr|o más|y más|ou mais|e mais|o più|e più|of meer|en meer"
                    + "|eller fler|eller mer|lub więcej|atau lebih|и более|или более|і більше")
            + ")");
    private static final Pattern BETWEEN = Pattern.compile("(?:"
            + alternatives("entre|zwischen|tra|fra|tussen|mellan|między|antara|между|між")
            + ") (\\d\\S{0,12}) (?:"
            + alternatives("y|e|et|und|en|och|a|dan|и|і|та") + ") (\\d\\S{0,12})(.*)");

    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)\\.(?=\\d{3}(?!\\d))");

    private ForeignBounds() {}

    private static void is(String english, String phrases) {
        Stream.of(phrases.split("\\|")).map(Folding::fold).forEach(phrase -> WORDS.put(phrase, english));
    }

    private static String alternatives(String phrases) {
        return Stream.of(phrases.split("\\|"))
                .map(Folding::fold)
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    /** The same in English words, or the text as it stands. */
    static String inEnglish(String text) {
        String folded = Folding.fold(text);
        Matcher between = BETWEEN.matcher(folded);
        if (between.matches()) {
            return ungrouped("between " + between.group(1) + " and " + between.group(2) + between.group(3));
        }
        Matcher before = BEFORE.matcher(folded);
        if (before.matches()) {
            return ungrouped(WORDS.get(before.group(1)) + " " + before.group(2));
        }
        Matcher behind = BEHIND.matcher(folded);
        return behind.matches() ? ungrouped(behind.group(1) + " or more") : text;
    }

    /** These languages part thousands by points, where English has commas or nothing. */
    private static String ungrouped(String words) {
        return THOUSANDS.matcher(words).replaceAll("");
    }
}
