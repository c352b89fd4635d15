package org.dateline.propose.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.language.ForPrograms;
import org.dateline.propose.quote.Entity.Kind;
import org.jspecify.annotations.Nullable;

/** The full names that a text prints somewhere, by the shorter ones that it goes on with: "Bugti", "BLA". */
final class NameBook {

    private final Map<String, TreeMap<Integer, String>> persons = new HashMap<>();
    private final Map<String, TreeMap<Integer, String>> firstNames = new HashMap<>();
    private final Map<String, String> roles = new HashMap<>();
    private final Map<String, String> groups = new HashMap<>();

    /** Keeps the names of a paragraph, and what its persons are said to be. */
    void add(int paragraph, List<Entity> entities, List<Word> words) {
        for (Entity entity : entities) {
            String[] parts = entity.name().split(" ");
            if (entity.kind() == Kind.PERSON && parts.length > (isHonorific(parts[0]) ? 2 : 1)) {
                String last = fold(parts[parts.length - 1]);
                persons.computeIfAbsent(last, key -> new TreeMap<>()).putIfAbsent(paragraph, entity.name());
                String first = fold(parts[isHonorific(parts[0]) ? 1 : 0]);
                firstNames.computeIfAbsent(first, key -> new TreeMap<>()).putIfAbsent(paragraph, entity.name());
                addRole(entity, words, parts.length);
            } else if (entity.kind() == Kind.GROUP && entity.name().endsWith(")")) {
                int open = entity.name().lastIndexOf(" (");
                groups.putIfAbsent(
                        fold(entity.name().substring(open + 2, entity.name().length() - 1)), entity.name());
                groups.putIfAbsent(fold(entity.name().substring(0, open)), entity.name());
            }
        }
    }

    private void addRole(Entity entity, List<Word> words, int length) {
        int before = entity.to() - length - 1;
        if (before >= 0
                && words.get(before + 1).isAdjacent()
                && Lexicon.TITLES.contains(words.get(before).folded())) {
            roles.putIfAbsent(words.get(before).folded(), entity.name());
        }
    }

    /** The first person in the text whose name has such a title before it: "the mayor", where the name comes later. */
    Optional<String> withRole(String title) {
        return Optional.ofNullable(roles.get(title));
    }

    /** The name as the text prints it in full, and what kind it is then. */
    Entity full(int paragraph, Entity entity) {
        String key = fold(entity.name());
        if (groups.containsKey(key)) {
            return entity.named(groups.get(key), Kind.GROUP);
        }
        String[] parts = entity.name().split(" ");
        boolean isShort = parts.length == 1 || (parts.length == 2 && isHonorific(parts[0]));
        boolean isPerson = entity.kind() == Kind.PERSON || entity.kind() == Kind.NAME;
        return isShort && isPerson
                ? person(paragraph, parts[parts.length - 1])
                        .map(name -> entity.named(name, Kind.PERSON))
                        .orElse(entity)
                : entity;
    }

    private Optional<String> person(int paragraph, String name) {
        return nearest(persons.get(fold(name)), paragraph).or(() -> nearest(firstNames.get(fold(name)), paragraph));
    }

    private static Optional<String> nearest(@Nullable TreeMap<Integer, String> names, int paragraph) {
        if (names == null) {
            return Optional.empty();
        }
        Map.Entry<Integer, String> before = names.floorEntry(paragraph);
        return Optional.of(
                before != null ? before.getValue() : names.firstEntry().getValue());
    }

    @ForPrograms("words of a text")
    private static boolean isHonorific(String word) {
        return List.of("Dr", "Dr.", "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Prof", "Prof.", "Professor")
                .contains(word);
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
