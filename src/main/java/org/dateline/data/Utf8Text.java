package org.dateline.data;

import java.io.IOException;
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

/** Reads a whole text file that must be UTF-8, with or without a byte order mark. */
public final class Utf8Text {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private Utf8Text() {}

    /**
     * The text of a file, without its byte order mark.
     *
     * @throws UnreadableFileException if the file cannot be read or is not UTF-8
     */
    public static String read(Path path) throws UnreadableFileException {
        String text = decode(bytes(path), path.toString());
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
            throw new UnreadableFileException(
                    new Problem(
                            Severity.ERROR,
                            file,
                            new Location.InText(lineOf(bytes, offset), null),
                            "the file is not encoded in UTF-8",
                            "UTF-8",
                            String.format("byte 0x%02X at offset %d", bytes[offset], offset)),
                    malformed);
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
