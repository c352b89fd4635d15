package org.dateline.propose.time.words;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells by the last verb of an Urdu sentence whether it is about something still to come. */
public final class UrduTense {

    private static final Set<String> FUTURE = Set.of("گا", "گے", "گی", "امکان", "متوقع", "توقع");
    private static final Set<String> PAST = Set.of(
            "تھا", "تھے", "تھی", "تھیں", "ہوا", "ہوئے", "ہوئی", "گیا", "گئے", "گئی", "کہا", "بتایا", "کیا", "کی");
    /** "Closing was announced": what follows these words was said, what they follow is to come. */
    private static final Set<String> ANNOUNCED = Set.of("اعلان", "فیصلہ", "حکم");

    private static final int FAR = 40;
    private static final int FIRST_ARABIC = 0x600;

    private UrduTense() {}

    /** Whether the words behind a token are of the future; null where they do not say it, or are not Urdu. */
    public static @Nullable Boolean isFuture(Tokens tokens, int from) {
        Boolean future = null;
        for (int token = from; token < from + FAR && tokens.sentence(token) == tokens.sentence(from - 1); token++) {
            String word = tokens.word(token);
            if (word.isEmpty() || word.codePointAt(0) < FIRST_ARABIC) {
                continue;
            }
            boolean isInfinitive =
                    tokens.is(token - 1, "کا", "کی") && tokens.word(token - 2).endsWith("نے");
            if (ANNOUNCED.contains(word) && isInfinitive) {
                return true;
            }
            if (FUTURE.contains(word)) {
                future = true;
            } else if (PAST.contains(word) && !tokens.is(token - 1, "رات")) {
                future = future == null ? Boolean.FALSE : future;
            }
        }
        return future;
    }
}
