package org.dateline.app.command;

import static org.dateline.language.Tr.tr;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.dateline.app.options.CommandException;
import org.dateline.app.options.Counted;
import org.dateline.app.options.ExitCode;
import org.dateline.app.options.MapOptions;
import org.dateline.app.options.TextTable;
import org.dateline.article.Article;
import org.dateline.article.ArticleReader;
import org.dateline.events.Dataset;
import org.dateline.model.EventTime;
import org.dateline.model.Mention;
import org.dateline.model.Place;
import org.dateline.model.Published;
import org.dateline.model.TimeParser;
import org.dateline.problem.UnreadableFileException;
import org.dateline.propose.MapPlaces;
import org.dateline.propose.Proposals;
import org.dateline.propose.ProposedEvent;
import org.dateline.propose.Proposer;
import org.dateline.propose.figure.ProposedFigure;
import org.dateline.propose.quote.ProposedQuote;
import org.dateline.propose.time.ProposedTime;
import org.dateline.text.Amount;
import org.dateline.text.Bound;
import org.dateline.words.ListWords;
import org.dateline.words.NumberWords;
import org.dateline.workspace.Workspace;
import org.dateline.workspace.WorkspaceReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what of a report's text may be added to a dataset. */
@Command(
        name = "propose",
        description =
                "Print the quotes, places, figures, times and events that a report's text may add to the dataset.",
        sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class ProposeCommand extends DatasetCommand {

    @Parameters(paramLabel = "TEXT", description = "The report: plain text, HTML, PDF or a mail (.eml).")
    private Path text;

    @Option(
            names = "--published",
            paramLabel = "TIME",
            description = "When it was published: 2026-02-01, or 2026-02-01T17:04. Without it no weekday can be told.")
    private @Nullable String published;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "The time zone of the report (default: the dataset's).")
    private @Nullable String zone;

    @Mixin
    private MapOptions map;

    private record Output(
            int paragraphs,
            List<QuoteOutput> quotes,
            List<Mention> mentions,
            List<FigureOutput> figures,
            List<TimeOutput> times,
            List<ProposedEvent> events) {}

    private record QuoteOutput(int paragraph, String text, List<String> speakers) {}

    private record FigureOutput(
            int paragraph,
            String wording,
            @Nullable Object value,
            @Nullable String bound,
            String noun,
            @Nullable String attributedTo) {}

    private record TimeOutput(
            int paragraph,
            String wording,
            @Nullable String start,
            @Nullable String startLatest,
            @Nullable String endEarliest,
            @Nullable String end,
            String rule) {}

    @Override
    public Integer call() throws UnreadableFileException {
        Workspace workspace = WorkspaceReader.read(dataFile(), root().mapOr(map));
        ZoneId local = zone(workspace.dataset());
        TimeParser times = new TimeParser(local);
        Published day = published(times, local);
        Article article = ArticleReader.read(text);
        List<Place> places = new MapPlaces(workspace.map().areas())
                .with(workspace.dataset().places().list());
        Proposals proposals = new Proposer(workspace.dataset(), places).propose(article.paragraphs(), day, local);
        print(() -> output(article, proposals, times), () -> print(article, proposals, times));
        return ExitCode.FINE;
    }

    private ZoneId zone(Dataset dataset) {
        try {
            return zone == null ? dataset.zone() : ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            throw new CommandException(
                    tr("--zone: expected a time zone such as Asia/Karachi, found \"{0}\"", String.valueOf(zone)));
        }
    }

    private @Nullable Published published(TimeParser times, ZoneId local) {
        if (published == null) {
            return null;
        }
        Instant instant = times.parse(published)
                .orElseThrow(() -> new CommandException(tr(
                        "--published: expected {0}, found \"{1}\"", TimeParser.expected(), String.valueOf(published))));
        LocalDate date = instant.atZone(local).toLocalDate();
        return new Published(date, published.contains("T") ? instant : null);
    }

    private static Output output(Article article, Proposals proposals, TimeParser times) {
        return new Output(
                article.paragraphs().size(),
                proposals.quotes().stream()
                        .map(quote -> new QuoteOutput(quote.paragraph(), quote.text(), quote.speakers()))
                        .toList(),
                proposals.mentions(),
                proposals.figures().stream().map(ProposeCommand::output).toList(),
                proposals.times().stream().map(time -> output(time, times)).toList(),
                proposals.events());
    }

    private static FigureOutput output(ProposedFigure figure) {
        Amount amount = figure.amount();
        return new FigureOutput(
                figure.paragraph(),
                figure.wording(),
                amount == null ? null : value(amount),
                amount == null ? null : amount.bound().word(),
                figure.noun(),
                figure.attributedTo());
    }

    private static Object value(Amount amount) {
        List<Number> numbers = amount.numbers().mapToObj(ProposeCommand::number).toList();
        return amount.bound() == Bound.BETWEEN ? numbers : numbers.get(0);
    }

    private static Number number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? (Number) (long) value : value;
    }

    private static TimeOutput output(ProposedTime proposed, TimeParser times) {
        EventTime time = proposed.time();
        return new TimeOutput(
                proposed.paragraph(),
                proposed.wording(),
                time == null ? null : times.formatWithoutDoubt(time.start()),
                time == null ? null : times.formatWithoutDoubt(time.startLatest()),
                time == null ? null : times.formatWithoutDoubt(time.endEarliest()),
                time == null ? null : times.formatWithoutDoubt(time.end()),
                proposed.rule());
    }

    private void print(Article article, Proposals proposals, TimeParser times) {
        out().println(tr(
                "{0}: {1}", text, Counted.paragraphs(article.paragraphs().size())));
        TextTable quotes = new TextTable();
        for (ProposedQuote quote : proposals.quotes()) {
            quotes.row(marked(quote.paragraph()), "\"" + quote.text() + "\"", String.join(" / ", quote.speakers()));
        }
        print(tr("Quotes"), quotes, proposals.quotes());
        TextTable mentions = new TextTable();
        proposals.mentions().forEach(mention -> mentions.row(mention.place(), joined(mention.paragraphs())));
        print(tr("Places"), mentions, proposals.mentions());
        TextTable figures = new TextTable();
        for (ProposedFigure figure : proposals.figures()) {
            Amount amount = figure.amount();
            figures.row(
                    marked(figure.paragraph()),
                    figure.wording(),
                    amount == null ? tr("in words") : amount.bound().word() + " " + value(amount),
                    figure.attributedTo() == null ? "" : figure.attributedTo());
        }
        print(tr("Figures"), figures, proposals.figures());
        TextTable told = new TextTable();
        for (ProposedTime proposed : proposals.times()) {
            TimeOutput time = output(proposed, times);
            told.row(
                    marked(time.paragraph()),
                    time.wording(),
                    time.start() == null ? tr("not known") : tr("{0} to {1}", time.start(), String.valueOf(time.end())),
                    time.rule());
        }
        print(tr("Times"), told, proposals.times());
        TextTable events = new TextTable();
        for (ProposedEvent event : proposals.events()) {
            events.row(
                    tr("\u00b6 {0}", joined(event.paragraphs())),
                    event.event() == null ? tr("a new event") : event.event(),
                    ListWords.clauses(event.reasons()));
        }
        print(tr("Events"), events, proposals.events());
    }

    private void print(String heading, TextTable table, List<?> items) {
        out().println();
        out().println(items.isEmpty() ? tr("{0}: none", heading) : heading);
        out().print(table);
    }

    private static String marked(int paragraph) {
        return tr("\u00b6 {0}", NumberWords.digits(paragraph));
    }

    private static String joined(List<Integer> numbers) {
        return ListWords.commas(numbers.stream().map(NumberWords::digits).toList());
    }
}
