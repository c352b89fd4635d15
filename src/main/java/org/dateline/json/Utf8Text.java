package org.dateline.json;

import static org.dateline.language.Tr.tr;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.Severity;
import org.dateline.problem.UnreadableFileException;

/** Reads a whole text file that must be UTF-8, with or without a byte order mark. */
public final class Utf8Text {

    static final char BYTE_ORDER_MARK = '\ufeff';

    private Utf8Text() {}

    /** @throws UnreadableFileException if the file cannot be read or is not UTF-8 */
    public static String read(Path path) throws UnreadableFileException {
        try {
            String text = Files.readString(path);
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (IOException unreadable) {
            if (unreadable instanceof CharacterCodingException) {
                requireUtf8(() -> Files.newInputStream(path), path.toString());
            }
            throw UnreadableFileException.of(path, unreadable);
        } catch (OutOfMemoryError tooLarge) {
            throw new UnreadableFileException(path.toString(), tr("the file is too large"), tooLarge);
        }
    }

    /** @throws UnreadableFileException if the bytes, of any number, cannot be read or are not UTF-8 */
    public static void requireUtf8(ByteSource content, String file) throws UnreadableFileException {
        try (InputStream in = content.open()) {
            byte[] block = new byte[1 << 16];
            long before = 0;
            int kept = 0;
            int line = 1;
            boolean ended = false;
            while (!ended) {
                int read = in.readNBytes(block, kept, block.length - kept);
                int length = kept + read;
                ended = length < block.length;
                ByteBuffer bytes = ByteBuffer.wrap(block, 0, length);
                CoderResult result =
                        StandardCharsets.UTF_8.newDecoder().decode(bytes, CharBuffer.allocate(block.length + 1), ended);
                int offset = bytes.position();
                line += lineOf(block, offset) - 1;
                if (result.isMalformed()) {
                    throw notUtf8(file, line, block[offset], before + offset);
                }
                before += offset;
                kept = length - offset;
                System.arraycopy(block, offset, block, 0, kept);
            }
        } catch (IOException unreadable) {
            throw new UnreadableFileException(file, tr("the file cannot be read"), unreadable);
        }
    }

    private static UnreadableFileException notUtf8(String file, int line, byte found, long offset) {
        return new UnreadableFileException(
                new Problem(
                        Severity.ERROR,
                        file,
                        new Location.InText(line, null),
                        tr("the file is not encoded in UTF-8"),
                        "UTF-8",
                        tr("byte {0} at offset {1}", String.format("0x%02X", found), String.valueOf(offset))),
                null);
    }

    private static int lineOf(byte[] bytes, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
