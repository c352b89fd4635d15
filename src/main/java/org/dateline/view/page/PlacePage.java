package org.dateline.view.page;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trc;
import static org.dateline.language.Tr.trn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.dateline.edit.record.RecordKind;
import org.dateline.evidence.CoverageCell;
import org.dateline.evidence.OriginGroup;
import org.dateline.evidence.QuoteTable;
import org.dateline.model.Place;
import org.dateline.query.GroupSums;
import org.dateline.query.measure.SumWords;
import org.dateline.view.command.MainCommand;
import org.dateline.view.look.Explanations;
import org.dateline.view.paragraph.MessageNodes;
import org.dateline.viewmodel.Selection;
import org.dateline.words.Capital;
import org.dateline.words.ListWords;
import org.dateline.words.PlaceWords;

/** A place: which sources mention it and where, how many of them are independent, its events and their quotes. */
final class PlacePage {

    /** Of larger groups each source is a part of its own. */
    private static final int MOST_IN_ONE = 24;

    private final PageBuilder build;

    PlacePage(PageBuilder build) {
        this.build = build;
    }

    Node of(Place place) {
        PageContent page = build.content("place-page");
        page.add(build.title(
                place.name(),
                build.menus().of(RecordKind.PLACE, place.id()),
                MainCommand.ONLY_SELECTED,
                MainCommand.NOT_SELECTED));
        addKind(page, place);
        if (!place.otherNames().isEmpty()) {
            page.add(build.faint(tr("Also spelled {0}", ListWords.commas(place.otherNames()))));
        }
        int[] events = build.workspace().index().store().eventsAt(place.id()).toArray();
        addSum(page, events);
        addSources(page, place);
        build.addEvents(
                page,
                events,
                events.length == 0 ? tr("No event here") : trn(events.length, "{0} event here", "{0} events here"));
        addQuotes(page, events);
        return page.node();
    }

    private void addKind(PageContent page, Place place) {
        Node kind = build.plain(Capital.first(PlaceWords.kind(place.kind())));
        String parent = place.parent();
        List<Node> parts = parent != null && build.dataset().places().has(parent)
                ? MessageNodes.of(trc("place", "{0} in {1}"), build::plain, kind, build.placeLink(parent))
                : List.of(kind);
        page.add(build.line(parts.toArray(Node[]::new)));
        List<Place> inner = build.dataset().places().stream()
                .filter(other -> place.id().equals(other.parent()))
                .toList();
        if (!inner.isEmpty() && inner.size() <= 4) {
            List<Node> names = new ArrayList<>(List.of(build.plain(tr("Includes"))));
            inner.forEach(other -> names.add(build.placeLink(other.id())));
            page.add(build.line(names.toArray(Node[]::new)));
        }
    }

    private void addSources(PageContent page, Place place) {
        build.evidence();
        Map<String, CoverageCell> coverage = build.workspace().coverage().cells(place.id());
        List<String> sources = List.copyOf(coverage.keySet());
        if (sources.isEmpty()) {
            page.add(build.heading(tr("No mention is recorded")));
            return;
        }
        List<String> naming = coverage.entrySet().stream()
                .filter(source -> !source.getValue().paragraphs().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        boolean recorded = !naming.isEmpty();
        page.add(build.heading(
                recorded
                        ? tr("Mentioned by {0}", build.independence(naming))
                        : tr("Its events are told by {0}", build.independence(sources))));
        if (recorded && naming.size() < sources.size()) {
            page.add(Explanations.explain(build.faint(
                    tr("With those that tell its events without naming it: {0}", build.independence(sources)))));
        }
        if (!recorded) {
            page.add(build.faint(tr("Where the sources name it is not recorded in this dataset.")));
        }
        for (OriginGroup group : build.groups(sources)) {
            if (group.sources().size() > MOST_IN_ONE) {
                page.add(build.groupLine(group));
                page.rows(group.sources().size(), i -> {
                    String source = group.sources().get(i);
                    return sourceRow(place, source, coverage.getOrDefault(source, CoverageCell.EMPTY), recorded);
                });
                continue;
            }
            VBox block = new VBox(4, build.groupLine(group));
            block.getStyleClass().add("origin-group");
            group.sources()
                    .forEach(source -> block.getChildren()
                            .add(sourceRow(
                                    place, source, coverage.getOrDefault(source, CoverageCell.EMPTY), recorded)));
            page.add(block);
        }
    }

    private Node sourceRow(Place place, String source, CoverageCell cell, boolean recorded) {
        String events = trn(cell.events(), "tells {0} event here", "tells {0} events here");
        String tells =
                cell.quotes() < 0 ? events : trn(cell.quotes(), "{1}, with {0} quote", "{1}, with {0} quotes", events);
        Node named = !recorded || cell.paragraphs().isEmpty()
                ? build.label(recorded ? tr("does not name it") : "", "paragraphs")
                : build.paragraphs(source, cell.paragraphs());
        VBox row = new VBox(
                build.line(build.sourceLink(source), named),
                build.line(Explanations.explain(
                        build.link(tells, new Selection.OfCoverage(source, new Selection.OfPlace(place.id()))))));
        row.getStyleClass().add("source-row");
        return row;
    }

    /** What its events in the window give together, if areas are shaded by that. */
    private void addSum(PageContent page, int[] events) {
        GroupSums sums = build.model().shading().shownProperty().get().sums();
        if (sums == null || events.length == 0) {
            return;
        }
        GroupSums.Tally tally = sums.of(build.model().resultProperty().get(), IntStream.of(events));
        page.add(build.heading(tr(
                "{0} in the window: {1}",
                sums.amounts().quantity().name(build.dataset()), SumWords.headline(tally.shown()))));
        page.add(build.faint(SumWords.of(tally.shown())));
        if (!tally.shown().equals(tally.certain())) {
            page.add(build.faint(tr("Certainly in the window: {0}", SumWords.of(tally.certain()))));
        }
    }

    private void addQuotes(PageContent page, int[] events) {
        if (events.length > 0) {
            build.addGathered(page, quotes -> addQuotes(page, quotes, events));
        }
    }

    private void addQuotes(PageContent page, QuoteTable quotes, int[] events) {
        int count = (int) quotes.of(IntStream.of(events)).count();
        if (count > 0) {
            int[] said = quotes.distinct(quotes.of(IntStream.of(events)));
            page.section(build.heading(build.quoteCount(count, said.length)));
            build.quotes().addUtterances(page, quotes, said);
        }
    }
}
