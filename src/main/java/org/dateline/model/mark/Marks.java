package org.dateline.model.mark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * All that one person has marked of a dataset. Immutable; another version of it shares its marks, but takes time in proportion to
 * their number.
 */
public final class Marks {

    private final String person;
    private final Map<Mark.Key, Mark> all;

    private Marks(String person, Map<Mark.Key, Mark> all) {
        this.person = person;
        this.all = Collections.unmodifiableMap(all);
    }

    /** Those of a person who has marked nothing. */
    public static Marks none(String person) {
        return new Marks(person, Map.of());
    }

    /** Those of a person; of two on one thing the later in the list counts, and those that say nothing do not. */
    public static Marks of(String person, Collection<? extends Mark> marks) {
        Map<Mark.Key, Mark> all = new HashMap<>();
        marks.stream().filter(mark -> !mark.isEmpty()).forEach(mark -> all.put(mark.key(), mark));
        return new Marks(person, all);
    }

    /** Whose they are. */
    public String person() {
        return person;
    }

    /** All of them, in no order. */
    public Collection<Mark> all() {
        return all.values();
    }

    /** Those on events, in no order. */
    public Stream<EventMark> events() {
        return of(EventMark.class);
    }

    /** All of one kind, in no order. */
    public <T extends Mark> Stream<T> of(Class<T> kind) {
        return all.values().stream().filter(kind::isInstance).map(kind::cast);
    }

    /** Whether nothing is marked. */
    public boolean areNone() {
        return all.isEmpty();
    }

    /** The mark on something; empty if there is none. */
    public Optional<Mark> find(Mark.Key key) {
        return Optional.ofNullable(all.get(key));
    }

    /** What is marked on an event; an empty mark if nothing is. */
    public EventMark event(String id) {
        return find(new Mark.Key(Mark.Kind.EVENT, id)).map(EventMark.class::cast).orElseGet(() -> EventMark.none(id));
    }

    /** The grade of an outlet; an empty one if it has none, or the outlet is not named. */
    public OutletGrade outlet(@Nullable String name) {
        String known = name == null ? "" : name;
        return find(new Mark.Key(Mark.Kind.OUTLET, known))
                .map(OutletGrade.class::cast)
                .orElseGet(() -> OutletGrade.none(known));
    }

    /** The grade of a report; an empty one if it has none. */
    public ReportGrade report(String source) {
        return find(new Mark.Key(Mark.Kind.REPORT, source))
                .map(ReportGrade.class::cast)
                .orElseGet(() -> ReportGrade.none(source));
    }

    /** Letter and number of a source, such as B3; empty if neither its outlet nor it is judged. */
    public Optional<String> gradeOf(Source source) {
        Reliability reliability = outlet(source.outlet()).reliability();
        Credibility credibility = report(source.id()).credibility();
        return reliability == Reliability.F && credibility == Credibility.NOT_JUDGED
                ? Optional.empty()
                : Optional.of(reliability.code() + credibility.code());
    }

    /** The same with what stands on one thing, or nothing, instead of what stood there. */
    public Marks with(Mark.Key key, @Nullable Mark mark) {
        Map<Mark.Key, Mark> now = new HashMap<>(all);
        put(now, key, mark);
        return new Marks(person, now);
    }

    /** The same with what stands on some things, or nothing, instead of what stood there. */
    public Marks with(Map<Mark.Key, Optional<Mark>> changed) {
        Map<Mark.Key, Mark> now = new HashMap<>(all);
        changed.forEach((key, mark) -> put(now, key, mark.orElse(null)));
        return new Marks(person, now);
    }

    private static void put(Map<Mark.Key, Mark> now, Mark.Key key, @Nullable Mark mark) {
        if (mark == null || mark.isEmpty()) {
            now.remove(key);
        } else {
            now.put(key, mark);
        }
    }

    /** The same by another id, where what has it is called otherwise from now on; what stood on the other id stays if nothing comes there. */
    public Marks renamed(Mark.Key from, String to) {
        Mark moved = all.get(from);
        return moved == null ? this : with(from, null).with(new Mark.Key(from.kind(), to), moved.on(to));
    }

    /** The same of a person who is called so. */
    public Marks by(String name) {
        return new Marks(name, all);
    }

    /** How many events have each tag, by the tag. */
    public Map<String, Integer> tags() {
        Map<String, Integer> counts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER.thenComparing(tag -> tag));
        events().flatMap(mark -> mark.tags().stream()).forEach(tag -> counts.merge(tag, 1, Integer::sum));
        return counts;
    }

    /**
     * These with what another program has made of the marks from which both come. What only one side has changed is as that has it; of
     * what both have, what was set later counts.
     */
    public Merged mergedWith(Marks theirs, Marks base) {
        Map<Mark.Key, Mark> now = new HashMap<>(all);
        int fromThere = 0;
        Set<Mark.Key> keys = new HashSet<>(theirs.all.keySet());
        keys.addAll(base.all.keySet());
        for (Mark.Key key : keys) {
            Mark there = theirs.all.get(key);
            Mark before = base.all.get(key);
            Mark here = all.get(key);
            boolean isChangedThere = !Objects.equals(there, before);
            if (isChangedThere && !Objects.equals(there, here) && (Objects.equals(here, before) || isLater(there, here))) {
                put(now, key, there);
                fromThere++;
            }
        }
        return new Merged(new Marks(person, now), fromThere);
    }

    /** What is gone was set at no time that is known, so that what is still there counts. */
    private static boolean isLater(@Nullable Mark one, @Nullable Mark other) {
        return one != null && (other == null || one.set().isAfter(other.set()));
    }

    /**
     * Marks of two.
     *
     * @param fromThere how many of them are as the other program has them
     */
    public record Merged(Marks marks, int fromThere) {}

    /** On which things they differ from others. */
    public List<Mark.Key> differences(Marks other) {
        List<Mark.Key> keys = new ArrayList<>();
        all.forEach((key, mark) -> {
            if (!mark.equals(other.all.get(key))) {
                keys.add(key);
            }
        });
        other.all.keySet().stream().filter(key -> !all.containsKey(key)).forEach(keys::add);
        return keys;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Marks marks && person.equals(marks.person) && all.equals(marks.all);
    }

    @Override
    public int hashCode() {
        return Objects.hash(person, all);
    }

    @Override
    public String toString() {
        return all.size() + " marks of " + person;
    }
}
