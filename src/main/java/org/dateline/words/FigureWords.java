package org.dateline.words;

import static org.dateline.language.Tr.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import org.dateline.model.Figure;
import org.dateline.text.Amount;
import org.dateline.text.NumberReader;

/** Figures in words. No number is given that does not stand in a figure's wording. */
public final class FigureWords {

    private static final String DOZEN = "dozen";

    private FigureWords() {}

    /** A figure's number with its bound, for readers: "31", "at least 3,000", "30–40"; its wording if it has no number. */
    public static String bounds(Figure figure) {
        return bounds(figure, NumberWords::number);
    }

    /** The same with its numbers as programs read them, in digits without groups: "at least 3000". */
    public static String plainBounds(Figure figure) {
        return bounds(figure, NumberWords::plain);
    }

    private static String bounds(Figure figure, DoubleFunction<String> format) {
        Amount amount = figure.amount();
        if (amount == null) {
            return tr("\u201c{0}\u201d", figure.wording());
        }
        String number = number(amount.value(), figure.wording(), format);
        return switch (amount.bound()) {
            case EXACTLY -> number;
            case AT_LEAST -> tr("at least {0}", number);
            case MORE_THAN -> tr("more than {0}", number);
            case AT_MOST -> tr("at most {0}", number);
            case FEWER_THAN -> tr("fewer than {0}", number);
            case NEARLY -> tr("nearly {0}", number);
            case ABOUT -> tr("about {0}", number);
            case BETWEEN -> tr("{0}\u2013{1}", number, number(amount.upper(), figure.wording(), format));
        };
    }

    /** Dozens are left as they are printed: the text does not say "12". */
    private static String number(double value, String wording, DoubleFunction<String> format) {
        return NumberReader.in(wording).stream()
                .filter(written -> written.value() == value)
                .map(written ->
                        wording.substring(written.begin(), written.end()).toLowerCase(Locale.ENGLISH))
                .filter(printed -> printed.contains(DOZEN))
                .findFirst()
                .orElseGet(() -> format.apply(value));
    }

    /** What the source says of a number besides: "counted over two days; unconfirmed"; empty if nothing. */
    public static String qualified(Figure figure) {
        List<String> said = new ArrayList<>();
        Figure.Scope scope = figure.scope();
        if (scope.span() != null) {
            said.add(tr("counted over {0}", scope.span()));
        }
        if (scope.asOf() != null) {
            said.add(tr("as of {0}", scope.asOf()));
        }
        if (scope.includes() != null) {
            said.add(tr("includes {0}", scope.includes()));
        }
        if (figure.claimed()) {
            said.add(tr("a claim"));
        }
        if (figure.unconfirmed()) {
            said.add(tr("not confirmed, by the source itself"));
        }
        return ListWords.clauses(said);
    }
}
