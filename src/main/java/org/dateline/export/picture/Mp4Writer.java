package org.dateline.export.picture;

import static org.dateline.language.Tr.tr;

import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes pictures as an MP4 with H.264, the pictures after all that a player has to know of them. */
public final class Mp4Writer {

    private static final int UNITS_PER_FRAME = 1_000;
    /** What the format counts in 32 bits, less some for what stands before the pictures. */
    private static final long MAX_BYTES = 0xff00_0000L;

    private Mp4Writer() {}

    /**
     * Writes them all; the stream is not closed. The encoded pictures lie in a file of the system's folder for such until the last
     * is there.
     *
     * @param frames of even width and height
     * @param framesPerSecond from which the file's unit of time is taken
     */
    public static void write(Frames frames, double framesPerSecond, OutputStream stream) throws IOException {
        int unitsPerSecond = (int) Math.round(framesPerSecond * UNITS_PER_FRAME);
        Path encoded = Files.createTempFile("dateline", ".h264");
        try {
            Mp4Header header;
            try (OutputStream samples = new BufferedOutputStream(Files.newOutputStream(encoded))) {
                header = encode(frames, framesPerSecond, unitsPerSecond, samples);
            }
            ByteBuffer bytes = header.bytes();
            stream.write(bytes.array(), 0, bytes.remaining());
            Files.copy(encoded, stream);
        } finally {
            Files.deleteIfExists(encoded);
        }
    }

    private static Mp4Header encode(Frames frames, double framesPerSecond, int unitsPerSecond, OutputStream samples)
            throws IOException {
        BufferedImage picture = frames.frame(0).picture();
        int width = picture.getWidth();
        int height = picture.getHeight();
        H264Stream stream = new H264Stream(width, height, Math.max(1, framesPerSecond));
        List<Mp4Header.Entry> entries = new ArrayList<>();
        long size = 0;
        for (int i = 0; i < frames.count(); i++) {
            if (i > 0) {
                picture = frames.frame(i).picture();
            }
            // Players jump to the whole second at the least, and some stop at a last picture at once
            int pieces = (int) Math.max(1, Math.ceil(frames.seconds(i)));
            int units = frames.units(i, unitsPerSecond);
            for (int piece = 0; piece < pieces; piece++) {
                H264Stream.Sample sample = stream.next(picture);
                byte[] bytes = new byte[sample.bytes().remaining()];
                sample.bytes().get(bytes);
                samples.write(bytes);
                size += bytes.length;
                int shown = units * (piece + 1) / pieces - units * piece / pieces;
                entries.add(new Mp4Header.Entry(bytes.length, shown, sample.isWhole()));
            }
            if (size > MAX_BYTES) {
                throw new IOException(
                        tr("an MP4 of this kind holds 4 GB at the most; choose a smaller size or a longer step"));
            }
        }
        return new Mp4Header(width, height, unitsPerSecond, stream.configuration(), entries);
    }
}
