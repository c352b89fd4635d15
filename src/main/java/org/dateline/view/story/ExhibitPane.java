package org.dateline.view.story;

import static org.dateline.export.content.EvidenceWords.name;
import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.named;
import static org.dateline.view.look.Parts.setShown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.dateline.events.Dataset;
import org.dateline.evidence.Exhibited;
import org.dateline.evidence.Exhibits;
import org.dateline.evidence.FigureComparison;
import org.dateline.evidence.Utterance;
import org.dateline.evidence.text.WordRun;
import org.dateline.model.Figure;
import org.dateline.model.Quote;
import org.dateline.model.Source;
import org.dateline.model.exhibit.Exhibit;
import org.dateline.view.figure.NumberScale;
import org.dateline.view.figure.RangeAxis;
import org.dateline.view.figure.RangeStrip;
import org.dateline.view.look.Enlarged;
import org.dateline.view.look.EvidenceWords;
import org.dateline.view.look.MarkedFlow;
import org.dateline.view.look.Parts;
import org.dateline.view.look.WrappedLabel;
import org.dateline.words.FigureWords;
import org.dateline.words.ParagraphWords;
import org.jspecify.annotations.Nullable;

/** What a step shows beside its map, large: a quote, figures on their axis, variants with their differences, or a picture. */
final class ExhibitPane extends BorderPane {

    private static final double AXIS_OF_THE_WINDOW = 13;

    private final Dataset dataset;
    private final Exhibits exhibits;
    private final Pictures pictures;
    private final FittedWords words = new FittedWords();
    private final DoubleProperty strips = new SimpleDoubleProperty(1);
    private @Nullable Exhibit shown;

    ExhibitPane(Dataset dataset, Pictures pictures) {
        this.dataset = dataset;
        this.exhibits = new Exhibits(dataset);
        this.pictures = pictures;
        setId("exhibit");
        getStyleClass().add("exhibit");
        setShown(this, false);
    }

    /** Shows this, or nothing and takes no room. */
    void show(@Nullable Exhibit exhibit) {
        shown = exhibit;
        setShown(this, exhibit != null);
        if (exhibit != null) {
            setCenter(exhibits.of(exhibit).accept(new Maker()));
        }
    }

    /** Fits its words again, where those around have this size, in pixels. */
    void fit(double body) {
        strips.set(body / AXIS_OF_THE_WINDOW);
        words.fit(body);
    }

    void scroll(int direction) {
        words.scroll(direction);
    }

    void prepareForPicture() {
        words.withoutBars();
    }

    private Source source(String id) {
        return dataset.sources().get(id);
    }

    private Node large(List<? extends Node> parts, List<? extends TextFlow> large) {
        words.show(parts, large);
        return words;
    }

    private static MarkedFlow flow(List<List<WordRun>> parts) {
        MarkedFlow flow = MarkedFlow.ofQuote(parts, "exhibit-quote");
        flow.setAccessibleRole(AccessibleRole.TEXT);
        return flow;
    }

    private static void addSpeaker(List<Node> parts, List<Quote> quotes) {
        Map<String, Set<String>> roles = new LinkedHashMap<>();
        quotes.forEach(quote -> {
            Set<String> known = roles.computeIfAbsent(quote.speaker(), speaker -> new LinkedHashSet<>());
            String role = quote.role();
            if (role != null) {
                known.add(role);
            }
        });
        roles.forEach((speaker, known) -> {
            parts.add(WrappedLabel.of(speaker, "exhibit-speaker"));
            if (!known.isEmpty()) {
                parts.add(WrappedLabel.of(String.join(" / ", known), "exhibit-note"));
            }
        });
    }

    private final class Maker implements Exhibited.Visitor<Node> {

        @Override
        public Node quote(Exhibited.Words wanted) {
            Quote quote = wanted.quote();
            MarkedFlow flow = named("exhibit-quote", flow(List.of(List.of(new WordRun(quote.text(), false)))));
            List<Node> parts = new ArrayList<>(List.of(flow));
            addSpeaker(parts, List.of(quote));
            parts.add(WrappedLabel.of(
                    tr("{0}\u2002{1}", name(source(quote.source())), ParagraphWords.marked(List.of(quote.paragraph()))),
                    "exhibit-source"));
            return large(parts, List.of(flow));
        }

        @Override
        public Node variants(Exhibited.Variants variants) {
            List<Node> parts = new ArrayList<>();
            List<MarkedFlow> flows = new ArrayList<>();
            Utterance utterance = variants.utterance();
            parts.add(WrappedLabel.of(
                    utterance.varies()
                            ? tr("The same spoken words, as printed; what differs is marked")
                            : tr("The sources print the same words"),
                    "exhibit-heading"));
            addSpeaker(parts, utterance.quotes());
            for (Utterance.Rendering rendering : utterance.renderings()) {
                if (rendering.perhapsSame() && utterance.varies()) {
                    parts.add(WrappedLabel.of(tr("Perhaps the same spoken words; that is not known"), "exhibit-note"));
                }
                MarkedFlow flow = flow(rendering.parts());
                flows.add(flow);
                parts.add(flow);
                new LinkedHashSet<>(rendering.quotes().stream()
                                .map(quote -> SourceNames.at(source(quote.source()), quote.paragraph()))
                                .toList())
                        .forEach(name -> parts.add(WrappedLabel.of(name, "exhibit-source")));
            }
            return large(parts, flows);
        }

        @Override
        public Node figures(Exhibited.Numbers numbers) {
            FigureComparison comparison = numbers.figures();
            String unit = numbers.measure().unit();
            String name = numbers.measure().name();
            List<Node> parts = new ArrayList<>();
            parts.add(WrappedLabel.of(
                    unit == null || name.toLowerCase(Locale.ROOT).contains(unit.toLowerCase(Locale.ROOT))
                            ? name
                            : tr("{0} ({1})", name, unit),
                    "exhibit-heading"));
            parts.add(WrappedLabel.of(
                    EvidenceWords.agreement(comparison),
                    comparison.conflicting() ? "exhibit-conflict" : "exhibit-note"));
            NumberScale scale = NumberScale.of(comparison.figures());
            GridPane grid = new GridPane();
            grid.getStyleClass().add("exhibit-figures");
            ColumnConstraints values = new ColumnConstraints();
            ColumnConstraints ranges = new ColumnConstraints();
            ranges.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().addAll(values, ranges);
            grid.add(enlarged(new RangeAxis(scale)), 1, 0);
            for (FigureComparison.Agreement agreement : comparison.agreements()) {
                Figure first = agreement.first();
                Label value = Parts.uncut(Parts.label(FigureWords.bounds(first), "exhibit-value"));
                grid.addRow(grid.getRowCount(), value, enlarged(new RangeStrip(scale, first)));
                VBox said = new VBox();
                said.getStyleClass().add("exhibit-figure");
                agreement
                        .figures()
                        .forEach(figure -> said.getChildren().add(WrappedLabel.of(said(figure), "exhibit-source")));
                grid.add(said, 0, grid.getRowCount(), 2, 1);
            }
            parts.add(grid);
            return large(parts, List.of());
        }

        private Region enlarged(Region part) {
            Enlarged enlarged = new Enlarged(part);
            enlarged.factorProperty().bind(strips);
            return enlarged;
        }

        private String said(Figure figure) {
            String qualified = FigureWords.qualified(figure);
            String words =
                    qualified.isEmpty() ? tr("“{0}”", figure.wording()) : tr("“{0}”; {1}", figure.wording(), qualified);
            String attributed = figure.attributedTo();
            String at = SourceNames.at(source(figure.source()), figure.paragraph());
            return attributed == null
                    ? tr("{0}: {1}", at, words)
                    : tr("{0}: {1}, according to {2}", at, words, attributed);
        }

        @Override
        public Node picture(Exhibit.OfPicture picture) {
            StackPane frame = new StackPane();
            frame.getStyleClass().add("exhibit-frame");
            frame.setMinSize(0, 0);
            Label waiting = WrappedLabel.of(picture.alt(), "exhibit-note");
            frame.getChildren().add(waiting);
            Label credit =
                    named("exhibit-credit", WrappedLabel.of(tr("Picture: {0}", picture.credit()), "exhibit-source"));
            BorderPane page = new BorderPane(frame, null, null, credit, null);
            page.getStyleClass().add("exhibit-picture");
            pictures.read(
                    picture.file(),
                    image -> {
                        if (picture.equals(shown)) {
                            ImageView view = named("exhibit-image", new ImageView(image));
                            view.setPreserveRatio(true);
                            view.setSmooth(true);
                            view.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
                            view.setAccessibleText(picture.alt());
                            view.fitWidthProperty().bind(frame.widthProperty());
                            view.fitHeightProperty().bind(frame.heightProperty());
                            view.setManaged(false);
                            centre(frame, view);
                            frame.getChildren().setAll(view);
                        }
                    },
                    trouble -> {
                        if (picture.equals(shown)) {
                            frame.getChildren()
                                    .setAll(new VBox(
                                            named("exhibit-trouble", WrappedLabel.of(trouble, "exhibit-note")),
                                            WrappedLabel.of(picture.alt(), "exhibit-source")));
                        }
                    });
            return page;
        }

        /** The picture takes the room there is, and asks for none. */
        private static void centre(Region frame, ImageView view) {
            Runnable place = () -> view.relocate(
                    (frame.getWidth() - view.getLayoutBounds().getWidth()) / 2,
                    (frame.getHeight() - view.getLayoutBounds().getHeight()) / 2);
            view.layoutBoundsProperty().subscribe(bounds -> place.run());
            frame.widthProperty().subscribe(width -> place.run());
            frame.heightProperty().subscribe(height -> place.run());
        }

        @Override
        public Node missing(String words) {
            return large(List.of(named("exhibit-missing", WrappedLabel.of(words, "exhibit-note"))), List.of());
        }
    }
}
