package org.dateline.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.Severity;
import org.dateline.problem.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/** Reads a whole text file that must be UTF-8, with or without a byte order mark. */
public final class Utf8Text {

    static final char BYTE_ORDER_MARK = '\ufeff';

    private Utf8Text() {}

    /**
     * The text of a file, without its byte order mark.
     *
     * @throws UnreadableFileException if the file cannot be read or is not UTF-8
     */
    public static String read(Path path) throws UnreadableFileException {
        return decodeWithoutMark(bytes(path), path.toString());
    }

    /** @throws UnreadableFileException if the bytes are not UTF-8 */
    public static String decodeWithoutMark(byte[] bytes, String file) throws UnreadableFileException {
        String text = decode(bytes, file);
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static byte[] bytes(Path path) throws UnreadableFileException {
        String file = path.toString();
        try {
            if (Files.isDirectory(path)) {
                throw new UnreadableFileException(file, "this is a folder, not a file", null);
            }
            return Files.readAllBytes(path);
        } catch (NoSuchFileException missing) {
            throw new UnreadableFileException(file, "there is no such file", missing);
        } catch (IOException unreadable) {
            throw new UnreadableFileException(file, "the file cannot be read", unreadable);
        } catch (OutOfMemoryError tooLarge) {
            throw new UnreadableFileException(file, "the file is too large", tooLarge);
        }
    }

    private static String decode(byte[] bytes, String file) throws UnreadableFileException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException malformed) {
            int offset = firstMalformed(bytes);
            throw notUtf8(file, lineOf(bytes, offset), bytes[offset], offset, malformed);
        }
    }

    private static UnreadableFileException notUtf8(
            String file, int line, byte found, long offset, @Nullable Throwable cause) {
        return new UnreadableFileException(
                new Problem(
                        Severity.ERROR,
                        file,
                        new Location.InText(line, null),
                        "the file is not encoded in UTF-8",
                        "UTF-8",
                        String.format("byte 0x%02X at offset %d", found, offset)),
                cause);
    }

    /**
     * Goes through bytes of any number.
     *
     * @param file what problems call it
     * @throws UnreadableFileException if it cannot be read or is not UTF-8
     */
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
                    throw notUtf8(file, line, block[offset], before + offset, null);
                }
                before += offset;
                kept = length - offset;
                System.arraycopy(block, offset, block, 0, kept);
            }
        } catch (IOException unreadable) {
            throw new UnreadableFileException(file, "the file cannot be read", unreadable);
        }
    }

    private static int firstMalformed(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        var decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(in, out, true);
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        return Math.min(in.position(), bytes.length - 1);
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
