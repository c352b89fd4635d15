package org.dateline.propose.figure;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.language.ForPrograms;
import org.dateline.text.Amount;
import org.dateline.text.Bound;

/** Tells the numbers that count nothing: years, dates, times of day, ages, ordinals and numbers that are parts of names. */
final class Uncounted {

    private static final Pattern BEFORE = Pattern.compile(
            "(?i)(?:[\\p{L}\\p{N}][-./:]?|#|\\+|"
                    + "\\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\p{L}*\\.?\\s|\\b(?:may|past|last|next|resolution|article|page"
                    + "|chapter|no\\.|aged|magnitude|sector|ward|phase|block|channel|room|gate|flight|highway|battalion|category|grade|section|minus|in|since|until|by|route)\\s)$");
    private static final Pattern BEHIND = Pattern.compile("(?i)[:.]\\d|\\s?(?:%|per ?cent|a\\.?m\\b|p\\.?m\\b|o.clock)"
            + "|[-\\s]years?[-\\s]old|\\s(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
            + "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b|\\sanother\\b|\\stimes (?:as|the|more|higher|larger|bigger|that)\\b|(?:ft|cm|mm|mph|kph|m)\\b"
            + "|\\s(?:comments?|shares?|views?|likes?|minutes? read|min read)\\b|[-\u2010\u2011]\\p{L}"
            + "|\\s(?:second|minute|hour|day|night|week|month|year|decade)s?\\s(?:ago|earlier|later|before|after|prior|previously|hence|on\\b)"
            + "|\\s(?:جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر|سالہ|بجے|بج|فیصد)"
            + "|\\s(?:منٹ|گھنٹے|دن|روز|ہفتے|ماہ|سال)\\s(?:قبل|پہلے|بعد)");
    /** "He called three times". */
    private static final Pattern TIMES = Pattern.compile("\\stimes\\b");
    /** "Children under five", "people over 60". */
    private static final Pattern AGED = Pattern.compile(
            "(?i)\\b(?:child|children|those|anyone|everyone|people|adults|men|women|boys|girls|infants|babies|pupils"
                    + "|minors|youths|patients|residents|voters|drivers|citizens) (?:who (?:is|are) |aged )?$");

    private static final Pattern SIDE_OF_AGE = Pattern.compile("(?i)(?:under|over|above|below) ");
    /** Longer than any word that is looked for before a number. */
    private static final int NEAR = 16;

    private static final int LONGEST_NAME = 60;

    private static final int MAX_AGE = 100;
    /** "One in four trains": the second number is what the first one is of. */
    private static final Pattern ONE_IN = Pattern.compile("(?i)\\bone in (?:every )?$");

    private static final Pattern IN_OR_BY = Pattern.compile("(?i)\\b(?:in|by|since|until)\\s$");
    /** "0230 hours", the clock of police and armies. */
    private static final Pattern MILITARY = Pattern.compile("(?:[01]\\d|2[0-4])[0-5]\\d ?(?:hours|hrs|h)\\b");
    /** "Two officials said": as many speak, which is no figure. */
    private static final Pattern SPEAKING = Pattern.compile(
            "\\s(?:[\\p{Ll}-]+\\s){0,2}(?:officials|sources|officers|witnesses|analysts|diplomats|spokesmen)"
                    + "(?:\\s[\\p{Ll}]+){0,2}\\s(?:said|told|say|says|confirmed)\\b");
    /** "Flight 370", "Unit Five": a name, unless the word is one that begins a sentence, or a day. */
    private static final Pattern NAME = Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{Lu}[\\p{L}\\p{M}\u2019'-]*)\\s$");

    private static final Set<String> NO_NAMES = Set.of(
            ("The All Of In On At But And Or Another Only Just These Those Their His Her Its Our For From With When While After"
                            + " Before As By Also Then There Some Now Both Any That This Where Since Until Nor So Yet If Though Although"
                            + " To Monday Tuesday Wednesday Thursday Friday Saturday Sunday Today Yesterday Meanwhile Overnight")
                    .split(" "));
    private static final int MILITARY_DIGITS = 4;
    /** "Two out of three": what is larger than this is counted by itself. */
    private static final int MAX_WHOLE = 100;

    private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)\\d\\d");
    /** What is counted so often that "1900 people" is no year; "in 1900 people" is one. */
    private static final Pattern PEOPLE = Pattern.compile(
            "\\s(?:people|persons|men|women|children|civilians|residents|families"
                    + "|households|houses|homes|villagers|soldiers|troops|refugees|workers|passengers|students|buildings|hectares|acres)\\b");

    private static final Pattern BEFORE_YEAR =
            Pattern.compile("(?i)\\b(?:in|by|since|until|during|the|of|from|late|early)\\s$");

    private Uncounted() {}

    /** Whether the number between two indices of a sentence counts nothing. */
    @ForPrograms("words of a text")
    static boolean is(String sentence, int begin, int end, Amount amount, String head) {
        boolean isExact = amount.bound() == Bound.EXACTLY;
        boolean isPadded =
                sentence.charAt(begin) == '0' && Character.isDigit(sentence.charAt(end - 1)) && end > begin + 1;
        boolean isOne = isExact && amount.value() == 1 && !isPadded;
        boolean followsWord = BEFORE.matcher(head)
                .region(Math.max(0, head.length() - NEAR), head.length())
                .find();
        boolean isMilitary = (sentence.startsWith(" h", end) || sentence.startsWith("h", end))
                && MILITARY.matcher(sentence)
                        .region(Math.max(begin, end - MILITARY_DIGITS), sentence.length())
                        .lookingAt();
        boolean isWhole = isExact
                && amount.value() < MAX_WHOLE
                && (head.endsWith(" out of ")
                        || head.endsWith(" out of every ")
                        || ONE_IN.matcher(head).find());
        boolean isTimeOrName = followsWord && !IN_OR_BY.matcher(head).find();
        boolean isAge = amount.value() < MAX_AGE
                && SIDE_OF_AGE.matcher(sentence).region(begin, end).lookingAt()
                && AGED.matcher(head).find();
        return isOne
                || isAge
                || isExact
                        && TIMES.matcher(sentence)
                                .region(end, sentence.length())
                                .lookingAt()
                || isMilitary
                || isWhole
                || isExact && (isYear(sentence, begin, end, head) || isOfName(sentence.charAt(begin), head))
                || isTimeOrName
                || isExact
                        && SPEAKING.matcher(sentence)
                                .region(end, sentence.length())
                                .lookingAt()
                || BEHIND.matcher(sentence).region(end, sentence.length()).lookingAt();
    }

    private static boolean isYear(String sentence, int begin, int end, String head) {
        boolean isPeople =
                PEOPLE.matcher(sentence).region(end, sentence.length()).lookingAt()
                        && !BEFORE_YEAR.matcher(head).find();
        return !isPeople && YEAR.matcher(sentence).region(begin, end).matches();
    }

    private static boolean isOfName(char first, String head) {
        Matcher name = NAME.matcher(head.substring(Math.max(0, head.length() - LONGEST_NAME)));
        return (Character.isDigit(first) || Character.isUpperCase(first))
                && name.find()
                && !NO_NAMES.contains(name.group(1));
    }
}
