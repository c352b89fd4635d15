package org.dateline.propose.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.propose.quote.Entity.Kind;

/** Reads the names of a paragraph: runs of words with capitals, parted where a title, a possessive or a mark parts them. */
final class EntityReader {

    private static final Set<String> HONORIFICS =
            Set.of("dr", "mr", "mrs", "ms", "prof", "professor", "sir", "lord", "lady");
    private static final int MOST_WORDS = 9;

    private final String text;
    private final List<Word> words;
    private final List<Entity> entities = new ArrayList<>();

    private EntityReader(String text, Prose prose) {
        this.text = text;
        this.words = prose.words();
    }

    /** The names outside the quotation marks of a paragraph, in its order. */
    static List<Entity> in(String text, Prose prose) {
        EntityReader reader = new EntityReader(text, prose);
        int next = 0;
        while (next < reader.words.size()) {
            next = reader.isName(next) ? reader.read(next) : next + 1;
        }
        return reader.entities;
    }

    private boolean isName(int word) {
        Word at = words.get(word);
        return at.isCapital() && !Lexicon.NO_NAMES.contains(at.folded());
    }

    private int read(int from) {
        int to = from + 1;
        while (to < words.size() && to - from < MOST_WORDS && !words.get(to - 1).isPossessive() && joins(to)) {
            to += words.get(to).isCapital() ? 1 : 2;
        }
        add(from, to);
        return to;
    }

    /** Whether a word goes on with the name before it, or joins it with the next: "Muhammad bin Salman". */
    private boolean joins(int word) {
        Word at = words.get(word);
        Word before = words.get(word - 1);
        boolean isShort = at.gap().equals(". ")
                && (before.text().length() == 1
                        || HONORIFICS.contains(before.folded())
                        || Lexicon.TITLES.contains(before.folded()));
        if (!(at.isAdjacent() || isShort || at.gap().equals(" & "))) {
            return false;
        }
        boolean isWithin = word + 1 < words.size() && words.get(word + 1).isAdjacent() && isName(word + 1);
        boolean isParticle = isWithin && Lexicon.PARTICLES.contains(at.folded());
        boolean isOfGroup = isWithin
                && (at.folded().equals("of") || at.folded().equals("for"))
                && (Lexicon.ORGANISATIONS.contains(before.folded()));
        boolean isMonth = Lexicon.ALSO_MONTHS.contains(at.folded())
                && at.isCapital()
                && !(word + 1 < words.size()
                        && Character.isDigit(words.get(word + 1).text().charAt(0)));
        return isName(word) || isParticle || isOfGroup || isMonth;
    }

    private void add(int from, int to) {
        int name = from;
        for (int i = from; i < to; i++) {
            name = isTitle(words.get(i)) ? i + 1 : name;
        }
        boolean isRole = name == to;
        name = isRole ? from : name;
        Kind kind = isRole ? Kind.ROLE : kind(name, to, from);
        if (kind == Kind.GROUP || kind == Kind.PLACE) {
            name = kind == Kind.GROUP ? from : name;
        }
        boolean isGoverned = isGoverned(from);
        Word last = words.get(to - 1);
        String printed = text.substring(
                words.get(name).begin(), last.begin() + last.text().length());
        entities.add(new Entity(
                kind == Kind.GROUP ? printed + shortName(last) : printed,
                kind,
                from,
                to,
                last.isPossessive(),
                isGoverned));
    }

    /** Whether a word says what someone is: "Minister", "Mum-of-two". */
    private static boolean isTitle(Word word) {
        int hyphen = word.text().lastIndexOf('-');
        return Lexicon.TITLES.contains(word.folded())
                || (hyphen > 0 && Character.isLowerCase(word.text().codePointAt(hyphen + 1)))
                || word.folded().endsWith("-minister");
    }

    /** The short name that stands in brackets behind a group's: " (BLA)". */
    private String shortName(Word last) {
        int open = last.end() + 1;
        String behind = text.substring(Math.min(open, text.length()), Math.min(text.length(), open + 10));
        int close = text.startsWith(" (", last.end()) ? open + behind.indexOf(')') : -1;
        boolean isShort = close > open + 1 && isAcronym(text.substring(open + 1, close));
        return isShort ? text.substring(last.end(), close + 1) : "";
    }

    private boolean isGoverned(int from) {
        int before = from - 1;
        while (before >= 0
                && words.get(before + 1).isAdjacent()
                && before > from - 4
                && Lexicon.DETERMINERS.contains(words.get(before).folded())) {
            before--;
        }
        return before >= 0
                && words.get(before + 1).isAdjacent()
                && Lexicon.PREPOSITIONS.contains(words.get(before).folded());
    }

    private Kind kind(int name, int to, int from) {
        String first = words.get(name).folded();
        String last = words.get(to - 1).folded();
        for (int i = from; i < to; i++) {
            if (Lexicon.ORGANISATIONS.contains(words.get(i).folded())) {
                return Kind.GROUP;
            }
        }
        if (to - name == 1 && isAcronym(words.get(name).text())) {
            return Kind.GROUP;
        } else if (to - name > 1 && (Lexicon.PLACE_STARTS.contains(first) || Lexicon.PLACE_ENDS.contains(last))) {
            return Kind.PLACE;
        } else if (HONORIFICS.contains(first) || name > from || to - name > 1) {
            boolean isIn = name == from
                    && from > 0
                    && words.get(from).isAdjacent()
                    && Lexicon.PLACE_PREPOSITIONS.contains(words.get(from - 1).folded());
            return isIn ? Kind.PLACE : Kind.PERSON;
        }
        return Kind.NAME;
    }

    private static boolean isAcronym(String word) {
        return word.length() >= 2
                && word.length() <= 7
                && word.chars().allMatch(c -> Character.isUpperCase(c) || c == '-' || c == '.');
    }
}
