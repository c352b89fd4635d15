package org.dateline.events;

import org.dateline.model.EventDetails;

/** Reads again what is not kept in memory of events. Safe to use from several threads. */
public interface DetailsReader {

    /**
     * The details of an event. Where they cannot be read any more, some that say so in their summary.
     *
     * @param number its place in the file, from 0
     */
    EventDetails read(int number);
}
