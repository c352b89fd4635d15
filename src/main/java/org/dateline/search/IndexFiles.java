package org.dateline.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * Where an index is kept: in memory, or in a temporary folder of its own, which goes when it is closed or at the latest when
 * the program ends. What a program that was killed has left there is the operating system's to clear.
 */
final class IndexFiles implements Closeable {

    private static final Set<Path> FOLDERS = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> FOLDERS.forEach(IndexFiles::delete), "dateline-temporary-files"));
    }

    private final Directory directory;
    private final @Nullable Path folder;

    private IndexFiles(Directory directory, @Nullable Path folder) {
        this.directory = directory;
        this.folder = folder;
    }

    static IndexFiles inMemory() {
        return new IndexFiles(new ByteBuffersDirectory(), null);
    }

    /** @throws IOException if there is no temporary folder that can be written to */
    static IndexFiles onDisk() throws IOException {
        return onDisk(Path.of(System.getProperty("java.io.tmpdir", "")));
    }

    static IndexFiles onDisk(Path temporary) throws IOException {
        Path folder = Files.createTempDirectory(temporary, "dateline-words-");
        FOLDERS.add(folder);
        return new IndexFiles(FSDirectory.open(folder), folder);
    }

    boolean isOnDisk() {
        return folder != null;
    }

    Directory directory() {
        return directory;
    }

    @Override
    public void close() throws IOException {
        try (directory) {
            Path own = folder;
            if (own != null) {
                delete(own);
                FOLDERS.remove(own);
            }
        }
    }

    private static void delete(Path folder) {
        try {
            IOUtils.rm(folder);
        } catch (IOException stays) {
            return;
        }
    }

    static List<Path> folders() {
        return List.copyOf(FOLDERS);
    }
}
