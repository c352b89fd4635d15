package org.dateline.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.app.options.CommandException;
import org.dateline.app.options.ExitCode;
import org.dateline.app.options.TextTable;
import org.dateline.events.Dataset;
import org.dateline.evidence.text.TextVerifier;
import org.dateline.evidence.text.Verification;
import org.dateline.intake.TextStore;
import org.dateline.problem.Loaded;
import org.dateline.problem.UnreadableFileException;
import org.dateline.words.NumberWords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Holds quotes, figures and mentions against the archived texts. */
@Command(
        name = "verify",
        description =
                "Check that every quote, the wording of every figure and every mention of a place stands in the archived"
                        + " texts, to the letter, and say which texts share wording.",
        sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class VerifyCommand extends DatasetCommand {

    @Option(
            names = "--texts",
            paramLabel = "FOLDER",
            description = "The folder with the archived texts, besides the one that lies beside the dataset.")
    private @Nullable Path texts;

    @Override
    public Integer call() throws UnreadableFileException {
        List<Path> folders = TextStore.folders(dataFile(), Optional.ofNullable(texts));
        if (folders.isEmpty()) {
            throw new CommandException("there are no archived texts in " + TextStore.beside(dataFile())
                    + "; --texts says in which folder they are");
        }
        Loaded<Dataset> dataset = readDataset();
        Verification verification = TextVerifier.verify(dataset.value(), folders);
        print(() -> verification, () -> print(verification));
        // What was left out of the dataset was not verified
        return verification.isClean() && !dataset.hasErrors() ? ExitCode.FINE : ExitCode.PROBLEMS_FOUND;
    }

    private void print(Verification verification) {
        var quotes = verification.quotes();
        var figures = verification.figures();
        var mentions = verification.mentions();
        TextTable table = new TextTable();
        table.row("quotes", quotes.found() + " found", quotes.missing().size() + " missing");
        table.row("figures", figures.found() + " found", figures.missing().size() + " missing");
        table.row(
                "mentions",
                mentions.found() + " found",
                mentions.missing().size() + " missing, " + mentions.unrecorded().size() + " not recorded");
        table.row(
                "texts",
                verification.texts().missing().size() + " missing",
                verification.texts().changed().size() + " changed");
        out().print(table);
        print(
                "Quotes that do not stand where they should",
                quotes.missing(),
                quote -> quote.event() + ", quote " + (quote.index() + 1)
                        + words(quote.source(), quote.paragraph(), quote.text(), quote.foundIn(), quote.nearest()));
        print(
                "Figures whose wording does not stand where it should",
                figures.missing(),
                figure -> figure.event() + ", figure " + (figure.index() + 1)
                        + words(
                                figure.source(),
                                figure.paragraph(),
                                figure.wording(),
                                figure.foundIn(),
                                figure.nearest()));
        print(
                "Mentions that do not stand where they should",
                mentions.missing(),
                mention -> mention.source() + " paragraph " + mention.paragraph() + ": " + mention.place());
        print(
                "Mentions that are not recorded",
                mentions.unrecorded(),
                mention -> mention.source() + " paragraph " + mention.paragraph() + ": " + mention.place() + ", as \""
                        + mention.spelling() + "\"");
        print("Texts that are not there", verification.texts().missing(), file -> file);
        print("Texts that are not the ones that were read", verification.texts().changed(), file -> file);
        print("Texts that share wording, which is a hint and no problem", verification.sharedWording(), shared -> {
            String sources = String.join(" and ", shared.sources());
            return sources + ": " + count(shared.words(), "word") + ", " + NumberWords.percent(shared.share())
                    + " of the shorter text; the longest: \"" + shared.longest() + "\"";
        });
    }

    private static String words(
            String source, int paragraph, String words, @Nullable Integer foundIn, @Nullable String nearest) {
        return ", " + source + " paragraph " + paragraph + ": \"" + words + "\""
                + (foundIn == null ? "" : " (it stands in paragraph " + foundIn + ")")
                + (nearest == null ? "" : " (the nearest words are \"" + nearest + "\")");
    }

    private <T> void print(String heading, List<T> items, Function<T, String> words) {
        if (!items.isEmpty()) {
            out().printf("%n%s%n", heading);
            items.forEach(item -> out().println("  " + words.apply(item)));
        }
    }
}
