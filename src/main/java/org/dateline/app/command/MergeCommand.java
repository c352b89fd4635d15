package org.dateline.app.command;

import static org.dateline.language.Tr.tr;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.app.options.CommandException;
import org.dateline.app.options.ExitCode;
import org.dateline.app.options.TextTable;
import org.dateline.compare.DatasetMerge;
import org.dateline.compare.DatasetMerge.Alike;
import org.dateline.compare.DatasetMerge.Joined;
import org.dateline.compare.DatasetMerge.Renamed;
import org.dateline.compare.DatasetTree;
import org.dateline.compare.Kind;
import org.dateline.data.DatasetReader;
import org.dateline.edit.document.DocumentText;
import org.dateline.files.WholeFile;
import org.dateline.problem.UnreadableFileException;
import org.dateline.words.ListWords;
import org.dateline.workspace.ExportTarget;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes one dataset of two. */
@Command(
        name = "merge",
        description = {
            "Make one dataset of two of one matter: places are joined by name and point, sources by checksum or address.",
            "Events that are alike are proposed, and stay apart."
        },
        sortOptions = false)
final class MergeCommand extends PrintingCommand {

    private static final int FILES = 3;

    @Parameters(index = "0", paramLabel = "A", description = "The dataset whose title, zone, ids and words are kept.")
    private Path first = Path.of("");

    @Parameters(index = "1", paramLabel = "B", description = "The dataset that is merged into it.")
    private Path second = Path.of("");

    @Option(names = "--out", paramLabel = "C", required = true, description = "The dataset to write.")
    private Path out = Path.of("");

    private record Output(List<JoinedEntry> joined, List<RenamedEntry> renamed, List<Alike> proposed, int events) {}

    private record JoinedEntry(String kind, String a, String b, String label, List<String> differs) {

        static JoinedEntry of(Joined joined) {
            return new JoinedEntry(joined.kind().word(), joined.a(), joined.b(), joined.label(), joined.differs());
        }
    }

    private record RenamedEntry(String kind, String from, String to, String label) {

        static RenamedEntry of(Renamed renamed) {
            return new RenamedEntry(renamed.kind().word(), renamed.from(), renamed.to(), renamed.label());
        }
    }

    @Override
    public Integer call() throws UnreadableFileException {
        checkTarget();
        DatasetTree one = read(first);
        DatasetTree other = read(second);
        DatasetMerge.Result merged = DatasetMerge.merge(one.root(), other.root());
        write(merged.tree());
        int events = merged.tree().getAsJsonArray("events").size();
        print(
                () -> new Output(
                        merged.joined().stream().map(JoinedEntry::of).toList(),
                        merged.renamed().stream().map(RenamedEntry::of).toList(),
                        merged.proposed(),
                        events),
                () -> print(merged, events));
        int problems = DatasetReader.read(out).problems().size();
        tellProblems(out, problems);
        return problems > one.problems() + other.problems() ? ExitCode.PROBLEMS_FOUND : ExitCode.FINE;
    }

    private void checkTarget() {
        if (String.valueOf(out.getFileName()).endsWith(".gz")) {
            throw new CommandException(
                    tr("{0}: a dataset is written uncompressed; expected a name such as merged.json", out));
        }
        Optional<String> refusal = Stream.of(first, second)
                .flatMap(input -> ExportTarget.refusal(out, input).stream())
                .findFirst();
        refusal.ifPresent(reason -> {
            throw new CommandException(reason);
        });
    }

    private DatasetTree read(Path file) throws UnreadableFileException {
        DatasetTree tree = DatasetTree.read(file, FILES);
        tellProblems(file, tree.problems());
        return tree;
    }

    private void write(JsonObject tree) {
        try {
            String text = DocumentText.of(tree).text();
            WholeFile.writeText(out, writer -> writer.write(text));
        } catch (IOException failed) {
            throw new CommandException(ExportTarget.failure(out, failed));
        }
    }

    private void print(DatasetMerge.Result merged, int events) {
        for (Kind kind : Kind.values()) {
            List<Joined> joined =
                    merged.joined().stream().filter(item -> item.kind() == kind).toList();
            if (!joined.isEmpty()) {
                out().println(tr("joined: {0}", kind.counted(joined.size())));
                print(joined);
            }
        }
        if (!merged.renamed().isEmpty()) {
            out().println(tr("renamed, since something else has the id"));
            TextTable table = new TextTable();
            merged.renamed()
                    .forEach(item -> table.row(
                            item.kind().oneInWords(), tr("{0} is now {1}", item.from(), item.to()), item.label()));
            out().print(table);
        }
        if (!merged.proposed().isEmpty()) {
            out().println(tr("may be one event, and stay apart"));
            TextTable table = new TextTable();
            merged.proposed().forEach(pair -> table.row(pair.a(), pair.b(), ListWords.clauses(pair.reasons())));
            out().print(table);
        }
        out().println(tr("written {0}: {1}", out, Kind.EVENT.counted(events)));
    }

    /** Those of which there is something to say. */
    private void print(List<Joined> joined) {
        TextTable table = new TextTable();
        for (Joined item : joined) {
            String ids = item.a().equals(item.b()) ? item.a() : tr("{0}, there {1}", item.a(), item.b());
            String differs = item.differs().isEmpty() ? "" : tr("not taken: {0}", ListWords.commas(item.differs()));
            if (!item.a().equals(item.b()) || !differs.isEmpty()) {
                table.row(ids, item.label(), differs);
            }
        }
        out().print(table);
    }
}
