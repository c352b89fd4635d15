package org.dateline.propose.quote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.propose.quote.Attributions.Attribution;
import org.jspecify.annotations.Nullable;

/**
 * Says who may have said what is quoted, the likeliest first: whom the verb beside it names, who is named after a dash or
 * before a colon, who said the quotation before it, who spoke last, and then the other persons near.
 */
final class Speakers {

    private static final int MOST = 6;
    private static final int MOST_WORDS = 60;

    /** What is known of one quotation: who is told to have said it, and who else is near. */
    private record Found(List<String> told, List<String> near) {

        List<String> names() {
            Set<String> names = new LinkedHashSet<>(told);
            names.addAll(near);
            return names.stream().limit(MOST).toList();
        }
    }

    private final List<Passage> passages;
    private final Persons persons;
    private final List<Map<QuotedSpan, Found>> found = new ArrayList<>();

    /** Who said what the last verb of each paragraph says, by its place. */
    private final List<TreeMap<Integer, List<String>>> spoken = new ArrayList<>();

    Speakers(List<Passage> passages, NameBook names) {
        this.passages = passages;
        this.persons = new Persons(names);
        for (Passage passage : passages) {
            spoken.add(new TreeMap<>());
            found.add(new LinkedHashMap<>());
            if (!passage.isTitleCase()) {
                keepNames(passage);
            }
            Attributions attributions = new Attributions(passage);
            QuotedSpan last = null;
            for (QuotedSpan span : passage.spans()) {
                found.get(passage.number()).put(span, find(passage, span, last, attributions));
                last = span;
            }
            takeFromNext(passage);
        }
        joinRunning();
    }

    /** The likely speakers of a quotation, the likeliest first. */
    List<String> of(Passage passage, QuotedSpan span) {
        return found.get(passage.number())
                .getOrDefault(span, new Found(List.of(), List.of()))
                .names();
    }

    /** Whether a paragraph is one quotation, and the next names its speaker after a dash. */
    boolean isNamedBelow(Passage passage) {
        return passage.isOnlyQuote() && below(passage).isPresent();
    }

    private Optional<Subject> below(Passage passage) {
        if (passage.number() + 1 >= passages.size()) {
            return Optional.empty();
        }
        Passage next = passages.get(passage.number() + 1);
        boolean names = next.spans().isEmpty() && next.isShort() && next.isDashed();
        return names ? next.clauses().namedAt(0) : Optional.empty();
    }

    private void keepNames(Passage passage) {
        Map<Integer, Subject> subjects = new TreeMap<>();
        Set<Integer> speaking = new HashSet<>();
        for (int verb : passage.verbs()) {
            passage.clauses().subject(verb).ifPresent(subject -> {
                subjects.put(verb, subject);
                if (subject.entity() != null) {
                    speaking.add(subject.entity().from());
                }
            });
        }
        passage.entities().forEach(entity -> persons.add(passage, entity, speaking.contains(entity.from())));
        subjects.forEach((verb, subject) -> {
            List<String> meant = persons.meant(subject, passage.number(), at(passage, verb));
            spoken.get(passage.number()).put(verb, meant);
            if (subject.isPronoun() && !meant.isEmpty()) {
                persons.addMeant(passage, verb, meant.get(0));
            }
        });
    }

    private static int at(Passage passage, int word) {
        return passage.prose().words().get(word).begin();
    }

    private Found find(Passage passage, QuotedSpan span, @Nullable QuotedSpan last, Attributions attributions) {
        Set<String> told = new LinkedHashSet<>();
        Set<String> near = new LinkedHashSet<>();
        for (List<String> names : told(passage, span, attributions)) {
            names.stream().limit(1).forEach(told::add);
            near.addAll(names);
        }
        if (told.isEmpty()) {
            below(passage)
                    .filter(subject -> passage.isOnlyQuote())
                    .map(Subject::words)
                    .ifPresent(told::add);
        }
        near.addAll(inSentence(passage, span));
        near.addAll(beforeIn(passage, span, last));
        boolean isAlone = passage.prose().words().isEmpty();
        if (isAlone) {
            near.addAll(lastOf(passage.number() - 1));
        }
        near.addAll(persons.around(passage.number(), passage.text().length() + 1));
        if (!isAlone) {
            near.addAll(lastOf(passage.number() - 1));
        }
        return new Found(List.copyOf(told), List.copyOf(near));
    }

    /** Those who say something else in the sentence of a quotation. */
    private List<String> inSentence(Passage passage, QuotedSpan span) {
        int from = passage.prose().wordAt(passage.prose().sentenceBegin(span.open()));
        int to = passage.prose().wordAt(passage.prose().sentenceEnd(Math.max(span.open(), span.close() - 1)));
        return spoken
                .get(passage.number())
                .subMap(from, Math.max(from, Math.min(to, from + MOST_WORDS)))
                .values()
                .stream()
                .filter(names -> !names.isEmpty())
                .map(names -> names.get(0))
                .distinct()
                .limit(2)
                .toList();
    }

    private List<List<String>> told(Passage passage, QuotedSpan span, Attributions attributions) {
        List<List<String>> told = new ArrayList<>();
        attributions
                .by(span)
                .map(subject -> persons.meant(subject, passage.number(), span.open()))
                .ifPresent(told::add);
        Optional<Attribution> behind = attributions.behind(span);
        Optional<Attribution> before = attributions.before(span);
        boolean isBehindFirst = behind.isPresent()
                && (before.isEmpty()
                        || (behind.get().isDirect() && !(before.get().isDirect() && !attributions.opensSentence(span)))
                        || attributions.opensSentence(span));
        (isBehindFirst ? behind : before)
                .map(attribution -> saidBy(passage, attribution))
                .ifPresent(told::add);
        if (told.isEmpty() || told.get(0).isEmpty()) {
            attributions
                    .named(span)
                    .map(subject -> persons.meant(subject, passage.number(), span.open()))
                    .ifPresent(told::add);
        }
        (isBehindFirst ? before : behind)
                .map(attribution -> saidBy(passage, attribution))
                .ifPresent(told::add);
        OtherScripts.speaker(passage, span)
                .filter(names -> !names.isBlank())
                .ifPresent(name -> told.add(List.of(name)));
        return told;
    }

    private List<String> saidBy(Passage passage, Attribution attribution) {
        return spoken.get(passage.number()).getOrDefault(attribution.verb(), List.of());
    }

    /** Who said the quotation before this one, or spoke in a sentence between. */
    private List<String> beforeIn(Passage passage, QuotedSpan span, @Nullable QuotedSpan before) {
        Map.Entry<Integer, List<String>> verb =
                spoken.get(passage.number()).lowerEntry(passage.prose().wordAt(span.open()));
        boolean isVerbBetween = verb != null
                && !verb.getValue().isEmpty()
                && (before == null || passage.prose().sentenceBegin(at(passage, verb.getKey())) >= before.close());
        if (isVerbBetween && verb != null) {
            return verb.getValue();
        }
        return before == null
                ? List.of()
                : of(passage, before).stream().limit(1).toList();
    }

    /** Who spoke last in a paragraph: the speaker of its last quotation, or of its last verb of saying. */
    private List<String> lastOf(int paragraph) {
        if (paragraph < 0) {
            return List.of();
        }
        Passage passage = passages.get(paragraph);
        Map.Entry<Integer, List<String>> verb = spoken.get(paragraph).lastEntry();
        if (!passage.spans().isEmpty()) {
            QuotedSpan last = passage.spans().get(passage.spans().size() - 1);
            List<String> names = of(passage, last);
            boolean isLater = verb == null || passage.prose().sentenceBegin(at(passage, verb.getKey())) <= last.close();
            if (isLater && !names.isEmpty()) {
                return names.subList(0, 1);
            }
        }
        return verb == null ? List.of() : verb.getValue();
    }

    /** A quotation that nobody is told to have said takes the speaker of the one that follows it at once. */
    private void takeFromNext(Passage passage) {
        Map<QuotedSpan, Found> here = found.get(passage.number());
        for (int i = passage.spans().size() - 2; i >= 0; i--) {
            QuotedSpan span = passage.spans().get(i);
            QuotedSpan next = passage.spans().get(i + 1);
            Found own = here.get(span);
            Found other = here.get(next);
            boolean isNear = passage.text().substring(span.close(), next.open()).isBlank();
            if (own != null && other != null && own.told().isEmpty() && isNear) {
                here.put(span, new Found(other.told(), own.near()));
            }
        }
    }

    /** Speech that runs over paragraphs has one speaker, named in the first of them or in the last. */
    private void joinRunning() {
        for (int paragraph = 0; paragraph < passages.size(); paragraph++) {
            int last = paragraph;
            while (goesOn(passages.get(last)) && isTakenUp(last + 1)) {
                last++;
            }
            if (last > paragraph) {
                share(paragraph, last);
                paragraph = last - 1;
            }
        }
    }

    private static boolean goesOn(Passage passage) {
        return !passage.spans().isEmpty()
                && passage.spans().get(passage.spans().size() - 1).goesOn();
    }

    private boolean isTakenUp(int paragraph) {
        return paragraph < passages.size()
                && !passages.get(paragraph).spans().isEmpty()
                && passages.get(paragraph).spans().get(0).open() == 0;
    }

    private void share(int from, int to) {
        Set<String> told = new LinkedHashSet<>();
        Set<String> near = new LinkedHashSet<>();
        for (int paragraph = from; paragraph <= to; paragraph++) {
            Found one = found.get(paragraph).get(member(paragraph, from));
            if (one != null) {
                told.addAll(one.told());
                near.addAll(one.near());
            }
        }
        for (int paragraph = from; paragraph <= to; paragraph++) {
            found.get(paragraph).put(member(paragraph, from), new Found(List.copyOf(told), List.copyOf(near)));
        }
    }

    /** The span of a paragraph that belongs to a running speech: the last of its first paragraph, the first of the others. */
    private QuotedSpan member(int paragraph, int from) {
        List<QuotedSpan> spans = passages.get(paragraph).spans();
        return spans.get(paragraph == from ? spans.size() - 1 : 0);
    }
}
