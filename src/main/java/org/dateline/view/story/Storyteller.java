package org.dateline.view.story;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;
import static org.dateline.view.look.Parts.named;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.dateline.events.Dataset;
import org.dateline.model.Certainty;
import org.dateline.model.Event;
import org.dateline.model.Report;
import org.dateline.model.Story;
import org.dateline.model.StoryStep;
import org.dateline.model.TimeWindow;
import org.dateline.view.command.MainCommand;
import org.dateline.view.command.WindowContext;
import org.dateline.view.look.OwnedDialog;
import org.dateline.view.look.Parts;
import org.dateline.view.map.MapPane;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Screen;
import org.dateline.viewmodel.Selection;
import org.dateline.viewmodel.ViewState;
import org.dateline.viewmodel.story.StepViews;

/** Presents stories in the window of a view, and makes steps of what that view shows. */
public final class Storyteller {

    private static final double CHOICE_WIDTH = 440;
    private static final double CHOICE_HEIGHT = 40;
    private static final double MAX_CHOICE_HEIGHT = 320;

    private final WindowContext context;
    private final DatelineViewModel model;
    private final MapPane map;
    private final StepViews views;

    /** @param map the map of the window */
    public Storyteller(WindowContext context, MapPane map) {
        this.context = context;
        this.model = context.model();
        this.map = map;
        this.views = new StepViews(model.workspace().dataset());
    }

    /** Presents a story instead of what a scene shows, full screen: the only one, or the one that the user chooses. */
    public void present(Scene scene) {
        List<Story> stories = context.stories().presentable();
        if (stories.isEmpty()) {
            sayHow(scene.getWindow());
        } else if (stories.size() == 1) {
            present(scene, stories.get(0));
        } else {
            choose(scene.getWindow(), stories, story -> present(scene, story));
        }
    }

    private static void sayHow(Window window) {
        String words = tr(
                "Choose a day, an event or a place, and press {0}: that adds what you see to a story, as a step. {1} opens"
                        + " the page where steps get their words and their order.",
                MainCommand.ADD_VIEW.keys(), MainCommand.STORIES.keys());
        OwnedDialog.alert(window, AlertType.INFORMATION, tr("There is no story to present yet"), words)
                .show();
    }

    /** A story in a list: its title and how many steps it has. */
    static String words(Story story) {
        return trn(story.steps().size(), "{1}  ({0} step)", "{1}  ({0} steps)", story.title());
    }

    private static void choose(Window window, List<Story> stories, Consumer<Story> onChosen) {
        Alert dialog =
                OwnedDialog.alert(window, AlertType.NONE, tr("Which story?"), "", ButtonType.OK, ButtonType.CANCEL);
        ListView<Story> list = named("story-choice", new ListView<>());
        list.setAccessibleText(tr("Stories"));
        list.getItems().setAll(stories);
        list.setCellFactory(view -> Parts.cell(Storyteller::words));
        double height = Math.min(MAX_CHOICE_HEIGHT, CHOICE_HEIGHT * (stories.size() + 0.5));
        list.setPrefSize(CHOICE_WIDTH, height);
        // Some window managers shrink a dialog to its least size as it opens
        list.setMinSize(CHOICE_WIDTH, height);
        list.getSelectionModel().select(0);
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                dialog.setResult(ButtonType.OK);
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                dialog.setResult(ButtonType.OK);
            } else if (event.getCode() == KeyCode.ESCAPE) {
                dialog.setResult(ButtonType.CANCEL);
            }
        });
        dialog.getDialogPane().setContent(list);
        dialog.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        dialog.setOnShown(event -> Platform.runLater(list::requestFocus));
        Optional<ButtonType> answer = dialog.showAndWait();
        if (answer.equals(Optional.of(ButtonType.OK))) {
            Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(onChosen);
        }
    }

    /** Presents this story instead of what a scene shows, full screen, until the user ends it; then all is as it was. */
    void present(Scene scene, Story story) {
        model.playback().pause();
        new Presenting(context, scene, story).begin();
    }

    /** Adds what is seen to the story that is being worked on, as its last step, and shows it there. */
    public void addView() {
        context.stories().addStep(step());
        Screen middle = model.screenProperty().get();
        if (middle != Screen.MAP && middle != Screen.COMPARE && middle != Screen.CHART) {
            context.notice().say(tr("The step shows the map of this view: what stands in its place is not presented."));
        }
        model.select(new Selection.OfStories());
    }

    /** Lets the step that is being made show what is seen; its words stay. */
    public void useView() {
        context.stories().showInStep(step());
        context.notice()
                .say(tr(
                        "Step {0} shows this view now.",
                        context.stories().positionProperty().get() + 1));
    }

    void look(StoryStep step) {
        StepViews.Shown shown = views.of(step);
        model.show(shown.view().selecting(model.selectionProperty().get()));
        map.parts().show(step, shown.view().part());
        if (shown.screen() == Screen.CHART || model.screenProperty().get() == Screen.CHART) {
            model.show(shown.screen());
        }
        if (!shown.trouble().isEmpty()) {
            context.notice().say(tr("What this step shows of its window cannot be read: {0}.", shown.trouble()));
        }
    }

    private StoryStep step() {
        ViewState view = model.view().showing(map.parts().seen().orElse(null));
        String event = view.selection().eventId().orElse(null);
        String place = view.selection().placeId().orElse(null);
        return new StoryStep(
                title(view),
                null,
                view.window(),
                event,
                place,
                null,
                views.line(view, model.screenProperty().get()),
                view.selection()
                        .sourceId()
                        .map(source -> told(source, view.window()))
                        .orElse(List.of()));
    }

    private String title(ViewState view) {
        Dataset dataset = model.workspace().dataset();
        String when = context.times().span(view.window());
        return view.selection()
                .eventId()
                .map(event -> dataset.events().get(event).title())
                .or(() -> view.selection()
                        .placeId()
                        .map(place -> tr("{0}, {1}", dataset.places().get(place).name(), when)))
                .orElse(when);
    }

    /** Where a source that is selected tells of the window; what else is selected brings its own. */
    private List<Report> told(String source, TimeWindow window) {
        List<Event> events = model.workspace().index().events();
        List<Integer> paragraphs = model.workspace()
                .index()
                .store()
                .eventsToldBy(source)
                .mapToObj(events::get)
                .filter(event -> event.time().in(window) != Certainty.OUTSIDE)
                .flatMap(event -> event.reports().stream())
                .filter(report -> report.source().equals(source))
                .flatMap(report -> report.paragraphs().stream())
                .distinct()
                .toList();
        return paragraphs.isEmpty() ? List.of() : List.of(new Report(source, paragraphs));
    }
}
