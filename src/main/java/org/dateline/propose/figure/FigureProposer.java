package org.dateline.propose.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.text.Amount;
import org.dateline.text.AmountReader;
import org.dateline.text.Bound;
import org.dateline.text.WrittenAmount;
import org.jspecify.annotations.Nullable;

/**
 * Finds the figures of a text: numbers with what they count. Years, dates, times of day, ages, ordinals, percentages and
 * numbers that are parts of names are none. A number without a noun is one only where it is bounded or follows a word such as
 * "kill". "At least" goes on over "and": in "at least 31 civilians and 17 soldiers" both are at-least.
 */
public final class FigureProposer {

    private static final Pattern SENTENCE = Pattern.compile("[.!?][\"'\u2019\u201d]?\\s+(?=[\\p{Lu}\"\u201c\u2018'])");
    private static final Pattern VAGUE = Pattern.compile(
            "(?i)\\b(?:(?:tens|hundreds) of thousands|dozens|scores|hundreds|thousands|a handful|several)\\b");
    private static final Pattern CASUALTY = Pattern.compile(
            "(?i)\\b(?:kill(?:s|ed|ing)?|injur(?:ed|es|ing)|wound(?:ed|s|ing)|toll (?:to|at)|including|left|dead)\\s+$");
    private static final Pattern SPAN = Pattern.compile("(?i)[-\u2010\u2011](?:hour|day|week|month)s?\\s(\\p{L}+)");
    private static final Pattern NO_FIGURE_BEFORE = Pattern.compile("(?i)(?:[\\p{L}\\p{N}][-./:]?|#|\\+|"
            + "\\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\p{L}*\\.?\\s|\\b(?:may|past|last|next|resolution|article|page"
            + "|chapter|no\\.|aged|in|since|until|by|route)\\s)$");
    private static final Pattern NO_FIGURE_BEHIND =
            Pattern.compile("(?i)[:.]\\d|\\s?(?:%|per ?cent|a\\.?m\\b|p\\.?m\\b|o.clock)"
                    + "|[-\\s]years?[-\\s]old|\\s(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
                    + "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b|\\sanother\\b"
                    + "|\\s(?:comments?|shares?|views?|likes?|minutes? read|min read)\\b|[-\u2010\u2011]\\p{L}");
    private static final Pattern NO_WORD_BEHIND =
            Pattern.compile("\\s*(?:$|[,.;:)]|(?:on|in|were|was|dead|killed|people|including|after)\\b)");
    /** "Over two days" is during them; "for over two days" is more than two. */
    private static final Pattern DURING =
            Pattern.compile("(?i)over\\s+(?=(?:an?\\s+)?[\\p{L}\\p{N}]+[-\\s](?:hour|day|week|month|year)s?\\b)");

    private static final Pattern LASTING = Pattern.compile("(?i)(?:for|lasted|took|lasting|taking)\\s+$");
    private static final int NEAR = 24;
    /** What is longer is cut, so that a text without full stops takes no longer than another. */
    private static final int LONGEST_SENTENCE = 1000;

    private record Found(int begin, int end, @Nullable Amount amount) {}

    private FigureProposer() {}

    /** The figures of a text's paragraphs, in its order. */
    public static List<ProposedFigure> propose(List<String> paragraphs) {
        List<ProposedFigure> figures = new ArrayList<>();
        Attribution attribution = new Attribution();
        for (int i = 0; i < paragraphs.size(); i++) {
            String text = paragraphs.get(i);
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

    private static void inSentence(
            String sentence, int offset, int paragraph, Attribution attribution, List<ProposedFigure> figures) {
        @Nullable Amount before = null;
        int endBefore = 0;
        for (Found found : found(sentence)) {
            Amount amount = found.amount;
            if (amount != null
                    && amount.bound() == Bound.EXACTLY
                    && before != null
                    && before.bound() == Bound.AT_LEAST
                    && sentence.substring(endBefore, found.begin).matches("(?: (?!and )[\\p{L}]+){0,4} and ")) {
                amount = Amount.of(Bound.AT_LEAST, amount.value());
            }
            CountedNoun noun = noun(sentence, found);
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
            }
        }
        attribution.hear(sentence);
    }

    private static List<Found> found(String sentence) {
        List<Found> found = new ArrayList<>();
        for (WrittenAmount amount : AmountReader.in(sentence)) {
            found.add(ofDuration(sentence, amount));
        }
        Matcher vague = VAGUE.matcher(sentence);
        while (vague.find()) {
            found.add(new Found(vague.start(), vague.end(), null));
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
        boolean isCasualty = CASUALTY.matcher(head).find();
        Amount amount = found.amount;
        Matcher span = SPAN.matcher(sentence).region(found.end, sentence.length());
        if (amount != null && span.lookingAt() && !span.group(1).equals("old")) {
            return new CountedNoun(span.group(1), span.end());
        }
        if (amount != null && isNoFigure(sentence, found, head, amount)) {
            return null;
        }
        boolean isSeveral = sentence.startsWith("everal", found.begin + 1);
        if (isSeveral && !isCasualty) {
            return null;
        }
        CountedNoun noun = CountedNoun.behind(sentence, found.end);
        if (noun != null) {
            return noun;
        }
        Matcher bare = NO_WORD_BEHIND.matcher(sentence).region(found.end, sentence.length());
        boolean isBounded = amount != null && amount.bound() != Bound.EXACTLY;
        boolean standsAlone = isCasualty || isBounded && bare.lookingAt();
        return standsAlone ? new CountedNoun("", found.end) : null;
    }

    private static boolean isNoFigure(String sentence, Found found, String head, Amount amount) {
        boolean isExact = amount.bound() == Bound.EXACTLY;
        boolean isOne = isExact && amount.value() == 1;
        boolean isYear = isExact
                && amount.value() >= 1800
                && amount.value() < 2100
                && sentence.substring(found.begin, found.end).matches("\\d{4}");
        boolean followsWord = NO_FIGURE_BEFORE.matcher(head).find();
        boolean isTimeOrName = followsWord && !head.matches("(?is).*\\b(?:in|by|since|until)\\s$");
        return isOne
                || isYear
                || isTimeOrName
                || NO_FIGURE_BEHIND
                        .matcher(sentence)
                        .region(found.end, sentence.length())
                        .lookingAt();
    }
}
