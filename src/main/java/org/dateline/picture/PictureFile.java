package org.dateline.picture;

import static org.dateline.language.Tr.tr;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A picture that lies with a dataset. It is looked at before it is read, so that neither a huge nor a broken one costs more than a
 * message, and read no larger than a screen can show.
 */
public final class PictureFile {

    /** The most pixels of a picture that is read. */
    public static final long MAX_PIXELS = 120_000_000L;

    private static final long MAX_BYTES = 100L << 20;
    private static final long BYTES_OF_MEGABYTE = 1L << 20;
    private static final int ENOUGH_PIXELS = 2_600;

    private PictureFile() {}

    /**
     * Where a picture is; empty if the name means no file in the folder or below it.
     *
     * @param folder that of the dataset
     * @param file the name as the story has it: relative to the folder, with slashes
     */
    public static Optional<Path> path(Path folder, String file) {
        try {
            Path within = folder.toAbsolutePath().normalize();
            Path path = within.resolve(file).normalize();
            boolean isWithin = path.startsWith(within) && !path.equals(within);
            return isWithin && !Path.of(file).isAbsolute() ? Optional.of(path) : Optional.empty();
        } catch (InvalidPathException wrong) {
            return Optional.empty();
        }
    }

    /**
     * Reads a picture. Takes its time; not to be called on the UI thread.
     *
     * @return the first picture of the file, no more than 2,600 pixels to a side
     * @throws IOException if there is none that can be shown; its message says why, in words for the user
     */
    public static BufferedImage read(Path folder, String file) throws IOException {
        Path path = path(folder, file)
                .orElseThrow(() -> new IOException(
                        tr("The picture “{0}” is not shown: it is to lie in the folder of the dataset.", file)));
        if (!Files.isRegularFile(path)) {
            throw new IOException(tr("The picture “{0}” is not there.", file));
        }
        if (Files.size(path) > MAX_BYTES) {
            throw new IOException(tr(
                    "The picture “{0}” is too large to be shown: {1} MB, at most {2}.",
                    file, Files.size(path) / BYTES_OF_MEGABYTE, MAX_BYTES / BYTES_OF_MEGABYTE));
        }
        try (ImageInputStream bytes = ImageIO.createImageInputStream(path.toFile())) {
            return read(bytes, file);
        } catch (FileSystemException unreadable) {
            throw new IOException(tr("The picture “{0}” cannot be read.", file), unreadable);
        }
    }

    private static BufferedImage read(ImageInputStream bytes, String file) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(bytes);
        if (!readers.hasNext()) {
            throw new IOException(tr("“{0}” is no picture that can be shown: PNG, JPEG, GIF or BMP.", file));
        }
        ImageReader reader = readers.next();
        try {
            reader.setInput(bytes, true, true);
            return read(reader, file);
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof TooLargeException) {
                throw broken;
            }
            throw new IOException(tr("The picture “{0}” is broken and cannot be shown.", file), broken);
        } finally {
            reader.dispose();
        }
    }

    /** A picture with more pixels than are read. */
    private static final class TooLargeException extends IOException {

        private static final long serialVersionUID = 1;

        TooLargeException(String message) {
            super(message);
        }
    }

    private static BufferedImage read(ImageReader reader, String file) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > MAX_PIXELS) {
            throw new TooLargeException(
                    tr("The picture “{0}” is too large to be shown: {1} by {2} pixels.", file, width, height));
        }
        ImageReadParam reading = reader.getDefaultReadParam();
        int every = (int) ((Math.max(width, height) + ENOUGH_PIXELS - 1) / ENOUGH_PIXELS);
        reading.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, reading);
    }
}
