package org.dateline.propose.quote;

import java.util.ArrayList;
import java.util.List;

/** A paragraph taken apart: quoted spans, prose, names, and the verbs of saying. */
final class Passage {

    private static final int LINE_CAPITALS_PERCENT = 60;
    private static final int SHORT_LINE = 16;

    private final int number;
    private final String text;
    private final List<QuotedSpan> spans;
    private final Prose prose;
    private final List<Integer> verbs = new ArrayList<>();
    private List<Entity> entities;
    private Clauses clauses;

    /** @param number the paragraph's number, from 0 */
    Passage(int number, String text, List<QuotedSpan> spans) {
        this.number = number;
        this.text = text;
        this.spans = spans;
        this.prose = new Prose(text, spans);
        this.entities = EntityReader.in(text, prose);
        this.clauses = new Clauses(text, prose, entities);
    }

    /** Gives the names their full form, and finds the verbs. */
    void know(NameBook names) {
        entities = entities.stream().map(entity -> names.full(number, entity)).toList();
        clauses = new Clauses(text, prose, entities);
        for (int word = 0; word < prose.words().size(); word++) {
            if (clauses.isSaying(word)) {
                verbs.add(word);
            }
        }
    }

    int number() {
        return number;
    }

    String text() {
        return text;
    }

    List<QuotedSpan> spans() {
        return spans;
    }

    Prose prose() {
        return prose;
    }

    List<Entity> entities() {
        return entities;
    }

    Clauses clauses() {
        return clauses;
    }

    /** The numbers of the words that are verbs of saying. */
    List<Integer> verbs() {
        return verbs;
    }

    /** Whether the paragraph is nothing but one quotation, perhaps between dashes. */
    boolean isOnlyQuote() {
        return spans.size() == 1 && prose.words().isEmpty();
    }

    /** Whether the paragraph opens with a dash, or with what stands for one, and a name. */
    boolean isDashed() {
        return !text.isEmpty()
                && "-\u2010\u2011\u2012\u2013\u2014\u2015~".indexOf(text.charAt(0)) >= 0
                && !prose.words().isEmpty();
    }

    /** Whether it is a headline or another line that is no sentence. */
    boolean isLine() {
        return !text.isEmpty()
                && ".!?:\u06d4\u061f\u3002\u2026,;\"\u201d\u00bb\u300d)'\u2019".indexOf(text.charAt(text.length() - 1))
                        < 0
                && prose.words().size() <= SHORT_LINE + 4;
    }

    /** Whether most words of a line have capitals, so that capitals tell no names. */
    boolean isTitleCase() {
        long capitals = prose.words().stream().filter(Word::isCapital).count();
        return !isDashed()
                && prose.words().size() > 3
                && isLine()
                && capitals * 100 >= prose.words().size() * (long) LINE_CAPITALS_PERCENT;
    }

    /** Whether it is short enough to say no more than a name and what someone is. */
    boolean isShort() {
        return prose.words().size() <= SHORT_LINE;
    }
}
