package org.dateline.search;

import static org.dateline.language.Tr.tr;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.dateline.events.Dataset;
import org.dateline.language.ForPrograms;
import org.dateline.model.EventField;
import org.dateline.query.field.KnownFields;
import org.dateline.query.field.MarkColumns;
import org.jspecify.annotations.Nullable;

/**
 * The words of a dataset, in memory or, of a large one, on disk. An event is found if all that is asked for is found in
 * what belongs to it; any other thing if it is found in that itself. Safe to use from several threads.
 */
public final class SearchIndex {

    private static final int MAX_HITS_PER_KIND = 20;
    private static final int MAX_SPELLINGS = 5;

    private final SearchableItems items;
    private final IndexSearcher searcher;
    private final Spelling spelling;
    private final SourceNames sourceNames;
    private final DirectoryReader reader;
    private final Closeable files;

    /** @param reader its documents are numbered as the items are; it reads the files, which are given up with it */
    SearchIndex(SearchableItems items, DirectoryReader reader, Closeable files) {
        this.reader = reader;
        this.files = files;
        this.items = items;
        this.searcher = new IndexSearcher(reader);
        this.searcher.setQueryCache(null);
        this.spelling = new Spelling(reader);
        this.sourceNames = new SourceNames(items.dataset().sources());
    }

    /** What a text finds; any is allowed, and {@link org.dateline.query.EventFilter#text} says what it may ask for. */
    public SearchAnswer answer(String text) {
        return answer(text, null);
    }

    /** The same, where what is marked of events is found behind the names of its fields. */
    SearchAnswer answer(String text, @Nullable MarkColumns marks) {
        try {
            List<SearchTerm> terms = terms(text, items.dataset());
            return terms.isEmpty() ? nothingAsked(text) : answer(text, terms, marks);
        } catch (IOException failed) {
            throw new UncheckedIOException(tr("the index cannot be read: {0}", failed.getMessage()), failed);
        }
    }

    /** What a text asks for. */
    static List<SearchTerm> terms(String text, Dataset dataset) {
        return SearchTerm.parse(text, name -> KnownFields.named(dataset, name).map(EventField::id));
    }

    /** Gives up the index, and with it what it takes on disk. It answers nothing any more. */
    void close() {
        try (files) {
            reader.close();
        } catch (IOException failed) {
            // The operating system clears its temporary folder
            @ForPrograms("logged")
            String why = "the index cannot be deleted";
            System.getLogger(SearchIndex.class.getName()).log(System.Logger.Level.DEBUG, why, failed);
        }
    }

    private SearchAnswer nothingAsked(String text) {
        BitSet all = new BitSet(items.events());
        all.set(0, items.events());
        return new SearchAnswer(text, all, Map.of(), List.of(), SearchAnswer.Advice.NONE);
    }

    private SearchAnswer answer(String text, List<SearchTerm> asked, @Nullable MarkColumns marks) throws IOException {
        List<TermMatch> terms = new ArrayList<>();
        List<byte[]> weights = new ArrayList<>();
        for (SearchTerm term : asked) {
            TermMatch match = new TermMatch(term, spelling);
            terms.add(match);
            Optional<BitSet> marked = MarkedTerm.of(term, items.dataset(), marks);
            weights.add(marked.isPresent() ? weigh(marked.get()) : weigh(match));
        }
        BitSet events = new BitSet(items.events());
        Map<HitKind, TopHits> best = new EnumMap<>(HitKind.class);
        best.put(HitKind.EVENT, bestEvents(terms, weights, events));
        for (HitKind kind : HitKind.values()) {
            if (kind != HitKind.EVENT) {
                best.put(kind, bestItems(kind, weights));
            }
        }
        Map<HitKind, Integer> counts = new EnumMap<>(HitKind.class);
        best.forEach((kind, found) -> counts.put(kind, found.count()));
        List<TopHits.Found> listed = best.values().stream()
                .flatMap(found -> found.list().stream())
                .sorted(TopHits.ORDER)
                .toList();
        boolean apart = listed.isEmpty() && weights.stream().allMatch(SearchIndex::isAny);
        HitWriter writer = new HitWriter(items, items.dataset().gazetteer(), new Marker(terms));
        return new SearchAnswer(
                text,
                events,
                counts,
                new SearchAnswer.LazyHits(
                        listed.size(),
                        i -> writer.write(listed.get(i).kind(), listed.get(i).number())),
                new SearchAnswer.Advice(
                        instead(terms),
                        apart,
                        listed.isEmpty() ? suggestion(text, terms).orElse(null) : null));
    }

    /** How well each thing has the term itself; 0 where it has not. */
    private byte[] weigh(TermMatch term) throws IOException {
        byte[] weights = new byte[items.size()];
        // The better matches write over the worse
        for (TermMatch.Weighed one : term.queries()) {
            searcher.search(one.query(), new Writer(weights, one.weight()));
        }
        return weights;
    }

    /** The same of events that are so marked. */
    private byte[] weigh(BitSet marked) {
        byte[] weights = new byte[items.size()];
        int first = items.first(HitKind.EVENT);
        marked.stream().forEach(event -> weights[first + event] = Match.WHOLE.weight(Field.BODY));
        return weights;
    }

    private static final class Writer extends SimpleCollector {

        private final byte[] weights;
        private final byte weight;
        private int first;

        Writer(byte[] weights, byte weight) {
            this.weights = weights;
            this.weight = weight;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext context) {
            first = context.docBase;
        }

        @Override
        public void collect(int document) {
            weights[first + document] = weight;
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    private TopHits bestItems(HitKind kind, List<byte[]> weights) {
        TopHits best = new TopHits(MAX_HITS_PER_KIND);
        int first = items.first(kind);
        byte[] leading = weights.get(0);
        for (int number = 0; number < items.count(kind); number++) {
            int sum = leading[first + number];
            for (int term = 1; term < weights.size() && sum > 0; term++) {
                byte one = weights.get(term)[first + number];
                sum = one == 0 ? 0 : sum + one;
            }
            if (sum > 0) {
                best.add(kind, number, sum);
            }
        }
        return best;
    }

    /** Finds the events in which each term is found, and sets their bits. */
    private TopHits bestEvents(List<TermMatch> terms, List<byte[]> weights, BitSet events) {
        short[] sums = new short[items.events()];
        BitSet named = sourceNames.standingFor(terms);
        for (int i = 0; i < terms.size(); i++) {
            byte[] found = inEvents(weights.get(i), named);
            for (int event = 0; event < sums.length; event++) {
                sums[event] = found[event] == 0 || sums[event] < 0 ? -1 : (short) (sums[event] + found[event]);
            }
        }
        TopHits best = new TopHits(MAX_HITS_PER_KIND);
        for (int event = 0; event < sums.length; event++) {
            if (sums[event] > 0) {
                events.set(event);
                best.add(HitKind.EVENT, event, sums[event]);
            }
        }
        return best;
    }

    /**
     * How well each event has a term, be it in what belongs to it. What its sources are called and what their headlines
     * say counts only where no event, quote or place has the word itself, or where a source is asked for by its full name:
     * else "military" would find all that an outlet with this word in its name tells.
     */
    private byte[] inEvents(byte[] weights, BitSet sourcesNamed) {
        byte[] found = new byte[items.events()];
        byte[] places = related(weights, HitKind.PLACE);
        boolean anyPlace = isAny(places);
        boolean any = false;
        int firstEvent = items.first(HitKind.EVENT);
        int firstQuote = items.first(HitKind.QUOTE);
        for (int event = 0; event < found.length; event++) {
            byte weight = weights[firstEvent + event];
            for (int quote = items.quotes().first(event); quote < items.quotes().first(event + 1); quote++) {
                weight = greater(weight, Match.ofRelated(weights[firstQuote + quote]));
            }
            if (anyPlace) {
                weight = greater(weight, items.dataset().store().places().greatest(event, places));
            }
            found[event] = weight;
            any |= weight > 0;
        }
        addSources(weights, any ? sourcesNamed : null, found);
        return found;
    }

    /** @param only the numbers of the sources that count, or null for all */
    private void addSources(byte[] weights, @Nullable BitSet only, byte[] found) {
        byte[] sources = related(weights, HitKind.SOURCE);
        for (int source = 0; only != null && source < sources.length; source++) {
            if (!only.get(source)) {
                sources[source] = 0;
            }
        }
        if (isAny(sources)) {
            for (int event = 0; event < found.length; event++) {
                found[event] =
                        greater(found[event], items.dataset().store().sources().greatest(event, sources));
            }
        }
    }

    private byte[] related(byte[] weights, HitKind kind) {
        byte[] related = Arrays.copyOfRange(weights, items.first(kind), items.first(kind) + items.count(kind));
        for (int i = 0; i < related.length; i++) {
            related[i] = Match.ofRelated(related[i]);
        }
        return related;
    }

    private static boolean isAny(byte[] weights) {
        for (byte weight : weights) {
            if (weight > 0) {
                return true;
            }
        }
        return false;
    }

    private static byte greater(byte one, byte other) {
        return (byte) Math.max(one, other);
    }

    private Map<String, List<String>> instead(List<TermMatch> terms) throws IOException {
        Map<String, List<String>> instead = new LinkedHashMap<>();
        for (TermMatch term : terms) {
            List<String> spellings = new ArrayList<>();
            for (String word : term.instead().stream().limit(MAX_SPELLINGS).toList()) {
                spellings.add(asWritten(word));
            }
            if (!spellings.isEmpty()) {
                instead.put(term.term().typed(), List.copyOf(spellings));
            }
        }
        return instead;
    }

    /** A folded word as it is written where it stands first. */
    private String asWritten(String word) throws IOException {
        List<String> written = new ArrayList<>();
        OptionalInt thing = spelling.firstThing(word);
        if (thing.isPresent()) {
            items.texts(
                    thing.getAsInt(),
                    (field, texts) -> texts.forEach(text -> Words.of(text).stream()
                            .filter(each -> each.term().equals(word))
                            .map(each -> text.substring(each.start(), each.end()))
                            .forEach(written::add)));
        }
        return written.isEmpty() ? word : written.get(0);
    }

    /** The text with the words that are nowhere replaced by the nearest that there are. */
    private Optional<String> suggestion(String text, List<TermMatch> terms) throws IOException {
        String suggested = text;
        for (TermMatch term : terms) {
            for (String word : term.term().words()) {
                if (term.term().field() == null && !Words.isNumber(word) && !spelling.knows(word)) {
                    Optional<String> nearest = spelling.nearest(word);
                    if (nearest.isEmpty()) {
                        return Optional.empty();
                    }
                    suggested = replace(suggested, word, asWritten(nearest.get()));
                }
            }
        }
        return suggested.equals(text) ? Optional.empty() : Optional.of(suggested);
    }

    private static String replace(String text, String folded, String by) {
        StringBuilder replaced = new StringBuilder(text);
        List<Token> words = Words.of(text);
        for (int i = words.size() - 1; i >= 0; i--) {
            Token word = words.get(i);
            if (word.term().equals(folded)) {
                replaced.replace(word.start(), word.end(), by);
            }
        }
        return replaced.toString();
    }
}
