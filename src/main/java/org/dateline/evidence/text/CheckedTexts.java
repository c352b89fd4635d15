package org.dateline.evidence.text;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.events.Dataset;
import org.dateline.model.Archive;
import org.dateline.model.Event;
import org.dateline.model.Figure;
import org.dateline.model.Quote;
import org.dateline.model.Source;
import org.dateline.problem.UnreadableFileException;

/**
 * The archived texts of a dataset's sources, and what comes of holding quotes against them. A quote is checked when it is
 * first asked for. Safe to use from several threads.
 */
public final class CheckedTexts {

    private final Dataset dataset;
    private final List<Path> folders;
    private final TextArchive archive;
    private final List<SharedWording> sharedWording;
    private final Map<Quote, QuoteCheck> checks = new ConcurrentHashMap<>();

    private CheckedTexts(Dataset dataset, List<Path> folders, TextArchive archive) {
        this.dataset = dataset;
        this.folders = List.copyOf(folders);
        this.archive = archive;
        this.sharedWording =
                SharedWording.among(dataset.sources().stream().map(Source::id).toList(), archive::textOf);
    }

    /**
     * Reads the texts, and compares them with one another; takes its time where they are many.
     *
     * @param folder where they lie, under the names that the sources give
     * @throws UnreadableFileException if there is no such folder; a text that is not in it is no error
     */
    public static CheckedTexts read(Dataset dataset, Path folder) throws UnreadableFileException {
        return read(dataset, List.of(folder));
    }

    /**
     * Reads the texts of several folders: each from the first one that has it as it was recorded.
     *
     * @throws UnreadableFileException if one of the folders is not there
     */
    public static CheckedTexts read(Dataset dataset, List<Path> folders) throws UnreadableFileException {
        return new CheckedTexts(dataset, folders, TextArchive.read(dataset, folders));
    }

    /** @throws UnreadableFileException if there is no such folder, or it cannot be read */
    public static void requireFolder(Path folder) throws UnreadableFileException {
        TextArchive.requireFolder(folder);
    }

    /** Where the texts lie. */
    public List<Path> folders() {
        return folders;
    }

    /** The text of the source with this id; empty if it is missing. */
    public Optional<ArchivedText> textOf(String source) {
        return archive.textOf(source);
    }

    /** Whether the text of the source with this id is there but is not the one that was recorded, by its SHA-256. */
    public boolean isChanged(String source) {
        return archive.isChanged(source);
    }

    /** Which texts are missing, and which have changed. */
    public Verification.Texts state() {
        return archive.state();
    }

    /** What comes of holding the quote against the text of its source; never {@link QuoteCheck#NOT_CHECKED}. */
    public QuoteCheck check(Quote quote) {
        return checks.computeIfAbsent(quote, it -> check(it.source(), it.paragraph(), it.text()));
    }

    /** What comes of holding the wording of the figure against the text of its source. */
    public QuoteCheck check(Figure figure) {
        return check(figure.source(), figure.paragraph(), figure.wording());
    }

    /** Which texts share wording, those first that share most of it. */
    public List<SharedWording> sharedWording() {
        return sharedWording;
    }

    /** The same of the source with this id, which comes first in each. */
    public List<SharedWording> sharedWordingOf(String source) {
        return sharedWording.stream()
                .filter(shared -> shared.one().equals(source) || shared.other().equals(source))
                .map(shared -> shared.one().equals(source) ? shared : shared.turned())
                .toList();
    }

    /** Counts what comes of all quotes; takes as long as they are many. */
    public Tally tally() {
        int quotes = 0;
        int verbatim = 0;
        for (Event event : dataset.events()) {
            for (Quote quote : event.quotes()) {
                quotes++;
                boolean good =
                        check(quote) instanceof QuoteCheck.Found found && found.asCited() && !found.textChanged();
                verbatim += good ? 1 : 0;
            }
        }
        return new Tally(dataset.sources().size(), archive.state(), quotes, verbatim);
    }

    /**
     * How texts and quotes stand.
     *
     * @param sources how many sources the dataset has
     * @param texts which of their texts are missing or have changed
     * @param quotes how many quotes the dataset has
     * @param verbatim how many of them stand where they should, in a text that has not changed
     */
    public record Tally(int sources, Verification.Texts texts, int quotes, int verbatim) {}

    /**
     * What comes of holding words against the text of a source, which the dataset has.
     *
     * @param paragraph where they should stand
     */
    public QuoteCheck check(String source, int paragraph, String words) {
        Optional<ArchivedText> found = archive.textOf(source);
        if (found.isEmpty()) {
            Archive recorded = dataset.sources().get(source).archive();
            return new QuoteCheck.TextMissing(recorded == null ? null : recorded.file());
        }
        ArchivedText text = found.get();
        boolean changed = archive.isChanged(source);
        return text.passage(words, paragraph)
                .or(() -> text.find(words))
                .<QuoteCheck>map(passage -> new QuoteCheck.Found(passage, paragraph, changed))
                .orElseGet(() -> new QuoteCheck.Differs(
                        NearestPassage.of(words, text, paragraph)
                                .map(passage -> new QuoteCheck.Nearest(passage, WordDiff.of(words, passage.words()))),
                        changed));
    }
}
