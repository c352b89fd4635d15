package org.dateline.propose.quote;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds who does what a verb of saying says: the words before it, or behind it where these turn round ("said Khan"). */
final class Clauses {

    private static final int LONGEST = 60;
    private static final int MOST_JUMPS = 8;
    private static final int LONGEST_ROLE = 5;
    private static final Set<String> OBJECTS =
            Set.of("it", "him", "them", "himself", "herself", "themselves", "itself");

    private final String text;
    private final Prose prose;
    private final List<Word> words;
    private final List<Entity> entities;
    private final int[] entityOf;

    Clauses(String text, Prose prose, List<Entity> entities) {
        this.text = text;
        this.prose = prose;
        this.words = prose.words();
        this.entities = entities;
        this.entityOf = new int[words.size()];
        Arrays.fill(entityOf, -1);
        for (int i = 0; i < entities.size(); i++) {
            Arrays.fill(entityOf, entities.get(i).from(), entities.get(i).to(), i);
        }
    }

    /** The number of the sentence's first word. */
    int first(int word) {
        return Math.max(prose.wordAt(prose.sentenceBegin(words.get(word).begin())), word - LONGEST);
    }

    private int behindLast(int word) {
        return Math.min(prose.wordAt(prose.sentenceEnd(words.get(word).begin())), word + LONGEST);
    }

    /** Whether a word is a verb of saying, or the first of "according to". */
    boolean isSaying(int word) {
        Word verb = words.get(word);
        String folded = verb.folded();
        if (folded.equals("according")
                || folded.equals("selon")
                || (folded.equals("words") && isWord(word + 1, "of"))
                || (folded.equals("put") && isWord(word + 1, "it"))) {
            return true;
        } else if (verb.isCapital() || !Lexicon.SAYING.contains(folded)) {
            return false;
        } else if (word == 0 || !verb.isAdjacent()) {
            return true;
        }
        String before = words.get(word - 1).folded();
        boolean isBehindSubject = Lexicon.PRONOUNS.contains(before)
                || (entityOf[word - 1] >= 0 && !words.get(word - 1).isPossessive());
        boolean isPlural = before.endsWith("s") || before.equals("people") || before.equals("police");
        boolean isForeign = folded.endsWith("\u00e9") || folded.equals("dit");
        if (isForeign || ((folded.equals("call") || folded.equals("claim")) && isPlural)) {
            return true;
        }
        return !Lexicon.DETERMINERS.contains(before)
                && !words.get(word - 1).isPossessive()
                && (!Lexicon.ALSO_NOUNS.contains(folded)
                        || isBehindSubject
                        || folded.endsWith("ing")
                        || hasObject(word));
    }

    private boolean hasObject(int verb) {
        String next = verb + 1 < words.size() ? words.get(verb + 1).folded() : "";
        return (Lexicon.DETERMINERS.contains(next) || OBJECTS.contains(next))
                && words.get(verb + 1).isAdjacent();
    }

    /** Who says what a verb of saying says. */
    Optional<Subject> subject(int verb) {
        String folded = words.get(verb).folded();
        if (folded.equals("according")) {
            return isWord(verb + 1, "to") ? after(verb + 2) : Optional.empty();
        } else if (folded.equals("words")) {
            return after(verb + 2);
        } else if (folded.equals("selon")) {
            return after(verb + 1);
        }
        Optional<Subject> by = isWord(verb + 1, "by") ? after(verb + 2) : Optional.empty();
        if (by.isPresent()) {
            return by;
        }
        Optional<Subject> turned = isBehindQuote(verb) ? after(verb + 1) : Optional.empty();
        return turned.or(() -> before(verb))
                .or(() -> words.get(verb).isAdjacent() ? Optional.empty() : after(verb + 1))
                .or(() -> lastNamed(verb));
    }

    /** "A man who gave his name as Tariq said": the last name before the verb, whatever stands before it. */
    private Optional<Subject> lastNamed(int verb) {
        for (int i = verb - 1; i >= first(verb) && i >= 0; i--) {
            Entity entity = entityOf[i] >= 0 ? entities.get(entityOf[i]) : null;
            if (entity != null
                    && (entity.kind() == Entity.Kind.PERSON || entity.kind() == Entity.Kind.NAME)
                    && !entity.isPossessive()) {
                return Optional.of(Subject.of(entity));
            } else if (words.get(i + 1).gap().indexOf(Prose.QUOTED) >= 0) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isWord(int word, String wanted) {
        return word < words.size() && words.get(word).folded().equals(wanted);
    }

    /** Whether nothing but an adverb stands between a quotation and the verb. */
    private boolean isBehindQuote(int verb) {
        int at = verb;
        while (at > 0 && at > verb - 2 && words.get(at).isAdjacent() && isAside(words.get(at - 1))) {
            at--;
        }
        String gap = words.get(at).gap();
        return gap.indexOf(Prose.QUOTED) >= 0 && gap.indexOf('.') < 0;
    }

    private static boolean isAside(Word word) {
        return Lexicon.AUXILIARY.contains(word.folded()) || (word.folded().endsWith("ly") && !word.isCapital());
    }

    /** The subject that begins at a word. */
    Optional<Subject> after(int word) {
        boolean isPart = word + 2 < words.size()
                && Lexicon.DETERMINERS.contains(words.get(word).folded())
                && isWord(word + 1, "of")
                && parts(words.get(word).gap()).isEmpty();
        return behind(isPart ? word + 2 : word);
    }

    private Optional<Subject> behind(int word) {
        if (word >= words.size() || !parts(words.get(word).gap()).isEmpty()) {
            return Optional.empty();
        } else if (Lexicon.PRONOUNS.contains(words.get(word).folded())) {
            return Optional.of(new Subject(words.get(word).folded(), null, true));
        }
        boolean isDefinite = isWord(word, "the");
        int from = Lexicon.DETERMINERS.contains(words.get(word).folded()) ? word + 1 : word;
        int to = from;
        while (to < words.size()
                && to < word + LONGEST_ROLE + 4
                && (to == word || parts(words.get(to).gap()).isEmpty())
                && isInRole(to)) {
            to = entityOf[to] >= 0 ? entities.get(entityOf[to]).to() : to + 1;
        }
        for (int i = from; i < to; i++) {
            Entity entity = entityOf[i] >= 0 ? entities.get(entityOf[i]) : null;
            if (entity != null
                    && !entity.isPossessive()
                    && (entity.kind() == Entity.Kind.PERSON || entity.to() >= to)) {
                return entity.from() > from && entity.kind() != Entity.Kind.PERSON && entity.kind() != Entity.Kind.NAME
                        ? role(from, to, isDefinite)
                        : Optional.of(Subject.of(entity));
            }
        }
        Optional<Subject> apposed = apposed(to);
        return apposed.isPresent() ? apposed : role(from, Math.min(to, words.size()), isDefinite);
    }

    /** "said the minister, Ali Khan". */
    private Optional<Subject> apposed(int word) {
        return word < words.size()
                        && words.get(word).gap().equals(", ")
                        && entityOf[word] >= 0
                        && entities.get(entityOf[word]).kind() == Entity.Kind.PERSON
                ? Optional.of(Subject.of(entities.get(entityOf[word])))
                : Optional.empty();
    }

    private boolean isInRole(int word) {
        String folded = words.get(word).folded();
        return entityOf[word] >= 0
                || !(Lexicon.PREPOSITIONS.contains(folded)
                        || Lexicon.STOPS.contains(folded)
                        || Lexicon.PRONOUNS.contains(folded)
                        || Lexicon.DETERMINERS.contains(folded)
                        || Lexicon.NO_NAMES.contains(folded)
                        || Lexicon.AUXILIARY.contains(folded)
                        || Lexicon.SAYING.contains(folded));
    }

    private Optional<Subject> role(int from, int to, boolean isDefinite) {
        if (to <= from
                || to - from > LONGEST_ROLE
                || Lexicon.NO_SPEAKERS.contains(words.get(to - 1).folded())) {
            return Optional.empty();
        }
        if (to - from > 1
                && words.get(to - 2).isPossessive()
                && Lexicon.PAPERS.contains(words.get(to - 1).folded())) {
            return entityOf[to - 2] >= 0
                    ? Optional.of(Subject.of(entities.get(entityOf[to - 2])))
                    : role(from, to - 1, isDefinite);
        }
        Word last = words.get(to - 1);
        String printed = text.substring(
                words.get(from).begin(), last.begin() + last.text().length());
        return Optional.of(new Subject(printed, null, isDefinite));
    }

    private Optional<Subject> before(int verb) {
        int first = first(verb);
        int at = verb;
        while (at > first && words.get(at).isAdjacent() && isAside(words.get(at - 1))) {
            at--;
        }
        if (at == first) {
            return Optional.empty();
        }
        int name = entityOf[at - 1];
        if (name >= 0 && isSelfNamed(entities.get(name).from())) {
            return Optional.of(Subject.of(entities.get(name)));
        }
        String left = words.get(at - 1).folded();
        if (!parts(words.get(at).gap()).isEmpty()) {
            return words.get(verb).folded().endsWith("ing")
                    ? main(verb)
                    : beforeApposition(at, first).or(() -> main(verb));
        } else if (left.equals("and") || left.equals("but") || left.equals("or") || left.equals("to")) {
            return main(verb);
        } else if (left.equals("who") || left.equals("which") || left.equals("that")) {
            return endingAt(at - 1, first).or(() -> main(verb));
        }
        return endingAt(at, first).or(() -> main(verb));
    }

    /** "A man who gave his name as Ali", "who identified himself as Ali". */
    private boolean isSelfNamed(int name) {
        return name > 1
                && isWord(name - 1, "as")
                && (isWord(name - 2, "name") || isWord(name - 2, "himself") || isWord(name - 2, "herself"));
    }

    /** "Shahid Rind, spokesperson for the government, said": what ends at the comma before the apposition. */
    private Optional<Subject> beforeApposition(int verb, int first) {
        int comma = verb - 1;
        int leftmost = verb;
        for (int jump = 0; jump < MOST_JUMPS; jump++) {
            while (comma > first && parts(words.get(comma).gap()).isEmpty()) {
                comma--;
            }
            if (comma <= first) {
                break;
            }
            leftmost = comma;
            int name = entityOf[comma - 1];
            if (name >= 0 && entities.get(name).canSpeak()) {
                return Optional.of(Subject.of(entities.get(name)));
            }
            comma--;
        }
        for (int i = first; i < verb; i++) {
            if (entityOf[i] >= 0
                    && entities.get(entityOf[i]).kind() == Entity.Kind.PERSON
                    && entities.get(entityOf[i]).canSpeak()) {
                return Optional.of(Subject.of(entities.get(entityOf[i])));
            }
        }
        return endingAt(leftmost, first).or(() -> endingAt(verb, first));
    }

    /** The subject whose last word stands before a word, or before what a preposition ties to it: "officials in Quetta said". */
    private Optional<Subject> endingAt(int word, int first) {
        int to = word;
        for (int jump = 0; jump < MOST_JUMPS && to > first; jump++) {
            Word last = words.get(to - 1);
            if (Lexicon.PRONOUNS.contains(last.folded())) {
                return Optional.of(new Subject(last.folded(), null, true));
            }
            int from = roleBegin(to, first);
            if (from == to) {
                return Optional.empty();
            }
            int lead = from;
            while (lead > first
                    && words.get(lead).isAdjacent()
                    && Lexicon.DETERMINERS.contains(words.get(lead - 1).folded())) {
                lead--;
            }
            boolean isGoverned = lead > first
                    && words.get(lead).isAdjacent()
                    && Lexicon.PREPOSITIONS.contains(words.get(lead - 1).folded())
                    && (words.get(lead - 1).isAdjacent() || !isWord(lead - 1, "as"));
            int relative = lead;
            while (relative > first
                    && Lexicon.AUXILIARY.contains(words.get(relative - 1).folded())) {
                relative--;
            }
            if (relative > first && isWord(relative - 1, "who")) {
                to = relative - 1;
                continue;
            }
            if (!isGoverned) {
                Entity entity = entityOf[to - 1] >= 0 ? entities.get(entityOf[to - 1]) : null;
                return entity != null && !entity.isPossessive()
                        ? Optional.of(Subject.of(entity))
                        : role(from, to, lead < from && isWord(lead, "the"));
            }
            to = lead - 1;
        }
        return Optional.empty();
    }

    private int roleBegin(int to, int first) {
        int from = to;
        while (from > first
                && isInRole(from - 1)
                && (from == to || parts(words.get(from).gap()).isEmpty())) {
            from = entityOf[from - 1] >= 0
                    ? Math.max(first, entities.get(entityOf[from - 1]).from())
                    : from - 1;
        }
        return from;
    }

    /** Who the sentence is about, for verbs that leave it to the one before: "..., adding that". */
    private Optional<Subject> main(int verb) {
        int first = first(verb);
        for (int i = verb - 1; i > first; i--) {
            if (isSaying(i)
                    && !words.get(i).folded().endsWith("ing")
                    && words.get(i).isAdjacent()) {
                return endingAt(i, first).or(() -> firstSpeaker(first, verb));
            }
        }
        return firstSpeaker(first, verb);
    }

    private Optional<Subject> firstSpeaker(int first, int to) {
        for (int i = first; i < to; i++) {
            if (Lexicon.PRONOUNS.contains(words.get(i).folded())) {
                return Optional.of(new Subject(words.get(i).folded(), null, true));
            } else if (entityOf[i] >= 0 && entities.get(entityOf[i]).canSpeak()) {
                return Optional.of(Subject.of(entities.get(entityOf[i])));
            }
        }
        return Optional.empty();
    }

    /** The marks that part clauses in what stands between two words, without quotations that are told of as one word. */
    private static String parts(String gap) {
        boolean isShort = gap.equals(". ");
        return isShort || gap.isBlank() || gap.equals(" & ") ? "" : gap.strip();
    }

    /** Who is named right behind an index, as after a dash; where the sentence behind it goes on, nobody. */
    Optional<Subject> namedAt(int index) {
        int word = prose.wordAt(index);
        return word < words.size() && entityOf[word] >= 0
                ? Optional.of(Subject.of(personIn(word, behindLast(word))))
                : Optional.empty();
    }

    private Entity personIn(int word, int to) {
        for (int i = word; i < to && i < word + LONGEST_ROLE; i++) {
            if (entityOf[i] >= 0 && entities.get(entityOf[i]).kind() == Entity.Kind.PERSON) {
                return entities.get(entityOf[i]);
            }
        }
        return entities.get(entityOf[word]);
    }

    /** Who is named before a colon: alone ("Khan: ..."), or as the first of its sentence. */
    Optional<Subject> namedBefore(int colon) {
        int word = prose.wordAt(colon);
        return word > 0 ? firstSpeaker(first(word - 1), word) : Optional.empty();
    }
}
