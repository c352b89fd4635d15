package org.dateline.data;

import static org.dateline.language.Tr.tr;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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

    /**
     * An event that another is linked to, which can be looked for only when all events were read.
     *
     * @param event its id
     * @param line where the event begins that is linked to it
     * @param path where the link names it, as a JSON path
     */
    record LinkTarget(String event, int line, String path) {

        /** What an event is linked to, link by link. */
        static List<LinkTarget> of(Event event, int line, String path) {
            return IntStream.range(0, event.links().size())
                    .mapToObj(i -> new LinkTarget(event.links().get(i).event(), line, path + ".links[" + i + "].event"))
                    .toList();
        }

        /** Reports that there is no such event. */
        void report(Problems problems) {
            problems.warning(
                    line, path, DatasetReader.unfollowed(), tr("the id of an {0}", tr("event")), "\"" + event + "\"");
        }
    }
}
