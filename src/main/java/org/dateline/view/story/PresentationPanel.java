package org.dateline.view.story;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;
import static org.dateline.view.look.Parts.gap;
import static org.dateline.view.look.Parts.label;
import static org.dateline.view.look.Parts.named;
import static org.dateline.view.look.Parts.row;
import static org.dateline.view.look.Parts.setShown;
import static org.dateline.view.look.Parts.uncut;

import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dateline.evidence.IndependenceWords;
import org.dateline.export.content.EvidenceWords;
import org.dateline.model.Catalog;
import org.dateline.model.Report;
import org.dateline.model.Source;
import org.dateline.model.StoryStep;
import org.dateline.view.command.CommandTable;
import org.dateline.view.command.PresentationCommand;
import org.dateline.view.look.WrappedLabel;
import org.dateline.viewmodel.story.Presentation;
import org.dateline.words.ParagraphWords;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a class reads of a step: title, caption, sources, and which step of how many it is. */
final class PresentationPanel extends BorderPane {

    private static final double SCROLL_STEP = 0.25;
    private static final int MAX_PARAGRAPHS = 8;

    private final Presentation presentation;
    private final ScrollPane scroll = new ScrollPane();
    private final Label title = named("step-title", WrappedLabel.of("", "presented-title"));
    private final Label caption = named("step-caption", WrappedLabel.of("", "presented-caption"));
    private final Label shown = named("step-shown", WrappedLabel.of("", "presented-source"));
    private final VBox sources = named("step-sources", new VBox());
    private final DoubleProperty iconScale = new SimpleDoubleProperty(1);

    PresentationPanel(Presentation presentation, CommandTable<PresentationCommand> commands) {
        this.presentation = presentation;
        getStyleClass().add("presentation-panel");
        sources.getStyleClass().add("presented-sources");
        VBox told = new VBox(
                WrappedLabel.of(presentation.story().title(), "presented-story"), title, shown, caption, sources);
        told.getStyleClass().add("presented-words");
        scroll.setContent(told);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("page-scroll");
        setCenter(scroll);
        setBottom(foot(commands));
        presentation.stepProperty().subscribe(this::show);
    }

    /** Leaves the words, and which step it is. */
    void prepareForPicture() {
        if (getBottom() instanceof HBox foot) {
            foot.getChildren().removeIf(Button.class::isInstance);
        }
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    }

    void scroll(int direction) {
        scroll.setVvalue(Math.max(0, Math.min(1, scroll.getVvalue() + direction * SCROLL_STEP)));
    }

    private void show(StoryStep step) {
        title.setText(step.title());
        String told = step.caption();
        caption.setText(told == null ? "" : told);
        setShown(caption, told != null);
        shown.setText(presentation.shown());
        setShown(shown, !shown.getText().isEmpty());
        showSources(presentation.sources());
        scroll.setVvalue(0);
    }

    private void showSources(List<Report> reports) {
        Catalog<Source> known = presentation.model().workspace().dataset().sources();
        String heading = heading(reports.stream().map(Report::source).toList());
        sources.getChildren().setAll(WrappedLabel.of(heading, "presented-sources-heading"));
        for (Report report : reports) {
            String words = EvidenceWords.name(known.get(report.source())) + "\u2002" + paragraphs(report.paragraphs());
            sources.getChildren().add(WrappedLabel.of(words, "presented-source"));
        }
    }

    /** The paragraphs, or only how many where there are too many to look up in class. */
    private static String paragraphs(List<Integer> paragraphs) {
        return paragraphs.size() > MAX_PARAGRAPHS
                ? trn(paragraphs.size(), "{0} paragraph", "{0} paragraphs")
                : ParagraphWords.marked(paragraphs);
    }

    private String heading(List<String> ids) {
        return ids.isEmpty()
                ? tr("No source tells of this window")
                : IndependenceWords.sources(
                        ids, presentation.model().workspace().independence());
    }

    private Node foot(CommandTable<PresentationCommand> commands) {
        Label number = named("step-number", uncut(label("", "presented-number")));
        int steps = presentation.story().steps().size();
        number.textProperty().bind(presentation.positionProperty().map(at -> {
            int step = at.intValue() + 1;
            return step == steps ? tr("{0} / {1}, the last", step, steps) : tr("{0} / {1}", step, steps);
        }));
        Label pace = uncut(label("", "presented-pace"));
        pace.textProperty()
                .bind(presentation.settings().secondsPerStepProperty().map(seconds -> tr("{0} s per step", seconds)));
        pace.visibleProperty().bind(presentation.autoplayingProperty());
        pace.managedProperty().bind(pace.visibleProperty());
        Button play = button(commands, PresentationCommand.AUTOPLAY);
        presentation
                .autoplayingProperty()
                .subscribe(playing ->
                        play.setGraphic(icon(playing ? "mdomz-pause" : PresentationCommand.AUTOPLAY.icon())));
        HBox foot = row(
                0,
                button(commands, PresentationCommand.PREVIOUS_STEP),
                number,
                button(commands, PresentationCommand.NEXT_STEP),
                gap(),
                pace,
                play,
                button(commands, PresentationCommand.PRESENTER),
                button(commands, PresentationCommand.END));
        foot.getStyleClass().add("presentation-foot");
        return foot;
    }

    DoubleProperty iconScaleProperty() {
        return iconScale;
    }

    private Node icon(String code) {
        // Style sheets set and reset the size of an icon, and the language its direction, so what holds it is scaled
        StackPane icon = new StackPane(new FontIcon(code));
        icon.scaleXProperty().bind(iconScale);
        icon.scaleYProperty().bind(iconScale);
        return icon;
    }

    private Button button(CommandTable<PresentationCommand> commands, PresentationCommand command) {
        Button button = commands.iconButton(command);
        button.setGraphic(icon(command.icon()));
        button.setFocusTraversable(false);
        return button;
    }
}
