package org.dateline.export.brief;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How the steps of a story lie on the pages of a handout. */
public enum HandoutLayout {
    /** One step a page. */
    ONE(key("One step a page"), List.of(new Density(1, 10, 1))),
    /** Four steps a page, of which none is cut: long ones leave room for fewer. */
    FOUR(key("Four steps a page"), List.of(new Density(2, 7.2, 0.84))),
    /** All steps and their sources on two pages, as large as they fit. */
    TWO_PAGES(
            key("All steps on two pages"),
            List.of(
                    new Density(2, 8.2, 1),
                    new Density(2, 7.2, 1),
                    new Density(3, 6.8, 1),
                    new Density(3, 6.2, 1),
                    new Density(4, 5.8, 1),
                    new Density(4, 5.4, 0.84)));

    /** How many pages all steps are to fit on where they are. */
    static final int WANTED_PAGES = 2;

    private final String words;
    private final List<Density> densities;

    /**
     * How close steps stand.
     *
     * @param columns how many stand side by side
     * @param letters how large their letters are, points
     * @param picture how wide their pictures are, as a share of a column
     */
    record Density(int columns, double letters, double picture) {}

    HandoutLayout(String words, List<Density> densities) {
        this.words = words;
        this.densities = densities;
    }

    /** Those that are tried one after the other, the roomiest first. */
    List<Density> densities() {
        return densities;
    }

    /** What it is called on the screen. */
    public String words() {
        return tr(words);
    }

    /** What it is called on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The layout that the command line calls so, or empty. */
    public static Optional<HandoutLayout> ofWord(String word) {
        return Stream.of(values())
                .filter(layout -> layout.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
