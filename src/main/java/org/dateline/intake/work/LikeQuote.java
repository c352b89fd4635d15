package org.dateline.intake.work;

import static org.dateline.intake.work.Entries.objects;
import static org.dateline.intake.work.Entries.string;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.edit.document.DocumentText;
import org.dateline.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * A quote of the document that may render the same spoken words as a quote of a text.
 *
 * @param event the id of its event
 * @param index its index among the event's quotes
 * @param source the id of its source
 * @param text its words
 * @param utterance the id of what it renders, or null if no other renders it yet
 * @param share how many of the words of the shorter of both stand in the other too, from 0 to 1
 */
public record LikeQuote(
        String event,
        int index,
        String source,
        int paragraph,
        String text,
        @Nullable String utterance,
        double share) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final double LEAST = 0.6;
    private static final int LEAST_WORDS = 3;
    private static final int MOST = 4;

    /** What tells it from other quotes. */
    public String key() {
        return source + " " + paragraph + " " + text;
    }

    /** Those of the same speaker with most words in common, the likest first. */
    public static List<LikeQuote> of(
            DocumentText document, String words, String speaker, String source, int paragraph) {
        Set<String> own = words(words);
        String name = Folding.fold(speaker);
        List<LikeQuote> like = new ArrayList<>();
        objects(document.root(), "events").forEach(event -> {
            List<JsonObject> quotes = objects(event, "quotes").toList();
            for (int i = 0; i < quotes.size(); i++) {
                JsonObject quote = quotes.get(i);
                if (name.equals(Folding.fold(String.valueOf(string(quote, "speaker"))))) {
                    LikeQuote other = of(quote, String.valueOf(string(event, "id")), i, own);
                    boolean isItself = other.source().equals(source) && other.paragraph() == paragraph;
                    if (other.share() >= LEAST && !isItself) {
                        like.add(other);
                    }
                }
            }
        });
        return like.stream()
                .sorted(Comparator.comparingDouble(LikeQuote::share).reversed())
                .limit(MOST)
                .toList();
    }

    private static LikeQuote of(JsonObject quote, String event, int index, Set<String> own) {
        String words = String.valueOf(string(quote, "text"));
        Set<String> other = words(words);
        long common = own.stream().filter(other::contains).count();
        int shorter = Math.min(own.size(), other.size());
        String paragraph = string(quote, "paragraph");
        return new LikeQuote(
                event,
                index,
                String.valueOf(string(quote, "source")),
                paragraph == null ? 0 : Integer.parseInt(paragraph),
                words,
                string(quote, "utterance"),
                shorter < LEAST_WORDS ? 0 : (double) common / shorter);
    }

    private static Set<String> words(String text) {
        return WORD.matcher(Folding.fold(text))
                .results()
                .map(word -> word.group())
                .collect(Collectors.toSet());
    }

    /** The quote with this key; empty if it is not there any more. */
    static Stream<LikeQuote> withKey(DocumentText document, String key) {
        return objects(document.root(), "events").flatMap(event -> {
            List<JsonObject> quotes = objects(event, "quotes").toList();
            return IntStream.range(0, quotes.size())
                    .mapToObj(i -> of(quotes.get(i), String.valueOf(string(event, "id")), i, Set.of()))
                    .filter(quote -> quote.key().equals(key));
        });
    }
}
