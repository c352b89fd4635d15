package org.dateline.propose.figure;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The noun behind a number: the words up to the first plural or a word that cannot belong to it.
 *
 * @param noun the last of these words
 * @param end the index behind them
 */
record CountedNoun(String noun, int end) {

    private static final Pattern OF =
            Pattern.compile("\\s+of\\s+(?:the\\s+|its\\s+|their\\s+|his\\s+)?(?=\\p{L})|\\s+(?=other\\s)");
    private static final Pattern WORD =
            Pattern.compile("\\s?[\"'\u2018\u201c]?(\\p{L}[\\p{L}\\p{M}\u2019'-]{0,40})[\"'\u2019\u201d]?");
    private static final Set<String> PLURALS = Set.of(
            "people", "children", "women", "men", "personnel", "dead", "them", "whom", "siege", "period", "policemen");
    private static final Set<String> STOPS = Set.of(
            ("a an the and or but nor of in on at over from after before during for to by with within near who whom that which"
                            + " this these those he she it they we you i was were is are be been being has have had did do does will would"
                            + " could may might can said says as when while where since until than then there here also later alone"
                            + " per not no more less killed injured wounded died arrested dead missing including across")
                    .split(" "));
    private static final int MOST_WORDS = 6;

    /** The noun that begins behind a number, or null if none does. */
    static @Nullable CountedNoun behind(String text, int from) {
        Matcher of = OF.matcher(text).region(from, text.length());
        int at = of.lookingAt() ? of.end() : from;
        Matcher word = WORD.matcher(text);
        CountedNoun last = null;
        for (int i = 0; i < MOST_WORDS; i++) {
            word.region(at, text.length());
            if (!word.lookingAt()) {
                break;
            }
            String plain = word.group(1).toLowerCase(java.util.Locale.ROOT);
            boolean isPronoun = plain.equals("them") || plain.equals("whom");
            if (STOPS.contains(plain) && !(isPronoun && i == 0)) {
                break;
            }
            last = new CountedNoun(word.group(1), word.end());
            at = word.end();
            if (isPlural(plain)) {
                break;
            }
        }
        return last == null
                        || Character.isUpperCase(last.noun.codePointAt(0))
                                && !isPlural(last.noun.toLowerCase(java.util.Locale.ROOT))
                ? null
                : last;
    }

    private static boolean isPlural(String word) {
        return PLURALS.contains(word) || word.endsWith("s") && !word.matches(".*(?:ss|us|is|ous|'s|\u2019s)");
    }
}
