package org.dateline.data;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.dateline.events.EventRows;
import org.dateline.model.Event;
import org.dateline.problem.Problems;

/** The events of a batch, entry by entry, with what was wrong with them. */
final class ReadBatch {

    private final EventBatch batch;
    private final EventRows rows;
    private final Problems problems;
    private final BitSet leftOut = new BitSet();
    private final int[] checksums;
    private final CRC32C checksum = new CRC32C();
    private final List<LinkTarget> links = new ArrayList<>();
    private int entries;

    ReadBatch(EventBatch batch, EventRows rows, Problems problems) {
        this.batch = batch;
        this.rows = rows;
        this.problems = problems;
        this.checksums = new int[batch.size()];
    }

    /** Adds the event of the next entry; empty if it is left out. */
    void add(Optional<Event> event) {
        event.ifPresentOrElse(this::add, () -> leftOut.set(entries));
        checksum.reset();
        checksum.update(batch.bytes(), batch.from(entries), batch.to(entries) - batch.from(entries));
        checksums[entries++] = (int) checksum.getValue();
    }

    private void add(Event event) {
        rows.add(event);
        links.addAll(LinkTarget.of(event, batch.line(entries), batch.path(entries)));
    }

    /** What the events are linked to. */
    List<LinkTarget> links() {
        return links;
    }

    int entries() {
        return entries;
    }

    EventBatch batch() {
        return batch;
    }

    EventRows rows() {
        return rows;
    }

    boolean isLeftOut(int entry) {
        return leftOut.get(entry);
    }

    /** The checksum of an entry's bytes, CRC-32C. */
    int checksum(int entry) {
        return checksums[entry];
    }

    /** What was wrong, in order; of those beyond a limit only how many there are is known. */
    Problems problems() {
        return problems;
    }
}
