package org.dateline.propose.quote;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.propose.quote.Entity.Kind;

/** Who was named so far, and so who "he", "it" and "the group" are likely to be. Only the last few paragraphs count. */
final class Persons {

    private static final int PARAGRAPHS_BACK = 4;
    private static final int MOST_NAMED = 60;
    private static final Set<String> THINGS = Set.of("it", "they", "ils", "elles", "ellos");
    private static final Set<String> WOMEN = Set.of("she", "elle", "ella");

    /** One naming: where, whether as the one who speaks, and the words around it that describe. */
    private record Naming(Entity entity, int paragraph, int sentence, int at, boolean speaks, String description) {}

    private final NameBook names;

    /** The pronoun, "he" or "she", that stood for a person before. */
    private final Map<String, String> genders = new HashMap<>();

    private final Deque<Naming> named = new ArrayDeque<>();

    Persons(NameBook names) {
        this.names = names;
    }

    /** Keeps a name as met, in the order of the text. */
    void add(Passage passage, Entity entity, boolean speaks) {
        List<Word> words = passage.prose().words();
        int at = words.get(entity.from()).begin();
        int from = words.get(Math.max(0, entity.from() - 4)).begin();
        int to = words.get(Math.min(words.size() - 1, entity.to() + 6)).end();
        String description = " "
                + passage.prose()
                        .masked()
                        .substring(from, to)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}]+", " ") + " ";
        named.addFirst(
                new Naming(entity, passage.number(), passage.prose().sentenceBegin(at), at, speaks, description));
        if (named.size() > MOST_NAMED) {
            named.removeLast();
        }
    }

    /** Keeps that a pronoun before a verb of saying stands for a person or a group. */
    void addMeant(Passage passage, int verb, String name) {
        named.stream()
                .filter(naming -> naming.entity().name().equals(name))
                .findFirst()
                .ifPresent(naming -> {
                    int at = passage.prose().words().get(verb).begin();
                    Entity entity = new Entity(name, naming.entity().kind(), verb, verb, false, false);
                    named.addFirst(new Naming(
                            entity,
                            passage.number(),
                            passage.prose().sentenceBegin(at),
                            at,
                            true,
                            naming.description()));
                });
        if (named.size() > MOST_NAMED) {
            named.removeLast();
        }
    }

    /** Who may be meant by a subject that stands in a paragraph before an index, the likeliest first. */
    List<String> meant(Subject subject, int paragraph, int before) {
        if (subject.entity() != null && subject.entity().kind() != Kind.ROLE) {
            return List.of(subject.words());
        }
        Set<String> meant = new LinkedHashSet<>();
        if (subject.isPronoun()) {
            boolean isThing = THINGS.contains(subject.words());
            if (isThing) {
                names(paragraph, before, Set.of(Kind.GROUP, Kind.NAME)).forEach(meant::add);
            }
            if (WOMEN.contains(subject.words())) {
                women(paragraph, before).forEach(meant::add);
            }
            List<String> near = names(paragraph, before, Set.of(Kind.PERSON));
            String pronoun = subject.words();
            near.stream().filter(name -> !isOther(pronoun, name)).forEach(meant::add);
            if (!isThing && !meant.isEmpty()) {
                genders.putIfAbsent(meant.iterator().next(), pronoun);
            }
            meant.addAll(near);
            names(paragraph, before, Set.of(Kind.NAME, Kind.GROUP)).forEach(meant::add);
            return List.copyOf(meant);
        }
        if (subject.isDefinite() || subject.entity() != null) {
            if (Lexicon.GROUP_WORDS.contains(subject.head())) {
                names(paragraph, before, Set.of(Kind.GROUP)).stream().limit(2).forEach(meant::add);
            }
            described(subject, paragraph, before).forEach(meant::add);
            names.withRole(subject.head()).ifPresent(meant::add);
        }
        meant.add(capital(subject.words()));
        return List.copyOf(meant);
    }

    private boolean isOther(String pronoun, String name) {
        String known = genders.getOrDefault(name, pronoun);
        return !THINGS.contains(pronoun) && WOMEN.contains(known) != WOMEN.contains(pronoun);
    }

    /** The persons of the paragraph and those before it, the likeliest speaker first. */
    List<String> around(int paragraph, int before) {
        return names(paragraph, before, Set.of(Kind.PERSON));
    }

    /** The persons whom the words around their name call so: "the minister" after "Interior Minister Ali Khan". */
    private List<String> described(Subject subject, int paragraph, int before) {
        boolean isShort = subject.head().equals("cm") || subject.head().equals("pm");
        String head = " " + (isShort ? "minister" : subject.head()) + " ";
        return sorted(paragraph, before)
                .filter(naming -> naming.entity().kind() == Kind.PERSON
                        && naming.description().contains(head))
                .map(naming -> naming.entity().name())
                .distinct()
                .toList();
    }

    private List<String> women(int paragraph, int before) {
        return sorted(paragraph, before)
                .filter(
                        naming -> naming.entity().kind() == Kind.PERSON
                                && (naming.description()
                                        .matches(
                                                ".* (ms|mrs|miss|spokeswoman|chairwoman|mother|woman|wife|sister|daughter|actress|lady|girl|aunt|grandmother|she|her) .*")))
                .map(naming -> naming.entity().name())
                .distinct()
                .toList();
    }

    private List<String> names(int paragraph, int before, Set<Kind> kinds) {
        return sorted(paragraph, before)
                .filter(naming -> kinds.contains(naming.entity().kind()))
                .map(naming -> naming.entity().name())
                .distinct()
                .toList();
    }

    private Stream<Naming> sorted(int paragraph, int before) {
        List<Naming> near = new ArrayList<>();
        for (Naming naming : named) {
            boolean isBefore = naming.paragraph < paragraph || naming.at < before;
            if (isBefore && naming.paragraph >= paragraph - PARAGRAPHS_BACK && naming.paragraph <= paragraph) {
                near.add(naming);
            }
        }
        Comparator<Naming> nearest = Comparator.comparingInt(Naming::paragraph).reversed();
        Comparator<Naming> sentence = Comparator.comparingInt(Naming::sentence).reversed();
        Comparator<Naming> speaker = Comparator.comparing(naming -> !naming.speaks);
        Comparator<Naming> free = Comparator.comparing(naming -> !naming.entity.canSpeak());
        near.sort(nearest.thenComparing((one, other) -> one.paragraph == paragraph
                        ? sentence.thenComparing(speaker).compare(one, other)
                        : speaker.thenComparing(sentence).compare(one, other))
                .thenComparing(free)
                .thenComparing(Naming::at));
        return near.stream();
    }

    /** A description as it stands at the head of a list: "Officials". */
    private static String capital(String words) {
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }
}
