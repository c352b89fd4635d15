package org.dateline.data.bytes;

import java.io.ByteArrayInputStream;
import org.dateline.json.ByteSource;
import org.dateline.problem.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/** The bytes of a document, from its beginning on, and again from anywhere. */
public interface Document {

    /** Gives out bytes in their order. */
    interface Feed {

        /** Fills an array from there on, as far as there are bytes; how many there were. */
        int read(byte[] into, int offset) throws UnreadableFileException;
    }

    /** Reads on until the array is full from there on, or the document ends; how many bytes were read. */
    int read(byte[] into, int offset) throws UnreadableFileException;

    /** The bytes again, from this place on; when all were read. */
    Feed from(long place) throws UnreadableFileException;

    /** All bytes again. */
    ByteSource content() throws UnreadableFileException;

    /** How much has been read, from 0 to 1. */
    double share();

    /** All bytes, at any place, for as long as they are needed; null if the document is too small to ask for that. */
    @Nullable
    FileBytes randomAccess() throws UnreadableFileException;

    /** Whether not all of it is to be kept in memory. */
    boolean isLarge();

    /** A document that is in memory. */
    final class InMemory implements Document {

        private final byte[] bytes;
        private int at;

        /** A document of these bytes, of which so many were read already. */
        public InMemory(byte[] bytes, int at) {
            this.bytes = bytes;
            this.at = at;
        }

        @Override
        public int read(byte[] into, int offset) {
            int count = Math.min(into.length - offset, bytes.length - at);
            System.arraycopy(bytes, at, into, offset, count);
            at += count;
            return count;
        }

        @Override
        public Feed from(long place) {
            return new InMemory(bytes, (int) place)::read;
        }

        @Override
        public ByteSource content() {
            return () -> new ByteArrayInputStream(bytes);
        }

        @Override
        public double share() {
            return bytes.length == 0 ? 1 : Math.max(1, at) / (double) bytes.length;
        }

        @Override
        public @Nullable FileBytes randomAccess() {
            return null;
        }

        @Override
        public boolean isLarge() {
            return false;
        }
    }
}
