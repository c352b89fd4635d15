package org.dateline.evidence;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.stream.IntStream;
import org.dateline.events.Dataset;
import org.dateline.model.Quote;
import org.dateline.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * All quotes of a dataset as columns of numbers: who said each, which source prints it, and which others render the same
 * words. Quotes are numbered from 0 in the order of their events in the table of events; their texts are asked of these. It
 * takes about 25 bytes a quote. Does not change, and is safe to use from several threads.
 */
public final class QuoteTable {

    private static final int MANY = 20;

    private final Dataset dataset;
    /** The number of the first quote of each event; those of event i + 1 follow on those of event i. */
    private final int[] first;

    private final int[] source;
    private final int[] speaker;
    private final int[] role;
    /** The first quote that renders the same words. */
    private final int[] same;
    /** The next quote that renders the same words, or -1. */
    private final int[] next;
    /** The quotes of each speaker, those of speaker i + 1 after those of speaker i; and where these begin. */
    private final int[] bySpeaker;

    private final int[] firstOfSpeaker;
    private final TextNumbers speakers;
    private final TextNumbers roles;
    private volatile @Nullable OfEvent latest;

    /** The quotes of the event at a position, of which there are many. */
    private record OfEvent(int position, List<Quote> quotes) {}

    QuoteTable(Dataset dataset, Columns columns) {
        this.dataset = dataset;
        first = columns.first;
        source = columns.source.toIntArray();
        speaker = columns.speaker.toIntArray();
        role = columns.role.toIntArray();
        same = columns.same.toIntArray();
        speakers = columns.speakers;
        roles = columns.roles;
        next = new int[same.length];
        Arrays.fill(next, -1);
        int[] last = same.clone();
        firstOfSpeaker = new int[speakers.size() + 1];
        for (int quote = 0; quote < same.length; quote++) {
            if (same[quote] != quote) {
                next[last[same[quote]]] = quote;
                last[same[quote]] = quote;
            }
            firstOfSpeaker[speaker[quote] + 1]++;
        }
        for (int i = 0; i < speakers.size(); i++) {
            firstOfSpeaker[i + 1] += firstOfSpeaker[i];
        }
        bySpeaker = last;
        int[] at = firstOfSpeaker.clone();
        for (int quote = 0; quote < speaker.length; quote++) {
            bySpeaker[at[speaker[quote]]++] = quote;
        }
    }

    /** The columns as they grow. */
    static final class Columns {

        private static final int NO_ROLE = -1;

        private final Dataset dataset;
        private final int[] first;
        private final IntArrayList source = new IntArrayList();
        private final IntArrayList speaker = new IntArrayList();
        private final IntArrayList role = new IntArrayList();
        private final IntArrayList same = new IntArrayList();
        private final TextNumbers speakers = new TextNumbers();
        private final TextNumbers roles = new TextNumbers();
        /** The number of a speaker by the key of the name as it is spelled, since folding takes its time. */
        private final KeyNumbers spelled = new KeyNumbers();

        private final KeyNumbers said = new KeyNumbers();

        Columns(Dataset dataset) {
            this.dataset = dataset;
            this.first = new int[dataset.store().events().size() + 1];
        }

        /** To be called once for each event, in their order. */
        void add(int event, List<Quote> quotes) {
            for (Quote quote : quotes) {
                source.add(dataset.sources().positionOf(quote.source()));
                speaker.add(speaker(quote.speaker()));
                String words = quote.role();
                role.add(words == null ? NO_ROLE : roles.numberOf(TextKey.of(words), words));
                same.add(said.putIfAbsent(TextKey.ofSaid(quote), same.size()));
            }
            first[event + 1] = same.size();
        }

        private int speaker(String name) {
            long key = TextKey.of(name);
            int known = spelled.get(key);
            return known >= 0
                    ? known
                    : spelled.putIfAbsent(key, speakers.numberOf(TextKey.of(Folding.fold(name)), name));
        }
    }

    /** The dataset that they belong to. */
    public Dataset dataset() {
        return dataset;
    }

    /** How many quotes there are. */
    public int size() {
        return same.length;
    }

    /** The number of an event's first quote; that of the next event ends its quotes. */
    public int first(int event) {
        return first[event];
    }

    /** The position of the event to which a quote belongs. */
    public int eventOf(int quote) {
        int low = 0;
        int high = first.length - 2;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (first[middle] <= quote) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The position of the source that prints it in the catalog of sources. */
    public int source(int quote) {
        return source[quote];
    }

    /** The first quote that renders the same spoken words; it is that itself if no other does. */
    public int same(int quote) {
        return same[quote];
    }

    /** The quote, asked of its event. */
    public Quote quote(int number) {
        int position = eventOf(number);
        OfEvent known = latest;
        if (known == null || known.position != position) {
            known = new OfEvent(position, dataset.store().events().get(position).quotes());
            // One of many of a single event would otherwise make it anew for each
            latest = known.quotes.size() < MANY ? null : known;
        }
        return known.quotes.get(number - first[position]);
    }

    /** All quotes that render the same words as this one, in their order. */
    public List<Quote> renderings(int quote) {
        List<Quote> renderings = new ArrayList<>();
        for (int one = same[quote]; one >= 0; one = next[one]) {
            renderings.add(quote(one));
        }
        return renderings;
    }

    /** Of these quotes the first that renders each of the spoken words, in their order. */
    public int[] distinct(IntStream quotes) {
        IntArrayList distinct = new IntArrayList();
        BitSet seen = new BitSet(size());
        quotes.forEach(quote -> {
            if (!seen.get(same[quote])) {
                seen.set(same[quote]);
                distinct.add(quote);
            }
        });
        return distinct.toIntArray();
    }

    /** The quotes of events at these positions, in their order. */
    public IntStream of(IntStream positions) {
        return positions.flatMap(event -> IntStream.range(first[event], first[event + 1]));
    }

    /** The quotes that a source prints, by its position in the catalog of sources. */
    public IntStream ofSource(int wanted) {
        return IntStream.range(0, source.length).filter(quote -> source[quote] == wanted);
    }

    /** How many speakers there are. */
    public int speakers() {
        return speakers.size();
    }

    /** Someone who is quoted; they are numbered in the order of the first quote. */
    public Speaker speakerAt(int number) {
        Objects.checkIndex(number, speakers.size());
        return new Speaker(speakers.text(number), this, number);
    }

    /** Who is quoted under this name, whatever its case and accents; empty if no one is. */
    public Optional<Speaker> speaker(String name) {
        int number = speakers.find(TextKey.of(Folding.fold(name)));
        return number < 0 ? Optional.empty() : Optional.of(speakerAt(number));
    }

    /** How many quotes a speaker has. */
    public int quotesOf(int number) {
        return firstOfSpeaker[number + 1] - firstOfSpeaker[number];
    }

    /** The speakers by their numbers, those with most quotes first; of equally many the one who is quoted first. */
    public int[] mostQuotedFirst() {
        long[] keys = new long[speakers()];
        for (int number = 0; number < keys.length; number++) {
            keys[number] = ((long) -quotesOf(number) << Integer.SIZE) + number;
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    /** How many speakers have all their quotes from a single source. */
    public int speakersOfOneSource() {
        int single = 0;
        for (int number = 0; number < speakers(); number++) {
            int wanted = source[bySpeaker[firstOfSpeaker[number]]];
            boolean same = true;
            for (int at = firstOfSpeaker[number]; same && at < firstOfSpeaker[number + 1]; at++) {
                same = source[bySpeaker[at]] == wanted;
            }
            single += same ? 1 : 0;
        }
        return single;
    }

    IntStream numbersOf(int number) {
        return IntStream.range(firstOfSpeaker[number], firstOfSpeaker[number + 1])
                .map(i -> bySpeaker[i]);
    }

    List<Quote> listOf(int number) {
        return new Quotes(this, bySpeaker, firstOfSpeaker[number], quotesOf(number));
    }

    /** The number of what the source says of the speaker, or -1. */
    int role(int quote) {
        return role[quote];
    }

    String roleText(int number) {
        return roles.text(number);
    }

    /** Some quotes by their numbers; each is asked of its event when it is read. */
    private static final class Quotes extends AbstractList<Quote> implements RandomAccess {

        private final QuoteTable table;
        private final int[] numbers;
        private final int from;
        private final int size;

        Quotes(QuoteTable table, int[] numbers, int from, int size) {
            this.table = table;
            this.numbers = numbers;
            this.from = from;
            this.size = size;
        }

        @Override
        public Quote get(int index) {
            return table.quote(numbers[from + Objects.checkIndex(index, size)]);
        }

        @Override
        public int size() {
            return size;
        }
    }
}
