package org.dateline.data;

import static org.dateline.language.Tr.tr;

import java.util.List;
import java.util.stream.IntStream;
import org.dateline.model.Event;
import org.dateline.problem.Problems;

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
