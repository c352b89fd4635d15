package org.dateline.propose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.events.Dataset;
import org.dateline.model.Event;
import org.dateline.model.EventPlace;
import org.dateline.model.EventTime;
import org.dateline.model.Figure;
import org.dateline.model.Precision;
import org.dateline.propose.figure.ProposedFigure;
import org.dateline.propose.quote.ProposedQuote;
import org.dateline.propose.time.ProposedTime;
import org.dateline.text.Amount;
import org.dateline.words.NumberWords;

/**
 * Finds for each paragraph of a text the event of a dataset that it is most like: by rare words that both have, words spoken
 * in both, a place that is no wider than a district, a number that both give, and a time. Words count most; of the others none
 * is enough alone.
 */
final class EventMatcher {

    /** What a paragraph must reach to be like an event at all. */
    private static final double THRESHOLD = 0.16;

    private static final Pattern SENTENCE = Pattern.compile("[.!?\\u06d4\\u3002][\"'\u201d\u2019\u00bb)]*$");

    private static final double SPOKEN = 0.5;
    private static final double SAME_PLACE = 0.08;
    private static final double SAME_FIGURE = 0.08;
    private static final double SAME_TIME = 0.02;
    private static final int MAX_WORDS_SHOWN = 5;
    /** A time that says more than "some time in these years". */
    private static final long MAX_DAYS = 4;

    private final Dataset dataset;
    private final List<Event> events;
    private final WordVectors words;

    EventMatcher(Dataset dataset) {
        this.dataset = dataset;
        this.events = dataset.events().list();
        this.words = new WordVectors(events.stream().map(EventMatcher::wordsOf).toList());
    }

    private static String wordsOf(Event event) {
        Stream<String> quoted = event.quotes().stream().map(quote -> quote.speaker() + " " + quote.text());
        Stream<String> counted = event.figures().stream().map(Figure::wording);
        String summary = event.summary();
        return String.join(
                " ",
                Stream.concat(
                                Stream.of(event.title(), event.title(), summary == null ? "" : summary),
                                Stream.concat(quoted, counted))
                        .toList());
    }

    /** What a paragraph has. */
    private record Told(
            int number,
            String text,
            List<String> places,
            List<ProposedQuote> quotes,
            List<ProposedFigure> figures,
            List<ProposedTime> times) {}

    private record Likeness(double score, Event event, List<String> reasons) {}

    /** Paragraph by paragraph; those that follow one another and are like the same event are one. */
    List<ProposedEvent> match(
            List<String> paragraphs,
            List<List<String>> named,
            List<ProposedQuote> quotes,
            List<ProposedFigure> figures,
            List<ProposedTime> times) {
        List<ProposedEvent> proposed = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            int number = i + 1;
            Told told = new Told(
                    number,
                    paragraphs.get(i),
                    named.get(i),
                    quotes.stream().filter(quote -> quote.paragraph() == number).toList(),
                    figures.stream()
                            .filter(figure -> figure.paragraph() == number)
                            .toList(),
                    times.stream().filter(time -> time.paragraph() == number).toList());
            double needed = isSentence(told.text()) ? THRESHOLD : 2 * THRESHOLD;
            Optional<Likeness> best = best(told).filter(like -> like.score() >= needed);
            if (best.isPresent() || isSentence(told.text())) {
                add(number, best, proposed);
            }
        }
        return proposed;
    }

    /** Other lines are headings, names and what a page has around its text: they tell no new event. */
    private static boolean isSentence(String text) {
        return SENTENCE.matcher(text).find();
    }

    private static void add(int number, Optional<Likeness> best, List<ProposedEvent> proposed) {
        String id = best.map(like -> like.event().id()).orElse(null);
        ProposedEvent last = proposed.isEmpty() ? null : proposed.get(proposed.size() - 1);
        boolean goesOn = last != null
                && id != null
                && id.equals(last.event())
                && last.paragraphs().get(last.paragraphs().size() - 1) == number - 1;
        List<String> reasons = best.map(Likeness::reasons).orElse(List.of());
        if (goesOn && last != null) {
            proposed.set(
                    proposed.size() - 1,
                    new ProposedEvent(
                            Stream.concat(last.paragraphs().stream(), Stream.of(number))
                                    .toList(),
                            id,
                            Stream.concat(last.reasons().stream(), reasons.stream())
                                    .distinct()
                                    .toList()));
        } else {
            proposed.add(new ProposedEvent(List.of(number), id, reasons));
        }
    }

    private Optional<Likeness> best(Told told) {
        WordVectors.Vector vector = words.vector(told.text());
        return Stream.iterate(0, i -> i < events.size(), i -> i + 1)
                .map(i -> likeness(told, vector, i))
                .filter(like -> like.score() >= THRESHOLD)
                .max(Comparator.comparingDouble(Likeness::score));
    }

    private Likeness likeness(Told told, WordVectors.Vector vector, int number) {
        Event event = events.get(number);
        List<String> reasons = new ArrayList<>();
        double score = words.likeness(vector, number);
        Optional<String> spoken = spoken(told, event);
        if (spoken.isPresent()) {
            score += SPOKEN;
            reasons.add("the same words spoken: \u201c" + spoken.get() + "\u201d");
        }
        List<String> shared = words.shared(vector, number, MAX_WORDS_SHOWN);
        if (!shared.isEmpty()) {
            reasons.add("like words: " + String.join(", ", shared));
        }
        Optional<String> place = place(told, event);
        if (place.isPresent()) {
            score += SAME_PLACE;
            reasons.add("same place: " + place.get());
        }
        Optional<String> figure = figure(told, event);
        if (figure.isPresent()) {
            score += SAME_FIGURE;
            reasons.add("same number: " + figure.get());
        }
        Optional<String> time = time(told, event);
        if (time.isPresent()) {
            score += SAME_TIME;
            reasons.add("overlapping time: \u201c" + time.get() + "\u201d");
        }
        return new Likeness(score, event, reasons);
    }

    private Optional<String> spoken(Told told, Event event) {
        return told.quotes().stream()
                .map(ProposedQuote::text)
                .filter(text -> event.quotes().stream().anyMatch(quote -> words.sameWords(text, quote.text())))
                .findFirst();
    }

    private Optional<String> place(Told told, Event event) {
        Set<Precision> wide = Set.of(Precision.PROVINCE, Precision.COUNTRY);
        return event.places().stream()
                .filter(where -> !wide.contains(where.precision()))
                .map(EventPlace::place)
                .filter(told.places()::contains)
                .map(id -> dataset.places().get(id).name())
                .findFirst();
    }

    private static Optional<String> figure(Told told, Event event) {
        return told.figures().stream()
                .flatMap(figure -> Stream.ofNullable(figure.amount()))
                .filter(amount -> event.figures().stream()
                        .flatMap(figure -> Stream.ofNullable(figure.amount()))
                        .mapToDouble(Amount::value)
                        .anyMatch(value -> value == amount.value()))
                .map(amount -> NumberWords.number(amount.value()))
                .findFirst();
    }

    private static Optional<String> time(Told told, Event event) {
        EventTime known = event.time();
        boolean isNarrow =
                java.time.Duration.between(known.start(), known.end()).toDays() <= MAX_DAYS;
        return told.times().stream()
                .filter(proposed -> {
                    EventTime time = proposed.time();
                    return isNarrow
                            && time != null
                            && time.start().isBefore(known.end())
                            && known.start().isBefore(time.end());
                })
                .map(ProposedTime::wording)
                .findFirst();
    }
}
