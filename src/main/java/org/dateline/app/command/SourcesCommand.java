package org.dateline.app.command;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.app.options.ExitCode;
import org.dateline.app.options.TextTable;
import org.dateline.events.Dataset;
import org.dateline.evidence.Independence;
import org.dateline.evidence.PlaceCoverage;
import org.dateline.evidence.SourceCoverage;
import org.dateline.model.Place;
import org.dateline.model.Source;
import org.dateline.problem.UnreadableFileException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints which sources have something on a place. */
@Command(
        name = "sources",
        description = "Print which sources name a place or tell an event there, and how many of them are independent.",
        sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class SourcesCommand extends DatasetCommand {

    @Option(
            names = "--place",
            paramLabel = "PLACE",
            required = true,
            description = "The place, with what lies in it; an id or a spelling.")
    private String place;

    private record Output(String place, List<Entry> sources, int independent) {}

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
        List<SourceCoverage> coverage = new PlaceCoverage(dataset).of(wanted.id());
        int independent = Independence.of(dataset)
                .independent(coverage.stream().map(SourceCoverage::source).toList());
        if (wantsJson()) {
            List<Entry> entries =
                    coverage.stream().map(item -> entry(dataset, item)).toList();
            printJson(new Output(wanted.id(), entries, independent));
        } else {
            print(dataset, wanted, coverage, independent);
        }
        return ExitCode.FINE;
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

    private void print(Dataset dataset, Place wanted, List<SourceCoverage> coverage, int independent) {
        out().printf("%s: %s, %d independent%n", wanted.name(), count(coverage.size(), "source"), independent);
        for (SourceCoverage item : coverage) {
            Source source = dataset.sources().get(item.source());
            TextTable table = new TextTable();
            table.row("origins", source.origins().isEmpty() ? "none named" : String.join(", ", source.origins()));
            table.row("paragraphs", item.paragraphs().isEmpty() ? "not named" : joined(item.paragraphs()));
            table.row("events", item.events().isEmpty() ? "none" : String.join(", ", item.events()));
            table.row("quotes", String.valueOf(item.quotes()));
            out().printf("%n%s (%s)%n%s", source.label(), source.id(), table);
        }
    }

    private static String joined(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
