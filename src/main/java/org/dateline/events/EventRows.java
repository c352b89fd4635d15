package org.dateline.events;

import static java.util.Objects.requireNonNull;

import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import org.dateline.model.Catalog;
import org.dateline.model.Category;
import org.dateline.model.Event;
import org.dateline.model.Place;
import org.dateline.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * Some events as a store holds them. Several threads can make rows, each of the events that it has just read, so that the
 * one that adds them to a store has only numbers and bytes to copy. Not safe to use from several threads at a time.
 */
public final class EventRows {

    private final EventStore.Catalogs catalogs;
    private final boolean detailsInFile;
    private final EventColumns.Builder columns = new EventColumns.Builder();
    private final EventTexts.Rows texts = new EventTexts.Rows();
    private final IntArrayList idHashes = new IntArrayList();
    private final Int2ObjectOpenHashMap<Event> whole = new Int2ObjectOpenHashMap<>();

    /** No events yet; with details in the file only what finds and draws events is kept. */
    public EventRows(
            Catalog<Source> sources, Catalog<Place> places, Catalog<Category> categories, boolean detailsInFile) {
        this(new EventStore.Catalogs(sources, places, categories), detailsInFile);
    }

    EventRows(EventStore.Catalogs catalogs, boolean detailsInFile) {
        this.catalogs = catalogs;
        this.detailsInFile = detailsInFile;
    }

    /** Adds an event. */
    public void add(Event event) {
        boolean fits = columns.add(event, catalogs);
        if (detailsInFile) {
            texts.add(event);
        }
        if (!detailsInFile || !fits) {
            whole.put(idHashes.size(), event);
        }
        idHashes.add(event.id().hashCode());
    }

    /** How many events there are. */
    public int size() {
        return idHashes.size();
    }

    EventColumns.Builder columns() {
        return columns;
    }

    EventTexts.Rows texts() {
        return texts;
    }

    /** The event itself, if texts and columns do not give it back as it was. */
    @Nullable
    Event whole(int row) {
        return whole.get(row);
    }

    int idHash(int row) {
        return idHashes.getInt(row);
    }

    String id(int row) {
        return detailsInFile ? texts.id(row) : requireNonNull(whole.get(row)).id();
    }
}
