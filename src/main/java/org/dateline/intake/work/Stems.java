package org.dateline.intake.work;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dateline.language.ForPrograms;
import org.dateline.text.Folding;

/** The words of a text without their usual endings, so that "killed" and "kill" are one; the emptiest words are left out. */
final class Stems {

    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}|\\p{N}{2,}");
    private static final Pattern ENDING = Pattern.compile("(?<=\\p{L}{3})(ed|ing|ers?|es|s)$");

    @ForPrograms("words of an English text")
    private static final Set<String> EMPTY = Set.of(
            "the", "and", "all", "far", "set", "off", "for", "after", "were", "was", "has", "had", "have", "from",
            "with", "that", "its", "his", "her", "their", "are", "not", "but", "said", "into", "more", "than", "over",
            "least", "also");

    private Stems() {}

    /** By each stem the word as it is printed first. */
    static Map<String, String> of(String text) {
        Map<String, String> stems = new LinkedHashMap<>();
        WORD.matcher(Folding.fold(text))
                .results()
                .map(MatchResult::group)
                .filter(word -> !EMPTY.contains(word))
                .forEach(word -> stems.putIfAbsent(ENDING.matcher(word).replaceFirst(""), word));
        return stems;
    }
}
