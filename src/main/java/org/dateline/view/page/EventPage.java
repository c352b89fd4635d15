package org.dateline.view.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.dateline.evidence.Evidence;
import org.dateline.evidence.FigureComparison;
import org.dateline.evidence.IndependenceWords;
import org.dateline.evidence.OriginGroup;
import org.dateline.evidence.Utterance;
import org.dateline.model.Certainty;
import org.dateline.model.Event;
import org.dateline.model.Precision;
import org.dateline.model.Report;
import org.dateline.viewmodel.Selection;
import org.dateline.words.ParagraphWords;
import org.dateline.words.PlaceWords;

/** An event: when and how certainly, where, what, who tells it, in which words, and with which numbers. */
final class EventPage {

    private final PageBuilder build;

    EventPage(PageBuilder build) {
        this.build = build;
    }

    Node of(Event event) {
        VBox page = build.page("event-page");
        page.getChildren().addAll(build.categoryLine(event), build.title(event.title()));
        addTime(page, event);
        addPlaces(page, event);
        String summary = event.summary();
        if (summary != null) {
            page.getChildren().add(build.label(summary, "summary"));
        }
        addReports(page, event);
        addFigures(page, event);
        addQuotes(page, event);
        return page;
    }

    private void addTime(VBox page, Event event) {
        page.getChildren().add(build.label(build.times().knownAsSentence(event.time()), "when"));
        String note = event.time().note();
        if (note != null) {
            page.getChildren().add(build.faint(note));
        }
        String certainty = switch (build.certaintyOf(event)) {
            case CERTAIN -> "Certainly in the window";
            case POSSIBLE -> "Possibly in the window: the sources do not date it exactly enough";
            case OUTSIDE -> "Outside of the window";
        };
        page.getChildren()
                .add(build.label(
                        certainty, build.certaintyOf(event) == Certainty.CERTAIN ? "certain-tag" : "possible-note"));
    }

    private void addPlaces(VBox page, Event event) {
        if (event.places().isEmpty()) {
            page.getChildren().add(build.faint("No source says where"));
        }
        for (Precision precision : Precision.values()) {
            List<Node> names = event.places().stream()
                    .filter(where -> where.precision() == precision)
                    .<Node>map(where -> build.placeLink(where.place()))
                    .toList();
            if (!names.isEmpty()) {
                List<Node> line = new ArrayList<>(List.of(build.plain(PlaceWords.known(precision))));
                line.addAll(names);
                page.getChildren().add(build.line(line.toArray(Node[]::new)));
            }
        }
    }

    private void addReports(VBox page, Event event) {
        List<String> sources = event.sources().toList();
        page.getChildren().add(build.countHeading("Told by ", sources));
        for (OriginGroup group : build.groups(sources)) {
            page.getChildren().add(build.faint(IndependenceWords.heading(group)));
            for (Report report : event.reports()) {
                if (group.sources().contains(report.source())) {
                    page.getChildren()
                            .add(build.line(
                                    build.sourceLink(report.source()),
                                    build.link(
                                            ParagraphWords.marked(report.paragraphs()),
                                            new Selection.OfCoverage(
                                                    report.source(), new Selection.OfEvent(event.id())))));
                }
            }
        }
    }

    private void addFigures(VBox page, Event event) {
        List<FigureComparison> comparisons = FigureComparison.of(event);
        if (comparisons.isEmpty()) {
            return;
        }
        page.getChildren().add(build.heading("Figures"));
        FigureBlock blocks = new FigureBlock(build);
        comparisons.forEach(comparison -> page.getChildren().add(blocks.of(event, comparison)));
    }

    private void addQuotes(VBox page, Event event) {
        if (event.quotes().isEmpty()) {
            return;
        }
        Optional<Evidence> evidence = build.evidence();
        List<Utterance> utterances = build.workspace().spoken().of(event);
        page.getChildren().add(build.heading(build.quoteCount(event.quotes().size(), utterances.size())));
        utterances.forEach(utterance -> page.getChildren().add(build.utterance(utterance)));
        if (evidence.isEmpty()) {
            page.getChildren().add(build.faint("Whether other events quote these words too is not known yet."));
            page.getChildren().add(build.gathering());
        }
    }
}
