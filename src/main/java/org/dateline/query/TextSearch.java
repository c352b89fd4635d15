package org.dateline.query;

import java.util.BitSet;

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
}
