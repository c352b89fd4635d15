package org.dateline.intake.work;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.codec.digest.DigestUtils;
import org.dateline.files.Beside;
import org.dateline.files.WholeFile;
import org.dateline.model.Archive;

/** The texts that are kept beside a dataset, in the folder {@code NAME.texts}. */
public final class KeptText {

    private KeptText() {}

    /**
     * Keeps a text under the id of its source.
     *
     * @throws IOException if it cannot be written
     */
    public static Archive keep(Path data, String source, String text) throws IOException {
        Path folder = Beside.of(data, ".texts");
        Files.createDirectories(folder);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        WholeFile.write(folder.resolve(source + ".txt"), stream -> stream.write(bytes));
        return new Archive(source + ".txt", DigestUtils.sha256Hex(bytes));
    }
}
