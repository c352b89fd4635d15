package org.dateline.areas;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.text.WhiteSpace;

/**
 * A name of an area, at the levels at which two names may be one. What differs at one level may be the same at the next, so
 * the first at which anything is found is the one that counts.
 *
 * @param words its words in plain letters, with abbreviations in full
 * @param levels its forms at each level, the strictest first: but for case; its words; these without words of kinds; these in any
 *     order or as one word, without articles
 * @param inOrder its words without those of kinds and articles, as one
 */
record AreaName(List<String> words, List<Set<String>> levels, String inOrder) {

    /** How many levels there are. */
    static final int LEVELS = 4;

    private static final int LEAST_WITH_ENDING = 3;

    private static final Map<String, String> IN_FULL =
            Map.of("st", "saint", "ste", "sainte", "mt", "mount", "ft", "fort");
    private static final Set<String> ARTICLES = Set.of("al", "el", "ul");
    /** The Arabic article before a letter that it becomes like: "ar-Raqqa", "ash-Shaykh", "ed-Damer". */
    private static final Set<String> LIKE_NEXT = Set.of(
            "ad", "adh", "an", "ar", "as", "ash", "at", "ath", "az", "ed", "en", "er", "es", "esh", "et", "ez", "edh");

    static AreaName of(String name) {
        List<String> words = inFull(Letters.words(name));
        List<String> bare = KindWords.without(words);
        Set<String> loose = loose(words, bare);
        String plain = Letters.withoutUmlauts(name);
        if (!plain.equals(name)) {
            List<String> others = inFull(Letters.words(plain));
            loose.addAll(loose(others, KindWords.without(others)));
        }
        return new AreaName(
                words,
                List.of(Set.of(exact(name)), Set.of(String.join(" ", words)), Set.of(String.join(" ", bare)), loose),
                String.join("", withoutArticles(bare)));
    }

    /** A name but for case and white space. */
    static String exact(String name) {
        return WhiteSpace.collapsed(name).toLowerCase(Locale.ROOT);
    }

    /** One form for all names that may be one. */
    static String loosest(String name) {
        List<String> words = inFull(Letters.words(name));
        return loose(words, KindWords.without(words)).iterator().next();
    }

    /** Whether two names that are the same without words of kinds are not, for these. */
    boolean contradicts(AreaName other) {
        return KindWords.contradict(words, other.words);
    }

    private static List<String> inFull(List<String> words) {
        return words.stream().map(word -> IN_FULL.getOrDefault(word, word)).toList();
    }

    private static Set<String> loose(List<String> all, List<String> bare) {
        List<String> words = withoutArticles(bare);
        Set<String> forms = new LinkedHashSet<>();
        forms.add(words.stream().sorted().collect(Collectors.joining(" ")));
        forms.add(String.join("", words));
        forms.add(String.join("", all));
        return forms;
    }

    private static List<String> withoutArticles(List<String> bare) {
        List<String> words = new ArrayList<>();
        for (int at = 0; at < bare.size(); at++) {
            String word = bare.get(at);
            boolean isLast = at == bare.size() - 1;
            if (isLast && words.isEmpty() || !(ARTICLES.contains(word) || !isLast && isLike(word, bare.get(at + 1)))) {
                words.add(ending(KindWords.withoutArticle(word)));
            }
        }
        return words;
    }

    private static boolean isLike(String article, String next) {
        return LIKE_NEXT.contains(article) && next.startsWith(article.substring(1));
    }

    /** The ending of Arabic names that is "a", "aa" or "ah"; elsewhere letters stay, as Shaanxi is not Shanxi. */
    private static String ending(String word) {
        boolean isLong = word.length() > LEAST_WITH_ENDING && (word.endsWith("ah") || word.endsWith("aa"));
        return isLong ? word.substring(0, word.length() - 1) : word;
    }
}
