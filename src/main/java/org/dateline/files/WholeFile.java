package org.dateline.files;

import static org.dateline.language.Tr.tr;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.Set;

/**
 * Writes a file whole or not at all. The content goes to a draft in the same folder, the draft to the disk, and only then
 * takes the place of the file, in one step: after a crash or on a full disk the file is the old one or the new one.
 */
public final class WholeFile {

    private static final int MOST_LINKS = 40;

    /** What writes a text. */
    public interface Text {

        /** Writes it all; the writer is flushed and closed by the caller. */
        void writeTo(Writer writer) throws IOException;
    }

    /** What writes bytes. */
    public interface Content {

        /** Writes it all; the stream is flushed and closed by the caller. */
        void writeTo(OutputStream stream) throws IOException;
    }

    private WholeFile() {}

    /**
     * Writes a text file, UTF-8 without a byte order mark; one that is there is replaced.
     *
     * @throws IOException if it cannot be written; the file then is as it was, and no draft is left
     */
    public static void writeText(Path file, Text text) throws IOException {
        write(file, stream -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
            text.writeTo(writer);
            writer.flush();
        });
    }

    /**
     * Writes a file; one that is there is replaced, but for a device, a pipe, a folder and a file that is write-protected. Where a link
     * leads to it, the link stays.
     *
     * @throws IOException if it cannot be written; the file then is as it was, and no draft is left
     */
    public static void write(Path file, Content content) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            // A draft would take the place of the device itself
            throw new IOException(tr("is not a file that can be replaced"));
        }
        Optional<Set<PosixFilePermission>> permissions = permissions(file);
        if (isProtected(file, permissions)) {
            // It could be replaced all the same, but whoever protected it does not want that
            throw new IOException(tr("the file is write-protected"));
        }
        Path target = target(file);
        Path draft = Drafts.of(target);
        try {
            try (FileChannel channel =
                    FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                if (permissions.isPresent()) {
                    Files.setPosixFilePermissions(draft, permissions.get());
                }
                OutputStream stream = new BufferedOutputStream(Channels.newOutputStream(channel));
                content.writeTo(stream);
                stream.flush();
                channel.force(true);
            }
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException failed) {
            throw named(failed, target);
        } finally {
            Files.deleteIfExists(draft);
        }
        Drafts.clear(target);
    }

    private static boolean isProtected(Path file, Optional<Set<PosixFilePermission>> permissions) {
        // The administrator may write what nobody may
        return Files.exists(file)
                && (!Files.isWritable(file)
                        || permissions.isPresent()
                                && permissions.get().stream()
                                        .noneMatch(
                                                permission -> permission.name().endsWith("_WRITE")));
    }

    /** The file itself where a link leads to it, also to one that is not there yet; the link stays. */
    static Path target(Path file) throws IOException {
        if (Files.exists(file)) {
            return file.toRealPath();
        }
        Path at = file.toAbsolutePath();
        for (int i = 0; i < MOST_LINKS && Files.isSymbolicLink(at); i++) {
            at = at.resolveSibling(Files.readSymbolicLink(at)).normalize();
        }
        if (Files.isSymbolicLink(at)) {
            throw new IOException(tr("the link leads to itself"));
        }
        return at;
    }

    /** Who may read and write a file, if it is there and the system knows it. */
    private static Optional<Set<PosixFilePermission>> permissions(Path file) throws IOException {
        PosixFileAttributeView known = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return known == null || !Files.exists(file)
                ? Optional.empty()
                : Optional.of(known.readAttributes().permissions());
    }

    /** The same in words that are about the file: those of the system, if any, are about the draft. */
    private static IOException named(FileSystemException failed, Path target) {
        if (failed instanceof AccessDeniedException) {
            return new IOException(
                    tr("no permission to write in the folder {0}", String.valueOf(target.getParent())), failed);
        }
        if (failed instanceof NoSuchFileException) {
            Path folder = target.toAbsolutePath().getParent();
            // A folder of the system, such as /proc, says that what is not there cannot be made
            return new IOException(
                    folder != null && Files.isDirectory(folder)
                            ? tr("the folder {0} takes no files", folder)
                            : tr("there is no folder {0}", String.valueOf(folder)),
                    failed);
        }
        return failed.getReason() == null ? failed : new IOException(failed.getReason(), failed);
    }
}
