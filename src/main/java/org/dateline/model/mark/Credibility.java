package org.dateline.model.mark;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * How credible a report is in the judgement of a person: the numbers of the Admiralty system, as NATO's AJP-2.1 has them. Nothing in
 * the program finds one out, not even the first, though it speaks of other sources.
 */
public enum Credibility {
    CONFIRMED(key("confirmed by other sources")),
    PROBABLY_TRUE(key("probably true")),
    POSSIBLY_TRUE(key("possibly true")),
    DOUBTFUL(key("doubtful")),
    IMPROBABLE(key("improbable")),
    /** What holds for a report that nobody has judged. */
    NOT_JUDGED(key("truth cannot be judged"));

    private final String words;

    Credibility(String words) {
        this.words = words;
    }

    /** The number, 1 to 6. */
    public int number() {
        return ordinal() + 1;
    }

    /** The number as a text. */
    public String code() {
        return String.valueOf(number());
    }

    /** What it means. */
    public String words() {
        return tr(words);
    }

    /** That of this number as a text; empty if there is none. */
    public static Optional<Credibility> ofCode(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
