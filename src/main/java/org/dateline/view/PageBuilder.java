package org.dateline.view;

import java.util.Collection;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.dateline.evidence.OriginGroup;
import org.dateline.model.Certainty;
import org.dateline.model.Dataset;
import org.dateline.model.Event;
import org.dateline.model.Folding;
import org.dateline.model.Quote;
import org.dateline.model.Source;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Selection;
import org.dateline.viewmodel.Workspace;

/** The pieces that the panel's pages are made of; every source, place and event that they name is a link. */
final class PageBuilder {

    private final DatelineViewModel model;
    private final Categories categories;
    private final Wording wording;
    private final Theme theme;

    PageBuilder(DatelineViewModel model, Categories categories, Wording wording, Theme theme) {
        this.model = model;
        this.categories = categories;
        this.wording = wording;
        this.theme = theme;
    }

    Wording wording() {
        return wording;
    }

    Dataset dataset() {
        return model.workspace().dataset();
    }

    Workspace workspace() {
        return model.workspace();
    }

    Certainty certaintyOf(Event event) {
        return model.certaintyOf(event);
    }

    VBox page(String id) {
        VBox page = new VBox();
        page.setId(id);
        page.getStyleClass().add("page");
        return page;
    }

    Label title(String words) {
        return label(words, "page-title");
    }

    /** A label that wraps and is never cut. */
    Label label(String words, String... styleClasses) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styleClasses);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    Label faint(String words) {
        return label(words, "faint");
    }

    Label heading(String words) {
        return label(words, "section");
    }

    Node categoryLine(Event event) {
        HBox line = new HBox(6, glyph(event), label(categories.name(event.category()), "category-name"));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    Node glyph(Event event) {
        Certainty certainty = certaintyOf(event) == Certainty.CERTAIN ? Certainty.CERTAIN : Certainty.POSSIBLE;
        StackPane cell = new StackPane(categories.glyph(event.category(), certainty, theme));
        cell.setMinWidth(16);
        return cell;
    }

    private Hyperlink link(String words, Selection target) {
        Hyperlink link = new Hyperlink(words);
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.setOnAction(event -> model.select(target));
        return link;
    }

    Hyperlink sourceLink(String id) {
        Source source = dataset().sources().get(id);
        return link(source.label(), new Selection.OfSource(id));
    }

    Hyperlink placeLink(String id) {
        return link(dataset().places().get(id).name(), new Selection.OfPlace(id));
    }

    Hyperlink eventLink(Event event) {
        return link(event.title(), new Selection.OfEvent(event.id()));
    }

    /** Links and words in a line that wraps. */
    FlowPane line(Node... parts) {
        FlowPane line = new FlowPane(4, 0);
        line.getChildren().addAll(parts);
        line.setAlignment(Pos.BASELINE_LEFT);
        line.setRowValignment(javafx.geometry.VPos.BASELINE);
        return line;
    }

    /** An event as a row: glyph, link, and when. */
    Node eventRow(Event event) {
        Certainty certainty = certaintyOf(event);
        String when = wording.span(event.time().start(), event.time().end());
        String suffix = switch (certainty) {
            case CERTAIN -> "";
            case POSSIBLE -> " \u00b7 possible in this window";
            case OUTSIDE -> " \u00b7 outside of this window";
        };
        VBox words = new VBox(eventLink(event), faint(when + suffix));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(8, glyph(event), words);
        row.getStyleClass().add("event-row");
        if (certainty == Certainty.OUTSIDE) {
            row.getStyleClass().add("outside");
        }
        return row;
    }

    /** Words with their speaker, role, source and paragraph. */
    Node quote(Quote quote) {
        Text words = new Text("\u201c" + quote.text() + "\u201d");
        words.getStyleClass().add("quote-text");
        TextFlow flow = new TextFlow(words);
        String role = quote.role();
        Label speaker = label(role == null ? quote.speaker() : quote.speaker() + ", " + role, "quote-speaker");
        VBox block = new VBox(
                3,
                flow,
                speaker,
                line(sourceLink(quote.source()), plain(Wording.paragraphs(List.of(quote.paragraph())))));
        block.getStyleClass().add("quote");
        return block;
    }

    Label plain(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("faint");
        return label;
    }

    /** "4 sources, 2 of them independent". */
    String independence(Collection<String> sources) {
        int independent = workspace().independence().independent(sources);
        String counted = Wording.count(sources.size(), "source");
        if (sources.size() < 2) {
            return counted;
        }
        return counted + ", " + (independent == sources.size() ? "all" : String.valueOf(independent)) + " independent";
    }

    /** The groups of these sources, each headed by the origin that joins it. */
    List<OriginGroup> groups(Collection<String> sources) {
        return workspace().independence().groups(sources);
    }

    /** What joins the sources of the group: the origins that two or more of them name, or all if there is only one. */
    String groupHeading(OriginGroup group) {
        if (group.origins().isEmpty()) {
            return "Names no origin";
        }
        List<Source> sources =
                group.sources().stream().map(dataset().sources()::get).toList();
        List<String> shared = group.origins().stream()
                .filter(origin -> sources.stream()
                                .filter(source -> namesOrigin(source, origin))
                                .count()
                        > 1)
                .toList();
        return shared.isEmpty()
                ? "Relies on " + String.join(", ", group.origins())
                : "Share an origin: " + String.join(", ", shared);
    }

    private static boolean namesOrigin(Source source, String origin) {
        return source.origins().stream().anyMatch(named -> Folding.fold(named).equals(Folding.fold(origin)));
    }
}
