package org.dateline.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.events.Dataset;
import org.dateline.model.Event;
import org.dateline.model.EventLink;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the quotes, figures and links of a dataset: once, for whoever asks first. Of a large dataset all of them are read from its
 * file, which takes some seconds; so it is done in steps, between which it can be said how far it is, and left off. Safe to
 * use from several threads, which take turns.
 */
public final class EvidenceGathering {

    private static final int EVENTS_OF_A_STEP = 5_000;

    private final Dataset dataset;
    private final boolean atOnce;
    private volatile @Nullable Evidence known;
    private QuoteTable.@Nullable Columns quotes;
    private FigureTable.@Nullable Columns figures;
    private final List<LinkTable.Incoming> links = new ArrayList<>();
    private volatile int next;

    /** Of these events, which are few: they are gone through when something is first asked. */
    public EvidenceGathering(Dataset dataset) {
        this(dataset, true);
    }

    /**
     * Of these events; nothing is read yet.
     *
     * @param atOnce whether who asks can wait until they are gone through
     */
    public EvidenceGathering(Dataset dataset, boolean atOnce) {
        this.dataset = dataset;
        this.atOnce = atOnce;
    }

    /** What was gathered; empty until that is all, if there is too much to wait for. */
    public Optional<Evidence> known() {
        return atOnce ? Optional.of(all()) : Optional.ofNullable(known);
    }

    /** Which share has been read, from 0 to 1. */
    public double progress() {
        return known != null
                ? 1
                : (double) next / Math.max(1, dataset.store().events().size());
    }

    /** All of it; what has not been gathered yet is now. */
    public Evidence all() {
        Evidence all = known;
        while (all == null) {
            all = step().orElse(null);
        }
        return all;
    }

    /** Goes on for some hundredths of a second; what was gathered if that is all. */
    public synchronized Optional<Evidence> step() {
        if (known == null) {
            QuoteTable.Columns quoted = quotes == null ? new QuoteTable.Columns(dataset) : quotes;
            FigureTable.Columns given = figures == null ? new FigureTable.Columns() : figures;
            quotes = quoted;
            figures = given;
            int size = dataset.store().events().size();
            int until = Math.min(size, next + EVENTS_OF_A_STEP);
            for (int position = next; position < until; position++) {
                Event event = dataset.store().events().get(position);
                quoted.add(position, event.quotes());
                given.add(position, event);
                for (EventLink link : event.links()) {
                    links.add(new LinkTable.Incoming(position, link));
                }
            }
            next = until;
            if (until == size) {
                known = new Evidence(
                        new QuoteTable(dataset, quoted),
                        new FigureTable(dataset, given),
                        new LinkTable(dataset.store(), links));
                quotes = null;
                figures = null;
            }
        }
        return Optional.ofNullable(known);
    }
}
