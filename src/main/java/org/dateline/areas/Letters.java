package org.dateline.areas;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.ar.ArabicNormalizer;
import org.apache.lucene.analysis.fa.PersianNormalizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.dateline.language.ForPrograms;

/**
 * The letters of a name without what its spellings differ in: case, accents, letters that have a plain one beside them (l with a
 * stroke, sharp s), apostrophes and half rings, and in the Arabic script vowel marks and the forms of one letter.
 */
final class Letters {

    /** Marks that writers leave out; those of other scripts are letters, such as the vowels of Devanagari. */
    private static final Pattern MARKS = Pattern.compile(
            "[\\u0300-\\u036f\\u0483-\\u0487\\u0591-\\u05bd\\u05bf-\\u05c7\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06dc"
                    + "\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed\\p{Cf}]+");

    private static final Pattern APOSTROPHES =
            Pattern.compile("['\\u2018\\u2019\\u201b\\u02b9-\\u02bf\\u02c8`\\u00b4\\u2032\\u05f3\\uff07]+");
    /** The article or preposition of French and Italian before a vowel, which is a word of its own. */
    private static final Pattern ELISION = Pattern.compile("(?i)(?<![\\p{L}\\p{N}])([dl])['\\u2019](?=\\p{L}{2})");

    private static final Pattern UMLAUTS =
            Pattern.compile("[\u00e4\u00f6\u00fc\u00f8\u00e5\u00c4\u00d6\u00dc\u00d8\u00c5]");
    private static final int MOST_FOR_ONE = 4;

    private Letters() {}

    /** The words of a name, in plain small letters. */
    static List<String> words(String name) {
        String folded = plain(name);
        List<String> words = new ArrayList<>();
        int begin = -1;
        for (int at = 0; at <= folded.length(); at++) {
            boolean isLetter = at < folded.length() && belongs(folded.charAt(at));
            if (isLetter && begin < 0) {
                begin = at;
            } else if (!isLetter && begin >= 0) {
                words.add(folded.substring(begin, at));
                begin = -1;
            }
        }
        return words;
    }

    private static boolean belongs(char letter) {
        int type = Character.getType(letter);
        return Character.isLetterOrDigit(letter)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || Character.isSurrogate(letter);
    }

    @ForPrograms("Names are compared by it")
    private static String plain(String name) {
        String words = name.indexOf('&') < 0 ? name : name.replace("&", " and ");
        if (words.chars().allMatch(letter -> letter < 0x80 && letter != '\'' && letter != '`')) {
            return words.toLowerCase(Locale.ROOT);
        }
        String parted =
                APOSTROPHES.matcher(ELISION.matcher(words).replaceAll("$1 ")).replaceAll("");
        // The Greek numeral sign and n with an apostrophe have one within only when taken apart
        String apart = APOSTROPHES
                .matcher(Normalizer.normalize(parted, Normalizer.Form.NFKD))
                .replaceAll("");
        String bare = MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
        char[] letters = new char[bare.length() * MOST_FOR_ONE];
        int length = ASCIIFoldingFilter.foldToASCII(bare.toCharArray(), 0, letters, 0, bare.length());
        length = new PersianNormalizer().normalize(letters, length);
        length = new ArabicNormalizer().normalize(letters, length);
        for (int at = 0; at < length; at++) {
            letters[at] = arabic(letters[at]);
        }
        // Some letters become capitals only now
        return new String(letters, 0, length).toLowerCase(Locale.ROOT);
    }

    /** Forms of letters in Urdu, Pashto and Kurdish that Lucene's normalizers leave. */
    private static char arabic(char letter) {
        return switch (letter) {
            case '\u06be', '\u06c3', '\u06d5' -> '\u0647';
            case '\u06cd', '\u06d0' -> '\u064a';
            case '\u06aa' -> '\u0643';
            default -> letter;
        };
    }

    /** A name as it is written where umlauts and the like cannot be; the same if it has none. */
    static String withoutUmlauts(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        return UMLAUTS.matcher(composed)
                .replaceAll(found -> switch (Character.toLowerCase(found.group().charAt(0))) {
                    case '\u00e4' -> "ae";
                    case '\u00fc' -> "ue";
                    case '\u00e5' -> "aa";
                    default -> "oe";
                });
    }
}
