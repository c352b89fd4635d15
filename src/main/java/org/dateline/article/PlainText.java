package org.dateline.article;

import static org.dateline.language.Tr.tr;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text in bytes: UTF-8, or UTF-16 with a byte order mark; what is neither is Windows-1252. */
final class PlainText {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private PlainText() {}

    static String of(byte[] bytes) throws NoTextException {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        for (byte next : bytes) {
            if (next == 0) {
                throw new NoTextException(tr("this is no text, HTML, PDF or mail"), null);
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, WINDOWS_1252);
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
