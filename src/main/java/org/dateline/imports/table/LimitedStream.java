package org.dateline.imports.table;

import static org.dateline.language.Tr.tr;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** No more bytes than are meant to be read: what is packed small may unfold to any size. */
final class LimitedStream extends FilterInputStream {

    private long left;

    /** @param most how many bytes there may be; after them reading fails */
    LimitedStream(InputStream in, long most) {
        super(in);
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        spend(1);
        return super.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        spend(Math.max(0, read));
        return read;
    }

    private void spend(int bytes) throws IOException {
        left -= bytes;
        if (left < 0) {
            throw new IOException(tr("the file is too large"));
        }
    }
}
