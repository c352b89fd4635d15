package org.dateline.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One of the things that a reader asks for: a word or a phrase.
 *
 * @param typed it as typed, without quotation marks
 * @param words its folded words, one or more, which stand one after the other
 * @param open whether the last of them may go on: not typed to its end, or a word that need only begin so
 * @param joined the words as one, where a hyphen joins them, or null; it stands for them
 * @param exact whether it is found only as it stands, being in quotation marks
 * @param field the id of the dataset's own field in which alone it is found, or null
 */
record SearchTerm(
        String typed,
        List<String> words,
        boolean open,
        @Nullable String joined,
        boolean exact,
        @Nullable String field) {

    private static final int SHORT = 2;
    private static final String QUOTATION_MARKS = "\"\u201c\u201d\u201e\u201f\u00ab\u00bb\uff02";

    /** The name of a field, perhaps in quotation marks, a colon, and what is looked for there. */
    private static final Pattern NAMED = Pattern.compile(
            "(?<!\\S)(?:[Q]([^Q]+)[Q]|([^\\sQ:]+)):(?:[Q]([^Q]+)(?:[Q]|$)|([^\\sQ]+))".replace("Q", QUOTATION_MARKS));

    SearchTerm {
        words = List.copyOf(words);
    }

    /**
     * The same, where words behind the name of a field and a colon are looked for in that field alone.
     *
     * @param fields the id of the field that is called so, or empty
     */
    static List<SearchTerm> parse(String text, Function<String, Optional<String>> fields) {
        List<SearchTerm> named = new ArrayList<>();
        StringBuilder others = new StringBuilder();
        Matcher matcher = NAMED.matcher(text);
        while (matcher.find()) {
            String name = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            Optional<String> field = fields.apply(name);
            List<SearchTerm> inField = new ArrayList<>();
            if (matcher.group(3) == null) {
                loose(matcher.group(4), matcher.end() == text.length(), inField);
            } else {
                phrase(matcher.group(3), false, inField);
            }
            boolean isNamed = field.isPresent() && !inField.isEmpty();
            matcher.appendReplacement(others, isNamed ? " " : Matcher.quoteReplacement(matcher.group()));
            if (isNamed) {
                inField.forEach(term -> named.add(term.in(field.get())));
            }
        }
        matcher.appendTail(others);
        named.addAll(parse(others.toString()));
        return List.copyOf(named);
    }

    private SearchTerm in(String wanted) {
        return new SearchTerm(typed, words, open, joined, exact, wanted);
    }

    /**
     * What a text asks for. Any text asks for something or nothing; none is wrong. What stands between quotation marks,
     * straight or curly, is one phrase; a mark that is not closed yet reaches to the end.
     */
    static List<SearchTerm> parse(String text) {
        List<SearchTerm> terms = new ArrayList<>();
        boolean quoted = false;
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            boolean end = at == text.length();
            if (end || QUOTATION_MARKS.indexOf(text.charAt(at)) >= 0) {
                add(text.substring(from, at), quoted, end, terms);
                quoted = !quoted;
                from = at + 1;
            }
        }
        return List.copyOf(terms);
    }

    private static void add(String part, boolean quoted, boolean end, List<SearchTerm> terms) {
        if (quoted) {
            phrase(part, end, terms);
        } else {
            List<String> chunks = List.of(part.strip().split("\\s+"));
            for (int i = 0; i < chunks.size(); i++) {
                loose(chunks.get(i), end && i == chunks.size() - 1, terms);
            }
        }
    }

    private static void phrase(String part, boolean unclosed, List<SearchTerm> terms) {
        List<String> words = parts(Words.of(part));
        if (!words.isEmpty()) {
            boolean goesOn = unclosed && !Character.isWhitespace(part.charAt(part.length() - 1));
            terms.add(new SearchTerm(part.strip(), words, goesOn, null, true, null));
        }
    }

    /** A word need only begin so, but for numbers, and for very short words such as "a" that others follow. */
    private static void loose(String chunk, boolean last, List<SearchTerm> terms) {
        List<Token> all = Words.of(chunk);
        List<String> words = parts(all);
        if (!words.isEmpty()) {
            String joined = all.stream()
                    .filter(Token::joined)
                    .map(Token::term)
                    .findFirst()
                    .orElse(null);
            String word = words.get(words.size() - 1);
            boolean open = !Words.isNumber(word) && (last || word.length() > SHORT);
            terms.add(new SearchTerm(chunk, words, open, joined, false, null));
        }
    }

    private static List<String> parts(List<Token> words) {
        return words.stream().filter(word -> !word.joined()).map(Token::term).toList();
    }

    String last() {
        return words.get(words.size() - 1);
    }

    /** The one word that may be spelled otherwise, or null: phrases and what has digits in it may not. */
    @Nullable
    String misspellable() {
        String word = words.size() == 1 ? words.get(0) : joined;
        return exact || field != null || word == null || word.chars().anyMatch(Character::isDigit) ? null : word;
    }
}
