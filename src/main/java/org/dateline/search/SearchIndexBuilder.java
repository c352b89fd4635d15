package org.dateline.search;

import static org.dateline.language.Tr.tr;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.dateline.events.Dataset;
import org.dateline.evidence.Evidence;
import org.dateline.evidence.EvidenceGathering;
import org.dateline.language.ForPrograms;
import org.dateline.model.Event;
import org.dateline.model.EventField;
import org.dateline.model.Quote;
import org.dateline.query.field.KnownFields;
import org.jspecify.annotations.Nullable;

/**
 * Builds the index of a dataset in steps, so that it can be said how far it is, and left off between any two; what was
 * done so far is then forgotten with the builder. Takes no thread of its own; to be used by one at a time, but for
 * {@link #abandon}.
 */
public final class SearchIndexBuilder {

    private static final int THINGS_OF_A_STEP = 4_000;
    /** What gathering the quotes takes of all the time. */
    private static final double SHARE_OF_GATHERING = 0.05;
    /** What the writing out of the index, at the end, takes of all the time. */
    private static final double SHARE_OF_LAST_STEP = 0.15;

    private static final double BUFFER_MEGABYTES = 64;
    private static final FieldType WORDS = new FieldType();

    static {
        WORDS.setTokenized(true);
        WORDS.setOmitNorms(true);
        WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        WORDS.freeze();
    }

    private final Dataset dataset;
    /** The field that gathers those of actors; empty if there is none. */
    private final Optional<EventField> actors;

    private final EvidenceGathering evidence;
    private final Place place;
    private final ReentrantLock working = new ReentrantLock();
    private volatile boolean begun;
    private volatile boolean abandoned;
    private @Nullable SearchableItems items;
    private @Nullable IndexFiles files;
    private @Nullable IndexWriter writer;
    private volatile int next;
    private volatile int size;
    /** The event whose quotes are at hand, so that they are not read anew for each. */
    private int quotedEvent = -1;

    private List<Quote> quoted = List.of();

    interface Place {

        /** @throws IOException if nothing can be written there */
        IndexFiles open() throws IOException;
    }

    /** Begins nothing yet; the index will be in memory. */
    public SearchIndexBuilder(Dataset dataset) {
        this(new EvidenceGathering(dataset), dataset, IndexFiles::inMemory);
    }

    /** The same elsewhere, with quotes that may have been gathered already. */
    SearchIndexBuilder(EvidenceGathering evidence, Dataset dataset, Place place) {
        this.evidence = evidence;
        this.dataset = dataset;
        this.actors =
                KnownFields.actors(dataset).filter(field -> !dataset.fields().has(field.id()));
        this.place = place;
    }

    /** Which share of the work is done, from 0 to 1. */
    public double progress() {
        if (!begun) {
            return 0;
        }
        double indexed = (double) next / Math.max(1, size);
        return SHARE_OF_GATHERING * evidence.progress() + (1 - SHARE_OF_GATHERING - SHARE_OF_LAST_STEP) * indexed;
    }

    /**
     * Goes on for some tenths of a second at the most, but longer at the end; the index if it is done, else null. Does
     * nothing once it is abandoned.
     *
     * @throws UncheckedIOException if the index cannot be written, as when the disk is full; what there was of it is gone
     */
    public @Nullable SearchIndex step() {
        working.lock();
        try {
            begun = true;
            return abandoned ? null : goOn();
        } catch (IOException failed) {
            abandoned = true;
            throw new UncheckedIOException(
                    tr("the index cannot be written to the temporary folder ({0})", failed.getMessage()), failed);
        } finally {
            working.unlock();
            discardIfAbandoned();
        }
    }

    private @Nullable SearchIndex goOn() throws IOException {
        SearchableItems all = items;
        if (all == null) {
            Optional<Evidence> gathered = evidence.step();
            if (gathered.isEmpty()) {
                return null;
            }
            all = new SearchableItems(dataset, gathered.get().quotes());
            size = all.size();
            items = all;
        }
        IndexFiles written = files == null ? place.open() : files;
        files = written;
        IndexWriter open = writer == null ? open(written) : writer;
        writer = open;
        if (next < size) {
            int end = Math.min(size, next + THINGS_OF_A_STEP);
            for (; next < end && !abandoned; next++) {
                open.addDocument(document(all, next));
            }
            return null;
        }
        open.close();
        writer = null;
        SearchIndex built = new SearchIndex(all, DirectoryReader.open(written.directory()), written);
        files = null;
        return built;
    }

    /** Leaves off as soon as it can, and gives up what was written; for any thread. */
    public void abandon() {
        abandoned = true;
        discardIfAbandoned();
    }

    /** What a step is working on is discarded at its end. */
    private void discardIfAbandoned() {
        if (abandoned && working.tryLock()) {
            try (IndexFiles written = files) {
                if (writer != null) {
                    writer.rollback();
                }
            } catch (IOException stays) {
                // The operating system clears its temporary folder
                @ForPrograms("logged")
                String why = "an unfinished index cannot be deleted";
                System.getLogger(SearchIndexBuilder.class.getName()).log(System.Logger.Level.DEBUG, why, stays);
            } finally {
                writer = null;
                files = null;
                working.unlock();
            }
        }
    }

    private static IndexWriter open(IndexFiles place) throws IOException {
        // Merged in their order, documents keep the numbers in which they are written; what is large is not merged at
        // all,
        // as that would double the writing for a few segments less, and could not be left off
        IndexWriterConfig config = new IndexWriterConfig()
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setMergeScheduler(new SerialMergeScheduler())
                .setMergePolicy(place.isOnDisk() ? NoMergePolicy.INSTANCE : new LogDocMergePolicy());
        return new IndexWriter(place.directory(), config);
    }

    private Document document(SearchableItems all, int thing) {
        Document document = new Document();
        if (all.kind(thing) == HitKind.QUOTE) {
            SearchableItems.texts(
                    quote(all, thing - all.first(HitKind.QUOTE)), (field, texts) -> add(document, field, texts));
        } else {
            all.texts(thing, (field, texts) -> add(document, field, texts));
        }
        if (all.kind(thing) == HitKind.EVENT && !dataset.fields().isEmpty()) {
            Event event = all.event(thing - all.first(HitKind.EVENT));
            event.fields().forEach(value -> add(document, Field.nameOf(value.field()), value.texts()));
            actors.ifPresent(field -> event.fields().stream()
                    .filter(value -> dataset.fields().get(value.field()).actors() != null)
                    .forEach(value -> add(document, Field.nameOf(field.id()), value.texts())));
        }
        return document;
    }

    private Quote quote(SearchableItems all, int number) {
        int event = all.quotes().eventOf(number);
        if (event != quotedEvent) {
            quotedEvent = event;
            quoted = all.event(event).quotes();
        }
        return quoted.get(number - all.quotes().first(event));
    }

    private static void add(Document document, Field field, List<String> texts) {
        add(document, field.name(), texts);
    }

    private static void add(Document document, String field, List<String> texts) {
        if (!texts.isEmpty()) {
            document.add(new org.apache.lucene.document.Field(field, new WordStream(texts), WORDS));
        }
    }
}
