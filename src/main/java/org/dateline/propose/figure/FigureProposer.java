package org.dateline.propose.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.text.Amount;
import org.dateline.text.AmountReader;
import org.dateline.text.Bound;
import org.dateline.text.WrittenAmount;
import org.jspecify.annotations.Nullable;

/**
 * Finds the figures of a text: numbers with what they count. Years, dates, times of day, ages, ordinals and numbers
 * that are parts of names are none, nor is by how many per cent something rose or fell; another percentage is one, with what
 * it is of as its noun where the text says so: "per cent of shops". A cell of a table that is a number is one. Another number
 * without a noun is one only where it is bounded, is compared with a figure before it, or follows a word such as
 * "kill". "At least" goes on over "and": in "at least 31 civilians and 17 soldiers" both are at-least.
 */
public final class FigureProposer {

    private static final Pattern SENTENCE =
            Pattern.compile("[.!?][\"'\u2019\u201d]?\\s+(?=[\\p{Lu}\"\u201c\u2018'])|\u06d4[\"\u2019\u201d]?\\s*");
    private static final Pattern VAGUE = Pattern.compile(
            "(?i)\\b(?:(?:tens|hundreds|thousands) of (?:thousands|millions)|dozens|scores|درجنوں|سینکڑوں|سیکڑوں|ہزاروں|لاکھوں|متعدد|hundreds|thousands|millions|a handful|a couple"
                    + "|(?:several|a few|many) (?:hundred|thousand|dozen|million|lakh|crore)s?|several|(?:more than |over |about |nearly |almost |at least )?(?:(?:an?|one|two|three|four)[- ]"
                    + "(?:third|quarter|fifth)s?(?= of\\b)|half(?= of\\b| the\\b| its\\b| their\\b)))\\b");
    private static final Pattern MORE = Pattern.compile("(?:\\s(?:more|others)\\b)?");
    private static final Pattern CASUALTY = Pattern.compile(
            "(?i)\\b(?:kill(?:s|ed|ing)?|injur(?:ed?|es|ing)|wound(?:ed|s|ing)?|leav(?:es|ing)"
                    + "|free[sd]?|freeing|arrest(?:s|ed|ing)?|detain(?:s|ed|ing)?|rescu(?:es?|ed|ing)|hurts?|displac(?:es?|ed|ing)"
                    + "|abduct(?:s|ed|ing)?|kidnap(?:s|ped)?|evacuat(?:es?|ed|ing)|strand(?:s|ed|ing)?|including|left|dead)\\s+$");
    /** "The death toll now stands at 41", "the number of dead has risen to 77", "casualties number 90". */
    private static final Pattern COUNT = Pattern.compile(
            "(?i)\\b(?:toll|number|count|tally|total|figure|fatalities|casualties|deaths"
                    + "|injuries|losses)(?: of (?<noun>(?:(?:those|the|displaced|civilian|police|confirmed|homeless) )?\\p{L}+))?"
                    + "(?: (?!of\\b)\\p{L}+){0,4}? (?:to|at|reach(?:ed|es)?|hits?|pass(?:ed|es)?|top(?:ped|s)?|was|is|exceed(?:s|ed)?|number(?:s|ed)?|totall?ed|cross(?:ed|es)?|surpass(?:ed|es)?)\\s+$");

    private static final Pattern SPAN = Pattern.compile("(?i)[-\u2010\u2011](?:hour|day|week|month)s?\\s(\\p{L}+)");
    private static final Pattern NO_WORD_BEHIND = Pattern.compile(
            "\\s*(?:$|[,.;:)]|(?:on|in|were|was|dead|killed|people|including|after|and|that|who|which|had|have|to|by|at|from|when|while|before|since|with)\\b)");
    /** "346 have been injured", "three are in danger": people, or what was told of before. */
    private static final Pattern VERB_BEHIND = Pattern.compile(
            "\\s(?:(?:also|still|all|now) )?(?:is|are|was|were|have|had|has|remain|remained|remains|died|fled|survived|escaped)\\b");

    private static final Pattern STATE_IN_URDU =
            Pattern.compile("\\s(?:کی حالت|کو (?:گرفتار|زخمی|ہلاک|قتل|شہید|اغوا|حراست|رہا|بازیاب|بچا|ریسکیو|نکال))");
    /** "Down from 530", "compared with 40": the number of what the sentence has counted, at another time. */
    private static final Pattern COMPARED =
            Pattern.compile("(?i)\\b(?:(?:up|down) from|compared (?:with|to)|against) (?:the |an? )?$");

    private static final Pattern SOME_HUNDREDS = Pattern.compile("(?i)(?:several|a few|many) ");
    private static final Pattern WHOSE = Pattern.compile("\\s(the|its|their|his|her|our)(?=\\s\\p{L})");
    private static final int SEVERAL = "several".length();
    /** "Four of the 19": of those of whom the text has told. */
    private static final Pattern OF_OTHERS = Pattern.compile(
            "(?i)\\s(?:out )?of (?:the |those |these |its |their |all |all the )?(?:\\p{Nd}+|"
                    + "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)(?![\\p{L}\\p{Nd}])(?! *[-%]|[.,]\\d)");
    /** "Two out of three pumps". */
    private static final Pattern OUT_OF = Pattern.compile(
            "(?i)\\sout of (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|\\p{Nd}{1,2})(?=\\s\\p{Ll})");
    /** "The 747 landed", "the 47 was found": a name. */
    private static final Pattern THE = Pattern.compile("(?i)\\b(?:the|an?)\\s$");

    private static final Pattern PLURAL_BEHIND = Pattern.compile(
            "\\s(?:(?:also|still|all|now) )?(?:were|are|have|had|remain|died|fled|survived|dead|killed|injured"
                    + "|wounded|missing|who|people|men|women|children)\\b");
    /** "Over two days" is during them; "for over two days" is more than two. */
    private static final Pattern DURING =
            Pattern.compile("(?i)over\\s+(?=(?:an?\\s+)?[\\p{L}\\p{N}]+[-\\s](?:hour|day|week|month|year)s?\\b)");

    private static final Pattern LASTING = Pattern.compile("(?i)(?:for|lasted|took|lasting|taking)\\s+$");
    private static final Pattern MONEY = Pattern.compile("\\p{Sc}|(?<!\\p{L})(?:Rs|PKR|USD|EUR|GBP|INR|AFN)(?!\\p{L})");
    private static final Pattern LINK = Pattern.compile("(?i)\\s*(?:read|see) (?:more|also)\\b.*");
    private static final int NEAR = 48;
    private static final int NEAR_WORD = 20;
    private static final int NEAR_COUNT = 80;
    /** What is longer is cut, so that a text without full stops takes no longer than another. */
    private static final int LONGEST_SENTENCE = 1000;

    private record Found(int begin, int end, @Nullable Amount amount) {}

    private FigureProposer() {}

    /** The figures of a text's paragraphs, in its order. */
    public static List<ProposedFigure> propose(List<String> paragraphs) {
        List<ProposedFigure> figures = new ArrayList<>();
        Attribution attribution = new Attribution();
        TableRows table = new TableRows();
        for (int i = 0; i < paragraphs.size(); i++) {
            attribution.beginParagraph();
            String text = paragraphs.get(i);
            List<TableRows.Cell> cells = table.cells(text);
            if (!cells.isEmpty()) {
                inCells(cells, i + 1, attribution, figures);
                continue;
            }
            Matcher end = SENTENCE.matcher(text);
            int begin = 0;
            int endOfSentence = 0;
            while (begin < text.length()) {
                int next = Math.min(begin + LONGEST_SENTENCE, text.length());
                if (begin >= endOfSentence) {
                    endOfSentence = end.find() ? end.end() : text.length();
                }
                next = Math.min(next, endOfSentence);
                inSentence(text.substring(begin, next), begin, i + 1, attribution, figures);
                begin = next;
            }
        }
        return figures;
    }

    private static void inCells(
            List<TableRows.Cell> cells, int paragraph, Attribution attribution, List<ProposedFigure> figures) {
        for (TableRows.Cell cell : cells) {
            if (cell.amount() == null) {
                inSentence(cell.text(), cell.begin(), paragraph, attribution, figures);
            } else {
                int end = cell.begin() + cell.text().length();
                figures.add(new ProposedFigure(
                        paragraph, cell.begin(), end, cell.text(), cell.amount(), cell.noun(), null));
            }
        }
    }

    private static void inSentence(
            String sentence, int offset, int paragraph, Attribution attribution, List<ProposedFigure> figures) {
        if (LINK.matcher(sentence).matches()) {
            return;
        }
        @Nullable Amount before = null;
        int endBefore = 0;
        for (Found found : found(sentence)) {
            Amount amount = found.amount;
            CountedNoun noun = noun(sentence, found);
            if (noun != null) {
                OneMore.before(sentence, found.begin)
                        .ifPresent(one -> figures.add(one(sentence, offset, paragraph, one, attribution)));
            }
            if (amount != null
                    && before != null
                    && AmountReader.mayShareBound(before, amount, sentence, endBefore, found.begin)) {
                amount = Amount.of(Bound.AT_LEAST, amount.value());
            }
            if (noun != null) {
                String wording = sentence.substring(found.begin, noun.end());
                figures.add(new ProposedFigure(
                        paragraph,
                        offset + found.begin,
                        offset + noun.end(),
                        wording,
                        amount,
                        noun.noun(),
                        attribution.of(sentence, found.begin)));
                before = amount;
                endBefore = noun.end();
                OneMore.behind(sentence, noun.end())
                        .ifPresent(one -> figures.add(one(sentence, offset, paragraph, one, attribution)));
            }
        }
        attribution.hear(sentence);
    }

    private static ProposedFigure one(
            String sentence, int offset, int paragraph, OneMore one, Attribution attribution) {
        return new ProposedFigure(
                paragraph,
                offset + one.begin(),
                offset + one.end(),
                sentence.substring(one.begin(), one.end()),
                Amount.exactly(1),
                one.noun(),
                attribution.of(sentence, one.begin()));
    }

    private static List<Found> found(String sentence) {
        List<Found> found = new ArrayList<>();
        Matcher vague = VAGUE.matcher(sentence);
        while (vague.find()) {
            found.add(new Found(vague.start(), vague.end(), null));
        }
        List<Found> words = List.copyOf(found);
        for (WrittenAmount amount : AmountReader.in(sentence)) {
            // "two thirds of" has no two
            if (words.stream().noneMatch(word -> word.begin < amount.end() && amount.begin() < word.end)) {
                found.add(ofDuration(sentence, amount));
            }
        }
        found.sort(Comparator.comparingInt(Found::begin));
        return found;
    }

    private static Found ofDuration(String sentence, WrittenAmount written) {
        Matcher during = DURING.matcher(sentence).region(written.begin(), sentence.length());
        String head = sentence.substring(Math.max(0, written.begin() - NEAR), written.begin());
        boolean isDuring = during.lookingAt() && !LASTING.matcher(head).find();
        return isDuring
                ? new Found(
                        during.end(),
                        written.end(),
                        Amount.exactly(written.amount().value()))
                : new Found(written.begin(), written.end(), written.amount());
    }

    /** What a number counts, with an empty noun where the text leaves it out; null where the number is no figure. */
    private static @Nullable CountedNoun noun(String sentence, Found found) {
        String head = sentence.substring(Math.max(0, found.begin - NEAR), found.begin);
        int near = Math.max(0, head.length() - NEAR_WORD);
        boolean isCasualty = CASUALTY.matcher(head).region(near, head.length()).find();
        Amount amount = found.amount;
        Matcher span = SPAN.matcher(sentence).region(found.end, sentence.length());
        if (amount != null && span.lookingAt() && !span.group(1).equals("old")) {
            return new CountedNoun(span.group(1), span.end());
        }
        if (amount != null && Percentage.isBehind(sentence, found.end)) {
            return Percentage.noun(sentence, found.end, head);
        }
        CountedNoun some = amount == null ? null : CountedNoun.ofThose(sentence, found.end, amount.value() == 1);
        if (some != null) {
            return some;
        }
        if (amount != null && Uncounted.is(sentence, found.begin, found.end, amount, head)) {
            return null;
        }
        boolean isSeveral = found.end - found.begin == SEVERAL && sentence.startsWith("everal", found.begin + 1);
        if (isSeveral && !isCasualty && !isBeforeVerb(sentence, found)) {
            return null;
        }
        Matcher outOf = OUT_OF.matcher(sentence).region(found.end, sentence.length());
        if (amount != null && outOf.lookingAt()) {
            return CountedNoun.behind(sentence, outOf.end());
        }
        CountedNoun noun = amount == null ? ofPart(sentence, found) : CountedNoun.behind(sentence, found.end);
        if (amount != null && isNamed(sentence, found, head, noun)) {
            return null;
        }
        if (noun != null) {
            return noun;
        }
        Matcher others = OF_OTHERS.matcher(sentence).region(found.end, sentence.length());
        if (amount != null && others.lookingAt()) {
            return new CountedNoun("", others.end());
        }
        Matcher count = COUNT.matcher(sentence.substring(Math.max(0, found.begin - NEAR_COUNT), found.begin));
        if (amount != null && count.find()) {
            return new CountedNoun(count.group("noun") == null ? "" : count.group("noun"), found.end);
        }
        Matcher more = MORE.matcher(sentence).region(found.end, sentence.length());
        int end = more.lookingAt() ? more.end() : found.end;
        Matcher bare = NO_WORD_BEHIND.matcher(sentence).region(end, sentence.length());
        boolean isBounded = amount != null && amount.bound() != Bound.EXACTLY;
        boolean isMore = end > found.end;
        boolean standsAlone = isCasualty
                || (isBounded || isMore) && bare.lookingAt()
                || isWhole(sentence, found)
                || amount != null && COMPARED.matcher(head).find()
                || isBeforeVerb(sentence, found);
        return standsAlone ? new CountedNoun("", end) : null;
    }

    /** What a part is of: behind "half" a word such as "its" may stand, which makes a part of one thing no count. */
    private static @Nullable CountedNoun ofPart(String sentence, Found found) {
        Matcher whose = WHOSE.matcher(sentence).region(found.end, sentence.length());
        boolean isWhose = whose.lookingAt() && sentence.startsWith("alf", found.end - "alf".length());
        CountedNoun noun = CountedNoun.behind(sentence, isWhose ? whose.end() : found.end);
        boolean isOne = isWhose
                && noun != null
                && !whose.group(1).equals("the")
                && !CountedNoun.isPlural(noun.noun().toLowerCase(Locale.ROOT));
        return isOne ? null : noun;
    }

    private static boolean isBeforeVerb(String sentence, Found found) {
        if (STATE_IN_URDU.matcher(sentence).region(found.end, sentence.length()).lookingAt()) {
            return true;
        }
        return VERB_BEHIND
                .matcher(sentence)
                .region(found.end, sentence.length())
                .lookingAt();
    }

    /** Whether digits behind "the", which go on with no plural, are what something is called. */
    private static boolean isNamed(String sentence, Found found, String head, @Nullable CountedNoun noun) {
        boolean isPlural = noun != null && CountedNoun.isPlural(noun.noun().toLowerCase(Locale.ROOT));
        return Character.isDigit(sentence.charAt(found.begin))
                && THE.matcher(head).find()
                && !isPlural
                && !PLURAL_BEHIND
                        .matcher(sentence)
                        .region(found.end, sentence.length())
                        .lookingAt();
    }

    /** Whether a figure needs no noun: money, and "hundreds of millions". */
    private static boolean isWhole(String sentence, Found found) {
        String words = sentence.substring(found.begin, found.end);
        return found.amount == null
                ? words.endsWith("millions") || SOME_HUNDREDS.matcher(words).lookingAt()
                : MONEY.matcher(words).find();
    }
}
