package org.dateline.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.dateline.events.Dataset;
import org.dateline.model.Quote;
import org.dateline.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * Someone whose words the sources print. Two are equal if their names are. What is asked of the quotes besides their words
 * is told without reading them.
 */
public final class Speaker {

    private final String name;
    private final @Nullable QuoteTable table;
    private final int number;
    private @Nullable Map<String, Integer> bySource;

    Speaker(String name, @Nullable QuoteTable table, int number) {
        this.name = Objects.requireNonNull(name);
        this.table = table;
        this.number = number;
    }

    /** Someone of whom there is no quote. */
    public static Speaker unknown(String name) {
        return new Speaker(name, null, -1);
    }

    /** Everyone who is quoted, in the order of the first quote; names that differ in case or accents only are one. */
    public static List<Speaker> of(Dataset dataset) {
        QuoteTable quotes = new EvidenceGathering(dataset).all().quotes();
        return IntStream.range(0, quotes.speakers()).mapToObj(quotes::speakerAt).toList();
    }

    /** The name as it is first spelled in the dataset. */
    public String name() {
        return name;
    }

    /** All quotes, in the order of their events in time: a view, which reads each when it is asked for. */
    public List<Quote> quotes() {
        return table == null ? List.of() : table.listOf(number);
    }

    /** The numbers of the quotes in their table. */
    public IntStream numbers() {
        return table == null ? IntStream.empty() : table.numbersOf(number);
    }

    /** The positions of the events in which the speaker is quoted, ascending. */
    public IntStream events() {
        QuoteTable quotes = table;
        return quotes == null
                ? IntStream.empty()
                : quotes.numbersOf(number).map(quotes::eventOf).distinct();
    }

    /** How many quotes each source prints, by its id, in the order of the first quote. */
    public Map<String, Integer> quotesBySource() {
        Map<String, Integer> known = bySource;
        QuoteTable quotes = table;
        if (known == null) {
            known = new LinkedHashMap<>();
            if (quotes != null) {
                List<Source> sources = quotes.dataset().sources().list();
                Map<Integer, Integer> counts = new LinkedHashMap<>();
                numbers().forEach(quote -> counts.merge(quotes.source(quote), 1, Integer::sum));
                for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
                    known.put(sources.get(count.getKey()).id(), count.getValue());
                }
            }
            bySource = known;
        }
        return known;
    }

    /** The ids of the sources that quote the speaker, each once. */
    public List<String> sources() {
        return List.copyOf(quotesBySource().keySet());
    }

    /** The roles as the sources give them, each once, with the ids of the sources that give it. */
    public Map<String, List<String>> roles() {
        Map<String, List<String>> roles = new LinkedHashMap<>();
        QuoteTable quotes = table;
        if (quotes != null) {
            List<Source> sources = quotes.dataset().sources().list();
            numbers()
                    .filter(quote -> quotes.role(quote) >= 0)
                    .mapToObj(quote -> List.of(quotes.role(quote), quotes.source(quote)))
                    .distinct()
                    .forEach(pair -> roles.computeIfAbsent(quotes.roleText(pair.get(0)), first -> new ArrayList<>())
                            .add(sources.get(pair.get(1)).id()));
        }
        return roles;
    }

    /** What was said, each utterance with its renderings. */
    public List<Utterance> utterances() {
        return Utterance.of(quotes());
    }

    /** Whether the words reach us through a single source. */
    public boolean fromOneSource() {
        return quotesBySource().size() == 1;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Speaker speaker && name.equals(speaker.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
