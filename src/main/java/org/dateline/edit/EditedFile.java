package org.dateline.edit;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.data.DatasetReader;
import org.dateline.edit.document.Change;
import org.dateline.edit.document.Difference;
import org.dateline.edit.document.DocumentText;
import org.dateline.edit.document.StaleEditException;
import org.dateline.events.Dataset;
import org.dateline.files.Beside;
import org.dateline.files.SaveLock;
import org.dateline.files.WholeFile;
import org.dateline.json.JsonTextReader;
import org.dateline.json.Utf8Text;
import org.dateline.problem.Loaded;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.Severity;
import org.dateline.problem.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/**
 * A dataset file that is edited. Each change is saved at once, whole or not at all, and logged; a change after which the reader
 * would find more errors than before is refused in the reader's words. It knows what the file held when it was last read or
 * written, so that nothing is written over what another program has written. Its methods read and write files and are meant to be
 * called off the UI thread; safe to use from several threads.
 */
public final class EditedFile {

    private static final String FOREIGN_WORDS = key("Changed by another program");
    private static final List<String> LISTS =
            List.of("sources", "places", "categories", "measures", "fields", "events", "stories");
    private static final Pattern NUMBER = Pattern.compile("\\b[0-9]++\\b");

    private final Path path;
    private final Clock clock;
    private final Pending pending;
    private DocumentText document;
    private Loaded<Dataset> read;

    private EditedFile(Path path, Clock clock, DocumentText document, Loaded<Dataset> read) {
        this.path = path;
        this.clock = clock;
        this.pending = new Pending(path);
        this.document = document;
        this.read = read;
    }

    /**
     * Opens a file to edit it.
     *
     * @throws EditRefusedException if files of its kind cannot be edited, with the reason
     * @throws UnreadableFileException if it cannot be read
     */
    public static EditedFile open(Path path) throws EditRefusedException, UnreadableFileException {
        return open(path, Clock.systemUTC());
    }

    static EditedFile open(Path path, Clock clock) throws EditRefusedException, UnreadableFileException {
        requireEditable(path);
        recover(path);
        try (SaveLock lock = SaveLock.of(path)) {
            String text = Utf8Text.read(path);
            // First, since it says what and where where it is no JSON
            Loaded<Dataset> read = DatasetReader.parse(text, path.toString());
            DocumentText document = DocumentText.parse(text, path.toString());
            requireEditable(document, read);
            EditedFile file = new EditedFile(path, clock, document, read);
            file.noteForeignChange();
            return file;
        } catch (IOException unreadable) {
            throw UnreadableFileException.of(path, unreadable);
        }
    }

    private static void requireEditable(DocumentText document, Loaded<Dataset> read) throws EditRefusedException {
        if (!document.root().get("format").equals(new JsonPrimitive(DatasetReader.FORMAT))) {
            throw new EditRefusedException(tr(
                    "the file is of the format dateline/1; save a copy of it, which is of {0} and can be edited",
                    DatasetReader.FORMAT));
        }
        for (String list : LISTS) {
            JsonElement value = document.root().get(list);
            if (value != null && !value.isJsonArray() && !value.isJsonNull()) {
                throw new EditRefusedException(
                        tr("\"{0}\" is no list; make it one, then the file can be edited", list));
            }
        }
        // The reader goes by the first of the two, an edit would change the last
        Optional<Problem> twice =
                read.problems().stream().filter(JsonTextReader::saysTwice).findFirst();
        if (twice.isPresent()) {
            throw new EditRefusedException(tr(
                    "{0}; take one of the two out, then it can be edited",
                    twice.get().describe()));
        }
    }

    private static void requireEditable(Path path) throws EditRefusedException, UnreadableFileException {
        try {
            if (String.valueOf(path.getFileName()).endsWith(".gz")) {
                throw new EditRefusedException(
                        tr("compressed datasets cannot be edited; unpack it, or save a copy as .json"));
            }
            if (Files.size(path) > DatasetReader.MAX_IN_MEMORY) {
                throw new EditRefusedException(tr(
                        "datasets of more than {0} MB cannot be edited here; edit the table that it was imported from, or a part of it",
                        DatasetReader.MAX_IN_MEMORY >> 20));
            }
        } catch (IOException unreadable) {
            throw UnreadableFileException.of(path, unreadable);
        }
    }

    /**
     * Carries out a change on whose way to the disk the program ended. To be called before a dataset is read; where there is none
     * this costs nothing.
     *
     * @throws UnreadableFileException if the files cannot be read or written
     */
    public static void recover(Path path) throws UnreadableFileException {
        Pending pending = new Pending(path);
        if (!pending.exists()) {
            return;
        }
        try (SaveLock lock = SaveLock.of(path)) {
            pending.recover();
        } catch (IOException unreadable) {
            throw UnreadableFileException.of(path, unreadable);
        }
    }

    /** What another program did while the file was not open cannot be known any longer, but that it did is logged. */
    private void noteForeignChange() throws UnreadableFileException {
        ChangeLog log = ChangeLog.beside(path);
        List<LoggedChange> logged = log.read().value();
        if (!logged.isEmpty() && isWritable()) {
            String last = logged.get(logged.size() - 1).after();
            if (!last.equals(document.fingerprint())) {
                Change unknown = Change.of(() -> tr(FOREIGN_WORDS), List.of());
                try {
                    log.append(new LoggedChange(
                            clock.instant(), LoggedChange.ANOTHER, null, unknown, last, document.fingerprint()));
                } catch (IOException unwritable) {
                    throw UnreadableFileException.of(log.file(), unwritable);
                }
            }
        }
    }

    /**
     * Copies a dataset with what lies beside it and belongs to it: its texts and its stories.
     *
     * @throws IOException if something is there already, or cannot be read or written
     */
    public static void copy(Path data, Path copy) throws IOException {
        if (Files.exists(copy)) {
            throw new IOException(tr("{0} is there already; choose another name", String.valueOf(copy.getFileName())));
        }
        copyFile(data, copy);
        copyFile(Beside.of(data, ".story.json"), Beside.of(copy, ".story.json"));
        Path texts = Beside.of(data, ".texts");
        if (Files.isDirectory(texts)) {
            Path target = Files.createDirectories(Beside.of(copy, ".texts"));
            try (Stream<Path> all = Files.list(texts)) {
                for (Path text : all.toList()) {
                    copyFile(text, target.resolve(text.getFileName()));
                }
            }
        }
    }

    private static void copyFile(Path from, Path to) throws IOException {
        if (Files.isRegularFile(from)) {
            WholeFile.write(to, stream -> Files.copy(from, stream));
        }
    }

    /** Where it lies. */
    public Path path() {
        return path;
    }

    /** Whether it, and what lies beside it, can be written. */
    public boolean isWritable() {
        Path folder = path.toAbsolutePath().getParent();
        return Files.isWritable(path) && folder != null && Files.isWritable(folder);
    }

    /** What it holds, as far as is known. */
    public synchronized DocumentText document() {
        return document;
    }

    /** What it holds as a dataset, with what is wrong with it. */
    public synchronized Loaded<Dataset> dataset() {
        return read;
    }

    /** Its log. */
    public ChangeLog log() {
        return ChangeLog.beside(path);
    }

    /**
     * What the file would be with a change; nothing is saved.
     *
     * @throws EditRefusedException if the reader would find more errors then, in its words
     * @throws StaleEditException if the document is not what the change begins from
     */
    public Loaded<Dataset> check(Change change) throws EditRefusedException, StaleEditException {
        return checked(document().apply(change));
    }

    private synchronized Loaded<Dataset> checked(DocumentText changed) throws EditRefusedException {
        try {
            Loaded<Dataset> then = DatasetReader.parse(changed.text(), path.toString());
            List<Problem> errors = added(read, then).stream()
                    .filter(problem -> problem.severity() == Severity.ERROR)
                    .toList();
            if (!errors.isEmpty()) {
                throw new EditRefusedException(
                        errors.stream().map(Problem::unplaced).collect(Collectors.joining("; ")));
            }
            return then;
        } catch (UnreadableFileException unreadable) {
            throw new EditRefusedException(unreadable.problem().unplaced());
        }
    }

    /**
     * What the reader finds wrong with the file with a change, and does not without: errors and warnings.
     *
     * @throws StaleEditException if the document is not what the change begins from
     */
    public List<Problem> problems(Change change) throws StaleEditException {
        DocumentText changed = document().apply(change);
        try {
            return added(dataset(), DatasetReader.parse(changed.text(), path.toString()));
        } catch (UnreadableFileException unreadable) {
            return List.of(unreadable.problem());
        }
    }

    /** The problems that were not there before; of those that are alike as many as have come to be more. */
    private static List<Problem> added(Loaded<Dataset> before, Loaded<Dataset> then) {
        List<String> known = new ArrayList<>();
        before.problems().forEach(problem -> known.add(gist(problem)));
        return then.problems().stream()
                .filter(problem -> !known.remove(gist(problem)))
                .toList();
    }

    /** A problem without the lines that it and its words name, which any change may move. */
    private static String gist(Problem problem) {
        boolean isOfLine = problem.where() instanceof Location.InText;
        String message = problem.message();
        return (isOfLine ? withoutNumbers(message) : message) + problem.found();
    }

    /** Without the numbers that stand outside of quotation marks. */
    private static String withoutNumbers(String message) {
        String[] parts = message.split("\"", -1);
        for (int i = parts.length - 1; i >= 0; i -= 2) {
            parts[i] = NUMBER.matcher(parts[i]).replaceAll("");
        }
        return String.join("\"", parts);
    }

    /**
     * Makes a change and saves it.
     *
     * @param who who makes it
     * @param why why, or null
     * @return the dataset as it is then
     * @throws EditRefusedException if the reader would find more errors then; nothing is saved
     * @throws StaleEditException if the document is not what the change begins from; nothing is saved
     * @throws FileChangedException if another program has changed the file since; nothing is saved
     * @throws IOException if it cannot be written; the file is as it was
     */
    public synchronized Loaded<Dataset> save(Change change, String who, @Nullable String why)
            throws EditRefusedException, StaleEditException, FileChangedException, IOException {
        DocumentText changed = document.apply(change);
        Loaded<Dataset> then = checked(changed);
        if (!isWritable()) {
            throw new IOException(tr("it is read-only"));
        }
        try (SaveLock lock = SaveLock.of(path)) {
            requireUnchanged();
            pending.carryOut(
                    new LoggedChange(clock.instant(), who, why, change, document.fingerprint(), changed.fingerprint()),
                    changed);
        }
        document = changed;
        read = then;
        return then;
    }

    private void requireUnchanged() throws FileChangedException {
        try {
            if (!Utf8Text.read(path).equals(document.text())) {
                throw new FileChangedException(path.toString());
            }
        } catch (UnreadableFileException broken) {
            throw new FileChangedException(path.toString());
        }
    }

    /**
     * What another program has made of the file; null if it holds what is known.
     *
     * @throws UnreadableFileException if it is broken by now, or half written
     */
    public synchronized @Nullable DocumentText foreign() throws UnreadableFileException {
        String text = Utf8Text.read(path);
        if (text.equals(document.text())) {
            return null;
        }
        DatasetReader.parse(text, path.toString());
        return DocumentText.parse(text, path.toString());
    }

    /**
     * Takes over what another program has made of the file, and logs it as that program's.
     *
     * @throws IOException if the log cannot be written
     * @throws UnreadableFileException if it is broken by now
     */
    public synchronized Loaded<Dataset> takeOver(DocumentText foreign) throws IOException, UnreadableFileException {
        Loaded<Dataset> then = DatasetReader.parse(foreign.text(), path.toString());
        try (SaveLock lock = SaveLock.of(path)) {
            List<LoggedChange> logged = log().read().value();
            if (!logged.isEmpty()) {
                logForeign(foreign, logged.get(logged.size() - 1).after());
            }
        }
        document = foreign;
        read = then;
        return then;
    }

    /** Another window of this program logs what it does itself. */
    private void logForeign(DocumentText foreign, String last) throws IOException {
        String after = foreign.fingerprint();
        if (!last.equals(after)) {
            Change theirs = last.equals(document.fingerprint())
                    ? Difference.between(document, foreign.root(), () -> tr(FOREIGN_WORDS))
                    : Change.of(() -> tr(FOREIGN_WORDS), List.of());
            log().append(new LoggedChange(clock.instant(), LoggedChange.ANOTHER, null, theirs, last, after));
        }
    }
}
