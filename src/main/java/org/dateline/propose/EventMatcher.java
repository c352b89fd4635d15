package org.dateline.propose;

import static java.util.stream.Collectors.groupingBy;
import static org.dateline.language.Tr.tr;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
import org.dateline.words.ListWords;
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
    /** By the place of their event the words that were spoken. */
    private final List<List<WordVectors.Vector>> spoken;

    EventMatcher(Dataset dataset) {
        this.dataset = dataset;
        this.events = dataset.events().list();
        this.words = new WordVectors(events.stream().map(EventMatcher::wordsOf).toList());
        this.spoken = events.stream()
                .map(event -> event.quotes().stream()
                        .map(quote -> words.vector(quote.text()))
                        .toList())
                .toList();
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
            List<Spoken> quotes,
            List<ProposedFigure> figures,
            List<ProposedTime> times) {}

    private record Likeness(double score, int number, Event event, boolean isSpoken, List<String> reasons) {}

    private record Spoken(ProposedQuote quote, WordVectors.Vector words) {}

    /** Paragraph by paragraph; those that follow one another and are like the same event are one. */
    List<ProposedEvent> match(
            List<String> paragraphs,
            List<List<String>> named,
            List<ProposedQuote> quotes,
            List<ProposedFigure> figures,
            List<ProposedTime> times) {
        Map<Integer, List<Spoken>> spokenIn = quotes.stream()
                .map(quote -> new Spoken(quote, words.vector(quote.text())))
                .collect(groupingBy(quote -> quote.quote().paragraph()));
        Map<Integer, List<ProposedFigure>> countedIn = figures.stream().collect(groupingBy(ProposedFigure::paragraph));
        Map<Integer, List<ProposedTime>> timedIn = times.stream().collect(groupingBy(ProposedTime::paragraph));
        List<ProposedEvent> proposed = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            int number = i + 1;
            Told told = new Told(
                    number,
                    paragraphs.get(i),
                    named.get(i),
                    spokenIn.getOrDefault(number, List.of()),
                    countedIn.getOrDefault(number, List.of()),
                    timedIn.getOrDefault(number, List.of()));
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
                .max(Comparator.comparingDouble(Likeness::score))
                .map(like -> withSharedWords(like, vector));
    }

    /** Only for the event that is proposed, as there are many words; behind what was spoken, before all else. */
    private Likeness withSharedWords(Likeness like, WordVectors.Vector vector) {
        List<String> shared = words.shared(vector, like.number(), MAX_WORDS_SHOWN);
        List<String> reasons = new ArrayList<>(like.reasons());
        if (!shared.isEmpty()) {
            reasons.add(like.isSpoken() ? 1 : 0, tr("like words: {0}", ListWords.commas(shared)));
        }
        return new Likeness(like.score(), like.number(), like.event(), like.isSpoken(), reasons);
    }

    private Likeness likeness(Told told, WordVectors.Vector vector, int number) {
        Event event = events.get(number);
        List<String> reasons = new ArrayList<>();
        double score = words.likeness(vector, number);
        Optional<String> same = spoken(told, number);
        if (same.isPresent()) {
            score += SPOKEN;
            reasons.add(tr("the same words spoken: \u201c{0}\u201d", same.get()));
        }
        Optional<String> place = place(told, event);
        if (place.isPresent()) {
            score += SAME_PLACE;
            reasons.add(tr("same place: {0}", place.get()));
        }
        Optional<String> figure = figure(told, event);
        if (figure.isPresent()) {
            score += SAME_FIGURE;
            reasons.add(tr("same number: {0}", figure.get()));
        }
        Optional<String> time = time(told, event);
        if (time.isPresent()) {
            score += SAME_TIME;
            reasons.add(tr("overlapping time: \u201c{0}\u201d", time.get()));
        }
        return new Likeness(score, number, event, same.isPresent(), reasons);
    }

    private Optional<String> spoken(Told told, int number) {
        return told.quotes().stream()
                .filter(quote -> spoken.get(number).stream().anyMatch(quote.words()::hasMostWordsOf))
                .map(quote -> quote.quote().text())
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
        boolean isNarrow = Duration.between(known.start(), known.end()).toDays() <= MAX_DAYS;
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
