package org.dateline.evidence.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Place;

/**
 * All spellings of all places, looked for in a text in one pass. Where one spelling begins with another, such as "Gwadar
 * Port" with "Gwadar", the longest that stands in the text is the one that is meant.
 */
public final class PlaceNames {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    /** By their first word in lower case, the longest first. */
    private final Map<String, List<Spelling>> byFirstWord = new HashMap<>();

    /**
     * A name.
     *
     * @param text the name in the form in which texts are compared
     * @param before how many characters of it stand before its first word
     * @param places the ids of the places that are spelled so, of which one may be in another, in their order
     */
    private record Spelling(String text, int before, List<String> places) {}

    /**
     * A place that a paragraph names.
     *
     * @param places the ids of the places that may be meant, at least one
     * @param spelling how it is spelled there
     */
    public record Named(List<String> places, String spelling) {

        public Named {
            places = List.copyOf(places);
        }
    }

    /** The names of these places. */
    public PlaceNames(Iterable<Place> places) {
        Map<String, List<String>> bySpelling = new LinkedHashMap<>();
        for (Place place : places) {
            place.spellings()
                    .map(ArchivedText::normalized)
                    .distinct()
                    .forEach(name -> bySpelling
                            .computeIfAbsent(name, first -> new ArrayList<>())
                            .add(place.id()));
        }
        bySpelling.forEach(this::add);
        byFirstWord
                .values()
                .forEach(names -> names.sort(
                        Comparator.comparing((Spelling name) -> name.text().length())
                                .reversed()));
    }

    private void add(String name, List<String> places) {
        Matcher first = WORD.matcher(name);
        if (first.find()) {
            byFirstWord
                    .computeIfAbsent(key(first.group()), word -> new ArrayList<>())
                    .add(new Spelling(name, first.start(), places));
        }
    }

    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /**
     * What the paragraph names, in its order, as often as it does. A name that has a capital letter must have one there too, so
     * that the word "hub" is not the town Hub.
     *
     * @param paragraph in the form in which texts are compared
     */
    public List<Named> in(String paragraph) {
        List<Named> named = new ArrayList<>();
        Matcher words = WORD.matcher(paragraph);
        int from = 0;
        while (words.find(from)) {
            int start = words.start();
            Optional<Spelling> found = byFirstWord.getOrDefault(key(words.group()), List.of()).stream()
                    .filter(name -> stands(name, paragraph, start))
                    .findFirst();
            from = words.end();
            if (found.isPresent()) {
                Spelling name = found.get();
                int begin = start - name.before();
                from = Math.max(from, begin + name.text().length());
                named.add(new Named(
                        name.places(),
                        paragraph.substring(begin, begin + name.text().length())));
            }
        }
        return named;
    }

    private static boolean stands(Spelling name, String paragraph, int start) {
        int begin = start - name.before();
        int end = begin + name.text().length();
        if (!paragraph.regionMatches(true, begin, name.text(), 0, name.text().length())) {
            return false;
        }
        boolean capital = Character.isUpperCase(name.text().codePointAt(name.before()));
        return (!capital || Character.isUpperCase(paragraph.codePointAt(start)))
                && (end == paragraph.length() || !isOfWord(name.text(), paragraph, end));
    }

    /** Whether a word of the name goes on beyond its end. */
    private static boolean isOfWord(String name, String paragraph, int end) {
        return Character.isLetterOrDigit(name.codePointBefore(name.length()))
                && WORD.matcher(paragraph).region(end, paragraph.length()).lookingAt();
    }
}
