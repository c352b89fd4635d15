package org.dateline.query.field;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.events.Dataset;
import org.dateline.events.EventStore;
import org.dateline.events.Relation;
import org.dateline.model.EventField;
import org.dateline.model.Source;
import org.dateline.model.field.FieldType;
import org.dateline.model.field.FieldValue;
import org.dateline.model.mark.Credibility;
import org.dateline.model.mark.EventMark;
import org.dateline.model.mark.Mark;
import org.dateline.model.mark.Marks;
import org.dateline.model.mark.Reliability;

/**
 * What persons have marked, as columns over the events of a dataset. Each is made when it is asked for first: of marks of events at two
 * bytes an event and the time of going through the marks, of grades in the time of going through all events once. Immutable, safe to use from
 * several threads.
 */
public final class MarkColumns {

    private static final int MOST = Integer.MAX_VALUE;

    private final Dataset dataset;
    private final Marks own;
    private final List<Marks> others;
    private final Map<String, FieldColumn> columns = new ConcurrentHashMap<>();

    private MarkColumns(Dataset dataset, Marks own, List<Marks> others) {
        this.dataset = dataset;
        this.own = own;
        this.others = List.copyOf(others);
    }

    /** Of a dataset of which nothing is marked. */
    static MarkColumns none(Dataset dataset) {
        return new MarkColumns(dataset, Marks.none(""), List.of());
    }

    /** Those of other marks; columns that stay as they are are not made again. */
    MarkColumns with(Marks now, List<Marks> nowOthers) {
        MarkColumns next = new MarkColumns(dataset, now, nowOthers);
        Set<String> changed = next.changedSince(this);
        columns.forEach((field, column) -> {
            if (!changed.contains(field)) {
                next.columns.put(field, column);
            }
        });
        return next;
    }

    /** The ids of the fields that are others than before, or may be. */
    public Set<String> changedSince(MarkColumns before) {
        if (!own.isVersionOf(before.own)) {
            return MarkFields.ALL.stream().map(EventField::id).collect(Collectors.toSet());
        }
        Set<String> changed = new HashSet<>();
        for (Mark.Key key : own.differences(before.own)) {
            if (key.kind() == Mark.Kind.EVENT) {
                addChanged(own.event(key.id()), before.own.event(key.id()), changed);
            } else {
                changed.add(key.kind() == Mark.Kind.OUTLET ? MarkFields.RELIABILITY.id() : MarkFields.CREDIBILITY.id());
            }
        }
        if (!others.equals(before.others) || !own.person().equals(before.own.person())) {
            changed.add(MarkFields.STARRED_BY.id());
        }
        return changed;
    }

    private static void addChanged(EventMark now, EventMark before, Set<String> changed) {
        if (now.star() != before.star()) {
            changed.add(MarkFields.STAR.id());
            changed.add(MarkFields.STARRED_BY.id());
        }
        if (!now.tags().equals(before.tags())) {
            changed.add(MarkFields.TAGS.id());
        }
        if ((now.note() == null) != (before.note() == null)) {
            changed.add(MarkFields.NOTE.id());
        }
    }

    /** The marks of the one who looks. */
    public Marks own() {
        return own;
    }

    /** Those of others. */
    public List<Marks> others() {
        return others;
    }

    /** The names of all who have given an event a star, the one who looks first. */
    public List<String> starredBy(String event) {
        return Stream.concat(Stream.of(own), others.stream())
                .filter(marks -> marks.event(event).star())
                .map(Marks::person)
                .distinct()
                .toList();
    }

    boolean isMade(String field) {
        return columns.containsKey(field);
    }

    /** The column of one of {@link MarkFields}. */
    FieldColumn column(EventField field) {
        return columns.computeIfAbsent(field.id(), id -> make(field));
    }

    private FieldColumn make(EventField field) {
        if (field.equals(MarkFields.STAR)) {
            return ofMarked(field, EventMark::star);
        }
        if (field.equals(MarkFields.NOTE)) {
            return ofMarked(field, mark -> mark.note() != null);
        }
        if (field.equals(MarkFields.TAGS)) {
            Map<String, List<String>> tags = new LinkedHashMap<>();
            own.events().filter(mark -> !mark.tags().isEmpty()).forEach(mark -> tags.put(mark.event(), mark.tags()));
            return ofLists(field, tags);
        }
        if (field.equals(MarkFields.STARRED_BY)) {
            Map<String, List<String>> persons = new LinkedHashMap<>();
            Stream.concat(Stream.of(own), others.stream())
                    .forEach(marks -> marks.events()
                            .filter(EventMark::star)
                            .forEach(mark -> persons.computeIfAbsent(mark.event(), none -> new ArrayList<>())
                                    .add(marks.person())));
            return ofLists(field, persons);
        }
        List<Source> sources = dataset.sources().list();
        return field.equals(MarkFields.RELIABILITY)
                ? ofGrades(
                        field,
                        sources.stream()
                                .mapToInt(source -> own.outlet(source.outlet())
                                        .reliability()
                                        .ordinal())
                                .toArray(),
                        Stream.of(Reliability.values()).map(Reliability::code).toList())
                : ofGrades(
                        field,
                        sources.stream()
                                .mapToInt(source ->
                                        own.report(source.id()).credibility().ordinal())
                                .toArray(),
                        Stream.of(Credibility.values()).map(Credibility::code).toList());
    }

    /** Yes for those that are so marked, no for all others. */
    private FieldColumn ofMarked(EventField field, Predicate<EventMark> isSo) {
        FieldColumn.Builder builder = builder(field);
        FieldValue no = FieldValue.of(field.id(), FieldType.YESNO, FieldValue.NO);
        builder.addToAll(no);
        FieldValue yes = FieldValue.of(field.id(), FieldType.YESNO, FieldValue.YES);
        own.events().filter(isSo).forEach(mark -> add(builder, mark.event(), yes));
        return builder.build();
    }

    private FieldColumn ofLists(EventField field, Map<String, List<String>> texts) {
        FieldColumn.Builder builder = builder(field);
        texts.forEach((event, values) ->
                add(builder, event, new FieldValue(field.id(), FieldType.LIST, List.copyOf(values))));
        return builder.build();
    }

    private FieldColumn.Builder builder(EventField field) {
        int events = dataset.store().size();
        boolean areFew = own.all().size()
                        + others.stream().mapToInt(some -> some.all().size()).sum()
                < Character.MAX_VALUE - 1;
        return new FieldColumn.Builder(field, events, areFew ? Character.MAX_VALUE : MOST);
    }

    private void add(FieldColumn.Builder builder, String event, FieldValue value) {
        int position = dataset.store().positionOf(event);
        if (position >= 0) {
            builder.add(position, value);
        }
    }

    /**
     * Each grade of the sources of an event once, the best first.
     *
     * @param grades by the position of a source the number of its grade
     */
    private FieldColumn ofGrades(EventField field, int[] grades, List<String> codes) {
        EventStore store = dataset.store();
        Relation sources = store.sources();
        FieldValue[] values = new FieldValue[1 << codes.size()];
        FieldColumn.Builder builder = new FieldColumn.Builder(field, store.size(), values.length);
        for (int event = 0; event < store.size(); event++) {
            int has = 0;
            int end = sources.offset(event) + sources.count(event);
            for (int at = sources.offset(event); at < end; at++) {
                has |= 1 << grades[sources.at(at)];
            }
            if (has != 0) {
                if (values[has] == null) {
                    values[has] = value(field, has, codes);
                }
                builder.add(event, values[has]);
            }
        }
        return builder.build();
    }

    private static FieldValue value(EventField field, int has, List<String> codes) {
        return new FieldValue(
                field.id(),
                FieldType.LIST,
                IntStream.range(0, codes.size())
                        .filter(i -> (has & 1 << i) != 0)
                        .mapToObj(codes::get)
                        .toList());
    }

    /** The column of a field; empty if it is none of {@link MarkFields}. */
    public Optional<FieldColumn> find(String field) {
        return MarkFields.ALL.stream()
                .filter(one -> one.id().equals(field))
                .findFirst()
                .map(this::column);
    }
}
