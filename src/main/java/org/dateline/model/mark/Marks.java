package org.dateline.model.mark;

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
import org.dateline.language.ForPrograms;
import org.dateline.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * All that one person has marked of a dataset. Immutable; a version with some other marks shares the rest, so that to make it and to find out
 * how it differs takes no time in proportion to all of them.
 */
public final class Marks {

    /** So many changes are kept apart; beyond them all marks are copied once. */
    private static final int MOST_CHANGES = 256;

    private final String person;
    private final Map<Mark.Key, Mark> first;
    /** What has become of some of them since, or of others. */
    private final Map<Mark.Key, Optional<Mark>> changed;

    private Marks(String person, Map<Mark.Key, Mark> first, Map<Mark.Key, Optional<Mark>> changed) {
        this.person = person;
        this.first = first;
        this.changed = changed;
    }

    private Marks(String person, Map<Mark.Key, Mark> all) {
        this(person, Collections.unmodifiableMap(all), Map.of());
    }

    private Map<Mark.Key, Mark> together() {
        if (changed.isEmpty()) {
            return first;
        }
        Map<Mark.Key, Mark> all = new HashMap<>(first);
        changed.forEach((key, mark) -> put(all, key, mark.orElse(null)));
        return all;
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
        return together().values();
    }

    /** Those on events, in no order. */
    public Stream<EventMark> events() {
        return of(EventMark.class);
    }

    /** All of one kind, in no order. */
    public <T extends Mark> Stream<T> of(Class<T> kind) {
        return all().stream().filter(kind::isInstance).map(kind::cast);
    }

    /** Whether nothing is marked. */
    public boolean areNone() {
        return first.isEmpty()
                ? changed.values().stream().allMatch(Optional::isEmpty)
                : together().isEmpty();
    }

    /** The mark on something; empty if there is none. */
    public Optional<Mark> find(Mark.Key key) {
        Optional<Mark> later = changed.get(key);
        return later == null ? Optional.ofNullable(first.get(key)) : later;
    }

    /** What is marked on an event; an empty mark if nothing is. */
    public EventMark event(String id) {
        return find(new Mark.Key(Mark.Kind.EVENT, id))
                .map(EventMark.class::cast)
                .orElseGet(() -> EventMark.none(id));
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
        return with(Map.of(key, Optional.ofNullable(mark)));
    }

    /** The same with what stands on some things, or nothing, instead of what stood there. */
    public Marks with(Map<Mark.Key, Optional<Mark>> others) {
        Map<Mark.Key, Optional<Mark>> now = new HashMap<>(changed);
        others.forEach((key, mark) -> now.put(key, mark.filter(one -> !one.isEmpty())));
        Marks next = new Marks(person, first, Collections.unmodifiableMap(now));
        return now.size() > MOST_CHANGES ? new Marks(person, next.together()) : next;
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
        return find(from)
                .map(moved -> with(from, null).with(new Mark.Key(from.kind(), to), moved.on(to)))
                .orElse(this);
    }

    /** The same of a person who is called so. */
    public Marks by(String name) {
        return new Marks(name, first, changed);
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
        Map<Mark.Key, Optional<Mark>> taken = new HashMap<>();
        for (Mark.Key key : theirs.differences(base)) {
            Optional<Mark> there = theirs.find(key);
            Optional<Mark> here = find(key);
            Optional<Mark> joined = here.equals(base.find(key)) ? there : joined(here, there, base.find(key));
            if (!joined.equals(here)) {
                taken.put(key, joined);
            }
        }
        return new Merged(taken.isEmpty() ? this : with(taken), taken.size());
    }

    /** Of an event each part by itself: a star from here and a tag from there are both there. */
    private static Optional<Mark> joined(Optional<Mark> here, Optional<Mark> there, Optional<Mark> base) {
        if (here.orElse(null) instanceof EventMark ours && there.orElse(null) instanceof EventMark theirs) {
            EventMark before = base.orElse(null) instanceof EventMark known ? known : EventMark.none(ours.event());
            EventMark both = isLater(there, here) ? ours.changing(before, theirs) : theirs.changing(before, ours);
            return Optional.<Mark>of(both).filter(mark -> !mark.isEmpty());
        }
        return isLater(there, here) ? there : here;
    }

    /** What is gone was set at no time that is known, so that what is still there counts. */
    private static boolean isLater(Optional<Mark> one, Optional<Mark> other) {
        return one.isPresent()
                && (other.isEmpty() || one.get().set().isAfter(other.get().set()));
    }

    /**
     * Marks of two.
     *
     * @param fromThere how many of them are as the other program has them
     */
    public record Merged(Marks marks, int fromThere) {}

    /** Whether these and others are versions of the same, so that {@link #differences} are found at once. */
    public boolean isVersionOf(Marks other) {
        return first == other.first;
    }

    /** On which things they differ from others. */
    public List<Mark.Key> differences(Marks other) {
        Set<Mark.Key> keys = new HashSet<>(changed.keySet());
        keys.addAll(other.changed.keySet());
        if (first != other.first) {
            keys.addAll(first.keySet());
            keys.addAll(other.first.keySet());
        }
        return keys.stream().filter(key -> !find(key).equals(other.find(key))).toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Marks marks
                        && person.equals(marks.person)
                        && differences(marks).isEmpty();
    }

    @Override
    public int hashCode() {
        return Objects.hash(person, together());
    }

    @Override
    @ForPrograms("for programmers")
    public String toString() {
        return together().size() + " marks of " + person;
    }
}
