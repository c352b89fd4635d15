package org.dateline.query.cube;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.language.Language;
import org.dateline.words.ListWords;

/**
 * What some events give for a measure together. An event counts with all that it gives, also where it began before a window or ends after it.
 *
 * @param sum of those that give a number
 * @param given how many of them do
 * @param events how many events there are
 */
public record CubeSum(BigDecimal sum, long given, long events) {

    /** Without an event. */
    public static final CubeSum NONE = new CubeSum(BigDecimal.ZERO, 0, 0);

    public CubeSum {
        BigDecimal stripped = sum.stripTrailingZeros();
        sum = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The sum; empty where no event gives a number, of which nobody knows that it is 0. */
    public Optional<BigDecimal> known() {
        return given == 0 ? Optional.empty() : Optional.of(sum);
    }

    /** How many events give no number. */
    public long without() {
        return events - given;
    }

    /** These events and others. */
    public CubeSum plus(CubeSum others) {
        return new CubeSum(sum.add(others.sum), given + others.given, events + others.events);
    }

    /** In words: "1,234; 22 events without a number". */
    public String words() {
        List<String> words = new ArrayList<>();
        known().ifPresent(number -> words.add(number(number)));
        if (without() > 0) {
            words.add(trn(without(), "{0} event without a number", "{0} events without a number"));
        }
        return words.isEmpty() ? tr("no events") : ListWords.clauses(words);
    }

    /** In groups of thousands, and the decimals that it has. */
    private static String number(BigDecimal number) {
        return String.format(Language.current().locale(), "%,." + number.scale() + "f", number);
    }

    /**
     * What a window has of a measure.
     *
     * @param measure what it is called
     * @param shown of all events that are shown
     * @param certain of those that are certainly in the window
     */
    public record OfWindow(String measure, CubeSum shown, CubeSum certain) {

        /** In words: "Killed: 1,234; certainly in the window 1,100". */
        public String words() {
            return shown.equals(certain)
                    ? tr("{0}: {1}", measure, shown.words())
                    : tr("{0}: {1} (certainly in the window: {2})", measure, shown.words(), certain.words());
        }
    }
}
