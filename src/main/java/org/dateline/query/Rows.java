package org.dateline.query;

/**
 * Rows of numbers that are added up over events: how many there are of each kind, or how much of something. All are whole numbers, so that
 * what has been added can be taken away again to the last digit.
 *
 * @param <R> a row
 */
interface Rows<R> {

    /** How many times four bytes a row has. */
    int width();

    /** A row of nothing. */
    R row();

    R copy(R row);

    /** Adds an event to a row. */
    void add(int event, R row);

    /** Adds a row to another. */
    void addAll(R row, R into);

    /** Takes up rows and single events. */
    interface Sink<R> {

        /** Adds a row times the sign. */
        void addRow(R row, int sign);

        /** Adds an event as often as the sign says. */
        void addEvent(int event, int sign);
    }
}
