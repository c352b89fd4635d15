package org.dateline.workspace;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.data.MarksParser;
import org.dateline.data.write.MarksFormatter;
import org.dateline.events.Dataset;
import org.dateline.files.Beside;
import org.dateline.files.SaveLock;
import org.dateline.files.WholeFile;
import org.dateline.json.Utf8Text;
import org.dateline.model.mark.Marks;
import org.dateline.problem.Loaded;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/**
 * Where the marks of a person are kept, beside their dataset: {@code data.marks.alice.json} beside {@code data.json}; those of other
 * persons lie there too and are only read. What another program writes meanwhile is joined to what is saved here. A file that cannot be read
 * is never written over. Safe to use from several threads.
 */
public final class MarksStore {

    private static final String MIDDLE = ".marks.";
    private static final String ENDING = ".json";
    private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final int LONGEST = 60;

    private final Path data;
    private final Dataset dataset;
    private final Path path;
    private final String person;
    private List<Problem> problems = List.of();
    private List<Marks> others = List.of();
    private @Nullable UnreadableFileException unreadable;
    /** What those who save know of the file. */
    private Marks base;
    /** What the file held when it was last read or written. */
    private Marks held;
    /** What the file held when it was last read or written; null if it was not there. */
    private @Nullable String known;

    private boolean isForeign;

    /**
     * What has become of marks.
     *
     * @param marks as the file has them now
     */
    public record Kept(Marks marks, Saving saving) {}

    private MarksStore(Path data, Dataset dataset, String person) {
        this.data = data;
        this.dataset = dataset;
        this.path = beside(data, person);
        this.person = person;
        this.base = Marks.none(person);
        this.held = base;
    }

    /** Reads the marks beside a dataset, those of this person and those of others; a file that cannot be read is a problem. */
    public static MarksStore open(Path data, Dataset dataset, String person) {
        MarksStore store = new MarksStore(data, dataset, person);
        store.readFirst();
        store.readOthers();
        return store;
    }

    /** The same dataset with the marks of another person. */
    public MarksStore of(String name) {
        return open(data, dataset, name);
    }

    /** Whose they are. */
    public String person() {
        return person;
    }

    /** In whose name marks are kept unless another is given: that of the account. */
    public static String usualPerson() {
        String name = System.getProperty("user.name", "").strip();
        return name.isEmpty() ? "unknown" : name;
    }

    /** Where the marks of a person lie. Persons whose names have the same letters and digits have one file. */
    public static Path beside(Path data, String person) {
        String folded = UNSAFE.matcher(
                        Normalizer.normalize(person, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))
                .replaceAll("-")
                .replaceAll("^-|-$", "");
        String safe = folded.codePointCount(0, folded.length()) > LONGEST
                ? folded.substring(0, folded.offsetByCodePoints(0, LONGEST))
                : folded;
        return Beside.of(data, MIDDLE + (safe.isEmpty() ? "unknown" : safe) + ENDING);
    }

    /** Whether a file is one of marks beside a dataset, whosoever. */
    public static boolean isBeside(Path file, Path data) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(beginning(data))
                && name.endsWith(ENDING)
                && Objects.equals(
                        file.toAbsolutePath().normalize().getParent(),
                        data.toAbsolutePath().normalize().getParent());
    }

    private static String beginning(Path data) {
        return Beside.of(data, MIDDLE).getFileName().toString();
    }

    /** Where the dataset lies. */
    public Path data() {
        return data;
    }

    /** Where they lie, whether there is a file or not. */
    public Path path() {
        return path;
    }

    /** The marks that the file held when it was last read or written. */
    public synchronized Marks marks() {
        return held;
    }

    /** To be called when what was kept or seen last is known to those who save; until then it is joined to what they save. */
    public synchronized void acknowledge() {
        base = held;
    }

    /** Those of other persons, when they were last read, by the names of their files. */
    public synchronized List<Marks> others() {
        return others;
    }

    /** What is wrong with any of the files. */
    public synchronized List<Problem> problems() {
        return problems;
    }

    private synchronized void readFirst() {
        try {
            String text = text();
            known = text;
            if (text != null) {
                Loaded<Marks> read = parse(path, text);
                base = read.value();
                held = base;
                isForeign = !text.equals(written(base));
                add(read.problems());
            }
        } catch (UnreadableFileException broken) {
            unreadable = broken;
            add(List.of(broken.problem()));
        } catch (IOException failed) {
            unreadable = UnreadableFileException.of(path, failed);
            add(List.of(unreadable.problem()));
        }
    }

    private void add(List<Problem> more) {
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(more);
        problems = List.copyOf(all);
    }

    private Loaded<Marks> parse(Path file, String text) throws UnreadableFileException {
        Loaded<Marks> read = MarksParser.parse(text, file.toString(), dataset);
        String person = read.value().person();
        return person.isEmpty() ? new Loaded<>(read.value().by(nameOf(file)), read.problems()) : read;
    }

    private String nameOf(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(beginning(data).length(), name.length() - ENDING.length());
    }

    private @Nullable String text() throws UnreadableFileException {
        return Files.exists(path) ? Utf8Text.read(path) : null;
    }

    private static String written(Marks marks) throws IOException {
        StringWriter text = new StringWriter();
        MarksFormatter.write(marks, text);
        return text.toString();
    }

    /** Reads again the files of others beside the dataset. */
    public synchronized List<Marks> readOthers() {
        List<Marks> read = new ArrayList<>();
        for (Path file : filesOfOthers()) {
            try {
                Loaded<Marks> one = parse(file, Utf8Text.read(file));
                read.add(one.value());
                add(one.problems());
            } catch (UnreadableFileException broken) {
                add(List.of(broken.problem()));
            }
        }
        others = List.copyOf(read);
        return others;
    }

    private List<Path> filesOfOthers() {
        Path folder = data.toAbsolutePath().getParent();
        List<Path> found = new ArrayList<>();
        if (folder != null && Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, file -> isBeside(file, data))) {
                for (Path file : files) {
                    if (!Objects.equals(file.getFileName(), path.getFileName())) {
                        found.add(data.resolveSibling(file.getFileName()));
                    }
                }
            } catch (IOException unlisted) {
                return List.of();
            }
        }
        return found.stream().sorted().toList();
    }

    /**
     * Saves marks whole or not at all, joined to what another program has written since they were last read or saved here.
     *
     * @throws IOException if the file cannot be written
     * @throws UnreadableFileException if the file cannot be read, so that it is not written over
     */
    public synchronized Kept save(Marks marks) throws IOException, UnreadableFileException {
        try (SaveLock lock = SaveLock.of(path)) {
            return saveAlone(marks);
        }
    }

    private Kept saveAlone(Marks marks) throws IOException, UnreadableFileException {
        Marks.Merged merged = joined(marks);
        if (known == null && merged.marks().areNone()) {
            return new Kept(merged.marks(), new Saving(Saving.State.SAVED, ""));
        }
        Path copy = isForeign ? keepCopy() : null;
        String text = written(merged.marks());
        WholeFile.writeText(path, writer -> writer.write(text));
        known = text;
        base = marks;
        held = merged.marks();
        isForeign = false;
        return new Kept(held, new Saving(Saving.State.SAVED, saved(merged, copy)));
    }

    /**
     * What marks become by what another program has written; empty if none has.
     *
     * @throws UnreadableFileException if what it has written cannot be read
     */
    public synchronized Optional<Kept> look(Marks marks) throws IOException, UnreadableFileException {
        String text = text();
        if (text == null || text.equals(known)) {
            return Optional.empty();
        }
        Marks.Merged merged = joined(marks);
        return Optional.of(new Kept(merged.marks(), new Saving(Saving.State.SAVED, readAgain(merged))));
    }

    private Marks.Merged joined(Marks marks) throws IOException, UnreadableFileException {
        String text = text();
        boolean isChanged = text != null && !text.equals(known);
        if (unreadable != null && !isChanged) {
            throw unreadable;
        }
        if (text == null) {
            known = null;
            isForeign = false;
        }
        if (isChanged) {
            held = parse(path, Objects.requireNonNull(text)).value();
            unreadable = null;
            known = text;
            isForeign = !text.equals(written(held));
        }
        return held.equals(base) ? new Marks.Merged(marks, 0) : marks.mergedWith(held, base);
    }

    private String saved(Marks.Merged merged, @Nullable Path copy) {
        String saved = merged.fromThere() == 0
                ? tr("Saved in {0}", name())
                : trn(
                        merged.fromThere(),
                        "Saved in {1}, with {0} mark of another program",
                        "Saved in {1}, with {0} marks of another program",
                        name());
        return copy == null
                ? saved
                : tr("{0}; the file as another program wrote it is kept in {1}", saved, copy.getFileName());
    }

    private String readAgain(Marks.Merged merged) {
        return merged.fromThere() == 0
                ? tr("Read again from {0}", name())
                : trn(
                        merged.fromThere(),
                        "Read again from {1}, with {0} mark of another program",
                        "Read again from {1}, with {0} marks of another program",
                        name());
    }

    private Path keepCopy() throws IOException {
        for (int number = 1; ; number++) {
            Path copy = path.resolveSibling(path.getFileName() + ".old" + number);
            try {
                return Files.copy(path, copy);
            } catch (FileAlreadyExistsException taken) {
                // The next number, so that no earlier copy is lost
            }
        }
    }

    /** What has become of marks that could not be saved. */
    public Saving failed(Exception failure) {
        if (failure instanceof UnreadableFileException broken) {
            return new Saving(
                    Saving.State.FAILED,
                    tr(
                            "Not saved: {0} cannot be read and is left as it is: {1}",
                            name(), broken.problem().describe()));
        }
        return new Saving(Saving.State.FAILED, tr("Not saved: {0}", StoryStore.reason(failure)));
    }

    private String name() {
        return String.valueOf(path.getFileName());
    }
}
