package org.dateline.imports.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.dateline.problem.UnreadableFileException;

/** The SHA-256 of a file's bytes, 64 hexadecimal digits in lower case. */
public final class FileChecksum {

    private FileChecksum() {}

    /**
     * The checksum.
     *
     * @throws UnreadableFileException if the file cannot be read
     */
    public static String of(Path file) throws UnreadableFileException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream stream = new DigestInputStream(Files.newInputStream(file), digest)) {
                stream.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException unreadable) {
            throw new UnreadableFileException(file.toString(), "the file cannot be read", unreadable);
        }
    }
}
