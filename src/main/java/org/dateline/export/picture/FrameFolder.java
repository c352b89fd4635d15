package org.dateline.export.picture;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.dateline.language.ForPrograms;

/**
 * Writes pictures as numbered PNG files, and beside them how long each is shown, as a list that FFmpeg reads (its "concat" demuxer).
 */
@ForPrograms("a list for FFmpeg")
public final class FrameFolder {

    /** The list of the pictures. */
    public static final String LIST = "frames.ffconcat";

    private FrameFolder() {}

    /** Writes them all into a folder that is there. */
    public static void write(Frames frames, Path folder) throws IOException {
        StringBuilder list = new StringBuilder("ffconcat version 1.0\n");
        String name = "";
        for (int i = 0; i < frames.count(); i++) {
            name = String.format(Locale.ROOT, "%05d.png", i + 1);
            Frames.Frame frame = frames.frame(i);
            try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)))) {
                PngWriter.write(frame.picture(), frame.texts(), 1, stream);
            }
            list.append(String.format(Locale.ROOT, "file %s%nduration %.3f%n", name, frames.seconds(i))
                    .replace("\r", ""));
        }
        // The last duration is heeded only if the picture is named once more
        list.append("file ").append(name).append('\n');
        Files.writeString(folder.resolve(LIST), list, StandardCharsets.US_ASCII);
    }
}
