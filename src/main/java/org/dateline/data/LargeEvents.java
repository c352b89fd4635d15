package org.dateline.data;

import java.nio.charset.CharacterCodingException;
import org.dateline.model.EventRows;
import org.dateline.problem.UnreadableFileException;

/** Collects the events of a large dataset in their order, and sees to it that each has an id of its own. */
final class LargeEvents {

    private final DatasetParser parser;
    private final Problems problems;
    private final EventRows.Builder rows;
    private final EventsInFile.Builder places;

    LargeEvents(DatasetParser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
        this.rows = new EventRows.Builder(parser.sources(), parser.places(), parser.categories());
        this.places = new EventsInFile.Builder(problems.file());
    }

    void add(RowBatch read) throws UnreadableFileException, CharacterCodingException {
        problems.addAll(read.problems());
        rows.addChunk(read.rows());
        EventBatch batch = read.batch();
        for (int i = 0; i < batch.size(); i++) {
            int begin = read.begins()[i];
            int taken = begin < 0 ? -1 : rows.add(begin);
            if (taken >= 0) {
                leaveOut(batch, i, places.line(taken));
            } else if (begin >= 0) {
                places.add(batch, i, read.checksums()[i]);
            }
        }
    }

    private void leaveOut(EventBatch batch, int i, int takenInLine)
            throws UnreadableFileException, CharacterCodingException {
        Json event = RowReader.json(batch, i, new Problems(problems.file()));
        ObjectParser.of(event, batch.path(i), "event", problems)
                .ifPresent(second -> CatalogBuilder.leaveOutSecond(second, takenInLine));
    }

    int size() {
        return rows.size();
    }

    long bytes() {
        return rows.bytes() + places.bytes();
    }

    EventRows build(FileBytes bytes) {
        return rows.build(places.build(bytes, parser.eventParser()));
    }
}
