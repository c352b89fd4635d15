package org.dateline.model.mark;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Star, tags and note of an event.
 *
 * @param event the id of the event, which the dataset need not have any more
 * @param star whether it has a star
 * @param tags its tags, each once
 * @param note the note, or null
 */
public record EventMark(
        String event,
        boolean star,
        List<String> tags,
        @Nullable String note,
        Instant set) implements Mark {

    public EventMark {
        Objects.requireNonNull(event);
        Objects.requireNonNull(set);
        tags = tags.stream().distinct().toList();
    }

    /** That of an event on which nothing is marked. */
    public static EventMark none(String event) {
        return new EventMark(event, false, List.of(), null, Instant.EPOCH);
    }

    /** The same with a star or without, set at this time. */
    public EventMark withStar(boolean wanted, Instant now) {
        return new EventMark(event, wanted, tags, note, now);
    }

    /** The same with these tags, set at this time. */
    public EventMark withTags(List<String> wanted, Instant now) {
        return new EventMark(event, star, wanted, note, now);
    }

    /** The same with this note, set at this time; a blank one is none. */
    public EventMark withNote(String words, Instant now) {
        return new EventMark(event, star, tags, words.isBlank() ? null : words.strip(), now);
    }

    /** The same with what changes from one mark to another, and nothing else: what another program has added since stays. */
    public EventMark changing(EventMark from, EventMark to) {
        List<String> changed = new ArrayList<>(tags);
        changed.removeIf(tag -> from.tags.contains(tag) && !to.tags.contains(tag));
        to.tags.stream().filter(tag -> !from.tags.contains(tag)).forEach(changed::add);
        return new EventMark(
                event,
                from.star == to.star ? star : to.star,
                changed,
                Objects.equals(from.note, to.note) ? note : to.note,
                set.isAfter(to.set) ? set : to.set);
    }

    @Override
    public Key key() {
        return new Key(Kind.EVENT, event);
    }

    @Override
    public boolean isEmpty() {
        return !star && tags.isEmpty() && note == null;
    }

    @Override
    public EventMark on(String id) {
        return new EventMark(id, star, tags, note, set);
    }
}
