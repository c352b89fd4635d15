package org.dateline.query.chart;

/**
 * A part of the bars of a chart.
 *
 * @param kind what it stands for
 * @param value of a group, what chooses its events, see {@link ChartGroups.Group}; else empty
 * @param name what it is called
 * @param number of a group, its number among all groups; of others, how many groups there are
 */
public record Stack(Kind kind, String value, String name, int number) {

    /** What there are parts for. */
    public enum Kind {
        /** One group. */
        GROUP,
        /** All groups that have no part of their own. */
        OTHERS,
        /** Events that have no group. */
        NONE
    }
}
