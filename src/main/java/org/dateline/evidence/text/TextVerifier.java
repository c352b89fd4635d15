package org.dateline.evidence.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.events.Dataset;
import org.dateline.evidence.text.Verification.Mentions;
import org.dateline.evidence.text.Verification.MissingMention;
import org.dateline.evidence.text.Verification.MissingQuote;
import org.dateline.evidence.text.Verification.Quotes;
import org.dateline.evidence.text.Verification.UnrecordedMention;
import org.dateline.model.Event;
import org.dateline.model.Mention;
import org.dateline.model.Place;
import org.dateline.model.Quote;
import org.dateline.model.Source;
import org.dateline.problem.UnreadableFileException;

/**
 * Holds the quotes and mentions of a dataset against the archived texts of its sources. What belongs to a text that is
 * not there counts as missing.
 */
public final class TextVerifier {

    private final Dataset dataset;
    private final CheckedTexts texts;

    private TextVerifier(Dataset dataset, CheckedTexts texts) {
        this.dataset = dataset;
        this.texts = texts;
    }

    /**
     * Verifies a dataset.
     *
     * @param folder the folder with the archived texts
     * @throws UnreadableFileException if there is no such folder
     */
    public static Verification verify(Dataset dataset, Path folder) throws UnreadableFileException {
        CheckedTexts texts = CheckedTexts.read(dataset, folder);
        TextVerifier verifier = new TextVerifier(dataset, texts);
        return new Verification(verifier.quotes(), verifier.mentions(), texts.state());
    }

    private Quotes quotes() {
        int found = 0;
        List<MissingQuote> missing = new ArrayList<>();
        for (Event event : dataset.events()) {
            for (int i = 0; i < event.quotes().size(); i++) {
                Quote quote = event.quotes().get(i);
                QuoteCheck check = texts.check(quote);
                if (check instanceof QuoteCheck.Found words && words.asCited()) {
                    found++;
                } else {
                    missing.add(missing(event, i, quote, check));
                }
            }
        }
        return new Quotes(found, missing);
    }

    private static MissingQuote missing(Event event, int index, Quote quote, QuoteCheck check) {
        Integer elsewhere = check instanceof QuoteCheck.Found words
                ? Integer.valueOf(words.passage().paragraph())
                : null;
        String nearest = check instanceof QuoteCheck.Differs other
                ? other.nearest().map(near -> near.passage().words()).orElse(null)
                : null;
        return new MissingQuote(event.id(), index, quote.source(), quote.paragraph(), quote.text(), elsewhere, nearest);
    }

    private Mentions mentions() {
        int found = 0;
        List<MissingMention> missing = new ArrayList<>();
        for (Source source : dataset.sources()) {
            for (Mention mention : source.mentions()) {
                Place place = dataset.places().get(mention.place());
                for (int paragraph : mention.paragraphs()) {
                    if (spelling(source, place, paragraph).isPresent()) {
                        found++;
                    } else {
                        missing.add(new MissingMention(source.id(), place.id(), paragraph));
                    }
                }
            }
        }
        return new Mentions(found, missing, unrecorded());
    }

    private Optional<String> spelling(Source source, Place place, int paragraph) {
        return texts.textOf(source.id())
                .flatMap(text -> place.spellings()
                        .flatMap(name -> text.name(name, paragraph).stream())
                        .findFirst());
    }

    private List<UnrecordedMention> unrecorded() {
        Set<String> tracked = dataset.sources().stream()
                .flatMap(source -> source.mentions().stream())
                .map(Mention::place)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<UnrecordedMention> unrecorded = new ArrayList<>();
        for (Source source : dataset.sources()) {
            int paragraphs = texts.textOf(source.id()).map(ArchivedText::size).orElse(0);
            for (int paragraph = 1; paragraph <= paragraphs; paragraph++) {
                for (String place : tracked) {
                    if (!isRecorded(source, place, paragraph)) {
                        addIfNamed(source, dataset.places().get(place), paragraph, unrecorded);
                    }
                }
            }
        }
        return unrecorded;
    }

    private void addIfNamed(Source source, Place place, int paragraph, List<UnrecordedMention> unrecorded) {
        spelling(source, place, paragraph)
                .ifPresent(spelling ->
                        unrecorded.add(new UnrecordedMention(source.id(), place.id(), paragraph, spelling)));
    }

    private static boolean isRecorded(Source source, String place, int paragraph) {
        return source.mentions().stream()
                .anyMatch(mention ->
                        mention.place().equals(place) && mention.paragraphs().contains(paragraph));
    }
}
