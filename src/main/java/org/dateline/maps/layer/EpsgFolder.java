package org.dateline.maps.layer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.dateline.files.UserFolder;
import org.dateline.language.ForPrograms;
import org.geotools.referencing.factory.epsg.hsql.ThreadedHsqlEpsgFactory;

/**
 * The folder into which GeoTools unpacks the database of the EPSG: one of the user's own. By itself it takes one among the temporary files
 * that all users share, which is of no use where another user has made it.
 */
final class EpsgFolder {

    private static final String NAME = "epsg";

    @ForPrograms("Permissions of a folder")
    private static final String ONLY_OWN = "rwx------";

    private EpsgFolder() {}

    /** Makes it known to GeoTools; to be called before the first code of the EPSG is looked up. Looks at the disk once. */
    static synchronized void choose() {
        if (System.getProperty(ThreadedHsqlEpsgFactory.DIRECTORY_KEY) == null) {
            chosen(UserFolder.CACHE.of(NAME))
                    .ifPresent(folder -> System.setProperty(
                            ThreadedHsqlEpsgFactory.DIRECTORY_KEY,
                            folder.toAbsolutePath().toString()));
        }
    }

    /** This folder if it is one of the user alone, or can be made so; else a new one among the temporary files. */
    static Optional<Path> chosen(Optional<Path> wanted) {
        if (wanted.filter(EpsgFolder::isOwn).isPresent()) {
            return wanted;
        }
        try {
            return Optional.of(Files.createTempDirectory("dateline-epsg"));
        } catch (IOException nowhere) {
            return Optional.empty();
        }
    }

    private static boolean isOwn(Path folder) {
        try {
            Files.createDirectories(folder);
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                return false;
            }
            Path probe = Files.createTempFile(folder, null, null);
            try {
                if (!Files.getOwner(folder).equals(Files.getOwner(probe))) {
                    return false;
                }
            } finally {
                Files.delete(probe);
            }
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(ONLY_OWN));
            }
            return true;
        } catch (IOException | UnsupportedOperationException notOwn) {
            return false;
        }
    }
}
