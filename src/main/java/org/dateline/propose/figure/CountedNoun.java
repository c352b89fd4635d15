package org.dateline.propose.figure;

import java.util.Locale;
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

    private static final Pattern OF = Pattern.compile(
            "(?:\\s+(?:more|further|additional)\\b)?(?:\\s+of\\s+(?:all\\s+)?(?:the\\s+|its\\s+|their\\s+|his\\s+"
                    + "|her\\s+|our\\s+|those\\s+|these\\s+)?(?=\\p{L})|(?=\\s+\\p{L}))");
    /** "16 of 22 districts". */
    private static final Pattern OF_NUMBER =
            Pattern.compile("\\s(?:out )?of\\s(?:the\\s|its\\s)?\\p{Nd}[\\p{Nd}.,]*(?=\\s\\p{L})");
    /** "Six of them children", but "six of them were". */
    private static final Pattern OF_THEM = Pattern.compile("\\s+of\\s+(?:them|whom)(?=\\s+\\p{L})");
    /** "Twelve wounded men", "3 dead". */
    private static final Pattern STATE =
            Pattern.compile("(?i)\\s(dead|killed|injured|wounded|hurt|missing|arrested|detained|homeless|displaced"
                    + "|damaged|destroyed|rescued|trapped|stranded|evacuated|infected)(?!\\p{L})");

    /** "Seven of the dead". */
    private static final Pattern OF_THOSE = Pattern.compile(
            "\\s(?:out )?of (?:the|those|these) (dead|killed|injured|wounded|missing|arrested|detained|displaced|deceased"
                    + "|infected|rescued)(?![\\p{L}-])");
    /** "One of the dead was a girl", but "one of the injured said". */
    private static final Pattern BEING = Pattern.compile("\\s(?:was|were|is|are|has been|died|remains?)\\b(?! quoted)");

    private static final Pattern WORD =
            Pattern.compile("\\s?[\"'\u2018\u201c]?(\\p{L}[\\p{L}\\p{M}\u2019'-]{0,40})[\"'\u2019\u201d]?");
    private static final Set<String> PLURALS = Set.of(
            "people", "children", "women", "men", "personnel", "dead", "them", "whom", "siege", "period", "policemen");
    private static final Set<String> STOPS = Set.of(
            ("a an the and or but nor of in on at over from after before during for to by with within near who whom that which"
                            + " this these those he she it they we you i was were is are be been being has have had did do does will would"
                            + " could may might can said says as when while where since until than then there here also later alone"
                            + " outside inside around against between among under above below behind into onto towards throughout despite because"
                            + " remain remained remains per not no more less killed injured wounded died arrested dead missing including across"
                            + " کو کے کی کا سے میں نے پر تک اور یا ہیں ہے تھے تھا تھی کہ ہو گئے گئی گیا بھی")
                    .split(" "));
    private static final int MOST_WORDS = 6;

    /** The noun that begins behind a number, or null if none does. */
    static @Nullable CountedNoun behind(String text, int from) {
        Matcher ofThem = OF_THEM.matcher(text).region(from, text.length());
        if (ofThem.lookingAt()) {
            CountedNoun noun = words(text, ofThem.end());
            if (noun != null && isPlural(noun.noun.toLowerCase(Locale.ROOT))) {
                return noun;
            }
        }
        Matcher state = STATE.matcher(text).region(from, text.length());
        if (!state.lookingAt()) {
            return words(text, from);
        }
        CountedNoun noun = words(text, state.end());
        boolean isAdjective = noun != null
                && isPlural(noun.noun.toLowerCase(Locale.ROOT))
                && !text.substring(state.end(), noun.end).strip().contains(" ");
        return isAdjective ? noun : new CountedNoun(state.group(1), state.end());
    }

    /** Those of whom a number is a part, as they were hurt or lost; null if it is of something else. */
    static @Nullable CountedNoun ofThose(String text, int from, boolean isOne) {
        Matcher those = OF_THOSE.matcher(text).region(from, text.length());
        if (!those.lookingAt()) {
            return null;
        }
        boolean is = BEING.matcher(text).region(those.end(), text.length()).lookingAt();
        CountedNoun noun = words(text, those.end());
        boolean isAdjective = noun != null && isPlural(noun.noun.toLowerCase(Locale.ROOT));
        return isAdjective || isOne && !is ? null : new CountedNoun(those.group(1), those.end());
    }

    private static @Nullable CountedNoun words(String text, int from) {
        Matcher whole = OF_NUMBER.matcher(text).region(from, text.length());
        if (whole.lookingAt()) {
            return words(text, whole.end());
        }
        Matcher of = OF.matcher(text).region(from, text.length());
        int at = of.lookingAt() ? of.end() : from;
        Matcher word = WORD.matcher(text);
        CountedNoun first = null;
        CountedNoun last = null;
        for (int i = 0; i < MOST_WORDS; i++) {
            word.region(at, text.length());
            if (!word.lookingAt()) {
                break;
            }
            String plain = word.group(1).toLowerCase(Locale.ROOT);
            boolean isPronoun = plain.equals("them") || plain.equals("whom");
            if (STOPS.contains(plain) && !(isPronoun && i == 0)) {
                break;
            }
            last = new CountedNoun(word.group(1), word.end());
            first = first == null ? last : first;
            at = word.end();
            if (isPlural(plain)) {
                return last;
            }
        }
        return first == null || Character.isUpperCase(first.noun.codePointAt(0)) ? null : first;
    }

    static boolean isPlural(String word) {
        return PLURALS.contains(word) || word.endsWith("s") && !word.matches(".*(?:ss|us|is|ous|'s|\u2019s)");
    }
}
