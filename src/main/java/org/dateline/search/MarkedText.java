package org.dateline.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text in which some stretches are marked.
 *
 * @param parts its parts in their order; two neighbours differ in whether they are marked
 */
public record MarkedText(List<Part> parts) {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    /** No text. */
    public static final MarkedText EMPTY = new MarkedText(List.of());

    /** A part of the text, which is marked or not. */
    public record Part(String text, boolean marked) {}

    public MarkedText {
        parts = List.copyOf(parts);
    }

    /** A text without marks. */
    public static MarkedText plain(String text) {
        return text.isEmpty() ? EMPTY : new MarkedText(List.of(new Part(text, false)));
    }

    /** This text and then another. */
    public MarkedText and(MarkedText next) {
        List<Part> both = new ArrayList<>(parts);
        for (Part part : next.parts) {
            int last = both.size() - 1;
            if (last >= 0 && both.get(last).marked() == part.marked()) {
                both.set(last, new Part(both.get(last).text() + part.text(), part.marked()));
            } else {
                both.add(part);
            }
        }
        return new MarkedText(both);
    }

    /** This text and then one without marks. */
    public MarkedText and(String next) {
        return and(plain(next));
    }

    /** A message in which each place has its text: the first "{0}", and so on. A place may stand once, or not at all. */
    public static MarkedText of(String message, MarkedText... arguments) {
        MarkedText all = EMPTY;
        int from = 0;
        Matcher place = PLACE.matcher(message);
        while (place.find()) {
            int number = place.group().charAt(1) - '0';
            if (number < arguments.length) {
                all = all.and(message.substring(from, place.start())).and(arguments[number]);
                from = place.end();
            }
        }
        return all.and(message.substring(from));
    }

    /** Whether something is marked. */
    public boolean hasMarks() {
        return parts.stream().anyMatch(Part::marked);
    }

    /** The text without its marks. */
    public String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }

    /** What is marked, stretch by stretch. */
    public List<String> marked() {
        return parts.stream().filter(Part::marked).map(Part::text).toList();
    }
}
