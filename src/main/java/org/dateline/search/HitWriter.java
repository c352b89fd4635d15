package org.dateline.search;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.evidence.Speaker;
import org.dateline.model.Event;
import org.dateline.model.EventPlace;
import org.dateline.model.Gazetteer;
import org.dateline.model.Place;
import org.dateline.model.Quote;
import org.dateline.model.Source;
import org.jspecify.annotations.Nullable;

/** Says of what was found what it is and where the words asked for stand. */
record HitWriter(SearchableItems items, Gazetteer gazetteer, Marker marker) {

    Hit write(HitKind kind, int number) {
        return switch (kind) {
            case PLACE -> place(items.place(number));
            case SOURCE -> source(items.source(number));
            case SPEAKER -> speaker(items.quotes().speakerAt(number));
            case EVENT -> event(items.event(number));
            case QUOTE ->
                quote(items.quotes().quote(number), items.event(items.quotes().eventOf(number)));
        };
    }

    private Hit place(Place place) {
        String kind = place.kind().isEmpty()
                ? ""
                : place.kind().substring(0, 1).toUpperCase(Locale.ROOT)
                        + place.kind().substring(1);
        MarkedText detail = MarkedText.plain(kind);
        String parent = place.parent();
        if (parent != null) {
            String in = items.dataset().places().find(parent).map(Place::name).orElse(parent);
            detail = MarkedText.of(tr("{0} in {1}"), detail, MarkedText.plain(in));
        }
        if (!place.otherNames().isEmpty()) {
            MarkedText names = marker.mark(String.join(", ", place.otherNames()));
            detail = MarkedText.of(tr("{0}, also spelled {1}"), detail, names);
        }
        return new Hit(HitKind.PLACE, place.id(), marker.mark(place.name()), detail);
    }

    private Hit source(Source source) {
        MarkedText title = marker.mark(source.label());
        List<MarkedText> detail = new ArrayList<>();
        Optional.ofNullable(source.title()).ifPresent(headline -> detail.add(marker.mark(headline)));
        marked(source.byline()).ifPresent(byline -> detail.add(MarkedText.of(tr("by {0}"), byline)));
        marked(String.join(", ", source.origins()))
                .ifPresent(origins -> detail.add(MarkedText.of(tr("relies on {0}"), origins)));
        if (source.outlet() != null) {
            marked(source.dateline()).ifPresent(detail::add);
        }
        return new Hit(HitKind.SOURCE, source.id(), title, joined(detail));
    }

    private Hit speaker(Speaker speaker) {
        List<MarkedText> detail = new ArrayList<>();
        Stream<MarkedText> roles = speaker.roles().keySet().stream().map(marker::mark);
        roles.sorted((one, other) -> Boolean.compare(other.hasMarks(), one.hasMarks()))
                .findFirst()
                .ifPresent(detail::add);
        int quotes = speaker.quotes().size();
        detail.add(MarkedText.plain(trn(quotes, "{0} quote", "{0} quotes")));
        return new Hit(HitKind.SPEAKER, speaker.name(), marker.mark(speaker.name()), joined(detail));
    }

    private Hit quote(Quote quote, Event event) {
        MarkedText words = MarkedText.of(tr("\u201c{0}\u201d"), marker.excerpt(quote.text()));
        MarkedText detail = marker.mark(quote.speaker());
        if (quote.role() != null) {
            detail = MarkedText.of(tr("{0}, {1}"), detail, marker.mark(quote.role()));
        }
        return new Hit(HitKind.QUOTE, event.id(), words, detail);
    }

    private Hit event(Event event) {
        List<TermMatch> missing = Marker.missing(event.title(), marker.terms());
        List<MarkedText> detail = new ArrayList<>();
        for (Why why : reasons(event).toList()) {
            List<TermMatch> left = Marker.missing(why.searched(), missing);
            if (left.size() < missing.size()) {
                missing = left;
                detail.add(why.words(marker.excerpt(why.searched())));
            }
        }
        if (detail.isEmpty() && event.summary() != null) {
            detail.add(marker.excerpt(event.summary()));
        }
        return new Hit(HitKind.EVENT, event.id(), marker.mark(event.title()), joined(detail));
    }

    /**
     * A text that belongs to an event, and what is said of it.
     *
     * @param message with a place for the text, which is the first, and one for what it belongs to
     */
    private record Why(String message, String searched, String of) {

        Why(String message, String searched) {
            this(message, searched, "");
        }

        MarkedText words(MarkedText marked) {
            return MarkedText.of(message, marked, MarkedText.plain(of));
        }
    }

    private Stream<Why> reasons(Event event) {
        Stream<Why> summary = Stream.ofNullable(event.summary()).map(text -> new Why("{0}", text));
        Stream<Why> fields = event.fields().stream()
                .flatMap(value -> value.texts().stream()
                        .map(text -> new Why(
                                tr("{1}: {0}"),
                                text,
                                items.dataset().fields().get(value.field()).name())));
        Stream<Why> quotes = event.quotes().stream()
                .flatMap(quote -> Stream.of(
                        new Why(tr("quotes {0}"), quote.speaker()),
                        new Why(tr("{1}: \u201c{0}\u201d"), quote.text(), quote.speaker()),
                        new Why(tr("quotes {1}, {0}"), Objects.requireNonNullElse(quote.role(), ""), quote.speaker())));
        Stream<Why> places = event.places().stream()
                .map(EventPlace::place)
                .flatMap(id -> gazetteer.withAncestors(id).stream())
                .distinct()
                .map(items.dataset().places()::get)
                .flatMap(place -> place.spellings()
                        .map(spelling -> new Why(
                                spelling.equals(place.name()) ? tr("in {0}") : tr("in {1}, also spelled {0}"),
                                spelling,
                                place.name())));
        Stream<Why> sources = event.sources()
                .map(items.dataset().sources()::get)
                .flatMap(source -> Stream.concat(
                                SearchableItems.names(source), Stream.of(source.title(), source.dateline()))
                        .filter(Objects::nonNull)
                        .map(text -> new Why(
                                text.equals(source.outlet()) ? tr("told by {0}") : tr("told by {1}: {0}"),
                                text,
                                source.label())));
        return Stream.of(summary, fields, places, quotes, sources).flatMap(all -> all);
    }

    private Optional<MarkedText> marked(@Nullable String text) {
        return Optional.ofNullable(text).map(marker::mark).filter(MarkedText::hasMarks);
    }

    private static MarkedText joined(List<MarkedText> parts) {
        MarkedText all = MarkedText.EMPTY;
        for (MarkedText part : parts) {
            all = all.parts().isEmpty() ? part : all.and(" \u00b7 ").and(part);
        }
        return all;
    }
}
