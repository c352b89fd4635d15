package org.dateline.evidence.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Wording that two texts have in common: runs of six words and more, whatever their case and the marks of punctuation between
 * them, each within one paragraph of either text. That is a hint that one text was made from the other or both from a third,
 * and no more: words that both quote are among them.
 *
 * @param one the id of the source of the first text
 * @param other the id of the source of the second
 * @param words how many words stand in both; every word of a text is counted once at the most
 * @param share how many of the words of the shorter text that are, from 0 to 1
 * @param runs what they share, the longest first; at least one
 */
public record SharedWording(String one, String other, int words, double share, List<SharedRun> runs) {

    private static final double MIN_SHARE_OF_HINT = 0.05;

    public SharedWording {
        Objects.requireNonNull(one);
        Objects.requireNonNull(other);
        runs = List.copyOf(runs);
    }

    /** The texts of these sources that share wording, two by two, those first that share most of it. */
    static List<SharedWording> among(List<String> sources, Function<String, Optional<ArchivedText>> textOf) {
        Map<String, Integer> numbers = new HashMap<>();
        List<Known> texts = new ArrayList<>();
        for (String source : sources) {
            textOf.apply(source).ifPresent(text -> texts.add(Known.of(source, text, numbers)));
        }
        List<SharedWording> shared = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                if (texts.get(i).mayShareWith(texts.get(j))) {
                    compare(texts.get(i), texts.get(j)).ifPresent(shared::add);
                }
            }
        }
        shared.sort(Comparator.comparingDouble(SharedWording::share).reversed());
        return List.copyOf(shared);
    }

    /**
     * What a text shares with those of these sources, most of it first.
     *
     * @param id the id that stands for the text, which is that of no source
     * @param textOf the text of a source, or empty if it is missing
     */
    public static List<SharedWording> with(
            String id, ArchivedText text, List<String> sources, Function<String, Optional<ArchivedText>> textOf) {
        Map<String, Integer> numbers = new HashMap<>();
        Known known = Known.of(id, text, numbers);
        return sources.stream()
                .flatMap(source -> textOf.apply(source).map(other -> Known.of(source, other, numbers)).stream())
                .filter(known::mayShareWith)
                .flatMap(other -> compare(known, other).stream())
                .sorted(Comparator.comparingDouble(SharedWording::share).reversed())
                .toList();
    }

    /**
     * Whether it is so much that it is worth a look: any two reports of the same events have some per cent in common, of names
     * and of what anyone would call it.
     */
    public boolean isHint() {
        return share >= MIN_SHARE_OF_HINT;
    }

    /** The same seen from the other source. */
    public SharedWording turned() {
        return new SharedWording(
                other,
                one,
                words,
                share,
                runs.stream()
                        .map(run -> new SharedRun(run.words(), run.other(), run.one()))
                        .toList());
    }

    private static Optional<SharedWording> compare(Known one, Known other) {
        List<SharedRun> runs = WordingComparison.of(one.words(), other.words()).stream()
                .map(run -> new SharedRun(
                        run.length(),
                        one.words().passage(run.one(), run.length()),
                        other.words().passage(run.other(), run.length())))
                .toList();
        int words = runs.stream().mapToInt(SharedRun::words).sum();
        int shorter = Math.min(one.words().size(), other.words().size());
        return runs.isEmpty()
                ? Optional.empty()
                : Optional.of(new SharedWording(one.source(), other.source(), words, (double) words / shorter, runs));
    }

    /** A text with its shingles, ascending, by which most pairs are told to share nothing. */
    private record Known(String source, TextWords words, long[] shingles) {

        static Known of(String source, ArchivedText text, Map<String, Integer> numbers) {
            TextWords words = new TextWords(text, numbers);
            return new Known(source, words, words.shingles(WordingComparison.MIN_RUN));
        }

        boolean mayShareWith(Known other) {
            int i = 0;
            int j = 0;
            while (i < shingles.length && j < other.shingles.length) {
                if (shingles[i] == other.shingles[j]) {
                    return true;
                }
                if (shingles[i] < other.shingles[j]) {
                    i++;
                } else {
                    j++;
                }
            }
            return false;
        }
    }
}
