package org.dateline.data;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import org.dateline.data.bytes.Document;
import org.dateline.data.bytes.FileBytes;
import org.dateline.events.EventStore;
import org.dateline.json.Json;
import org.dateline.model.Event;
import org.dateline.problem.Problems;
import org.dateline.problem.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/** Collects the events of a dataset in the order of its file, and sees to it that each has an id of its own. */
final class EventsBuilder {

    private final DatasetParser parser;
    private final Problems problems;
    private final EventStore.Builder store;
    private final IntArrayList lines = new IntArrayList();
    private final EventsInFile.@Nullable Places places;
    private final List<ReadBatch.LinkTarget> links = new ArrayList<>();

    /** @param detailsInFile whether only what finds and draws events is kept in memory */
    EventsBuilder(DatasetParser parser, Problems problems, boolean detailsInFile) {
        this.parser = parser;
        this.problems = problems;
        this.store = new EventStore.Builder(parser.sources(), parser.places(), parser.categories(), detailsInFile);
        this.places = detailsInFile ? new EventsInFile.Places() : null;
    }

    void add(Event event, ObjectParser read) {
        int taken = store.add(event);
        if (taken < 0) {
            lines.add(read.line());
            links.addAll(ReadBatch.LinkTarget.of(event, read.line(), read.path()));
        } else {
            CatalogBuilder.leaveOutSecond(read, lines.getInt(taken));
        }
    }

    void add(ReadBatch read) throws UnreadableFileException, CharacterCodingException {
        problems.addAll(read.problems());
        links.addAll(read.links());
        EventBatch batch = read.batch();
        int row = 0;
        for (int i = 0; i < batch.size(); i++) {
            if (read.isLeftOut(i)) {
                continue;
            }
            int taken = store.add(read.rows(), row++);
            if (taken >= 0) {
                leaveOut(batch, i, lines.getInt(taken));
            } else {
                lines.add(batch.line(i));
                if (places != null) {
                    places.add(batch, i, read.checksum(i));
                }
            }
        }
    }

    private void leaveOut(EventBatch batch, int i, int takenInLine)
            throws UnreadableFileException, CharacterCodingException {
        Json event = BatchReader.json(batch, i, new Problems(problems.file()));
        ObjectParser.of(event, batch.path(i), "event", problems)
                .ifPresent(second -> CatalogBuilder.leaveOutSecond(second, takenInLine));
    }

    int size() {
        return store.size();
    }

    long bytes() {
        return store.bytes() + 4L * lines.elements().length + (places == null ? 0 : places.bytes());
    }

    EventStore build() {
        return checked(store.build(null));
    }

    private EventStore checked(EventStore events) {
        links.stream().filter(link -> events.positionOf(link.event()) < 0).forEach(link -> link.report(problems));
        return events;
    }

    /** The events of a document; of a large one the details are read from it. */
    EventStore build(Document document) throws UnreadableFileException {
        FileBytes bytes = document.randomAccess();
        if (places == null || bytes == null) {
            return build();
        }
        EventsInFile events = new EventsInFile(problems.file(), bytes, parser.eventParser(true), places);
        return checked(store.build(events::details));
    }
}
