package org.dateline.json;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that can be read several times, from their beginning. */
public interface ByteSource {

    /** All of them. */
    InputStream open() throws IOException;
}
