package org.dateline.view.reader;

import static org.dateline.language.Tr.tr;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.util.StringConverter;
import org.dateline.background.Background;
import org.dateline.background.Lane;
import org.dateline.events.EventStore;
import org.dateline.evidence.text.CheckedTexts;
import org.dateline.evidence.text.Mark;
import org.dateline.evidence.text.MarkedReport;
import org.dateline.evidence.text.ReportMarker;
import org.dateline.model.Event;
import org.dateline.model.Source;
import org.dateline.view.command.WindowContext;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Reading;
import org.dateline.viewmodel.Screen;
import org.dateline.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** One report in the place of the map: its words, with quotes, figures and mentions marked, each a link to its record. */
public final class ReaderScreen extends BorderPane {

    private static final double ROOM_FOR_HEADING = 980;

    private final WindowContext context;
    private final DatelineViewModel model;
    private final MarkWords words;
    private final ReportText text = new ReportText();
    private final MarkLegend legend = new MarkLegend();
    private final ComboBox<Source> choice = new ComboBox<>();
    private Optional<String> shown = Optional.empty();

    /** The reports of a window's dataset. */
    public ReaderScreen(WindowContext context) {
        this.context = context;
        this.model = context.model();
        this.words = new MarkWords(model);
        setId("reader-screen");
        getStyleClass().add("evidence-screen");
        setTop(top());
        setCenter(text);
        legend.shownProperty().subscribe(text::mark);
        model.selectionProperty().subscribe(text::select);
        // Of invalidation, which also says that the same paragraph is opened once more
        model.readingProperty().subscribe(() -> open(model.readingProperty().get()));
        model.evidence().textsProperty().subscribe((before, texts) -> {
            show(model.readingProperty().get());
            model.readingProperty().get().ifPresent(reading -> text.openAt(reading.paragraph()));
        });
        open(model.readingProperty().get());
    }

    private VBox top() {
        Label heading = new Label(tr("One report, whole"));
        heading.getStyleClass().add("screen-title");
        // The bar of screens lies over the middle, and over the words of a heading in a narrow one
        heading.visibleProperty().bind(widthProperty().greaterThanOrEqualTo(ROOM_FOR_HEADING));
        choice.setId("reader-source");
        choice.getItems().setAll(model.workspace().dataset().sources().list());
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Source source) {
                return source == null ? "" : source.label();
            }

            @Override
            public Source fromString(String name) {
                throw new UnsupportedOperationException("the choice cannot be typed");
            }
        });
        choice.setPrefWidth(260);
        choice.setOnAction(event -> {
            Source chosen = choice.getValue();
            if (chosen != null && !shown.equals(Optional.of(chosen.id()))) {
                model.read(Reading.of(chosen.id()));
            }
        });
        Label report = new Label(tr("Report"));
        report.setLabelFor(choice);
        HBox pair = new HBox(6, report, choice);
        pair.setAlignment(Pos.CENTER_LEFT);
        FlowPane controls = new FlowPane(16, 6, pair, legend);
        controls.setAlignment(Pos.CENTER_LEFT);
        VBox top = new VBox(4, heading, controls);
        top.getStyleClass().addAll("screen-top", "reader-top");
        return top;
    }

    private void open(Optional<Reading> reading) {
        if (reading.isEmpty()) {
            text.show(List.of(empty(tr("This dataset has no source to read."))), List.of());
            return;
        }
        if (!shown.equals(reading.map(Reading::source))) {
            show(reading);
        }
        text.openAt(reading.get().paragraph());
        if (model.screenProperty().get() == Screen.READER) {
            text.requestFocus();
        }
    }

    private static Label empty(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("empty");
        return label;
    }

    private void show(Optional<Reading> reading) {
        if (reading.isEmpty()) {
            return;
        }
        Source source = model.workspace().dataset().sources().get(reading.get().source());
        shown = Optional.of(source.id());
        choice.setValue(source);
        CheckedTexts texts = model.evidence().textsProperty().get().orElse(null);
        Workspace workspace = model.workspace();
        Background where = workspace.isLarge() ? model.background() : Background.direct();
        if (workspace.isLarge()) {
            text.show(List.of(empty(tr("Marking the report\u2026"))), List.of());
        }
        where.run(
                Lane.MARKING,
                () -> ReportMarker.mark(
                        source, events(workspace, source), workspace.dataset().places(), texts),
                report -> show(source, report, texts),
                failure -> text.show(
                        List.of(empty(tr("The report cannot be shown: {0}", failure.getMessage()))), List.of()));
    }

    /** All events; of very many those that the source is recorded to tell, as no other should have a quote or figure of it. */
    private static Iterable<Event> events(Workspace workspace, Source source) {
        if (!workspace.isLarge()) {
            return workspace.dataset().events();
        }
        EventStore store = workspace.index().store();
        return store.eventsToldBy(source.id()).mapToObj(store::get).toList();
    }

    private void show(Source source, MarkedReport report, @Nullable CheckedTexts texts) {
        boolean hasText = texts != null && texts.textOf(source.id()).isPresent();
        BiConsumer<Text, List<Mark>> open = this::openMarks;
        text.show(
                List.of(new ReportHead(context, source, report)),
                report.paragraphs().stream()
                        .map(paragraph -> new ParagraphRow(model, source.id(), paragraph, hasText, open))
                        .toList());
        text.mark(legend.shownProperty().get());
        text.select(model.selectionProperty().get());
    }

    /** Opens the record; of several lets the user choose. */
    private void openMarks(Text run, List<Mark> marks) {
        if (marks.size() == 1) {
            words.open(marks.get(0));
            return;
        }
        ContextMenu menu = new ContextMenu();
        for (Mark mark : marks) {
            MenuItem item = new MenuItem(words.record(mark));
            item.setMnemonicParsing(false);
            item.setOnAction(event -> words.open(mark));
            menu.getItems().add(item);
        }
        menu.show(run, Side.BOTTOM, 0, 0);
    }
}
