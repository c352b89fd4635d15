package org.dateline.view;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.dateline.evidence.FigureComparison;
import org.dateline.evidence.OriginGroup;
import org.dateline.model.Certainty;
import org.dateline.model.Event;
import org.dateline.model.Figure;
import org.dateline.model.Precision;
import org.dateline.model.Quote;
import org.dateline.model.Report;

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
        page.getChildren().add(build.label(build.wording().time(event.time()), "when"));
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
                List<Node> line = new ArrayList<>(List.of(build.plain(Wording.precision(precision))));
                line.addAll(names);
                page.getChildren().add(build.line(line.toArray(Node[]::new)));
            }
        }
    }

    private void addReports(VBox page, Event event) {
        List<String> sources = event.sources().toList();
        page.getChildren().add(build.heading("Told by " + build.independence(sources)));
        for (OriginGroup group : build.groups(sources)) {
            page.getChildren().add(build.faint(build.groupHeading(group)));
            for (Report report : event.reports()) {
                if (group.sources().contains(report.source())) {
                    page.getChildren()
                            .add(build.line(
                                    build.sourceLink(report.source()),
                                    build.plain(Wording.paragraphs(report.paragraphs()))));
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
        for (FigureComparison comparison : comparisons) {
            String measure =
                    build.dataset().measures().get(comparison.measure()).name();
            VBox block = new VBox(2, build.label(measure, "measure"));
            block.getStyleClass().add("figures");
            if (comparison.conflicting()) {
                block.getChildren().add(build.label("The sources disagree", "conflict"));
            } else if (comparison.differing()) {
                block.getChildren().add(build.label("The sources give different bounds", "possible-note"));
            }
            comparison.figures().forEach(figure -> block.getChildren().add(figure(figure)));
            page.getChildren().add(block);
        }
    }

    private Node figure(Figure figure) {
        String saidBy = figure.attributedTo();
        VBox row = new VBox(
                build.label(Wording.bounds(figure), "figure-value"),
                build.faint(
                        "\u201c" + figure.wording() + "\u201d" + (saidBy == null ? "" : ", according to " + saidBy)),
                build.line(
                        build.sourceLink(figure.source()),
                        build.plain(Wording.paragraphs(List.of(figure.paragraph())))));
        row.getStyleClass().add("figure");
        return row;
    }

    private void addQuotes(VBox page, Event event) {
        if (event.quotes().isEmpty()) {
            return;
        }
        page.getChildren().add(build.heading(Wording.count(event.quotes().size(), "quote")));
        for (Quote quote : event.quotes()) {
            page.getChildren().add(build.quote(quote));
        }
    }
}
