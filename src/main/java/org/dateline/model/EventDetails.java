package org.dateline.model;

/** Reads again, as a whole, events of which not all is kept in memory. Safe to use from several threads. */
public interface EventDetails {

    /**
     * The whole event. Where it cannot be read any more, one that says so in its summary and has what is known without.
     *
     * @param number its place in the dataset, from 0
     * @param known the event with what is in memory
     */
    Event read(int number, Event known);
}
