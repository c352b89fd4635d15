package org.dateline.model.mark;

import java.time.Instant;
import org.dateline.model.Identified;

/** What a person has set down on one thing. */
public sealed interface Mark permits EventMark, OutletGrade, ReportGrade {

    /** What a mark is on. */
    enum Kind {
        EVENT,
        OUTLET,
        REPORT
    }

    /**
     * What one mark is on.
     *
     * @param id the id of an event or a source, or the name of an outlet
     */
    record Key(Kind kind, String id) implements Identified {}

    /** What it is on. */
    Key key();

    /** When it was set, to the second. */
    Instant set();

    /** Whether it says nothing, so that it is not kept. */
    boolean isEmpty();

    /** The same on another thing of its kind. */
    Mark on(String id);
}
