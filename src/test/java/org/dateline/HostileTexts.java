package org.dateline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;

/** Long texts that a regular expression may go astray in: the same again and again, and then not what was to come. */
@NullMarked
final class HostileTexts {

    /** What is in many patterns: white space, letters, digits and signs, alone and one behind the other. */
    private static final List<String> PIECES = List.of(
            " ",
            "\t",
            "\n",
            "\r\n",
            " \n",
            "\n ",
            "\u00a0",
            "a",
            "A",
            "0",
            "1",
            "-",
            "_",
            ".",
            ",",
            ":",
            ";",
            "/",
            "\\",
            "\"",
            "'",
            "\u201c",
            "\u2019",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            "<",
            "<!--",
            "@",
            "#",
            "&",
            "=",
            "+",
            "*",
            "!",
            "%",
            "|",
            "\u2013",
            "\u2022",
            "\u0627",
            "\u0663",
            "\u06d4",
            "\ud835\udc00",
            "\ud83d\ude00",
            "e\u0301",
            " a",
            "a ",
            "a-",
            "a.",
            "a'",
            "a, ",
            "a\n",
            "1,",
            "1.",
            "1 ",
            "1-",
            "1/",
            "\" ",
            "a\"",
            "( ",
            "[ ",
            "[[",
            "{\"",
            "},",
            "<a ",
            "and ",
            "the ",
            "said ",
            "A b ",
            "Ab ",
            "x,1;",
            "http://a/",
            "2026-01-31 06:30 ",
            "1 January 2026 ",
            "AXIS[");

    /** What stands before the many, so that the beginning of a pattern is passed. */
    private static final String BEGINNING = "2026-01-31 06:30";

    /** What stands behind them, and no pattern wants. */
    private static final String UNWANTED = "\u0001";

    private static final int LONGEST_PIECE = 16;
    private static final Pattern ESCAPED =
            Pattern.compile("\\\\u([0-9a-fA-F]{4})|\\\\[pP]\\{[^}]*\\}|\\\\([^A-Za-z0-9])|\\\\.");
    private static final Pattern CLASS = Pattern.compile("\\[\\^?([^\\[\\]]+)\\]");

    private HostileTexts() {}

    /** Texts of about this length for a pattern, made of what it has in it too. */
    static List<String> against(Pattern pattern, int length) {
        List<String> texts = new ArrayList<>();
        for (String piece : pieces(pattern.pattern())) {
            String many = piece.repeat(Math.max(1, length / piece.length()));
            texts.add(many);
            texts.add(many + UNWANTED);
            texts.add(BEGINNING + many + UNWANTED);
        }
        for (String nearly : PatternSampler.nearly(pattern, length)) {
            texts.add(nearly);
            texts.add(nearly + UNWANTED);
        }
        return texts;
    }

    private static Set<String> pieces(String pattern) {
        Set<String> pieces = new LinkedHashSet<>(PIECES);
        String plain = ESCAPED.matcher(pattern).replaceAll(found -> {
            String code = found.group(1);
            String sign = found.group(2);
            String read =
                    code != null ? String.valueOf((char) Integer.parseInt(code, 16)) : sign != null ? sign : "\u0000";
            return Matcher.quoteReplacement(read);
        });
        CLASS.matcher(plain)
                .results()
                .forEach(found -> found.group(1)
                        .codePoints()
                        .filter(code -> code != 0 && code != '-')
                        .forEach(code -> pieces.add(Character.toString(code))));
        for (String words : plain.split("[\u0000\\[\\](){}^$*+?|]+")) {
            if (!words.isEmpty() && words.length() <= LONGEST_PIECE) {
                pieces.add(words);
                pieces.add(words + " ");
            }
        }
        return pieces;
    }
}
