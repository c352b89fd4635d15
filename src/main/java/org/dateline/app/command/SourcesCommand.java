package org.dateline.app.command;

import static org.dateline.language.Tr.tr;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.app.options.Counted;
import org.dateline.app.options.ExitCode;
import org.dateline.app.options.TextTable;
import org.dateline.events.Dataset;
import org.dateline.evidence.Independence;
import org.dateline.evidence.IndependenceWords;
import org.dateline.evidence.IndependentCount;
import org.dateline.evidence.PlaceCoverage;
import org.dateline.evidence.SourceCoverage;
import org.dateline.model.Place;
import org.dateline.model.Source;
import org.dateline.problem.UnreadableFileException;
import org.dateline.words.ListWords;
import org.dateline.words.NumberWords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints which sources name a place, and which tell its events without naming it. */
@Command(
        name = "sources",
        description =
                "Print which sources name a place, how many of them are independent, and which others tell its events.",
        sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class SourcesCommand extends DatasetCommand {

    @Option(
            names = "--place",
            paramLabel = "PLACE",
            required = true,
            description = "The place, with what lies in it; an id or a spelling.")
    private String place;

    private record Output(String place, List<Entry> sources, List<Entry> telling, IndependentCount independent) {}

    private record Entry(
            String source,
            @Nullable String outlet,
            List<String> origins,
            List<Integer> paragraphs,
            List<String> events,
            int quotes) {}

    @Override
    public Integer call() throws UnreadableFileException {
        Dataset dataset = readDataset().value();
        Place wanted = place(dataset, place);
        Map<Boolean, List<SourceCoverage>> byNaming = new PlaceCoverage(dataset)
                .of(wanted.id()).stream().collect(Collectors.partitioningBy(SourceCoverage::names));
        List<SourceCoverage> naming = byNaming.getOrDefault(true, List.of());
        List<SourceCoverage> telling = byNaming.getOrDefault(false, List.of());
        if (wantsJson()) {
            IndependentCount independent = Independence.of(dataset).independent(ids(naming));
            printJson(new Output(wanted.id(), entries(dataset, naming), entries(dataset, telling), independent));
        } else {
            print(dataset, wanted, naming, telling);
        }
        return ExitCode.FINE;
    }

    private static List<String> ids(List<SourceCoverage> coverage) {
        return coverage.stream().map(SourceCoverage::source).toList();
    }

    private static List<Entry> entries(Dataset dataset, List<SourceCoverage> coverage) {
        return coverage.stream().map(item -> entry(dataset, item)).toList();
    }

    private static Entry entry(Dataset dataset, SourceCoverage coverage) {
        Source source = dataset.sources().get(coverage.source());
        return new Entry(
                source.id(),
                source.outlet(),
                source.origins(),
                coverage.paragraphs(),
                coverage.events(),
                coverage.quotes());
    }

    private void print(Dataset dataset, Place wanted, List<SourceCoverage> naming, List<SourceCoverage> telling) {
        Independence independence = Independence.of(dataset);
        out().println(
                        naming.isEmpty()
                                ? tr("{0}: no mention is recorded", wanted.name())
                                : tr(
                                        "{0}: mentioned by {1}",
                                        wanted.name(), IndependenceWords.sources(ids(naming), independence)));
        naming.forEach(item -> print(dataset, item));
        if (!telling.isEmpty()) {
            out().println();
            out().println(tr("Its events are told without naming it by {0}", Counted.sources(telling.size())));
            telling.forEach(item -> print(dataset, item));
        }
    }

    private void print(Dataset dataset, SourceCoverage item) {
        Source source = dataset.sources().get(item.source());
        TextTable table = new TextTable();
        table.row(
                tr("origins"),
                source.origins().isEmpty() ? tr("names no origin") : ListWords.commas(source.origins()),
                IndependenceWords.known(source));
        table.row(tr("paragraphs"), item.names() ? joined(item.paragraphs()) : tr("does not name it"));
        table.row(tr("events"), item.events().isEmpty() ? tr("none") : ListWords.commas(item.events()));
        table.row(tr("quotes"), NumberWords.digits(item.quotes()));
        out().println();
        out().println(tr("{0} ({1})", source.label(), source.id()));
        out().print(table);
    }

    private static String joined(List<Integer> numbers) {
        return ListWords.commas(numbers.stream().map(NumberWords::digits).toList());
    }
}
