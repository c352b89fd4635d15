package org.dateline.events;

import static java.util.Objects.requireNonNull;

import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.dateline.language.ForPrograms;
import org.dateline.model.Catalog;
import org.dateline.model.Category;
import org.dateline.model.Event;
import org.dateline.model.EventDetails;
import org.dateline.model.EventPlace;
import org.dateline.model.EventTime;
import org.dateline.model.Place;
import org.dateline.model.Precision;
import org.dateline.model.Report;
import org.dateline.model.Source;
import org.dateline.model.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * The events of a dataset in order of time: by earliest start, then by latest start, then as in the file. What finds and
 * draws them stands in columns of numbers, in which an event is named by its position in that order. Of a large file the
 * rest is read when it is asked for, and an event is made anew each time that it is got. Two stores are equal if they hold
 * equal events in the same order of their files. Immutable, safe to use from several threads.
 */
public final class EventStore {

    private static final Precision[] PRECISIONS = Precision.values();

    record Catalogs(Catalog<Source> sources, Catalog<Place> places, Catalog<Category> categories) {}

    private final Catalogs catalogs;
    private final EventColumns columns;
    /** By its place in the file the position of an event. */
    private final int[] positions;

    private final EventIds ids;
    private final Int2ObjectOpenHashMap<Event> whole;
    private final EventTexts texts;
    private final @Nullable DetailsInFile details;
    private final List<Event> events;
    private final Catalog<Event> catalog;

    private EventStore(Builder builder, @Nullable IntFunction<EventDetails> reader) {
        catalogs = builder.catalogs;
        ids = builder.ids;
        whole = builder.whole;
        texts = builder.texts;
        details = reader == null ? null : new DetailsInFile(reader);
        columns = builder.columns.build(catalogs, whole::get);
        int[] numbers = columns.numbers();
        positions = new int[numbers.length];
        for (int position = 0; position < numbers.length; position++) {
            positions[numbers[position]] = position;
        }
        events = new SelectedEvents(this, numbers.length, i -> i, i -> i);
        List<Event> asInFile = new SelectedEvents(this, numbers.length, i -> positions[i], i -> numbers[i]);
        catalog = Catalog.of(asInFile, ids::numberOf);
    }

    /** Events in memory, in the order of the dataset; two with the same id are an {@link IllegalArgumentException}. */
    public static EventStore of(
            List<Event> events, Catalog<Source> sources, Catalog<Place> places, Catalog<Category> categories) {
        Builder builder = new Builder(sources, places, categories, false);
        for (Event event : events) {
            if (builder.add(event) >= 0) {
                throw new IllegalArgumentException("two entries have the id \"" + event.id() + "\"");
            }
        }
        return builder.build(null);
    }

    /** Collects events in the order of the file. Not safe to use from several threads. */
    public static final class Builder {

        /** What an event takes that is kept whole: a guess. */
        private static final int BYTES_OF_WHOLE = 1_000;

        private final Catalogs catalogs;
        private final boolean detailsInFile;
        private final EventColumns.Builder columns = new EventColumns.Builder();
        private final EventTexts texts;
        /** All events if they are in memory, else those that columns and texts do not give back as they were. */
        private final Int2ObjectOpenHashMap<Event> whole;

        private final EventIds ids;

        /** Without events yet; with details in the file only what finds and draws events is kept in memory. */
        public Builder(
                Catalog<Source> sources, Catalog<Place> places, Catalog<Category> categories, boolean detailsInFile) {
            this.catalogs = new Catalogs(sources, places, categories);
            this.detailsInFile = detailsInFile;
            EventTexts told = new EventTexts();
            Int2ObjectOpenHashMap<Event> known = new Int2ObjectOpenHashMap<>();
            this.texts = told;
            this.whole = known;
            // Holds on to nothing else, as it outlives the builder
            this.ids = new EventIds(
                    detailsInFile
                            ? number -> told.at(number).text()
                            : number -> requireNonNull(known.get(number)).id());
        }

        /**
         * Adds an event, unless one with its id is there already.
         *
         * @return the place in the file, from 0, of the event that has the id already, or -1 if this was added
         */
        public int add(Event event) {
            EventRows one = new EventRows(catalogs, detailsInFile);
            one.add(event);
            return add(one, 0);
        }

        /** The same of one of some events, whose catalogs and kind are those of this store. */
        public int add(EventRows rows, int row) {
            int hash = rows.idHash(row);
            int taken = ids.numberOf(hash, number -> ids.idOf(number).equals(rows.id(row)));
            if (taken >= 0) {
                return taken;
            }
            columns.add(rows.columns(), row);
            if (detailsInFile) {
                texts.add(rows.texts(), row);
            }
            Event event = rows.whole(row);
            if (event != null) {
                whole.put(size() - 1, event);
            }
            ids.add(hash);
            return -1;
        }

        /** How many events there are. */
        public int size() {
            return columns.size();
        }

        /** About how many bytes they take. */
        public long bytes() {
            return columns.bytes() + texts.bytes() + ids.bytes() + (long) BYTES_OF_WHOLE * whole.size();
        }

        /**
         * The events.
         *
         * @param reader reads the details of each, by its place in the file from 0; where they cannot be read any more, it
         *     gives some that say so in their summary. For several threads. Null if the events are in memory
         */
        public EventStore build(@Nullable IntFunction<EventDetails> reader) {
            ids.trim();
            texts.trim();
            return new EventStore(this, reader);
        }
    }

    /** The days, from midnight to midnight in a zone, that hold all events; one day if there are none. */
    public TimeWindow days(ZoneId zone) {
        Instant first = size() == 0 ? Instant.EPOCH : get(0).time().start();
        Instant last = size() == 0 ? Instant.EPOCH : lastEnd();
        LocalDate from = first.atZone(zone).toLocalDate();
        LocalDate to = last.atZone(zone).toLocalDate();
        if (to.equals(from) || to.atStartOfDay(zone).toInstant().isBefore(last)) {
            to = to.plusDays(1);
        }
        return new TimeWindow(
                from.atStartOfDay(zone).toInstant(), to.atStartOfDay(zone).toInstant());
    }

    private Instant lastEnd() {
        int last = 0;
        for (int position = 1; position < size(); position++) {
            long later = times().end()[position] - times().end()[last];
            boolean isLater = later == 0 && times().isFiner() ? endOf(position).isAfter(endOf(last)) : later > 0;
            last = isLater ? position : last;
        }
        return endOf(last);
    }

    /** An interval may end at midnight, but an instant at midnight needs the day that begins with it. */
    private Instant endOf(int position) {
        EventTime time = get(position).time();
        return time.isInstant() ? time.end().plusNanos(1) : time.end();
    }

    /** How many events there are. */
    public int size() {
        return positions.length;
    }

    /** The event at a position. */
    public Event get(int position) {
        int number = columns.numbers()[position];
        Event known = whole.get(number);
        if (known == null) {
            return fromColumns(number, position);
        }
        return details == null ? known : known.with(details.of(number));
    }

    private Event fromColumns(int number, int position) {
        EventTexts.Cursor text = texts.at(number);
        String id = text.text();
        String title = text.text();
        EventTime time = times().get(position, text.textOrNull());
        Relation named = named();
        EventPlace[] places = new EventPlace[named.count(position)];
        for (int i = 0; i < places.length; i++) {
            int at = named.offset(position) + i;
            places[i] =
                    new EventPlace(catalogs.places().list().get(named.at(at)).id(), precision(at));
        }
        Report[] reports = new Report[sources().count(position)];
        for (int i = 0; i < reports.length; i++) {
            int source = sources().at(sources().offset(position) + i);
            reports[i] = new Report(catalogs.sources().list().get(source).id(), text.paragraphs());
        }
        String category = catalogs.categories().list().get(category(position)).id();
        return new Event(
                id,
                title,
                category,
                time,
                List.of(places),
                List.of(reports),
                requireNonNull(details).of(number));
    }

    /** The id of the event at a position. */
    public String id(int position) {
        int number = columns.numbers()[position];
        Event known = whole.get(number);
        return known != null ? known.id() : texts.at(number).text();
    }

    /** The title of the event at a position, of which nothing else is read. */
    public String title(int position) {
        int number = columns.numbers()[position];
        Event known = whole.get(number);
        if (known != null) {
            return known.title();
        }
        EventTexts.Cursor text = texts.at(number);
        text.text();
        return text.text();
    }

    /** The position of the event with this id; -1 if there is none. */
    public int positionOf(String id) {
        int number = ids.numberOf(id);
        return number < 0 ? -1 : positions[number];
    }

    /** The events in order of time: a view, in which each has its position. */
    public List<Event> events() {
        return events;
    }

    /** The events in the order of the file. */
    public Catalog<Event> catalog() {
        return catalog;
    }

    /** The times of the events. */
    public EventTimes times() {
        return columns.times();
    }

    /** The place of an event's category in the catalog; its size if the category is not there. */
    public int category(int position) {
        return columns.categories()[position];
    }

    /** The same of all events, by their positions; not to be changed. */
    public int[] categories() {
        return columns.categories();
    }

    /** Which of the first so many categories each event is of; those of none go with none. Made anew each time. */
    public Relation byCategory(int count) {
        return Relation.of(size(), count, (event, found) -> {
            if (category(event) < count) {
                found.accept(category(event));
            }
        });
    }

    /** The places of each event and all that they lie in, by their places in the catalog. */
    public Relation places() {
        return columns.places();
    }

    /** The places that each event names, without those around them. */
    public Relation named() {
        return columns.named();
    }

    /** How exactly a place that an event names is known, by its offset in {@link #named}. */
    public Precision precision(int at) {
        return PRECISIONS[columns.precisions()[at]];
    }

    /** The sources that tell each event, by their places in the catalog. */
    public Relation sources() {
        return columns.sources();
    }

    /** The positions of the events at a place or in what lies in it, ascending; none if there is no such place. */
    public IntStream eventsAt(String place) {
        return eventsOf(places(), catalogs.places().positionOf(place));
    }

    /** The positions of the events that a source tells, ascending; none if there is no such source. */
    public IntStream eventsToldBy(String source) {
        return eventsOf(sources(), catalogs.sources().positionOf(source));
    }

    private static IntStream eventsOf(Relation relation, int target) {
        return target < 0 ? IntStream.empty() : relation.inverse().of(target);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EventStore store && catalog.equals(store.catalog);
    }

    @Override
    public int hashCode() {
        return catalog.hashCode();
    }

    @Override
    @ForPrograms("For programmers")
    public String toString() {
        return size() + " events";
    }
}
