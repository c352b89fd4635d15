package org.dateline.data;

import org.dateline.model.EventLink;
import org.dateline.problem.Problems;

/**
 * An event that another is linked to, which can be looked for only when all events were read.
 *
 * @param event its id
 * @param line where the event stands that is linked to it
 * @param path the same as a JSON path
 */
record LinkTarget(String event, int line, String path) {

    static LinkTarget of(EventLink link, int line, String path) {
        return new LinkTarget(link.event(), line, path);
    }

    /** Reports that there is no such event. */
    void report(Problems problems) {
        problems.warning(
                line,
                path + ".links",
                "no event has the id that a link names; it cannot be followed",
                "the id of an event",
                "\"" + event + "\"");
    }
}
