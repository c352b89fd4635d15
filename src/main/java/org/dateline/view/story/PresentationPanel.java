package org.dateline.view.story;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.evidence.IndependenceWords;
import org.dateline.model.Report;
import org.dateline.model.Source;
import org.dateline.model.StoryStep;
import org.dateline.view.command.CommandTable;
import org.dateline.view.command.PresentationCommand;
import org.dateline.view.look.WrappedLabel;
import org.dateline.viewmodel.Presentation;
import org.dateline.viewmodel.PresentationSettings;
import org.dateline.words.NumberWords;
import org.dateline.words.ParagraphWords;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a class reads of a step: title, caption, sources, and which step of how many it is. */
final class PresentationPanel extends BorderPane {

    private static final double SCROLL_STEP = 0.25;
    private static final int MAX_PARAGRAPHS = 8;

    private final Presentation presentation;
    private final ScrollPane scroll = new ScrollPane();
    private final Label title = WrappedLabel.of("", "presented-title");
    private final Label caption = WrappedLabel.of("", "presented-caption");
    private final VBox sources = new VBox();
    private final DoubleProperty iconScale = new SimpleDoubleProperty(this, "iconScale", 1);

    PresentationPanel(Presentation presentation, CommandTable<PresentationCommand> commands) {
        this.presentation = presentation;
        getStyleClass().add("presentation-panel");
        Label story = WrappedLabel.of("", "presented-story");
        story.setText(presentation.story().title());
        title.setId("step-title");
        caption.setId("step-caption");
        sources.setId("step-sources");
        sources.getStyleClass().add("presented-sources");
        VBox told = new VBox(story, title, caption, sources);
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

    /** Moves long words up or down. */
    void scroll(int direction) {
        scroll.setVvalue(Math.max(0, Math.min(1, scroll.getVvalue() + direction * SCROLL_STEP)));
    }

    private void show(StoryStep step) {
        title.setText(step.title());
        String told = step.caption();
        caption.setText(told == null ? "" : told);
        caption.setVisible(told != null);
        caption.setManaged(told != null);
        showSources(presentation.sources());
        scroll.setVvalue(0);
    }

    private void showSources(List<Report> reports) {
        sources.getChildren().clear();
        Label heading = WrappedLabel.of("", "presented-sources-heading");
        heading.setText(heading(reports.stream().map(Report::source).toList()));
        sources.getChildren().add(heading);
        for (Report report : reports) {
            Label label = WrappedLabel.of("", "presented-source");
            label.setText(
                    name(presentation.model().workspace().dataset().sources().get(report.source())) + "\u2002"
                            + paragraphs(report.paragraphs()));
            sources.getChildren().add(label);
        }
    }

    /** The paragraphs, or only how many where there are too many to look up in class. */
    private static String paragraphs(List<Integer> paragraphs) {
        return paragraphs.size() > MAX_PARAGRAPHS
                ? NumberWords.count(paragraphs.size(), "paragraph")
                : ParagraphWords.marked(paragraphs);
    }

    private String heading(List<String> ids) {
        if (ids.isEmpty()) {
            return "No source tells of this window";
        }
        return IndependenceWords.sources(ids, presentation.model().workspace().independence());
    }

    /** A source in words that stand alone: with its headline where it names no outlet, and with its origins. */
    private static String name(Source source) {
        String title = source.title();
        String name =
                source.outlet() == null && title != null ? "Unnamed outlet, \u201c" + title + "\u201d" : source.label();
        return source.origins().isEmpty()
                ? name + ", names no origin"
                : name + ", after " + source.origins().stream().collect(Collectors.joining(" and "));
    }

    private Node foot(CommandTable<PresentationCommand> commands) {
        Label number = new Label();
        number.setId("step-number");
        number.getStyleClass().add("presented-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        int steps = presentation.story().steps().size();
        number.textProperty().bind(presentation.positionProperty().map(at -> (at.intValue() + 1) + " / " + steps));
        PresentationSettings settings = presentation.settings();
        Label pace = new Label();
        pace.getStyleClass().add("presented-pace");
        pace.setMinWidth(Region.USE_PREF_SIZE);
        pace.textProperty().bind(settings.secondsPerStepProperty().map(seconds -> seconds + " s per step"));
        pace.visibleProperty().bind(presentation.autoplayingProperty());
        Button play = button(commands, PresentationCommand.AUTOPLAY);
        presentation
                .autoplayingProperty()
                .subscribe(playing ->
                        play.setGraphic(icon(playing ? "mdomz-pause" : PresentationCommand.AUTOPLAY.icon())));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(
                button(commands, PresentationCommand.PREVIOUS_STEP),
                number,
                button(commands, PresentationCommand.NEXT_STEP),
                gap,
                pace,
                play,
                button(commands, PresentationCommand.END));
        foot.getStyleClass().add("presentation-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    /** How much larger the icons are than elsewhere. */
    DoubleProperty iconScaleProperty() {
        return iconScale;
    }

    private FontIcon icon(String code) {
        FontIcon icon = new FontIcon(code);
        // Style sheets set and reset the size of an icon, so it is scaled
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
