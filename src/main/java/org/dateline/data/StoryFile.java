package org.dateline.data;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.dateline.data.write.DatasetFormatter;
import org.dateline.data.write.DatasetWriter;
import org.dateline.events.Dataset;
import org.dateline.files.Beside;
import org.dateline.files.SaveLock;
import org.dateline.files.WholeFile;
import org.dateline.json.Json;
import org.dateline.json.JsonTextReader;
import org.dateline.json.Utf8Text;
import org.dateline.model.Story;
import org.dateline.problem.Loaded;
import org.dateline.problem.Problems;
import org.dateline.problem.UnreadableFileException;

/**
 * The file of stories beside a dataset, format {@code dateline-story/1}: {@code data.story.json} beside {@code data.json}.
 * It remembers what the file held when it was last read or written, so that what another program writes meanwhile is
 * noticed and not lost. Safe to use from several threads.
 */
public final class StoryFile {

    /** Name and version of the format. */
    public static final String FORMAT = DatasetFormatter.STORY_FORMAT;

    private static final String ENDING = ".story.json";
    private static final String ABSENT = "";

    private final Path path;
    private final Dataset dataset;
    private Loaded<List<Story>> read = new Loaded<>(List.of(), List.of());
    private String known = ABSENT;
    private boolean foreign;

    private StoryFile(Path path, Dataset dataset) {
        this.path = path;
        this.dataset = dataset;
    }

    /** Where the stories of a dataset lie. */
    public static Path beside(Path data) {
        return Beside.of(data, ENDING);
    }

    /** Reads the stories beside a dataset; a file that is not there holds none, one that cannot be read is a problem. */
    public static StoryFile open(Path data, Dataset dataset) {
        StoryFile file = new StoryFile(beside(data), dataset);
        file.readAgain();
        return file;
    }

    /** Where it lies, whether it is there or not. */
    public Path path() {
        return path;
    }

    /** The stories that it held when it was last read, and what was wrong with the rest. */
    public synchronized Loaded<List<Story>> read() {
        return read;
    }

    /** Reads it again. */
    public synchronized Loaded<List<Story>> readAgain() {
        try {
            read = new Loaded<>(List.of(), List.of());
            known = fingerprint();
            foreign = !known.equals(ABSENT);
            if (foreign) {
                String text = Utf8Text.read(path);
                read = parse(text, path.toString(), dataset);
                foreign = !text.equals(text(read.value()));
            }
        } catch (UnreadableFileException unreadable) {
            read = new Loaded<>(List.of(), List.of(unreadable.problem()));
        } catch (IOException unreadable) {
            read = new Loaded<>(
                    List.of(),
                    List.of(UnreadableFileException.of(path, unreadable).problem()));
        }
        return read;
    }

    /**
     * Writes these stories instead of those that it holds, whole or not at all. Of a file that was not written by this
     * class, which may hold more than what was read of it, a copy is kept first.
     *
     * @throws StoryFileChangedException if another program has changed the file since it was last read or written
     * @throws IOException if it cannot be written
     */
    public synchronized void write(List<Story> stories) throws IOException, StoryFileChangedException {
        try (SaveLock lock = SaveLock.of(path)) {
            if (!known.equals(fingerprint())) {
                throw new StoryFileChangedException(path);
            }
            replace(stories);
        }
    }

    /**
     * Writes these stories whatever the file holds by now; a copy of what it held is kept.
     *
     * @return where the copy is
     * @throws IOException if it cannot be written
     */
    public synchronized Path writeAnyway(List<Story> stories) throws IOException {
        try (SaveLock lock = SaveLock.of(path)) {
            Path copy = keepCopy();
            foreign = false;
            replace(stories);
            return copy;
        }
    }

    private void replace(List<Story> stories) throws IOException {
        if (foreign) {
            keepCopy();
        }
        WholeFile.writeText(path, writer -> write(stories, dataset.zone(), writer));
        known = fingerprint();
        foreign = false;
        read = new Loaded<>(List.copyOf(stories), List.of());
    }

    private Path keepCopy() throws IOException {
        for (int number = 1; ; number++) {
            Path copy = path.resolveSibling(path.getFileName() + ".old" + number);
            try {
                return Files.exists(path) ? Files.copy(path, copy) : copy;
            } catch (FileAlreadyExistsException taken) {
                // The next number, so that no earlier copy is lost
            }
        }
    }

    private String fingerprint() throws IOException {
        try {
            return DigestUtils.sha256Hex(Files.readAllBytes(path));
        } catch (NoSuchFileException absent) {
            return ABSENT;
        }
    }

    /** @throws UnreadableFileException if it is not JSON, or of another format */
    static Loaded<List<Story>> parse(String text, String file, Dataset dataset) throws UnreadableFileException {
        Problems problems = new Problems(file);
        Json document = new JsonTextReader(text, key("a file of stories"), problems).readWithout("");
        DatasetParser.requireFormat(document, List.of(FORMAT), key("a file of stories"), file);
        ObjectParser top = new ObjectParser(document, "$", key("file"), problems);
        top.has("$schema");
        top.has("format");
        ZoneId zone = DatasetParser.zone(top);
        StoryParser parser = StoryParser.of(dataset, zone);
        List<Story> stories = DatasetParser.catalog(
                        top,
                        "stories",
                        key("story"),
                        item -> parser.parse(item).filter(story -> isNew(story, item, dataset)))
                .list();
        if (!top.has("stories")) {
            top.ignore("stories", tr("\"{0}\" is missing", "stories"), tr("a list of stories"), null);
        }
        top.reportUnknownKeys();
        return new Loaded<>(stories, problems.list());
    }

    private static boolean isNew(Story story, ObjectParser item, Dataset dataset) {
        if (dataset.stories().has(story.id())) {
            item.leaveOut(
                    "id",
                    tr("a story of the dataset has the same id"),
                    tr("an id of its own"),
                    "\"" + story.id() + "\"");
            return false;
        }
        return true;
    }

    private String text(List<Story> stories) throws IOException {
        StringWriter writer = new StringWriter();
        write(stories, dataset.zone(), writer);
        return writer.toString();
    }

    static void write(List<Story> stories, ZoneId zone, Writer writer) throws IOException {
        JsonWriter json = DatasetWriter.indented(writer);
        new DatasetFormatter(json, zone).write(stories);
        json.flush();
        writer.write('\n');
    }
}
