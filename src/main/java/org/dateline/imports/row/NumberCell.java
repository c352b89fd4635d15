package org.dateline.imports.row;

import java.util.List;
import java.util.regex.Pattern;
import org.dateline.imports.time.CellText;
import org.dateline.language.ForPrograms;
import org.dateline.text.Amount;
import org.dateline.text.AmountReader;
import org.dateline.text.WrittenAmount;
import org.jspecify.annotations.Nullable;

/**
 * A number of people as a cell gives it: in digits, also with parted thousands or the ".0" of a program, between bounds ("5-10",
 * "at least 5", "al menos 5", ">100", "10+", "~50"), or in words that name no number ("dozens").
 *
 * @param amount how many; null where the words name no number
 */
record NumberCell(@Nullable Amount amount) {

    private static final Pattern PLAIN = Pattern.compile("\\d{1,9}(?:[.,]0{1,2})?");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:([,.' \u2019])\\d{3})(?:\\1\\d{3})*");
    /** A thousand, or one with three decimals. */
    private static final Pattern EITHER = Pattern.compile("\\d{1,3}\\.000");

    private static final Pattern VAGUE = Pattern.compile(
            "(?i)(?:(?:several|many|a few|some|at least)\\s+)?(?:dozens|scores|hundreds|thousands)(?:\\s+of people|\\s+people)?"
                    + "|docenas|decenas|cientos|dizaines|douzaines|centaines|dutzende|hunderte|dezenas|centenas|decine|centinaia"
                    + "|tientallen|honderden");
    private static final Pattern WORDED = Pattern.compile(
            "(?i)(?:(?:at least|at most|more than|less than|fewer than|over|under|up to|nearly|almost|about|around|some|between|no fewer than|no less than)\\s+)?"
                    + "\\d[\\d,]{0,10}\\+?(?:\\s*(?:-|\u2013|\u2014|to|and|or)\\s*\\d[\\d,]{0,10})?(?:\\s+or\\s+more)?(?:\\s+(?:people|persons|civilians|killed|dead|injured|wounded"
                    + "|personas|muertos|heridos|personnes|morts|blesses|tues|personen|tote|verletzte|pessoas|mortos|feridos"
                    + "|persone|morti|feriti|doden|gewonden))?");

    /** Signs for bounds, by the words that the reader of amounts knows. */
    private record Sign(Pattern form, String words) {}

    @ForPrograms("words of cells")
    private static final List<Sign> SIGNS = List.of(
            sign("^(?:>=|=>|\u2265|(?i:min\\.?|minimum(?: of)?))\\s*(?=\\d)", "at least "),
            sign("^(?:<=|=<|\u2264|(?i:max\\.?|maximum(?: of)?))\\s*(?=\\d)", "at most "),
            sign("^>\\s*(?=\\d)", "more than "),
            sign("^<\\s*(?=\\d)", "fewer than "),
            sign(
                    "^(?:[~\u2248\u223c]|(?i:c\\.|ca\\.?|circa|approx\\.?|approximately|roughly|est\\.?))\\s*(?=\\d)",
                    "about "),
            sign("^(\\d[\\d,]*)\\s*(?:\\+|(?i:or more|and more))$", "at least $1"));

    private static Sign sign(String form, String words) {
        return new Sign(Pattern.compile(form), words);
    }

    private static boolean isPlain(String text) {
        return PLAIN.matcher(text).matches()
                || (GROUPED.matcher(text).matches() && !EITHER.matcher(text).matches());
    }

    /** Whether a cell gives a number of people, in digits or words. */
    static boolean isRead(String cell) {
        return of(cell) != null;
    }

    /** What a cell gives; null if it is no number of people. */
    static @Nullable NumberCell of(String cell) {
        String text = CellText.plain(cell);
        if (isPlain(text)) {
            boolean grouped = GROUPED.matcher(text).matches();
            String digits = grouped ? text.replaceAll("\\D", "") : text.replaceFirst("[.,]0{1,2}$", "");
            return new NumberCell(Amount.exactly(Double.parseDouble(digits)));
        }
        if (VAGUE.matcher(text).matches()) {
            return new NumberCell(null);
        }
        if (text.chars().noneMatch(Character::isDigit)) {
            return null;
        }
        String words = inWords(ForeignBounds.inEnglish(text));
        return WORDED.matcher(words).matches() ? ofWords(words) : null;
    }

    private static @Nullable NumberCell ofWords(String words) {
        List<WrittenAmount> amounts = AmountReader.in(words);
        return amounts.size() == 1 ? new NumberCell(amounts.get(0).amount()) : null;
    }

    private static String inWords(String text) {
        String words = text;
        for (Sign sign : SIGNS) {
            words = sign.form.matcher(words).replaceFirst(sign.words);
        }
        return words;
    }
}
