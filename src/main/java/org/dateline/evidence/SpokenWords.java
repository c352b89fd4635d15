package org.dateline.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.model.Dataset;
import org.dateline.model.Event;
import org.dateline.model.Folding;
import org.dateline.model.Quote;
import org.jspecify.annotations.Nullable;

/**
 * All quotes of a dataset by what was said and by who said it. They are gathered when they are first asked for, and compared
 * when an utterance is. Safe to use
 * from several threads.
 */
public final class SpokenWords {

    private final Dataset dataset;
    private final Map<String, Utterance> utterances = new ConcurrentHashMap<>();
    private @Nullable Gathered gathered;

    private record Gathered(
            List<Speaker> speakers, Map<String, Speaker> byName, Map<String, List<Quote>> byUtterance) {}

    /** The words quoted in this dataset. */
    public SpokenWords(Dataset dataset) {
        this.dataset = dataset;
    }

    private synchronized Gathered gathered() {
        if (gathered == null) {
            Map<String, List<Quote>> byUtterance = new HashMap<>();
            for (Event event : dataset.events()) {
                for (Quote quote : event.quotes()) {
                    String utterance = quote.utterance();
                    if (utterance != null) {
                        byUtterance
                                .computeIfAbsent(utterance, id -> new ArrayList<>())
                                .add(quote);
                    }
                }
            }
            Map<String, Speaker> byName = new LinkedHashMap<>();
            Speaker.of(dataset).forEach(speaker -> byName.put(Folding.fold(speaker.name()), speaker));
            gathered = new Gathered(List.copyOf(byName.values()), byName, byUtterance);
        }
        return gathered;
    }

    /** What was said of which the quote is a rendering. */
    public Utterance of(Quote quote) {
        String utterance = quote.utterance();
        return utterance == null
                ? Utterance.of(List.of(quote)).get(0)
                : utterances.computeIfAbsent(
                        utterance,
                        id -> Utterance.of(gathered().byUtterance().getOrDefault(id, List.of(quote)))
                                .get(0));
    }

    /** Everyone who is quoted, in the order of the first quote. */
    public List<Speaker> speakers() {
        return gathered().speakers();
    }

    /** Who is quoted under this name, whatever its case and accents; empty if no one is. */
    public Optional<Speaker> speaker(String name) {
        return Optional.ofNullable(gathered().byName().get(Folding.fold(name)));
    }
}
