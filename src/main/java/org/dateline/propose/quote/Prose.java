package org.dateline.propose.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.language.ForPrograms;

/** A paragraph outside its quotation marks, as words and sentences. */
final class Prose {

    /** Stands for every character between quotation marks, and for the marks. */
    static final char QUOTED = '\ufffc';

    @ForPrograms("words of a text")
    private static final Set<String> SHORTENED = Set.of(
            "Dr", "Mr", "Mrs", "Ms", "Prof", "Gen", "Lt", "Col", "Maj", "Capt", "Sgt", "St", "No", "Jr", "Sr", "Rep",
            "Sen", "Gov", "Insp", "Brig", "Adm", "Cmdr", "Hon", "Rev", "Supt", "vs", "Mt");

    private static final String ENDS = ".!?\u06d4\u061f\u3002\uff01\uff1f\u0964";

    private final String text;
    private final String masked;
    private final List<Word> words = new ArrayList<>();
    private final List<Integer> sentences = new ArrayList<>();
    private final boolean hasCaselessLetters;
    private int[] sentenceOf = {};

    Prose(String text, List<QuotedSpan> spans) {
        this.text = text;
        StringBuilder mask = new StringBuilder(text);
        for (QuotedSpan span : spans) {
            for (int i = span.open(); i < span.close(); i++) {
                mask.setCharAt(i, QUOTED);
            }
        }
        masked = mask.toString();
        hasCaselessLetters = masked.codePoints().anyMatch(c -> Character.getType(c) == Character.OTHER_LETTER);
        readWords();
        readSentences(spans);
    }

    /** Whether letters of a script without capitals stand outside the marks. */
    boolean hasCaselessLetters() {
        return hasCaselessLetters;
    }

    String masked() {
        return masked;
    }

    List<Word> words() {
        return words;
    }

    /** The number of the first word that begins at or behind an index. */
    int wordAt(int index) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).begin() < index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Where the sentence begins in which an index stands. */
    int sentenceBegin(int index) {
        return sentences.get(sentenceOf[Math.min(index, text.length())]);
    }

    /** The index behind the sentence in which an index stands. */
    int sentenceEnd(int index) {
        int next = sentenceOf[Math.min(index, text.length())] + 1;
        return next < sentences.size() ? sentences.get(next) : text.length();
    }

    private void readWords() {
        int behind = 0;
        for (int at = 0; at < masked.length(); ) {
            if (!Character.isLetterOrDigit(masked.charAt(at)) && !Character.isSurrogate(masked.charAt(at))) {
                at++;
                continue;
            }
            int end = at;
            while (end < masked.length() && isInWord(end)) {
                end++;
            }
            String printed = masked.substring(at, end);
            String gap = masked.substring(behind, at);
            words.add(new Word(withoutPossessive(printed), at, end, gap.length() > 20 ? " " + QUOTED : gap));
            behind = end;
            at = end;
        }
    }

    private boolean isInWord(int at) {
        char here = masked.charAt(at);
        boolean isLetter = Character.isLetterOrDigit(here)
                || Character.isSurrogate(here)
                || Character.getType(here) == Character.NON_SPACING_MARK;
        boolean joins = here == '\'' || here == '\u2019' || here == '-' || here == '.';
        boolean isWithin = at + 1 < masked.length() && Character.isLetterOrDigit(masked.charAt(at + 1));
        return isLetter
                || (joins && isWithin && at > 0 && Character.isLetterOrDigit(masked.charAt(at - 1)))
                || ((here == '\'' || here == '\u2019') && at > 0 && masked.charAt(at - 1) == 's');
    }

    private static String withoutPossessive(String word) {
        if (word.endsWith("'s") || word.endsWith("\u2019s")) {
            return word.length() > 2 ? word.substring(0, word.length() - 2) : word;
        }
        return word.endsWith("'") || word.endsWith("\u2019") ? word.substring(0, word.length() - 1) : word;
    }

    private void readSentences(List<QuotedSpan> spans) {
        sentences.add(0);
        sentenceOf = new int[text.length() + 1];
        boolean[] endsAt = new boolean[text.length() + 1];
        for (QuotedSpan span : spans) {
            if (span.end() > span.begin() && ENDS.indexOf(text.charAt(span.end() - 1)) >= 0) {
                endsAt[span.close()] = true;
            }
        }
        for (int at = 0; at < text.length(); at++) {
            boolean ends = ENDS.indexOf(masked.charAt(at)) >= 0 && !isShortened(at);
            if (((at > 0 && endsAt[at]) && startsSentence(at)) || (ends && startsSentence(at + 1))) {
                sentences.add(endsAt[at] && !ends ? at : at + 1);
            }
        }
        int sentence = 0;
        for (int at = 0; at <= text.length(); at++) {
            while (sentence + 1 < sentences.size() && sentences.get(sentence + 1) <= at) {
                sentence++;
            }
            sentenceOf[at] = sentence;
        }
    }

    private boolean isShortened(int dot) {
        int begin = dot;
        while (begin > 0 && dot - begin < 6 && Character.isLetter(masked.charAt(begin - 1))) {
            begin--;
        }
        String before = masked.substring(begin, dot);
        return masked.charAt(dot) == '.'
                && ((before.length() == 1 && Character.isUpperCase(before.charAt(0))) || SHORTENED.contains(before));
    }

    /** Whether a new sentence begins here: behind a space comes a capital, a digit, a quotation, or a letter without case. */
    private boolean startsSentence(int at) {
        int next = at;
        while (next < masked.length()
                && next < at + 3
                && (Character.isWhitespace(masked.charAt(next)) || masked.charAt(next) == ')')) {
            next++;
        }
        if (next == masked.length() || next == at) {
            return next < masked.length() && "\u06d4\u3002".indexOf(masked.charAt(Math.max(0, at - 1))) >= 0;
        }
        char first = masked.charAt(next);
        return !Character.isLowerCase(first) && (Character.isLetterOrDigit(first) || first == QUOTED);
    }
}
