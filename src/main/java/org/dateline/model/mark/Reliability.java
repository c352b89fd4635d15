package org.dateline.model.mark;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * How reliable an outlet is in the judgement of a person: the letters of the Admiralty system, as NATO's AJP-2.1 has them. Nothing in
 * the program finds one out.
 */
public enum Reliability {
    A(key("completely reliable")),
    B(key("usually reliable")),
    C(key("fairly reliable")),
    D(key("not usually reliable")),
    E(key("unreliable")),
    /** What holds for an outlet that nobody has judged. */
    F(key("reliability cannot be judged"));

    private final String words;

    Reliability(String words) {
        this.words = words;
    }

    /** The letter. */
    public String code() {
        return name();
    }

    /** What it means. */
    public String words() {
        return tr(words);
    }

    /** That of this letter; empty if there is none. */
    public static Optional<Reliability> ofCode(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
