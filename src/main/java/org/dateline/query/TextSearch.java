package org.dateline.query;

import java.util.BitSet;
import org.dateline.query.field.FieldColumns;

/** Finds events by words; the query need not know how. */
public interface TextSearch {

    /**
     * The events in which all is found that a text asks for; all events if it holds no word. Not to be changed by the
     * caller. May be asked by several threads.
     *
     * @param text words and phrases as a reader types them, see {@link EventFilter#text}
     * @return positions in {@link org.dateline.events.EventStore#events}
     */
    BitSet matching(String text);

    /** Whether a text asks for what is marked of events, so that it finds others when that changes; not unless it can be. */
    default boolean asksForMarks(String text) {
        return false;
    }

    /** Says where what is marked of events is found; heard by those who can search it. */
    default void knowMarks(FieldColumns columns) {}
}
