package org.dateline.fuzz;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.dateline.files.WholeFile;

/**
 * Programs that save one file over and over, and are killed at a moment that chance finds. Whatever the moment, the file is whole, no older
 * than what was said to be saved, and what is left of a draft goes with the next program that writes it.
 */
final class KillRun {

    static final String NAME = "killed";

    private static final int MOST_LINES = 40_000;
    private static final int WAIT_MILLIS = 250;

    private KillRun() {}

    /** @return what went wrong, with where the file is */
    static Optional<String> run(Path work, Random chance, long end) throws Exception {
        Path folder = Files.createTempDirectory(work, NAME);
        Path file = folder.resolve("saved.txt");
        int kills = 0;
        int drafts = 0;
        int saved = 0;
        while (System.nanoTime() < end || kills == 0) {
            Path said = Files.createTempFile(work, "said", ".txt");
            Process writer = java("write", file.toString(), String.valueOf(saved), said.toString())
                    .start();
            int before = saved;
            while (writer.isAlive() && last(said) <= before) {
                Thread.onSpinWait();
            }
            Thread.sleep(chance.nextInt(WAIT_MILLIS));
            writer.destroyForcibly().waitFor();
            kills++;
            int promised = Math.max(before, last(said));
            int found = version(file);
            if (found < promised || found > promised + 1) {
                return Optional.of(file + ": version " + found + " after " + promised + " was said to be saved");
            }
            drafts += drafts(folder).size();
            clearedByTheNext(folder, file, found);
            if (!drafts(folder).isEmpty()) {
                return Optional.of(folder + ": drafts are left");
            }
            saved = found;
            Files.delete(said);
        }
        System.out.printf("%-22s %7d kills, %d versions saved, %d drafts cleared%n", NAME, kills, saved, drafts);
        return Optional.empty();
    }

    /** Another program writes the file an hour later. */
    private static void clearedByTheNext(Path folder, Path file, int version) throws IOException, InterruptedException {
        FileTime old = FileTime.from(Instant.now().minus(Duration.ofHours(2)));
        for (Path draft : drafts(folder)) {
            Files.setLastModifiedTime(draft, old);
        }
        java("once", file.toString(), String.valueOf(version), "").start().waitFor();
    }

    private static List<Path> drafts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> path.toString().endsWith(".tmp")).toList();
        }
    }

    /** The version of a file, whose lines all say so; -1 if they do not. */
    private static int version(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        String first = lines.get(0);
        int version = Integer.parseInt(first.substring(0, first.indexOf(' ')));
        boolean isWhole = lines.size() == lines(version) && lines.stream().allMatch(first::equals);
        return isWhole ? version : -1;
    }

    private static int lines(int version) {
        return 1 + version * 7_919 % MOST_LINES;
    }

    private static int last(Path said) throws IOException {
        String text = Files.readString(said);
        int end = text.lastIndexOf('\n');
        return end < 0 ? 0 : Integer.parseInt(text.substring(text.lastIndexOf('\n', end - 1) + 1, end));
    }

    private static ProcessBuilder java(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                KillRun.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File("target", "fuzz-killed.log")));
    }

    /** The program that is killed. */
    public static void main(String... arguments) throws IOException {
        Path file = Path.of(arguments[1]);
        int version = Integer.parseInt(arguments[2]);
        if (arguments[0].equals("once")) {
            write(file, version);
            return;
        }
        try (var said = Files.newOutputStream(Path.of(arguments[3]))) {
            while (true) {
                version++;
                write(file, version);
                said.write((version + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
                said.flush();
            }
        }
    }

    private static void write(Path file, int version) throws IOException {
        WholeFile.writeText(file, writer -> {
            for (int line = 0; line < lines(version); line++) {
                writer.write(version + " is whole\n");
            }
        });
    }
}
