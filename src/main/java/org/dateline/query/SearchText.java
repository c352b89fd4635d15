package org.dateline.query;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Catalog;
import org.dateline.model.Event;
import org.dateline.model.EventPlace;
import org.dateline.model.Folding;
import org.dateline.model.Place;
import org.dateline.model.Quote;
import org.jspecify.annotations.Nullable;

/** What is searched of an event, and what a reader asks for. */
final class SearchText {

    // A phrase whose closing mark is not typed yet reaches to the end
    private static final Pattern TERM = Pattern.compile("\"([^\"]*)\"?|[^\\s\"]+");

    private SearchText() {}

    /**
     * The folded title, summary, quotes, speakers, roles and spellings of the places, each on a line of its own, so that
     * no phrase reaches from one into the next.
     */
    static String of(Event event, Catalog<Place> places) {
        StringJoiner text = new StringJoiner("\n");
        add(text, event.title());
        add(text, event.summary());
        for (Quote quote : event.quotes()) {
            add(text, quote.text());
            add(text, quote.speaker());
            add(text, quote.role());
        }
        for (EventPlace place : event.places()) {
            places.find(place.place()).stream().flatMap(Place::spellings).forEach(spelling -> add(text, spelling));
        }
        return text.toString();
    }

    private static void add(StringJoiner text, @Nullable String part) {
        if (part != null) {
            text.add(Folding.fold(part));
        }
    }

    /** The folded words and phrases asked for; empty if nothing is. */
    static List<String> terms(String wanted) {
        List<String> terms = new ArrayList<>();
        Matcher matcher = TERM.matcher(Folding.fold(wanted));
        while (matcher.find()) {
            String term = matcher.group(1) == null
                    ? matcher.group()
                    : matcher.group(1).strip();
            if (!term.isEmpty()) {
                terms.add(term);
            }
        }
        return terms;
    }
}
