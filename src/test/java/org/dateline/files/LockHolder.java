package org.dateline.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** Another program that locks a file and never ends. */
@NullMarked
final class LockHolder {

    private static final String LOCKED = "locked";

    private LockHolder() {}

    static Process start(Path file, String temporary) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + temporary,
                        "-cp",
                        System.getProperty("java.class.path"),
                        LockHolder.class.getName(),
                        file.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    static void awaitLocked(Process process) throws IOException {
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = said.readLine();
        if (!LOCKED.equals(line)) {
            throw new IOException("said " + line);
        }
    }

    /** @param arguments the file */
    public static void main(String... arguments) throws IOException {
        try (SaveLock lock = SaveLock.of(Path.of(arguments[0]))) {
            System.out.println(LOCKED);
            System.in.read();
        }
    }
}
