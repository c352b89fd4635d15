package org.dateline.imports.table;

import static org.dateline.language.Tr.tr;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.Severity;
import org.dateline.problem.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/**
 * A text file that is read from its beginning to its end, in UTF-8, in UTF-16 if it has a byte order mark, or as the user
 * says. Bytes that mean nothing become a character that no text contains, so that only their row is lost.
 */
public final class TextFile {

    /** What stands for bytes that mean nothing: a noncharacter of Unicode. */
    static final char UNREADABLE = '\uFFFE';

    private static final int MAX_MARK_BYTES = 3;
    private static final int LOOKED_AT = 64;
    private static final Map<String, Charset> MARKS = Map.of(
            "efbbbf", StandardCharsets.UTF_8, "fffe", StandardCharsets.UTF_16LE, "feff", StandardCharsets.UTF_16BE);

    private final Path file;
    private final @Nullable Charset wanted;

    /** @param wanted what it is written in, or null to find out; a byte order mark overrules it */
    public TextFile(Path file, @Nullable Charset wanted) {
        this.file = file;
        this.wanted = wanted;
    }

    /** @throws UnreadableFileException if it is no file that can be read */
    public Reader open() throws UnreadableFileException {
        if (Files.isDirectory(file)) {
            throw new UnreadableFileException(file.toString(), tr("this is a folder, not a file"), null);
        }
        try {
            InputStream stream = new BufferedInputStream(Files.newInputStream(file), 65_536);
            Charset charset = charset(stream);
            return new InputStreamReader(
                    stream,
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPLACE)
                            .onUnmappableCharacter(CodingErrorAction.REPLACE)
                            .replaceWith(String.valueOf(UNREADABLE)));
        } catch (NoSuchFileException missing) {
            throw new UnreadableFileException(file.toString(), tr("there is no such file"), missing);
        } catch (IOException unreadable) {
            throw new UnreadableFileException(file.toString(), tr("the file cannot be read"), unreadable);
        }
    }

    /**
     * Refuses a text whose encoding nobody has named and that is not UTF-8 throughout: in another encoding every row would read
     * otherwise, those that can be read in both too.
     *
     * @throws UnreadableFileException if there are such bytes, or it cannot be read
     */
    void requireOneEncoding() throws UnreadableFileException {
        if (wanted != null) {
            return;
        }
        int line = 1;
        try (Reader reader = open()) {
            char[] buffer = new char[65_536];
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    if (buffer[i] == UNREADABLE) {
                        throw new UnreadableFileException(
                                new Problem(
                                        Severity.ERROR,
                                        file.toString(),
                                        new Location.InText(line, null),
                                        tr("this is not UTF-8; the file may be written in another encoding"),
                                        tr("UTF-8, or another encoding to be chosen, such as windows-1252"),
                                        null),
                                null);
                    }
                    line += buffer[i] == '\n' ? 1 : 0;
                }
            }
        } catch (IOException unreadable) {
            throw new UnreadableFileException(file.toString(), tr("the file cannot be read"), unreadable);
        }
    }

    /** Finds the byte order mark, and goes past it if it is there. */
    private Charset charset(InputStream stream) throws IOException {
        stream.mark(MAX_MARK_BYTES);
        String head = HexFormat.of().formatHex(stream.readNBytes(MAX_MARK_BYTES));
        stream.reset();
        for (Map.Entry<String, Charset> mark : MARKS.entrySet()) {
            if (head.startsWith(mark.getKey())) {
                stream.skipNBytes(mark.getKey().length() / 2);
                return mark.getValue();
            }
        }
        return wanted == null ? unmarked(stream) : wanted;
    }

    /** UTF-16 whose mark was cut off has a zero in every other of its first bytes. */
    private static Charset unmarked(InputStream stream) throws IOException {
        stream.mark(LOOKED_AT);
        byte[] head = stream.readNBytes(LOOKED_AT);
        stream.reset();
        int even = 0;
        int odd = 0;
        for (int i = 0; i < head.length; i++) {
            if (head[i] == 0) {
                even += i % 2 == 0 ? 1 : 0;
                odd += i % 2;
            }
        }
        int most = head.length * 2 / 5;
        if (head.length > 3 && odd >= most && even == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return head.length > 3 && even >= most && odd == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }
}
