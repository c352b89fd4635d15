package org.dateline.app.command;

import static org.dateline.language.Tr.tr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.dateline.app.options.CommandException;
import org.dateline.app.options.ExitCode;
import org.dateline.edit.NewDataset;
import org.dateline.words.TimeWords;
import org.dateline.workspace.ExportTarget;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a dataset. */
@Command(name = "new", description = "Begin a dataset from nothing; reports are added to it then.", sortOptions = false)
final class NewCommand extends PrintingCommand {

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The dataset to write, such as floods.json.")
    private @Nullable Path named;

    @Option(names = "--out", paramLabel = "FILE", description = "The same, as other commands have it.")
    private @Nullable Path out;

    @Option(names = "--title", paramLabel = "WORDS", description = "What it is about (default: the name of the file).")
    private @Nullable String title;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "The time zone of its times, such as Asia/Karachi (default: UTC).")
    private String zone = "UTC";

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "The language of its words, such as en or ur (default: en).")
    private String language = "en";

    @Option(names = "--from", paramLabel = "DAY", description = "The first day that it is about, such as 2026-01-30.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DAY", description = "The last day that it is about.")
    private @Nullable String to;

    private record Output(String file, String title, String timeZone, String language) {}

    @Override
    public Integer call() {
        Path file = file();
        if (String.valueOf(file.getFileName()).endsWith(".gz")) {
            throw new CommandException(tr(
                    "{0}: a dataset is begun uncompressed, so that it can be edited; expected a name such as floods.json",
                    file));
        }
        if (Files.exists(file)) {
            throw new CommandException(tr("{0} is there already; a dataset is begun in a file of its own", file));
        }
        NewDataset begun = dataset(file);
        try {
            begun.write(file);
        } catch (IOException failed) {
            throw new CommandException(ExportTarget.failure(file, failed));
        }
        print(
                () -> new Output(file.toString(), begun.title(), begun.zone().getId(), begun.language()),
                () -> out().println(tr(
                        "begun {0}: \"{1}\", times of {2}", file, begun.title(), TimeWords.zoneName(begun.zone()))));
        return ExitCode.FINE;
    }

    private Path file() {
        if ((named == null) == (out == null)) {
            throw new CommandException(tr("expected the dataset to write, once: as FILE or as --out FILE"));
        }
        return named == null ? Objects.requireNonNull(out) : named;
    }

    private NewDataset dataset(Path file) {
        String words = title == null ? String.valueOf(file.getFileName()).replaceFirst("\\.json$", "") : title.strip();
        if (words.isEmpty()) {
            throw new CommandException(tr("--title: expected what the dataset is about, found nothing"));
        }
        try {
            return new NewDataset(words, zone(), tag(), day("--from", from), day("--to", to));
        } catch (IllegalArgumentException wrong) {
            throw new CommandException(tr("--from, --to: {0}", wrong.getMessage()));
        }
    }

    private ZoneId zone() {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            throw new CommandException(tr("--zone: expected a time zone such as Asia/Karachi, found \"{0}\"", zone));
        }
    }

    private String tag() {
        try {
            return new Locale.Builder().setLanguageTag(language).build().toLanguageTag();
        } catch (IllformedLocaleException unknown) {
            throw new CommandException(tr("--language: expected a language tag such as en, found \"{0}\"", language));
        }
    }

    private static @Nullable LocalDate day(String option, @Nullable String typed) {
        try {
            return Optional.ofNullable(typed).map(LocalDate::parse).orElse(null);
        } catch (DateTimeException wrong) {
            throw new CommandException(
                    tr("{0}: expected a day such as 2026-01-30, found \"{1}\"", option, String.valueOf(typed)));
        }
    }
}
