package org.dateline.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.dateline.evidence.OriginGroup;
import org.dateline.evidence.SourceCoverage;
import org.dateline.evidence.Utterance;
import org.dateline.model.Event;
import org.dateline.model.Place;
import org.dateline.model.Quote;
import org.dateline.viewmodel.Selection;

/** A place: which sources mention it and where, how many of them are independent, its events and their quotes. */
final class PlacePage {

    private final PageBuilder build;

    PlacePage(PageBuilder build) {
        this.build = build;
    }

    Node of(Place place) {
        VBox page = build.page("place-page");
        page.getChildren().add(build.title(place.name()));
        addKind(page, place);
        if (!place.otherNames().isEmpty()) {
            page.getChildren().add(build.faint("Also spelled " + String.join(", ", place.otherNames())));
        }
        addSources(page, place);
        List<Event> events = eventsIn(place);
        addEvents(page, events);
        addQuotes(page, events);
        return page;
    }

    private void addKind(VBox page, Place place) {
        List<Node> parts = new ArrayList<>();
        String kind = place.kind();
        parts.add(build.plain(kind.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + kind.substring(1)));
        String parent = place.parent();
        if (parent != null && build.dataset().places().has(parent)) {
            parts.add(build.plain("in"));
            parts.add(build.placeLink(parent));
        }
        page.getChildren().add(build.line(parts.toArray(Node[]::new)));
        List<Place> inner = build.dataset().places().stream()
                .filter(other -> place.id().equals(other.parent()))
                .toList();
        if (!inner.isEmpty() && inner.size() <= 4) {
            List<Node> names = new ArrayList<>(List.of(build.plain("Includes")));
            inner.forEach(other -> names.add(build.placeLink(other.id())));
            page.getChildren().add(build.line(names.toArray(Node[]::new)));
        }
    }

    private void addSources(VBox page, Place place) {
        List<SourceCoverage> coverage = build.workspace().coverage().of(place.id());
        List<String> sources = coverage.stream().map(SourceCoverage::source).toList();
        if (sources.isEmpty()) {
            page.getChildren().add(build.heading("No mention is recorded"));
            return;
        }
        List<String> naming = coverage.stream()
                .filter(source -> !source.paragraphs().isEmpty())
                .map(SourceCoverage::source)
                .toList();
        boolean recorded = !naming.isEmpty();
        page.getChildren()
                .add(build.heading(
                        recorded
                                ? "Mentioned by " + build.independence(naming)
                                : "Its events are told by " + build.independence(sources)));
        if (recorded && naming.size() < sources.size()) {
            page.getChildren()
                    .add(build.faint(
                            "With those that tell its events without naming it: " + build.independence(sources)));
        }
        if (!recorded) {
            page.getChildren().add(build.faint("Where the sources name it is not recorded in this dataset."));
        }
        for (OriginGroup group : build.groups(sources)) {
            VBox block = new VBox(4, build.faint(build.groupHeading(group)));
            block.getStyleClass().add("origin-group");
            coverage.stream()
                    .filter(source -> group.sources().contains(source.source()))
                    .forEach(source -> block.getChildren().add(sourceRow(place, source, recorded)));
            page.getChildren().add(block);
        }
    }

    private Node sourceRow(Place place, SourceCoverage source, boolean recorded) {
        String tells = "tells " + Wording.count(source.events().size(), "event") + " here, with "
                + Wording.count(source.quotes(), "quote");
        String named = !recorded
                ? ""
                : source.paragraphs().isEmpty() ? "does not name it" : Wording.paragraphs(source.paragraphs());
        VBox row = new VBox(
                build.line(build.sourceLink(source.source()), build.label(named, "paragraphs")),
                build.line(build.link(
                        tells, new Selection.OfCoverage(source.source(), new Selection.OfPlace(place.id())))));
        row.getStyleClass().add("source-row");
        return row;
    }

    private List<Event> eventsIn(Place place) {
        Set<String> within = build.workspace().gazetteer().within(place.id());
        return build.dataset().events().stream()
                .filter(event -> event.places().stream().anyMatch(where -> within.contains(where.place())))
                .toList();
    }

    private void addEvents(VBox page, List<Event> events) {
        page.getChildren()
                .add(build.heading(
                        events.isEmpty() ? "No event here" : Wording.count(events.size(), "event") + " here"));
        events.forEach(event -> page.getChildren().add(build.eventRow(event)));
    }

    private void addQuotes(VBox page, List<Event> events) {
        List<Quote> quotes =
                events.stream().flatMap(event -> event.quotes().stream()).toList();
        if (!quotes.isEmpty()) {
            List<Utterance> utterances = quotes.stream()
                    .map(build.workspace().spoken()::of)
                    .distinct()
                    .toList();
            page.getChildren().add(build.heading(build.quoteCount(quotes.size(), utterances)));
            utterances.forEach(utterance -> page.getChildren().add(build.utterance(utterance)));
        }
    }
}
