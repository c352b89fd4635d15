package org.dateline.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.model.Dataset;
import org.dateline.model.Folding;
import org.dateline.model.Quote;

/**
 * Someone whose words the sources print.
 *
 * @param name the name as it is first spelled in the dataset
 * @param quotes all quotes, in the order of the dataset
 */
public record Speaker(String name, List<Quote> quotes) {

    public Speaker {
        Objects.requireNonNull(name);
        quotes = List.copyOf(quotes);
    }

    /** Everyone who is quoted, in the order of the first quote; names that differ in case or accents only are one. */
    public static List<Speaker> of(Dataset dataset) {
        Map<String, List<Quote>> byName = new LinkedHashMap<>();
        // Many quotes have few speakers, and folding takes its time
        Map<String, String> folded = new HashMap<>();
        dataset.events().stream()
                .flatMap(event -> event.quotes().stream())
                .forEach(quote -> byName.computeIfAbsent(
                                folded.computeIfAbsent(quote.speaker(), Folding::fold), name -> new ArrayList<>())
                        .add(quote));
        return byName.values().stream()
                .map(quotes -> new Speaker(quotes.get(0).speaker(), quotes))
                .toList();
    }

    /** The ids of the sources that quote the speaker, each once. */
    public List<String> sources() {
        return quotes.stream().map(Quote::source).distinct().toList();
    }

    /** The roles as the sources give them, each once, with the ids of the sources that give it. */
    public Map<String, List<String>> roles() {
        Map<String, List<String>> roles = new LinkedHashMap<>();
        for (Quote quote : quotes) {
            String role = quote.role();
            if (role != null) {
                List<String> sources = roles.computeIfAbsent(role, first -> new ArrayList<>());
                if (!sources.contains(quote.source())) {
                    sources.add(quote.source());
                }
            }
        }
        return roles;
    }

    /** What was said, each utterance with its renderings. */
    public List<Utterance> utterances() {
        return Utterance.of(quotes);
    }

    /** Whether the words reach us through a single source. */
    public boolean fromOneSource() {
        return sources().size() == 1;
    }
}
