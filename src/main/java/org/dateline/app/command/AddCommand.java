package org.dateline.app.command;

import static org.dateline.language.Tr.tr;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dateline.app.options.CommandException;
import org.dateline.app.options.Counted;
import org.dateline.app.options.ExitCode;
import org.dateline.app.options.Installation;
import org.dateline.app.options.MapOptions;
import org.dateline.edit.EditRefusedException;
import org.dateline.edit.EditedFile;
import org.dateline.edit.FileChangedException;
import org.dateline.edit.document.StaleEditException;
import org.dateline.events.Dataset;
import org.dateline.intake.AddedText;
import org.dateline.intake.IncomingText;
import org.dateline.intake.TextStore;
import org.dateline.intake.work.Draft;
import org.dateline.intake.work.Item;
import org.dateline.intake.work.Known;
import org.dateline.intake.work.Proposed;
import org.dateline.intake.work.ReportText;
import org.dateline.intake.work.SourceDetails;
import org.dateline.intake.work.WholeReport;
import org.dateline.intake.work.Work;
import org.dateline.model.Archive;
import org.dateline.model.Identified;
import org.dateline.model.Mention;
import org.dateline.model.Place;
import org.dateline.model.Published;
import org.dateline.model.Source;
import org.dateline.problem.Loaded;
import org.dateline.problem.UnreadableFileException;
import org.dateline.propose.MapPlaces;
import org.dateline.propose.Proposals;
import org.dateline.propose.Proposer;
import org.dateline.propose.source.SourceProposer;
import org.dateline.words.NumberWords;
import org.dateline.workspace.ExportTarget;
import org.dateline.workspace.Workspace;
import org.dateline.workspace.WorkspaceReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds a report to a dataset. */
@Command(
        name = "add",
        description = {
            "Add a report to the dataset: its text is kept beside it, and its source is recorded.",
            "What is proposed of it goes into the record only where one says yes to it."
        },
        sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class AddCommand extends DatasetCommand {

    @Parameters(paramLabel = "TEXT", description = "The report: plain text, HTML, PDF or a mail (.eml).")
    private Path text;

    @Option(names = "--accept-quotes", description = "Take all quotes, each with its likeliest speaker.")
    private boolean acceptQuotes;

    @Option(names = "--accept-mentions", description = "Take all mentions of places.")
    private boolean acceptMentions;

    @Option(
            names = "--published",
            paramLabel = "TIME",
            description = "When it was published: 2026-02-01, or 2026-02-01T17:04 (default: what the text says).")
    private @Nullable String published;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "The time zone of that time (default: the text's, else the dataset's).")
    private @Nullable String zone;

    @Option(names = "--id", paramLabel = "ID", description = "The id of its source (default: made of outlet or title).")
    private @Nullable String id;

    @Option(names = "--outlet", paramLabel = "NAME", description = "Who published it (default: what the text says).")
    private @Nullable String outlet;

    @Option(names = "--title", paramLabel = "WORDS", description = "Its headline (default: what the text says).")
    private @Nullable String title;

    @Option(names = "--url", paramLabel = "ADDRESS", description = "Where it was published.")
    private @Nullable String address;

    @Option(names = "--by", paramLabel = "NAME", description = "Who adds it, for the log (default: the system's user).")
    private @Nullable String author;

    @Mixin
    private MapOptions map;

    private record Output(
            String source,
            String text,
            String sha256,
            int paragraphs,
            int mentions,
            int quotes,
            List<Left> left,
            List<String> newEvents) {}

    private record Left(int paragraph, String text) {}

    @Override
    public Integer call() throws UnreadableFileException {
        Path data = dataFile();
        if (Installation.isShipped(data)) {
            throw new CommandException(
                    tr("{0} came with the program and stays as it is; copy it, and name the copy with --data", data));
        }
        EditedFile.recover(data);
        Workspace workspace = WorkspaceReader.read(data, root().mapOr(map));
        IncomingText incoming = IncomingText.ofFile(text);
        Dataset dataset = workspace.dataset();
        SourceDetails details = details(incoming, dataset);
        List<String> known = dataset.sources().stream().map(Identified::id).toList();
        details.wrong(known, dataset.zone()).ifPresent(wrong -> {
            throw new CommandException(wrong);
        });
        dataset.sources().stream()
                .filter(source -> isSameText(source, incoming))
                .findFirst()
                .ifPresent(same -> {
                    throw new CommandException(tr("this text is in the dataset already: it is that of {0}", same.id()));
                });
        try {
            return add(workspace, incoming, details);
        } catch (EditRefusedException refused) {
            throw new CommandException(tr("not added: {0}", refused.reason()));
        } catch (StaleEditException | FileChangedException changed) {
            throw new CommandException(tr("not added: {0}", changed.getMessage()));
        } catch (IOException failed) {
            throw new CommandException(ExportTarget.failure(data, failed));
        }
    }

    private static boolean isSameText(Source source, IncomingText incoming) {
        Archive archive = source.archive();
        return archive != null && incoming.sha256().equalsIgnoreCase(archive.sha256());
    }

    private SourceDetails details(IncomingText incoming, Dataset dataset) {
        SourceDetails said = SourceDetails.of(new SourceProposer(dataset).propose(incoming.article()), dataset.zone());
        return new SourceDetails(
                or(id, said.id()),
                or(outlet, said.outlet()),
                or(title, said.title()),
                said.byline(),
                said.dateline(),
                or(published, said.published()),
                or(zone, said.zone()),
                or(address, said.address()),
                said.origins(),
                said.note());
    }

    private static String or(@Nullable String typed, String said) {
        return typed == null ? said : typed;
    }

    private int add(Workspace workspace, IncomingText incoming, SourceDetails details)
            throws EditRefusedException, UnreadableFileException, StaleEditException, FileChangedException,
                    IOException {
        Dataset dataset = workspace.dataset();
        EditedFile file = EditedFile.open(dataFile());
        if (!file.isWritable()) {
            throw new CommandException(tr("not added: {0}, or the folder that it lies in, is read-only", dataFile()));
        }
        String who = author == null ? System.getProperty("user.name", "unknown") : author;
        AddedText added = TextStore.of(dataFile())
                .add(details.id(), incoming, details.address().isBlank() ? null : details.address(), who);
        MapPlaces areas = new MapPlaces(workspace.map().areas());
        List<Place> places = areas.with(dataset.places().list());
        List<String> paragraphs = incoming.paragraphs();
        Proposals proposals = new Proposer(dataset, places)
                .propose(paragraphs, details.publication(dataset.zone()).orElse(null), details.zoneId(dataset.zone()));
        Draft draft = Draft.of(ReportText.pasted(String.join("\n", paragraphs)), details)
                .begun(added.archive(), Proposed.items(paragraphs, proposals, places));
        Work work = new Work(draft, Known.of(file.document(), details.id(), areas, dataset.places(), dataset.zone()));
        WholeReport report = new WholeReport(dataset, work, added.archive());
        if (acceptMentions) {
            report.acceptMentions();
        }
        if (acceptQuotes) {
            report.acceptQuotes();
        }
        Loaded<Dataset> saved = file.save(report.change(), who, null);
        Source source = saved.value().sources().get(details.id());
        int mentions = source.mentions().stream()
                .map(Mention::paragraphs)
                .mapToInt(List::size)
                .sum();
        print(
                () -> new Output(
                        source.id(),
                        TextStore.beside(dataFile())
                                .resolve(added.archive().file())
                                .toString(),
                        String.valueOf(added.archive().sha256()),
                        paragraphs.size(),
                        mentions,
                        report.quotes(),
                        report.left().stream()
                                .map(left -> new Left(left.paragraph(), left.words()))
                                .toList(),
                        report.made().stream().sorted().toList()),
                () -> print(source, report, mentions));
        return report.left().isEmpty() ? ExitCode.FINE : ExitCode.PROBLEMS_FOUND;
    }

    private void print(Source source, WholeReport report, int mentions) {
        out().println(tr("added {0}: {1}", source.id(), source.label()));
        Published published = source.published();
        out().println(
                        published == null
                                ? tr("published: not known; name it with --published, or no weekday can be told")
                                : tr("published: {0}", published.date()));
        out().println(tr("{0}, {1} taken", Counted.mentions(mentions), Counted.quotes(report.quotes())));
        report.made().stream().sorted().forEach(event -> out().println(tr("new event: {0}", event)));
        for (Item.OfQuote left : report.left()) {
            out().println(tr(
                    "not taken, since the text does not say whose words they are: \u00b6 {0} \"{1}\"",
                    NumberWords.digits(left.paragraph()), left.words()));
        }
    }
}
