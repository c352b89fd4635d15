package org.dateline.app;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.application.Application;
import javafx.application.Platform;
import org.dateline.app.command.Opening;
import org.dateline.language.ForPrograms;
import org.dateline.problem.UnreadableFileException;
import org.dateline.workspace.WorkspaceReader;

/**
 * A start for its own sake: the window opens as it always does, and the program ends with the first frame that shows all of it.
 * The system property {@code dateline.trial} asks for it: {@code frame} to measure how long that takes, {@code picture} to keep
 * the picture that the next start begins with, {@code begin} to measure how long the page takes that it begins with where no file is
 * named, {@code archive} for the build, which keeps the classes that such a start loads
 * for the Java virtual machine to share. With {@code frame}, the property {@code dateline.trial.files} names further datasets,
 * each of which is opened in the same window once the one before is there; the system's separator of paths stands between them;
 * and {@code dateline.trial.rest} says for how many seconds the window rests at last.
 */
@ForPrograms("The build, and the benchmark of starts")
final class StartupTrial {

    private static final String PICTURE = "picture";
    private static final String BEGIN = "begin";
    private static final String ARCHIVE = "archive";

    private static final String WANTED = System.getProperty("dateline.trial", "");
    private static final Deque<Path> FURTHER = Arrays.stream(
                    System.getProperty("dateline.trial.files", "").split(File.pathSeparator))
            .filter(name -> !name.isEmpty())
            .map(Path::of)
            .collect(Collectors.toCollection(ArrayDeque::new));
    /** Where Linux says how much memory a program has. */
    private static final Path STATUS = Path.of("/proc/self/status");

    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s*(\\d+) kB");

    /** JavaFX' parts for windows and pixels, of which a machine without a display loads none. */
    private static final Pattern OF_PLATFORM = Pattern.compile(
            "(com/sun/(glass/ui|prism|javafx/font)/(gtk|win|mac|es2|d3d|sw|freetype|directwrite|coretext)/"
                    + "[^/]+)\\.class");

    private StartupTrial() {}

    static boolean isWanted() {
        return !WANTED.isEmpty();
    }

    /** Whether it opens the sample even if no file is named. */
    static boolean opensFiles() {
        return isWanted() && !WANTED.equals(BEGIN);
    }

    /** Whether the page comes first that a start without a file begins with. */
    static boolean beginsWithPage() {
        return WANTED.equals(ARCHIVE);
    }

    /** Before a start whose classes are kept: loads those too that only this start does without. */
    static void prepare(Opening opening) throws UnreadableFileException {
        if (WANTED.equals(ARCHIVE)) {
            // GeoTools reads the map, and leaves a snapshot that the start will find
            WorkspaceReader.read(opening.data(), opening.map());
            CodeSource javafx = Application.class.getProtectionDomain().getCodeSource();
            if (javafx != null) {
                load(javafx);
            }
        }
    }

    private static void load(CodeSource library) {
        try (JarFile jar = new JarFile(Path.of(library.getLocation().toURI()).toFile())) {
            List<String> names = jar.stream()
                    .map(entry -> OF_PLATFORM.matcher(entry.getName()))
                    .filter(name -> name.matches())
                    .map(name -> name.group(1).replace('/', '.'))
                    .toList();
            for (String name : names) {
                Class.forName(name, false, StartupTrial.class.getClassLoader());
            }
        } catch (IOException | URISyntaxException | ClassNotFoundException | LinkageError notThere) {
            // They are loaded at each start, as without an archive
        }
    }

    /** Whether the program ends with the first frame of the whole window. */
    static boolean endsHere() {
        return isWanted() && !WANTED.equals(PICTURE);
    }

    /** The next dataset to be opened in the same window; empty once there are no more. */
    static Optional<Path> next() {
        return Optional.ofNullable(FURTHER.poll());
    }

    /** Ends the program once the window has rested as long as it is to. */
    static void rest() {
        CompletableFuture.delayedExecutor(Integer.getInteger("dateline.trial.rest", 0), TimeUnit.SECONDS)
                .execute(() -> Platform.runLater(() -> {
                    report("rest");
                    Platform.exit();
                }));
    }

    /** Ends the program when the picture is kept that was wanted. */
    static void pictured() {
        if (WANTED.equals(PICTURE)) {
            Platform.exit();
        }
    }

    /** Says when the picture was painted that the window begins with. */
    static void reportPicture() {
        if (isWanted()) {
            report("picture");
        }
    }

    /** Says when the page was painted that a start without a file begins with, and ends the program if that was all it was for. */
    static void reportPage() {
        if (WANTED.equals(BEGIN)) {
            report("page to begin with");
            Platform.exit();
        }
    }

    /** Says when all of the window was painted. */
    static void reportWhole() {
        report("whole window");
    }

    /** Says when the frame was painted. */
    static void report() {
        report("first frame");
    }

    /** Seconds since 1970, how long the processor has worked for this program, and its resident memory, 0 if not known. */
    private static void report(String what) {
        Instant now = Instant.now();
        long processor = ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(time -> time.toMillis())
                .orElse(0L);
        System.out.println(String.format(
                Locale.ROOT,
                "%s at %d.%06d, processor time %d ms, resident %d MB",
                what,
                now.getEpochSecond(),
                now.getNano() / 1000,
                processor,
                residentMegabytes()));
    }

    private static long residentMegabytes() {
        try {
            Matcher resident = RESIDENT.matcher(Files.exists(STATUS) ? Files.readString(STATUS) : "");
            return resident.find() ? Long.parseLong(resident.group(1)) >> 10 : 0;
        } catch (IOException unknown) {
            return 0;
        }
    }
}
