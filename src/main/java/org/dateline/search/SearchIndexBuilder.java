package org.dateline.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.dateline.query.EventTable;
import org.jspecify.annotations.Nullable;

/**
 * Builds the index of a dataset in steps, so that it can be said how far it is, and left off between any two; what was
 * done so far is then forgotten with the builder. Takes no thread of its own; to be used by one at a time.
 */
public final class SearchIndexBuilder {

    private static final int THINGS_OF_A_STEP = 4_000;
    /** What the writing out of the index, at the end, takes of all the time. */
    private static final double SHARE_OF_LAST_STEP = 0.2;

    private static final double BUFFER_MEGABYTES = 64;
    private static final FieldType WORDS = new FieldType();

    static {
        WORDS.setTokenized(true);
        WORDS.setOmitNorms(true);
        WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        WORDS.freeze();
    }

    private final EventTable table;
    private final ByteBuffersDirectory memory = new ByteBuffersDirectory();
    private @Nullable Things things;
    private @Nullable IndexWriter writer;
    private int next;

    /** Begins nothing yet. */
    public SearchIndexBuilder(EventTable table) {
        this.table = table;
    }

    /** Which share of the work is done, from 0 to 1. */
    public double progress() {
        return things == null ? 0 : (1 - SHARE_OF_LAST_STEP) * next / Math.max(1, things.size());
    }

    /** Goes on for some tenths of a second at the most, but longer at the end; the index if it is done, else null. */
    public @Nullable SearchIndex step() {
        try {
            Things all = things == null ? new Things(table) : things;
            IndexWriter open = writer == null ? open() : writer;
            things = all;
            writer = open;
            if (next < all.size()) {
                int end = Math.min(all.size(), next + THINGS_OF_A_STEP);
                for (; next < end; next++) {
                    open.addDocument(document(all, next));
                }
                return null;
            }
            open.close();
            return new SearchIndex(all, DirectoryReader.open(memory));
        } catch (IOException impossible) {
            throw new UncheckedIOException("an index in memory cannot be written", impossible);
        }
    }

    private IndexWriter open() throws IOException {
        // Merged in their order, documents keep the numbers in which they are written
        IndexWriterConfig config = new IndexWriterConfig()
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setMergeScheduler(new SerialMergeScheduler())
                .setMergePolicy(new LogDocMergePolicy());
        return new IndexWriter(memory, config);
    }

    private static Document document(Things things, int thing) {
        Document document = new Document();
        things.texts(thing, (field, texts) -> {
            if (!texts.isEmpty()) {
                document.add(new org.apache.lucene.document.Field(field.name(), new WordStream(texts), WORDS));
            }
        });
        return document;
    }
}
