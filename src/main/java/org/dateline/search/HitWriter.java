package org.dateline.search;

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
            detail = detail.and(" in " + in);
        }
        if (!place.otherNames().isEmpty()) {
            detail = detail.and(", also spelled ").and(marker.mark(String.join(", ", place.otherNames())));
        }
        return new Hit(HitKind.PLACE, place.id(), marker.mark(place.name()), detail);
    }

    private Hit source(Source source) {
        MarkedText title = marker.mark(source.label());
        List<MarkedText> detail = new ArrayList<>();
        Optional.ofNullable(source.title()).ifPresent(headline -> detail.add(marker.mark(headline)));
        marked(source.byline())
                .ifPresent(byline -> detail.add(MarkedText.plain("by ").and(byline)));
        marked(String.join(", ", source.origins()))
                .ifPresent(origins -> detail.add(MarkedText.plain("relies on ").and(origins)));
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
        detail.add(MarkedText.plain(quotes == 1 ? "1 quote" : quotes + " quotes"));
        return new Hit(HitKind.SPEAKER, speaker.name(), marker.mark(speaker.name()), joined(detail));
    }

    private Hit quote(Quote quote, Event event) {
        MarkedText words =
                MarkedText.plain("\u201c").and(marker.excerpt(quote.text())).and("\u201d");
        MarkedText detail = marker.mark(quote.speaker());
        if (quote.role() != null) {
            detail = detail.and(", ").and(marker.mark(quote.role()));
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
                detail.add(MarkedText.plain(why.before())
                        .and(marker.excerpt(why.searched()))
                        .and(why.after()));
            }
        }
        if (detail.isEmpty() && event.summary() != null) {
            detail.add(marker.excerpt(event.summary()));
        }
        return new Hit(HitKind.EVENT, event.id(), marker.mark(event.title()), joined(detail));
    }

    /** A text that belongs to an event, and what is said around it. */
    private record Why(String before, String searched, String after) {

        Why(String before, String searched) {
            this(before, searched, "");
        }
    }

    private Stream<Why> reasons(Event event) {
        Stream<Why> summary = Stream.ofNullable(event.summary()).map(text -> new Why("", text));
        Stream<Why> fields = event.fields().stream()
                .flatMap(value -> value.texts().stream()
                        .map(text -> new Why(
                                items.dataset().fields().get(value.field()).name() + ": ", text)));
        Stream<Why> quotes = event.quotes().stream()
                .flatMap(quote -> Stream.of(
                        new Why("quotes ", quote.speaker()),
                        new Why(quote.speaker() + ": \u201c", quote.text(), "\u201d"),
                        new Why("quotes " + quote.speaker() + ", ", Objects.requireNonNullElse(quote.role(), ""))));
        Stream<Why> places = event.places().stream()
                .map(EventPlace::place)
                .flatMap(id -> gazetteer.withAncestors(id).stream())
                .distinct()
                .map(items.dataset().places()::get)
                .flatMap(place -> place.spellings()
                        .map(spelling -> new Why(
                                spelling.equals(place.name()) ? "in " : "in " + place.name() + ", also spelled ",
                                spelling)));
        Stream<Why> sources = event.sources()
                .map(items.dataset().sources()::get)
                .flatMap(source -> Stream.concat(
                                SearchableItems.names(source), Stream.of(source.title(), source.dateline()))
                        .filter(Objects::nonNull)
                        .map(text -> new Why(
                                text.equals(source.outlet()) ? "told by " : "told by " + source.label() + ": ", text)));
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
