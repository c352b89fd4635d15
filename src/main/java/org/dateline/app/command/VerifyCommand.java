package org.dateline.app.command;

import static org.dateline.language.Tr.tr;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.app.options.CommandException;
import org.dateline.app.options.Counted;
import org.dateline.app.options.ExitCode;
import org.dateline.app.options.TextTable;
import org.dateline.events.Dataset;
import org.dateline.evidence.text.TextVerifier;
import org.dateline.evidence.text.Verification;
import org.dateline.intake.TextStore;
import org.dateline.problem.Loaded;
import org.dateline.problem.UnreadableFileException;
import org.dateline.words.ListWords;
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
            throw new CommandException(tr(
                    "there are no archived texts in {0}; --texts says in which folder they are",
                    TextStore.beside(dataFile())));
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
        table.row(tr("quotes"), found(quotes.found()), missing(quotes.missing()));
        table.row(tr("figures"), found(figures.found()), missing(figures.missing()));
        table.row(
                tr("mentions"),
                found(mentions.found()),
                tr(
                        "{0} missing, {1} not recorded",
                        NumberWords.digits(mentions.missing().size()),
                        NumberWords.digits(mentions.unrecorded().size())));
        table.row(
                tr("texts"),
                missing(verification.texts().missing()),
                tr(
                        "{0} changed",
                        NumberWords.digits(verification.texts().changed().size())));
        out().print(table);
        print(
                tr("Quotes that do not stand where they should"),
                quotes.missing(),
                quote -> words(
                        tr("{0}, quote {1}", quote.event(), NumberWords.digits(quote.index() + 1)),
                        at(quote.source(), quote.paragraph()),
                        quote.text(),
                        quote.foundIn(),
                        quote.nearest()));
        print(
                tr("Figures whose wording does not stand where it should"),
                figures.missing(),
                figure -> words(
                        tr("{0}, figure {1}", figure.event(), NumberWords.digits(figure.index() + 1)),
                        at(figure.source(), figure.paragraph()),
                        figure.wording(),
                        figure.foundIn(),
                        figure.nearest()));
        print(
                tr("Mentions that do not stand where they should"),
                mentions.missing(),
                mention -> tr("{0}: {1}", at(mention.source(), mention.paragraph()), mention.place()));
        print(
                tr("Mentions that are not recorded"),
                mentions.unrecorded(),
                mention -> tr(
                        "{0}: {1}, as \"{2}\"",
                        at(mention.source(), mention.paragraph()), mention.place(), mention.spelling()));
        print(tr("Texts that are not there"), verification.texts().missing(), file -> file);
        print(
                tr("Texts that are not the ones that were read"),
                verification.texts().changed(),
                file -> file);
        print(
                tr("Texts that share wording, which is a hint and no problem"),
                verification.sharedWording(),
                shared -> tr(
                        "{0}: {1}, {2} of the shorter text; the longest: \"{3}\"",
                        ListWords.eachAnd(shared.sources()),
                        Counted.words(shared.words()),
                        NumberWords.percent(shared.share()),
                        shared.longest()));
    }

    private static String found(int number) {
        return tr("{0} found", NumberWords.digits(number));
    }

    private static String missing(List<?> missing) {
        return tr("{0} missing", NumberWords.digits(missing.size()));
    }

    private static String at(String source, int paragraph) {
        return tr("{0} paragraph {1}", source, NumberWords.digits(paragraph));
    }

    private static String words(
            String what, String where, String words, @Nullable Integer foundIn, @Nullable String nearest) {
        String lacking = tr("{0}, {1}: \"{2}\"", what, where, words);
        String elsewhere = foundIn == null
                ? lacking
                : tr("{0} (it stands in paragraph {1})", lacking, NumberWords.digits(foundIn));
        return nearest == null ? elsewhere : tr("{0} (the nearest words are \"{1}\")", elsewhere, nearest);
    }

    private <T> void print(String heading, List<T> items, Function<T, String> words) {
        if (!items.isEmpty()) {
            out().printf("%n%s%n", heading);
            items.forEach(item -> out().println("  " + words.apply(item)));
        }
    }
}
