package org.dateline.view.source;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.database.Counting;
import org.dateline.database.ListedEvent;
import org.dateline.database.SourceFilter;
import org.dateline.database.Survey;
import org.dateline.viewmodel.source.SourceFailure;
import org.dateline.viewmodel.source.SourceState;
import org.dateline.words.NumberWords;

/** What the screen of a source says. */
final class SourceWords {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private SourceWords() {}

    /** A category, place or source by its key. */
    static String key(String key, String nothing) {
        if (key.equals(SourceFilter.NOTHING)) {
            return nothing;
        }
        return key.equals(Survey.OTHERS) ? tr("all others") : key;
    }

    /** What the database is doing. */
    static String state(SourceState state, String place) {
        return switch (state.kind()) {
            case CONNECTING -> tr("Asking {0}\u2026", place);
            case COUNTING -> tr("Counting more finely\u2026");
            case READY -> "";
            case FAILED -> failure(Objects.requireNonNull(state.failure()));
        };
    }

    /** Why there is no answer, and when it is asked again by itself. */
    static String failure(SourceFailure failure) {
        return failure.again() == null
                ? failure.message()
                : tr(
                        "{0}. It will be asked again at {1}.",
                        failure.message(), CLOCK.format(failure.again().atZone(ZoneId.systemDefault())));
    }

    /** How many events there are, how finely they are counted, and what is left out. */
    static String known(Counting.Step step) {
        Survey survey = step.survey();
        String events = events(survey.events());
        String counted = step.cube()
                .map(cube -> tr(
                        "{0}, counted in steps of {1}",
                        events, cube.bins().step().length()))
                .orElse(events);
        long left = survey.withoutStart() + survey.disordered();
        return left == 0
                ? counted
                : tr(
                        "{0}; not shown: {1}",
                        counted,
                        survey.disordered() == 0
                                ? rows(survey.withoutStart(), false)
                                : survey.withoutStart() == 0
                                        ? rows(survey.disordered(), true)
                                        : trn(
                                                survey.withoutStart(),
                                                "{1} row without a start, {2} whose times contradict one another",
                                                "{1} rows without a start, {2} whose times contradict one another",
                                                number(survey.withoutStart()),
                                                number(survey.disordered())));
    }

    /** What an event is called, by the first of title, category, place and id that its row says. */
    static String title(ListedEvent event, KeyNames names) {
        return Stream.of(event.title(), event.category(), names.placeOf(event).orElse(null), event.id())
                .filter(Objects::nonNull)
                .filter(one -> !one.isBlank())
                .findFirst()
                .orElse(tr("an event without a title"));
    }

    private static String rows(long rows, boolean areDisordered) {
        return areDisordered
                ? trn(
                        rows,
                        "{1} row whose times contradict one another",
                        "{1} rows whose times contradict one another",
                        number(rows))
                : trn(rows, "{1} row without a start", "{1} rows without a start", number(rows));
    }

    static String events(long events) {
        return trn(events, "{1} event", "{1} events", number(events));
    }

    static String number(long number) {
        return NumberWords.number(number);
    }
}
