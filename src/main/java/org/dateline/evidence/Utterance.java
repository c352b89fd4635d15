package org.dateline.evidence;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.events.Dataset;
import org.dateline.evidence.text.ArchivedText;
import org.dateline.evidence.text.Word;
import org.dateline.evidence.text.WordDiff;
import org.dateline.evidence.text.WordRun;
import org.dateline.model.Quote;
import org.jspecify.annotations.Nullable;

/**
 * Spoken words as one source or several print them.
 *
 * @param id the id that the quotes share, or null for a quote that has none
 * @param renderings the different renderings, the fullest first, then those that perhaps render the same words
 */
public record Utterance(@Nullable String id, List<Rendering> renderings) {

    public Utterance {
        renderings = List.copyOf(renderings);
    }

    /**
     * One rendering of the words.
     *
     * @param parts the words; more than one where the sources print them in pieces, with words of their own between
     * @param quotes the quotes with these very words: of one part, those of all sources that print it; of several, one
     *     quote a part, all of one source
     */
    public record Rendering(List<List<WordRun>> parts, List<Quote> quotes) {

        public Rendering {
            parts = parts.stream().map(List::copyOf).toList();
            quotes = List.copyOf(quotes);
        }

        /** Whether it is not known of any of its quotes that these are the same spoken words. */
        public boolean perhapsSame() {
            return quotes.stream().allMatch(Quote::perhapsSame);
        }
    }

    /** The ids of the sources that surely print the words, each once. */
    public List<String> sources() {
        List<String> sure = quotes().stream()
                .filter(quote -> !quote.perhapsSame())
                .map(Quote::source)
                .distinct()
                .toList();
        return sure.isEmpty() ? List.of(fullest().source()) : sure;
    }

    /** The ids of the other sources, which perhaps print the same words, each once. */
    public List<String> perhapsSources() {
        List<String> sure = sources();
        return quotes().stream()
                .map(Quote::source)
                .distinct()
                .filter(source -> !sure.contains(source))
                .toList();
    }

    /** All quotes, in the order of the renderings. */
    public List<Quote> quotes() {
        return renderings.stream()
                .flatMap(rendering -> rendering.quotes().stream())
                .toList();
    }

    /** Whether there are renderings that differ. */
    public boolean varies() {
        return renderings.size() > 1;
    }

    /** All utterances of a dataset, in the order of their first quotes. */
    public static List<Utterance> of(Dataset dataset) {
        return of(dataset.events().stream()
                .flatMap(event -> event.quotes().stream())
                .toList());
    }

    /** The utterances that these quotes render, in the order of the first quote of each. */
    public static List<Utterance> of(List<Quote> quotes) {
        Map<Object, List<Quote>> byUtterance = new LinkedHashMap<>();
        for (Quote quote : quotes) {
            Object key = quote.utterance() == null ? quote : quote.utterance();
            List<Quote> same = byUtterance.computeIfAbsent(key, first -> new ArrayList<>());
            if (!same.contains(quote)) {
                same.add(quote);
            }
        }
        return byUtterance.values().stream().map(Utterance::joined).toList();
    }

    private static Utterance joined(List<Quote> quotes) {
        List<Draft> drafts = Draft.of(quotes);
        drafts.sort(Comparator.comparing(Draft::perhapsSame)
                .thenComparing(Comparator.comparingInt(Draft::size).reversed()));
        Draft fullest = drafts.get(0);
        for (Draft other : drafts.subList(1, drafts.size())) {
            if (other.perhapsSame()) {
                continue;
            }
            WordDiff.Sides sides = WordDiff.Sides.of(fullest.words(), other.words());
            fullest.differing().or(sides.one());
            other.differing().or(sides.other());
        }
        return new Utterance(
                quotes.get(0).utterance(), drafts.stream().map(Draft::finished).toList());
    }

    /**
     * A rendering whose differences are still being marked.
     *
     * @param texts its parts
     * @param words the words of all parts, with the positions within their part
     * @param quotes see {@link Rendering#quotes}
     * @param differing the positions in {@code words} of those that differ
     */
    private record Draft(List<String> texts, List<Word> words, List<Quote> quotes, BitSet differing) {

        private Draft(List<String> texts, List<Quote> quotes) {
            this(
                    texts,
                    texts.stream().flatMap(text -> Word.split(text).stream()).toList(),
                    new ArrayList<>(quotes),
                    new BitSet());
        }

        /** Quotes of one source that do not hold one another are parts of one rendering; the same words are one. */
        static List<Draft> of(List<Quote> quotes) {
            Map<String, List<List<Quote>>> bySource = new LinkedHashMap<>();
            for (Quote quote : quotes) {
                List<List<Quote>> ofSource = bySource.computeIfAbsent(quote.source(), id -> new ArrayList<>());
                ofSource.stream()
                        .filter(parts -> parts.stream().noneMatch(part -> overlap(part, quote)))
                        .findFirst()
                        .ifPresentOrElse(
                                parts -> parts.add(quote), () -> ofSource.add(new ArrayList<>(List.of(quote))));
            }
            List<Draft> drafts = new ArrayList<>();
            bySource.values().stream().flatMap(List::stream).forEach(parts -> {
                Draft draft = new Draft(parts.stream().map(Quote::text).toList(), parts);
                drafts.stream()
                        .filter(known -> known.texts.size() == 1 && draft.texts.size() == 1 && known.isSame(draft))
                        .findFirst()
                        .ifPresentOrElse(known -> known.quotes.addAll(parts), () -> drafts.add(draft));
            });
            return drafts;
        }

        private static boolean overlap(Quote one, Quote other) {
            String first = ArchivedText.normalized(one.text());
            String second = ArchivedText.normalized(other.text());
            return first.contains(second) || second.contains(first);
        }

        private boolean isSame(Draft other) {
            return keys().equals(other.keys());
        }

        private List<String> keys() {
            return words.stream().map(Word::key).toList();
        }

        boolean perhapsSame() {
            return quotes.stream().allMatch(Quote::perhapsSame);
        }

        int size() {
            return (int) words.stream().filter(word -> !word.isMark()).count();
        }

        Rendering finished() {
            List<List<WordRun>> parts = new ArrayList<>();
            int from = 0;
            for (String text : texts) {
                List<Word> own = Word.split(text);
                parts.add(WordRun.join(text, own, differing.get(from, from + own.size())));
                from += own.size();
            }
            return new Rendering(parts, quotes);
        }
    }

    /** Whether the words reach us through a single source. */
    public boolean fromOneSource() {
        return sources().size() == 1;
    }

    /** The first quote of the fullest rendering. */
    public Quote fullest() {
        return Objects.requireNonNull(renderings.get(0).quotes().get(0));
    }
}
