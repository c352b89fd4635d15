package org.dateline.search;

import java.util.BitSet;
import org.dateline.events.Dataset;
import org.dateline.evidence.EvidenceGathering;
import org.dateline.query.EventIndex;
import org.dateline.query.TextSearch;
import org.dateline.query.field.FieldColumns;
import org.dateline.query.field.MarkColumns;
import org.jspecify.annotations.Nullable;

/**
 * The search over a dataset. Its index takes time and memory and is built once: in steps, off the UI thread, by
 * {@link #builder} and {@link #use}, or at the first question. Safe to use from several threads.
 */
public final class DatasetSearch implements TextSearch {

    private final Dataset dataset;
    private final EvidenceGathering evidence;
    private final boolean onDisk;
    private volatile @Nullable SearchIndex index;
    private volatile @Nullable Latest latest;
    private volatile @Nullable FieldColumns columns;

    /** An answer, and what was marked then. */
    private record Latest(SearchAnswer answer, @Nullable MarkColumns marks) {}

    /** A search without an index yet. */
    public DatasetSearch(Dataset dataset) {
        this(dataset, new EvidenceGathering(dataset), false);
    }

    /** The same with evidence that gathers its quotes; on disk if the index is too large for the memory. */
    public DatasetSearch(Dataset dataset, EvidenceGathering evidence, boolean onDisk) {
        this.dataset = dataset;
        this.evidence = evidence;
        this.onDisk = onDisk;
    }

    /** The events of a dataset, to be queried in words too; those are indexed at the first question for some. */
    public static EventIndex eventsOf(Dataset dataset) {
        return new EventIndex(dataset, new DatasetSearch(dataset));
    }

    /** Builds an index for it, which is to be given to {@link #use}. */
    public SearchIndexBuilder builder() {
        return new SearchIndexBuilder(evidence, dataset, onDisk ? IndexFiles::onDisk : IndexFiles::inMemory);
    }

    /** Answers from this index from now on. */
    public void use(SearchIndex built) {
        index = built;
    }

    /** Whether it answers at once. */
    public boolean isReady() {
        return index != null;
    }

    /** What a text finds; without an index one is built first. The latest answer is kept. */
    public SearchAnswer answer(String text) {
        FieldColumns fields = columns;
        MarkColumns marks = fields == null ? null : fields.marks();
        Latest known = latest;
        if (known == null || !known.answer().text().equals(text) || known.marks() != marks) {
            SearchIndex ready = index;
            known = new Latest((ready == null ? build() : ready).answer(text, marks), marks);
            latest = known;
        }
        return known.answer();
    }

    private synchronized SearchIndex build() {
        SearchIndex built = index;
        SearchIndexBuilder builder = builder();
        while (built == null) {
            built = builder.step();
        }
        index = built;
        return built;
    }

    @Override
    public void knowMarks(FieldColumns known) {
        columns = known;
    }

    @Override
    public boolean asksForMarks(String text) {
        FieldColumns fields = columns;
        return fields != null
                && text.indexOf(':') > 0
                && SearchIndex.terms(text, dataset).stream()
                        .anyMatch(term -> term.field() != null && fields.isOfMarks(term.field()));
    }

    @Override
    public BitSet matching(String text) {
        return answer(text).events();
    }

    /** Gives up the index, and with it what it takes on disk; a question would build another. */
    public synchronized void close() {
        SearchIndex built = index;
        index = null;
        latest = null;
        if (built != null) {
            built.close();
        }
    }
}
