package org.dateline.propose.quote;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who says something in scripts without capitals: Urdu by the words behind the name, Chinese and Japanese by the verb. */
final class OtherScripts {

    private static final int WINDOW = 160;
    private static final int MOST_WORDS = 6;
    private static final int MOST_NAME = 4;
    private static final Set<String> TITLES = Set.of(
            "\u0648\u0632\u06cc\u0631",
            "\u0627\u0639\u0644\u06cc\u0670",
            "\u0627\u0639\u0644\u06cc",
            "\u0627\u0639\u0638\u0645",
            "\u0648\u0632\u06cc\u0631\u0627\u0639\u0644\u06cc\u0670",
            "\u0648\u0632\u06cc\u0631\u0627\u0639\u0638\u0645",
            "\u062f\u0627\u062e\u0644\u06c1",
            "\u062f\u0641\u0627\u0639",
            "\u062e\u0627\u0631\u062c\u06c1",
            "\u062a\u0631\u062c\u0645\u0627\u0646",
            "\u0635\u062f\u0631",
            "\u06af\u0648\u0631\u0646\u0631",
            "\u06a9\u0645\u0634\u0646\u0631",
            "\u0627\u0641\u0633\u0631",
            "\u062c\u0646\u0631\u0644",
            "\u06a9\u0627\u0631",
            "\u0631\u06c1\u0646\u0645\u0627",
            "\u0635\u062d\u0627\u0641\u06cc",
            "\u0633\u0631\u0628\u0631\u0627\u06c1",
            "\u062c\u062c",
            "\u0631\u06c1\u0627\u0626\u0634\u06cc",
            "\u0634\u06c1\u0631\u06cc",
            "\u062f\u06a9\u0627\u0646\u062f\u0627\u0631",
            "\u0648\u06a9\u06cc\u0644",
            "\u0627\u0633\u062a\u0627\u062f",
            "\u0648\u0627\u0644\u06d2",
            "\u0648\u0627\u0644\u06cc",
            "\u0648\u0627\u0644\u0627",
            "\u062e\u0627\u062a\u0648\u0646",
            "\u067e\u0648\u0644\u06cc\u0633",
            "\u0645\u0642\u06cc\u0645");
    private static final Set<String> SAID = Set.of(
            "\u06a9\u06c1\u0627",
            "\u0628\u062a\u0627\u06cc\u0627",
            "\u0644\u06a9\u06be\u0627",
            "\u062f\u0639\u0648\u06cc\u0670",
            "\u0627\u0639\u0644\u0627\u0646",
            "\u067e\u0648\u0686\u06be\u0627",
            "\u062e\u0628\u0631\u062f\u0627\u0631",
            "\u06a9\u06c1\u06cc");
    private static final Set<String> PRONOUNS = Set.of(
            "\u0627\u0646\u06be\u0648\u06ba",
            "\u0627\u0646\u06c1\u0648\u06ba",
            "\u0627\u0646",
            "\u0627\u0633",
            "\u0648\u06c1");
    private static final Set<String> BREAKS = Set.of(
            "\u06a9\u06c1",
            "\u0627\u0648\u0631",
            "\u062c\u0628\u06a9\u06c1",
            "\u0645\u06cc\u06ba",
            "\u067e\u0631",
            "\u0628\u0639\u062f",
            "\u0633\u06d2",
            "\u06a9\u0648");
    private static final Pattern EAST_BEFORE = Pattern.compile(
            "([\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}\u30fb\u00b7]{1,20}?)(?:\u5728[^\uff0c\u3002]{1,20})?(?:\u8868\u793a|\u8bf4|\u8aaa|\u79f0|\u7a31|\u6307\u51fa|\u544a\u8bc9|\u5f3a\u8c03|\u306f|\u306b\u3088\u308b\u3068)[^\u3002]{0,20}$");
    private static final Pattern EAST_BEHIND = Pattern.compile(
            "^[\uff0c\u3001\u3068]?(?:\u3068)?([\\p{IsHan}\\p{IsKatakana}\u30fb\u00b7]{2,20}?)(?:\u6c0f|\u3055\u3093)?(?:\u306f|\u304c|\u8bf4|\u8aaa|\u8868\u793a|\u79f0|\u7a31)");

    private static final Pattern EAST_TITLE = Pattern.compile(
            "^.{0,10}(?:\u5e02\u957f|\u5e02\u9577|\u603b\u7edf|\u7e3d\u7d71|\u90e8\u957f|\u90e8\u9577|\u53d1\u8a00\u4eba|\u767c\u8a00\u4eba|\u4e3b\u5e2d|\u5c40\u957f|\u5c40\u9577|\u603b\u7406|\u9996\u76f8|\u77e5\u4e8b|\u5927\u81e3|\u8bb0\u8005)\u306e?(?=.)");

    private OtherScripts() {}

    /** Whether the text says who said a quotation, in a script without capitals. */
    static boolean isAttributed(Passage passage, QuotedSpan span) {
        return speaker(passage, span).isPresent();
    }

    /** Who is told to have said a quotation; blank where it is a pronoun. */
    static Optional<String> speaker(Passage passage, QuotedSpan span) {
        if (!passage.prose().hasCaselessLetters()) {
            return Optional.empty();
        }
        String masked = passage.prose().masked();
        int begin = Math.max(passage.prose().sentenceBegin(span.open()), span.open() - WINDOW);
        int end = Math.min(passage.prose().sentenceEnd(Math.max(span.open(), span.close() - 1)), span.close() + WINDOW);
        String before = clause(masked.substring(Math.min(begin, span.open()), span.open()), false);
        String behind =
                clause(masked.substring(span.close(), Math.max(span.close(), Math.min(masked.length(), end))), true);
        if (isOf(Character.UnicodeScript.ARABIC, before + behind)) {
            boolean isLeading = !before.isBlank() && urdu(before).isPresent();
            Optional<String> name = isLeading ? urdu(before) : urdu(behind);
            return name.isPresent() && name.get().isEmpty()
                    ? doer(masked.substring(Math.max(0, begin - WINDOW), begin)).or(() -> name)
                    : name;
        } else if (isEastern(before + behind)) {
            return east(EAST_BEFORE, before).or(() -> east(EAST_BEHIND, behind));
        }
        return Optional.empty();
    }

    /** What of a stretch lies on this side of other quotations. */
    private static String clause(String stretch, boolean isBehind) {
        int quoted = isBehind ? stretch.indexOf(Prose.QUOTED) : stretch.lastIndexOf(Prose.QUOTED);
        if (quoted < 0) {
            return stretch;
        }
        return isBehind ? stretch.substring(0, quoted) : stretch.substring(quoted + 1);
    }

    private static boolean isOf(Character.UnicodeScript script, String text) {
        return text.codePoints().anyMatch(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == script);
    }

    private static boolean isEastern(String text) {
        return isOf(Character.UnicodeScript.HAN, text) || isOf(Character.UnicodeScript.KATAKANA, text);
    }

    private static Optional<String> east(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(EAST_TITLE.matcher(matcher.group(1)).replaceFirst("")) : Optional.empty();
    }

    /** The words before "said", "says" or "according to", without a title. */
    private static Optional<String> urdu(String clause) {
        List<String> words = Arrays.stream(
                        clause.replaceAll("[:\u060c\u06d4,.]", " $0 ").strip().split("\\s+"))
                .toList();
        for (int i = words.size() - 1; i > 0; i--) {
            if (isMarker(words, i)) {
                return Optional.of(name(words, i));
            }
        }
        return Optional.empty();
    }

    /** Who did what was told last, in the same paragraph: "they" after it is the same. */
    private static Optional<String> doer(String before) {
        List<String> words = Arrays.stream(
                        before.replaceAll("[:\u060c\u06d4,.]", " $0 ").strip().split("\\s+"))
                .toList();
        for (int i = words.size() - 1; i > 0; i--) {
            if (words.get(i).equals("نے")) {
                return Optional.of(name(words, i)).filter(name -> !name.isEmpty());
            }
        }
        return Optional.empty();
    }

    private static boolean isMarker(List<String> words, int i) {
        String word = words.get(i);
        List<String> next = words.subList(i + 1, Math.min(words.size(), i + 6));
        return switch (word) {
            case "\u0646\u06d2" -> next.stream().anyMatch(SAID::contains);
            case "\u06a9\u0627" -> next.contains("\u06a9\u06c1\u0646\u0627");
            case "\u06a9\u06d2" -> next.contains("\u0645\u0637\u0627\u0628\u0642");
            default -> false;
        };
    }

    private static String name(List<String> words, int marker) {
        int from = marker;
        while (from > 0 && marker - from < MOST_WORDS && isName(words.get(from - 1))) {
            from--;
        }
        int afterTitle = from;
        for (int i = from; i < marker; i++) {
            boolean isWitness =
                    i > 0 && words.get(i).equals("شاہد") && words.get(i - 1).equals("عینی");
            afterTitle = isWitness || TITLES.contains(words.get(i)) ? i + 1 : afterTitle;
        }
        List<String> name = words.subList(afterTitle < marker ? afterTitle : from, marker);
        if (name.stream().anyMatch(PRONOUNS::contains)) {
            return "";
        }
        return String.join(" ", name.subList(Math.max(0, name.size() - MOST_NAME), name.size()));
    }

    private static boolean isName(String word) {
        return !BREAKS.contains(word) && word.codePoints().anyMatch(Character::isLetter);
    }
}
