package org.dateline.query.cube;

import java.time.Instant;
import java.util.List;

/** Events that can be counted by bin, wherever they are. */
public interface Histograms {

    /**
     * Counts the events of each bin as {@link org.dateline.model.EventTime#in} does.
     *
     * @param edges ascending instants, two or more; each two neighbours are a bin
     */
    Histogram histogram(List<Instant> edges);
}
