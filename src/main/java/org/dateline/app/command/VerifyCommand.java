package org.dateline.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.dateline.app.options.ExitCode;
import org.dateline.app.options.TextTable;
import org.dateline.events.Dataset;
import org.dateline.evidence.text.TextVerifier;
import org.dateline.evidence.text.Verification;
import org.dateline.problem.Loaded;
import org.dateline.problem.UnreadableFileException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Holds quotes and mentions against the archived texts. */
@Command(
        name = "verify",
        description =
                "Check that every quote and every mention of a place stands in the archived texts, to the letter.",
        sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class VerifyCommand extends DatasetCommand {

    @Option(
            names = "--texts",
            paramLabel = "FOLDER",
            required = true,
            description = "The folder with the archived texts.")
    private Path texts;

    @Override
    public Integer call() throws UnreadableFileException {
        Loaded<Dataset> dataset = readDataset();
        Verification verification = TextVerifier.verify(dataset.value(), texts);
        print(() -> verification, () -> print(verification));
        // What was left out of the dataset was not verified
        return verification.isClean() && !dataset.hasErrors() ? ExitCode.FINE : ExitCode.PROBLEMS_FOUND;
    }

    private void print(Verification verification) {
        var quotes = verification.quotes();
        var mentions = verification.mentions();
        TextTable table = new TextTable();
        table.row("quotes", quotes.found() + " found", quotes.missing().size() + " missing");
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
                quote -> quote.event() + ", quote "
                        + (quote.index() + 1) + ", " + quote.source() + " paragraph " + quote.paragraph() + ": \""
                        + quote.text()
                        + "\"" + (quote.foundIn() == null ? "" : " (it stands in paragraph " + quote.foundIn() + ")")
                        + (quote.nearest() == null ? "" : " (the nearest words are \"" + quote.nearest() + "\")"));
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
    }

    private <T> void print(String heading, List<T> items, Function<T, String> words) {
        if (!items.isEmpty()) {
            out().printf("%n%s%n", heading);
            items.forEach(item -> out().println("  " + words.apply(item)));
        }
    }
}
