package org.dateline.intake.work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.model.Archive;
import org.jspecify.annotations.Nullable;

/**
 * A report that is being added, as it is kept beside the dataset. What was taken of it is not told here: that stands in the dataset.
 *
 * @param archive the kept text, or null as long as it is not kept
 * @param items what may be taken, in the order of the text; empty as long as nothing is proposed
 * @param rejected the keys of those that someone has said no to
 * @param choices by the keys of items what was chosen for them
 * @param current the key of the item at which it goes on, or null for the first
 */
public record Draft(
        ReportText text,
        SourceDetails source,
        @Nullable Archive archive,
        List<Item> items,
        Set<String> rejected,
        Map<String, Choice> choices,
        @Nullable String current) {

    private static final int NEAR = 2;
    private static final int MOST_SPEAKERS = 5;

    public Draft {
        Objects.requireNonNull(text);
        Objects.requireNonNull(source);
        items = List.copyOf(items);
        rejected = Set.copyOf(rejected);
        choices = Map.copyOf(choices);
    }

    /** A text whose details are still to be filled in. */
    public static Draft of(ReportText text, SourceDetails source) {
        return new Draft(text, source, null, List.of(), Set.of(), Map.of(), null);
    }

    /** Whether there is something to work through. */
    public boolean isBegun() {
        return archive != null;
    }

    /** The same with this text and these details. */
    public Draft with(ReportText other, SourceDetails details) {
        return new Draft(other, details, archive, items, rejected, choices, current);
    }

    /** The same, whose text is kept, with what is proposed of it. */
    public Draft begun(Archive kept, List<Item> proposed) {
        return new Draft(text, source, kept, proposed, rejected, choices, current);
    }

    /** The same with a further item, in its place; one that is there already is no other. */
    public Draft with(Item made) {
        if (item(made.key()).isPresent()) {
            return this;
        }
        List<Item> more = new ArrayList<>(items);
        int at = more.size();
        while (at > 0 && Proposed.ORDER.compare(more.get(at - 1), made) > 0) {
            at--;
        }
        more.add(at, made);
        return new Draft(text, source, archive, more, rejected, choices, current);
    }

    /** The same without an item. */
    public Draft without(String key) {
        List<Item> fewer =
                items.stream().filter(item -> !item.key().equals(key)).toList();
        return new Draft(text, source, archive, fewer, rejected, choices, current);
    }

    /** The same, in which someone has said no to an item, or does so no longer. */
    public Draft rejecting(String key, boolean isRejected) {
        Set<String> keys = new HashSet<>(rejected);
        if (isRejected) {
            keys.add(key);
        } else {
            keys.remove(key);
        }
        return new Draft(text, source, archive, items, keys, choices, current);
    }

    /** The same with this chosen for an item. */
    public Draft choosing(String key, Choice choice) {
        Map<String, Choice> more = new HashMap<>(choices);
        more.put(key, choice);
        return new Draft(text, source, archive, items, rejected, more, current);
    }

    /** The same that goes on at an item. */
    public Draft at(@Nullable String key) {
        return new Draft(text, source, archive, items, rejected, choices, key);
    }

    /** The item with this key. */
    public Optional<Item> item(@Nullable String key) {
        return items.stream().filter(item -> item.key().equals(key)).findFirst();
    }

    /** What was chosen for an item. */
    public Choice choice(Item item) {
        return choices.getOrDefault(item.key(), Choice.NONE);
    }

    /** Who gives a figure that is proposed of some of these words of a paragraph; null if none is or it is not said. */
    public @Nullable String whoGives(int paragraph, int from, int to) {
        return items.stream()
                .filter(item -> item.paragraph() == paragraph && item.begin() < to && from < item.end())
                .filter(Item.OfFigure.class::isInstance)
                .flatMap(item -> Stream.ofNullable(((Item.OfFigure) item).attributedTo()))
                .findFirst()
                .orElse(null);
    }

    /** Who may speak in a paragraph and those around it, the nearest first. */
    public List<String> speakersNear(int paragraph) {
        return items.stream()
                .filter(Item.OfQuote.class::isInstance)
                .map(Item.OfQuote.class::cast)
                .filter(quote -> Math.abs(quote.paragraph() - paragraph) <= NEAR)
                .sorted(Comparator.comparingInt(quote -> Math.abs(quote.paragraph() - paragraph)))
                .flatMap(quote -> quote.speakers().stream())
                .distinct()
                .limit(MOST_SPEAKERS)
                .toList();
    }
}
