package org.dateline.propose.figure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells what a number of hundredths counts: "per cent of shops", or only "percent" where the text leaves out of what. */
final class Percentage {

    private static final Pattern SIGN = Pattern.compile("(?i)\\s?(%|per ?cent(?!\\p{L})|فیصد(?!\\p{L}))");
    private static final Pattern OF = Pattern.compile("\\s+of\\s");
    /** "Prices rose by 4 per cent": how much more or less there is of something, which is no count of it. */
    private static final Pattern CHANGE =
            Pattern.compile("(?i)\\b(?:ris(?:es?|en|ing)|rose|f[ae]ll(?:s|en|ing)?|gr[eo]w(?:n|s|ing)?"
                    + "|(?:in|de)creas(?:es?|ed|ing)|jump(?:s|ed|ing)?|drop(?:s|ped|ping)?|climb(?:s|ed|ing)?"
                    + "|declin(?:es?|ed|ing)|soar(?:s|ed|ing)?|surg(?:es?|ed|ing)|plung(?:es?|ed|ing)) by $");

    private Percentage() {}

    /** Whether a sign for hundredths stands behind a number. */
    static boolean isBehind(String sentence, int number) {
        return SIGN.matcher(sentence).region(number, sentence.length()).lookingAt();
    }

    /** What the hundredths behind a number are of; null where the number tells a change. */
    static @Nullable CountedNoun noun(String sentence, int number, String head) {
        Matcher sign = SIGN.matcher(sentence).region(number, sentence.length());
        if (!sign.lookingAt()) {
            return null;
        }
        boolean hasWhole =
                OF.matcher(sentence).region(sign.end(), sentence.length()).lookingAt();
        CountedNoun whole = hasWhole ? CountedNoun.behind(sentence, sign.end()) : null;
        if (whole != null) {
            return new CountedNoun(sentence.substring(sign.start(1), whole.end()), whole.end());
        }
        return CHANGE.matcher(head).find() ? null : new CountedNoun(sign.group(1), sign.end());
    }
}
