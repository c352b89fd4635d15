package org.dateline.evidence;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

    /** The differences of so many renderings from the fullest are marked; nobody compares more. */
    private static final int MOST_COMPARED = 200;

    private static final int MOST_PARTS = 12;

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
        Set<String> sure = Set.copyOf(sources());
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

    /** Among how many of the renderings, the fullest first, differences are marked: all, unless there are very many. */
    public int compared() {
        return Math.min(MOST_COMPARED, renderings.size());
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
        Map<Object, Set<Quote>> byUtterance = new LinkedHashMap<>();
        for (Quote quote : quotes) {
            Object key = quote.utterance() == null ? quote : quote.utterance();
            byUtterance.computeIfAbsent(key, first -> new LinkedHashSet<>()).add(quote);
        }
        return byUtterance.values().stream()
                .map(same -> joined(List.copyOf(same)))
                .toList();
    }

    private static Utterance joined(List<Quote> quotes) {
        if (quotes.size() == 1) {
            Quote only = quotes.get(0);
            return new Utterance(
                    only.utterance(),
                    List.of(new Rendering(List.of(List.of(new WordRun(only.text(), false))), quotes)));
        }
        List<Draft> drafts = Draft.of(quotes);
        Map<Draft, Integer> sizes = new IdentityHashMap<>();
        drafts.forEach(draft -> sizes.put(draft, draft.size()));
        drafts.sort(Comparator.comparing(Draft::perhapsSame)
                .thenComparing(Comparator.<Draft>comparingInt(draft -> sizes.getOrDefault(draft, 0))
                        .reversed()));
        Draft fullest = drafts.get(0);
        for (Draft other : drafts.subList(1, Math.min(MOST_COMPARED, drafts.size()))) {
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
     * @param split the words of each part
     * @param words those of all parts, with the positions within their part
     * @param quotes see {@link Rendering#quotes}
     * @param differing the positions in {@code words} of those that differ
     */
    private record Draft(
            List<String> texts, List<List<Word>> split, List<Word> words, List<Quote> quotes, BitSet differing) {

        private Draft(List<String> texts, List<List<Word>> split, List<Quote> quotes) {
            this(texts, split, split.stream().flatMap(List::stream).toList(), new ArrayList<>(quotes), new BitSet());
        }

        private Draft(List<Quote> quotes) {
            this(
                    quotes.stream().map(Quote::text).toList(),
                    quotes.stream().map(quote -> Word.split(quote.text())).toList(),
                    quotes);
        }

        /** Quotes of one source that do not hold one another are parts of one rendering; the same words are one. */
        static List<Draft> of(List<Quote> quotes) {
            Map<String, List<Parts>> bySource = new LinkedHashMap<>();
            for (Quote quote : quotes) {
                List<Parts> ofSource = bySource.computeIfAbsent(quote.source(), id -> new ArrayList<>());
                Parts parts = ofSource.stream()
                        .limit(MOST_COMPARED)
                        .filter(some -> some.mayHave(quote))
                        .findFirst()
                        .orElseGet(Parts::new);
                if (parts.quotes.isEmpty()) {
                    ofSource.add(parts);
                }
                parts.add(quote);
            }
            List<Draft> drafts = new ArrayList<>();
            Map<List<String>, Draft> ofOnePart = new HashMap<>();
            bySource.values().stream().flatMap(List::stream).map(Parts::quotes).forEach(parts -> {
                Draft draft = new Draft(parts);
                Draft known = parts.size() > 1 ? null : ofOnePart.putIfAbsent(draft.keys(), draft);
                if (known == null) {
                    drafts.add(draft);
                } else {
                    known.quotes.addAll(parts);
                }
            });
            return drafts;
        }

        /** The parts in which one source prints the words, none of which holds another; as many as anybody writes. */
        private record Parts(List<Quote> quotes, List<String> normalized) {

            private Parts() {
                this(new ArrayList<>(), new ArrayList<>());
            }

            boolean mayHave(Quote quote) {
                String text = ArchivedText.normalized(quote.text());
                return normalized.size() < MOST_PARTS
                        && normalized.stream().noneMatch(part -> part.contains(text) || text.contains(part));
            }

            void add(Quote quote) {
                quotes.add(quote);
                normalized.add(ArchivedText.normalized(quote.text()));
            }
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
            for (int part = 0; part < texts.size(); part++) {
                List<Word> own = split.get(part);
                parts.add(WordRun.join(texts.get(part), own, differing.get(from, from + own.size())));
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
