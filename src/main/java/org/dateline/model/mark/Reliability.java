package org.dateline.model.mark;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * How reliable an outlet is in the judgement of a person: the letters of the Admiralty system, as NATO's AJP-2.1 has them. Nothing in
 * the program finds one out.
 */
public enum Reliability {
    A("completely reliable"),
    B("usually reliable"),
    C("fairly reliable"),
    D("not usually reliable"),
    E("unreliable"),
    /** What holds for an outlet that nobody has judged. */
    F("reliability cannot be judged");

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
        return words;
    }

    /** That of this letter; empty if there is none. */
    public static Optional<Reliability> ofCode(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
