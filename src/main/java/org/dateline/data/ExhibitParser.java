package org.dateline.data;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.model.Catalog;
import org.dateline.model.Event;
import org.dateline.model.Figure;
import org.dateline.model.Identified;
import org.dateline.model.Measure;
import org.dateline.model.Quote;
import org.dateline.model.Source;
import org.dateline.model.exhibit.Exhibit;
import org.jspecify.annotations.Nullable;

/**
 * Parses what a step shows beside its map. A reference that leads nowhere is told and kept: the step says so in its place, and what
 * was written is not lost when the file is written again.
 */
record ExhibitParser(Catalog<Source> sources, Catalog<Event> events, Catalog<Measure> measures) {

    private static final String KEY = "exhibit";
    private static final List<String> KINDS =
            List.of(Exhibit.OfQuote.KIND, Exhibit.OfFigures.KIND, Exhibit.OfVariants.KIND, Exhibit.OfPicture.KIND);

    /** Null where there is nothing, or nothing that can be used, which is told. */
    @Nullable
    Exhibit parse(ObjectParser step) {
        return step.object(KEY).flatMap(this::parseKind).orElse(null);
    }

    private Optional<Exhibit> parseKind(ObjectParser item) {
        String kind = item.text("kind");
        return switch (kind) {
            case Exhibit.OfQuote.KIND -> quote(item);
            case Exhibit.OfFigures.KIND -> figures(item);
            case Exhibit.OfVariants.KIND -> variants(item);
            case Exhibit.OfPicture.KIND -> picture(item);
            default -> unknown(item, kind);
        };
    }

    private static Optional<Exhibit> unknown(ObjectParser item, String kind) {
        if (!kind.isEmpty()) {
            item.ignore(
                    "kind",
                    tr("nothing of this kind can be shown beside the map; the step is shown without it"),
                    tr("one of {0}", String.join(", ", KINDS)),
                    "\"" + kind + "\"");
        }
        return Optional.empty();
    }

    private Optional<Exhibit> quote(ObjectParser item) {
        String event = item.text("event");
        String source = item.text("source");
        int paragraph = item.paragraph("paragraph");
        String utterance = item.optionalText("utterance");
        int number = item.has("number") ? item.paragraph("number") : 1;
        Exhibit.OfQuote quote = new Exhibit.OfQuote(event, source, paragraph, utterance, number);
        if (!item.isBroken()
                && isKnown(item, "source", sources, key("source"))
                && isKnown(item, "event", events, key("event"))) {
            warnUnless(
                    quotes(event).filter(one -> isMeant(quote, one)).count() >= number,
                    item,
                    "paragraph",
                    tr("the event has no such quote"),
                    such(
                            tr("where the event has a quote of this source"),
                            quotes(event)
                                    .filter(one -> one.source().equals(source))
                                    .map(one -> String.valueOf(one.paragraph()))));
        }
        return item.finish(() -> quote);
    }

    private static boolean isMeant(Exhibit.OfQuote wanted, Quote quote) {
        return quote.source().equals(wanted.source())
                && quote.paragraph() == wanted.paragraph()
                && (wanted.utterance() == null || wanted.utterance().equals(quote.utterance()));
    }

    private Optional<Exhibit> figures(ObjectParser item) {
        String event = item.text("event");
        String measure = item.text("measure");
        if (!item.isBroken()
                && isKnown(item, "measure", measures, key("measure"))
                && isKnown(item, "event", events, key("event"))) {
            List<Figure> figures = events.get(event).figures();
            warnUnless(
                    figures.stream().anyMatch(figure -> figure.measure().equals(measure)),
                    item,
                    "measure",
                    tr("the event has no figure of this measure"),
                    such(
                            tr("a measure of which the event has figures"),
                            figures.stream().map(Figure::measure).map(ExhibitParser::quoted)));
        }
        return item.finish(() -> new Exhibit.OfFigures(event, measure));
    }

    private Optional<Exhibit> variants(ObjectParser item) {
        String event = item.text("event");
        String utterance = item.text("utterance");
        if (!item.isBroken() && isKnown(item, "event", events, key("event"))) {
            warnUnless(
                    quotes(event).anyMatch(quote -> utterance.equals(quote.utterance())),
                    item,
                    "utterance",
                    tr("the event has no quote of this utterance"),
                    such(
                            tr("an utterance of which the event has quotes"),
                            quotes(event)
                                    .map(Quote::utterance)
                                    .filter(Objects::nonNull)
                                    .map(ExhibitParser::quoted)));
        }
        return item.finish(() -> new Exhibit.OfVariants(event, utterance));
    }

    private static Optional<Exhibit> picture(ObjectParser item) {
        String file = item.text("file");
        String credit = item.text("credit");
        String alt = item.text("alt");
        return item.finish(() -> new Exhibit.OfPicture(file, credit, alt));
    }

    private Stream<Quote> quotes(String event) {
        return events.get(event).quotes().stream();
    }

    private static String such(String what, Stream<String> ids) {
        return ids.findFirst().map(id -> tr("{0}, such as {1}", what, id)).orElse(what);
    }

    private static String quoted(@Nullable String id) {
        return "\"" + id + "\"";
    }

    private static boolean isKnown(ObjectParser item, String key, Catalog<? extends Identified> catalog, String kind) {
        String id = item.text(key);
        boolean known = catalog.has(id);
        if (!known) {
            item.problems().expectMore();
            item.warn(
                    key,
                    tr("no {0} has this id; the step says so beside the map", tr(kind)),
                    CatalogBuilder.expectedId(id, catalog, kind, item.problems()),
                    "\"" + id + "\"");
        }
        return known;
    }

    private static void warnUnless(boolean found, ObjectParser item, String key, String message, String expected) {
        if (!found) {
            item.warn(key, tr("{0}; the step says so beside the map", message), expected, item.found(key));
        }
    }
}
