package org.dateline.files;

import static org.dateline.language.Tr.tr;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * How many bytes may be made of a file, all its parts together: a few that are packed can stand for very many, and so can a few that are
 * read. For one thread.
 */
public final class ByteBudget {

    /** From so many bytes on it is looked at how much is made of how little. */
    private static final long MANY = 64L << 20;

    /** No file that anybody has written is packed so much. */
    private static final int MOST_TIMES = 250;

    /** The rest is for what is made of it, and for the program. */
    private static final double OF_MEMORY = 0.6;

    /** There were to be no more bytes; the message says so in a sentence that a user understands. */
    public static final class SpentException extends IOException {

        private static final long serialVersionUID = 1L;

        private final String sentence;

        private SpentException(String sentence) {
            super(sentence);
            this.sentence = sentence;
        }

        /** Why there are no more, without a full stop. */
        public String sentence() {
            return sentence;
        }
    }

    private final long most;
    private final LongFunction<String> sentence;
    private long spent;

    private ByteBudget(long most, LongFunction<String> sentence) {
        this.most = most;
        this.sentence = sentence;
    }

    /**
     * For what is unpacked of a file: not more than makes sense for its size, and never more than so many.
     *
     * @param packedBytes how large the file is
     * @param tooMuch says that there are more than so many megabytes, which no file of the kind takes
     */
    public static ByteBudget ofPacked(long packedBytes, long most, LongFunction<String> tooMuch) {
        long fair = Math.max(MANY, MOST_TIMES * packedBytes);
        return fair < most
                ? new ByteBudget(
                        fair,
                        megabytes -> tr(
                                "unpacked it takes more than {0} MB, too much for its size", String.valueOf(megabytes)))
                : new ByteBudget(most, tooMuch);
    }

    /** For so many of whatever there is to be a certain number of; the sentence is given the millions of them. */
    public static ByteBudget of(long most, LongFunction<String> sentence) {
        return new ByteBudget(most, sentence);
    }

    /**
     * Unpacks all files in a .zip once, and keeps nothing of them, so that a library may read it.
     *
     * @throws SpentException if they are larger together than {@link #ofPacked} lets them be
     */
    public static void lookThrough(Path zip, long most, LongFunction<String> tooMuch) throws IOException {
        ByteBudget budget = ofPacked(Files.size(zip), most, tooMuch);
        try (ZipFile opened = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : opened.stream().<ZipEntry>map(each -> each).toList()) {
                try (InputStream bytes = budget.of(opened.getInputStream(entry))) {
                    bytes.transferTo(OutputStream.nullOutputStream());
                }
            }
        }
    }

    /** For what is kept in memory of a file, roughly. */
    public static ByteBudget ofMemory() {
        return ofMemory((long) (OF_MEMORY * Runtime.getRuntime().maxMemory()));
    }

    /** The same, but not more than so many. */
    static ByteBudget ofMemory(long most) {
        return new ByteBudget(most, megabytes -> tr("the memory does not suffice for what is in it; try java -Xmx4g"));
    }

    /** @throws SpentException if there are more now than there are to be */
    public void spend(long bytes) throws SpentException {
        spent += bytes;
        if (spent > most) {
            throw new SpentException(sentence.apply(most >> 20));
        }
    }

    /** A stream of which every byte that is read is spent. */
    public InputStream of(InputStream unpacked) {
        return new FilterInputStream(unpacked) {

            @Override
            public int read() throws IOException {
                int next = in.read();
                spend(next < 0 ? 0 : 1);
                return next;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int read = in.read(buffer, offset, length);
                spend(Math.max(0, read));
                return read;
            }

            @Override
            public long skip(long bytes) throws IOException {
                long skipped = in.skip(bytes);
                spend(skipped);
                return skipped;
            }
        };
    }
}
