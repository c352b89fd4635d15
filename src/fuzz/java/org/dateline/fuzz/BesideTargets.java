package org.dateline.fuzz;

import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dateline.data.StoryFile;
import org.dateline.edit.ChangeLog;
import org.dateline.edit.EditRefusedException;
import org.dateline.edit.EditedFile;
import org.dateline.edit.document.ChangeBuilder;
import org.dateline.edit.document.Pointer;
import org.dateline.events.Dataset;
import org.dateline.intake.IncomingText;
import org.dateline.intake.TextStore;
import org.dateline.intake.work.Draft;
import org.dateline.intake.work.DraftFile;
import org.dateline.intake.work.ReportText;
import org.dateline.intake.work.SourceDetails;
import org.dateline.language.Language;
import org.dateline.language.catalogue.Languages;
import org.dateline.model.Story;
import org.dateline.model.mark.EventMark;
import org.dateline.model.mark.Marks;
import org.dateline.problem.Loaded;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;
import org.dateline.settings.Settings;
import org.dateline.settings.SettingsFile;
import org.dateline.viewmodel.Fixtures;
import org.dateline.viewmodel.ViewState;
import org.dateline.viewmodel.line.MalformedViewException;
import org.dateline.viewmodel.line.ViewLine;
import org.dateline.workspace.MarksStore;

/** Readers of what lies beside a dataset and of what is remembered; each is written again, and then says the same. */
final class BesideTargets {

    private static final String DATA = "data.json";
    private static final Dataset DATASET = Fixtures.dataset();
    private static final String CURRENT = Fixtures.THREE_DAYS.replace("dateline/1", "dateline/2");

    private static final String STORIES = """
            { "format": "dateline-story/1", "timeZone": "Asia/Karachi", "stories": [
                { "id": "mine", "title": "Mine", "note": "A note", "steps": [
                  { "title": "Friday", "caption": "What One says", "from": "2026-01-30", "to": "2026-01-31",
                    "event": "raid", "place": "noshki", "zoom": 3, "sources": [ { "source": "one", "paragraphs": [2] } ] },
                  { "title": "Map", "caption": "All", "view": "dateline:?from=2026-01-31",
                    "picture": { "file": "a.png", "credit": "B", "alt": "C" } } ] } ] }
            """;

    private static final String MARKS = """
            { "format": "dateline-marks/1", "person": "fuzz", "marks": [
                { "event": "raid", "star": true, "tags": ["to ask"], "note": "Call.", "changed": "2026-11-29T10:00:00Z" },
                { "outlet": "One", "reliability": "B", "reason": "years", "changed": "2026-11-29T10:00:00Z" },
                { "source": "two", "credibility": 4, "changed": "2026-11-29T10:00:00Z" } ] }
            """;

    private static final String SETTINGS = """
            { "format": "dateline-settings/1", "dark": true, "panelOpen": true, "language": "ur", "person": "someone",
              "window": { "x": 10, "y": -20, "width": 1280, "height": 800, "maximized": true },
              "playback": { "speed": 0.25, "loop": true }, "folds": { "panel": true }, "hintsSeen": true,
              "recent": [ { "dataset": "/data/a.json", "map": "/maps/a.shp", "layers": ["/maps/r.shp=name"], "view": "dateline:?from=2026-01-31" } ] }
            """;

    private static final List<String> LINES = List.of(
            "dateline:?from=2026-01-31&to=2026-02-01&category=attack&text=raid&event=raid",
            "dateline:?from=2026-01-30T10:00&place=noshki&source=one&possible=no&not-category=statement",
            "dateline:?layers=areas:000000:1:name,rivers:0000ff:0.5:&shape=66,29;67,29;67,30&shade=killed:3",
            "dateline:?chart=day&stack=category&table=date,title&sort=-date&versus=before");

    private BesideTargets() {}

    static List<Target> all(Path work) throws Exception {
        return List.of(
                new Target("stories", List.of(beside("data.story.json", STORIES)), BesideTargets::stories),
                new Target(
                        "marks", List.of(marksSeed(work), beside("data.marks.fuzz.json", MARKS)), BesideTargets::marks),
                new Target(
                        "settings",
                        List.of(settingsSeed(work), FileSet.of("settings.json", SETTINGS)),
                        BesideTargets::settings),
                new Target(
                        "view-line",
                        LINES.stream().map(line -> FileSet.of("line.txt", line)).toList(),
                        BesideTargets::line),
                new Target(
                        "changes",
                        List.of(changesSeed(work, ""), changesSeed(work, ".changes.pending")),
                        BesideTargets::changes),
                new Target("draft", List.of(draftSeed(work)), BesideTargets::draft),
                new Target("added-texts", List.of(textSeed(work)), BesideTargets::texts),
                new Target("catalogue", List.of(FileSet.of("ur.json", """
                                { "format": "dateline-language/1", "tag": "xx", "name": "Test", "rightToLeft": true, "messages": {
                                  "Open recent": "A", "{0} of {1}": "{1} B {0}", "{0} event": { "one": "{0} C", "other": "{0} D" } } }
                                """)), BesideTargets::catalogue));
    }

    private static FileSet beside(String name, String text) {
        return FileSet.of(name, text);
    }

    private static Path data(Path file, String text) throws IOException {
        Path data = file.resolveSibling(DATA);
        return Files.exists(data) ? data : Files.writeString(data, text);
    }

    static List<String> stories(Path file) throws Exception {
        Path data = data(file, Fixtures.THREE_DAYS);
        StoryFile stories = StoryFile.open(data, DATASET);
        Loaded<List<Story>> read = stories.read();
        stories.write(read.value());
        Loaded<List<Story>> again = StoryFile.open(data, DATASET).read();
        Expect.equal(List.of(), Expect.said(again.problems()), "problems of stories that were written");
        Expect.equal(read.value(), again.value(), "stories that were written, and what is read of them");
        return Expect.said(read.problems());
    }

    private static FileSet marksSeed(Path work) throws Exception {
        Path folder = Files.createTempDirectory(work, "marks");
        Path data = Files.writeString(folder.resolve(DATA), Fixtures.THREE_DAYS);
        EventMark mark = EventMark.none("raid")
                .withStar(true, Instant.EPOCH)
                .withTags(List.of("a", "b"), Instant.EPOCH)
                .withNote("Call.", Instant.EPOCH);
        MarksStore.open(data, DATASET, "fuzz").save(Marks.of("fuzz", List.of(mark)));
        return FileSet.of(folder.resolve("data.marks.fuzz.json"));
    }

    static List<String> marks(Path file) throws Exception {
        Path data = data(file, Fixtures.THREE_DAYS);
        MarksStore store = MarksStore.open(data, DATASET, "fuzz");
        List<Problem> problems = store.problems();
        byte[] before = Files.readAllBytes(file);
        Marks marks = store.marks();
        try {
            store.save(marks);
            Expect.equal(
                    marks,
                    MarksStore.open(data, DATASET, "fuzz").marks(),
                    "marks that were saved, and what is read of them");
        } catch (UnreadableFileException refused) {
            Expect.that(!problems.isEmpty(), "marks cannot be saved, though nothing was wrong");
            Expect.that(Arrays.equals(before, Files.readAllBytes(file)), "an unreadable file was written over");
        }
        return Expect.said(problems);
    }

    private static FileSet settingsSeed(Path work) throws IOException {
        Path file = Files.createTempDirectory(work, "settings").resolve("settings.json");
        new SettingsFile(file).change(before -> before.withFolds(Map.of("panel", true)));
        return FileSet.of(file);
    }

    static List<String> settings(Path file) throws Exception {
        SettingsFile settings = new SettingsFile(file);
        Loaded<Settings> read = settings.read();
        settings.change(before -> before.withFolds(Map.of("fuzz", true)));
        Loaded<Settings> again = settings.read();
        Expect.equal(List.of(), Expect.said(again.problems()), "problems of settings that were written");
        Expect.equal(
                read.value().withFolds(Map.of("fuzz", true)),
                again.value(),
                "settings that were written, and what is read of them");
        return Expect.said(read.problems());
    }

    static List<String> line(Path file) throws Exception {
        ViewLine line = new ViewLine(DATASET);
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        try {
            ViewState state = line.parse(text);
            Expect.equal(state, line.parse(line.format(state)), "a view, and what is read of its line");
            line.screen(text);
            return List.of();
        } catch (MalformedViewException refused) {
            return List.of(String.valueOf(refused.getMessage()));
        }
    }

    /** @param pending the ending of a change that was on its way to the disk, which is the last that was made; or nothing */
    private static FileSet changesSeed(Path work, String pending) throws Exception {
        Path folder = Files.createTempDirectory(work, "changes");
        Path data = Files.writeString(folder.resolve(DATA), CURRENT);
        EditedFile file = EditedFile.open(data);
        String before = CURRENT;
        for (String title : List.of("One", "Two")) {
            before = Files.readString(data);
            file.save(
                    new ChangeBuilder(file.document())
                            .set(Pointer.of("events", "raid", "title"), new JsonPrimitive(title))
                            .change("A title"),
                    "fuzz",
                    "why");
        }
        if (!pending.isEmpty()) {
            Path log = folder.resolve("data.changes.jsonl");
            List<String> lines = Files.readAllLines(log);
            Files.writeString(folder.resolve("data" + pending), lines.get(1));
            Files.writeString(log, lines.get(0) + "\n");
            Files.writeString(data, before);
        }
        return FileSet.in(folder, DATA);
    }

    static List<String> changes(Path data) throws Exception {
        List<String> said = new ArrayList<>();
        try {
            said.addAll(Expect.said(ChangeLog.proveBeside(data)));
        } catch (UnreadableFileException refused) {
            said.add(refused.problem().message());
        }
        try {
            EditedFile file = EditedFile.open(data);
            said.addAll(Expect.said(file.dataset().problems()));
            said.addAll(Expect.said(file.log().read().problems()));
            file.log().prove(file.document());
        } catch (EditRefusedException refused) {
            said.add(String.valueOf(refused.getMessage()));
        } catch (UnreadableFileException refused) {
            said.add(refused.problem().message());
        }
        return said;
    }

    private static FileSet draftSeed(Path work) throws IOException {
        Path folder = Files.createTempDirectory(work, "draft");
        DraftFile file = DraftFile.beside(folder.resolve(DATA));
        SourceDetails details =
                new SourceDetails("sixth", "The Sixth", "", "", "", "2026-02-01", "Asia/Karachi", "", "AFP", "");
        file.write(Draft.of(ReportText.pasted("\u201cOne\u201d\n\nTwo").toggled(2), details));
        return FileSet.of(file.path());
    }

    static List<String> draft(Path file) throws Exception {
        DraftFile drafts = DraftFile.beside(file.resolveSibling(DATA));
        try {
            Optional<Draft> read = drafts.read();
            if (read.isPresent()) {
                drafts.write(read.get());
                Expect.equal(read, drafts.read(), "a draft that was written, and what is read of it");
            }
            return List.of();
        } catch (IOException refused) {
            return List.of(String.valueOf(refused.getMessage()));
        }
    }

    private static FileSet textSeed(Path work) throws Exception {
        Path folder = Files.createTempDirectory(work, "texts");
        Path data = folder.resolve(DATA);
        Path text = Files.writeString(folder.resolve("report.txt"), "One.\n\nTwo.\n");
        TextStore.of(data).add("one", IncomingText.ofFile(text), "https://example.org/a", "fuzz");
        FileSet stored = FileSet.in(TextStore.beside(data), "");
        return new FileSet(stored.names().get(0), stored.files());
    }

    static List<String> texts(Path file) throws Exception {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        Path texts = Files.createDirectory(folder.resolve("data.texts"));
        try (var all = Files.list(folder)) {
            for (Path one : all.filter(Files::isRegularFile).toList()) {
                Files.move(one, texts.resolve(one.getFileName()));
            }
        }
        return Expect.said(TextStore.of(folder.resolve(DATA)).read().problems());
    }

    static List<String> catalogue(Path file) throws Exception {
        try {
            Optional<Loaded<Language>> read =
                    new Languages(file.toAbsolutePath().getParent()).of("ur");
            return Expect.said(read.orElseThrow().problems());
        } catch (UnreadableFileException refused) {
            return List.of(refused.problem().message());
        }
    }
}
