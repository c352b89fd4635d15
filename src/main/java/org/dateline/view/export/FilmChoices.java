package org.dateline.view.export;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trc;
import static org.dateline.language.Tr.trn;
import static org.dateline.view.look.Parts.converter;
import static org.dateline.view.look.Parts.label;
import static org.dateline.view.look.Parts.named;
import static org.dateline.view.look.Parts.setShown;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.dateline.background.Background;
import org.dateline.background.Lane;
import org.dateline.calendar.TimeStep;
import org.dateline.control.look.Motion;
import org.dateline.export.ExportFormat;
import org.dateline.model.Story;
import org.dateline.model.TimeWindow;
import org.dateline.view.look.Theme;
import org.dateline.view.look.WrappedLabel;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.PlaybackMode;
import org.dateline.viewmodel.PlayedWindows;
import org.dateline.words.NumberWords;
import org.jspecify.annotations.Nullable;

/** What can be chosen of a film, with one of its pictures, and how long and large it would be. */
final class FilmChoices extends VBox {

    private static final double PREVIEW_WIDTH = 230;
    private static final double PREVIEW_HEIGHT = 130;
    private static final Duration PREVIEW_AFTER = Motion.MOMENT.duration();
    private static final double LEAST_SHARE = 500;
    private static final List<Double> PACES = List.of(0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 15.0, 20.0, 25.0, 30.0);
    private static final List<Double> SECONDS = List.of(0.0, 1.0, 2.0, 3.0, 4.0, 6.0, 8.0, 10.0);
    private static final List<Double> SECONDS_PER_STEP = List.of(3.0, 5.0, 10.0, 15.0, 20.0, 30.0, 45.0, 60.0);

    private final Start start;
    private final Filming filming;
    private final GridPane grid = new GridPane();
    private final ChoiceBox<Played> played;
    private final ChoiceBox<Optional<TimeStep>> width;
    private final ChoiceBox<TimeStep> step;
    private final ChoiceBox<Double> pace = choice("film-pace", PACES, 10.0, FilmChoices::perSecond);
    private final ChoiceBox<Double> held =
            choice("film-hold", SECONDS_PER_STEP, 10.0, seconds -> tr("{0} each", seconds(seconds)));
    private final ChoiceBox<FrameSize> size;
    private final ChoiceBox<Theme> theme;
    private final ChoiceBox<Double> title = choice("film-title", SECONDS, 2.0, FilmChoices::seconds);
    private final ChoiceBox<Double> end = choice("film-end", SECONDS, 4.0, FilmChoices::seconds);
    private final CheckBox looping = named("film-looping", new CheckBox(tr("Begin again at the end")));
    private final Label estimate = named("film-estimate", WrappedLabel.of("", "faint"));
    private final ImageView preview = named("film-preview", new ImageView());
    private final PauseTransition settled = new PauseTransition(PREVIEW_AFTER);
    private ExportFormat format = ExportFormat.MP4;

    /** What there is to choose from, and how it begins. */
    record Start(
            TimeWindow span,
            TimeWindow window,
            DatelineViewModel model,
            FrameSize screen,
            Theme theme,
            List<Story> stories) {}

    /** Draws one picture of a film. */
    interface Filming {

        /** May be called on any thread. */
        BufferedImage preview(Film film) throws IOException;
    }

    /** What is played: a time, or a story. */
    private record Played(
            String words, TimeWindow time, @Nullable Story story) {}

    FilmChoices(Start start, Filming filming, Background background) {
        this.start = start;
        this.filming = filming;
        List<Played> all = new ArrayList<>();
        all.add(new Played(tr("The whole time"), start.span(), null));
        if (!start.window().equals(start.span()) && !start.window().isEmpty()) {
            all.add(new Played(tr("The window that is shown"), start.window(), null));
        }
        start.stories().forEach(story -> all.add(new Played(tr("Story: {0}", story.title()), start.span(), story)));
        played = choice("film-played", all, all.get(0), Played::words);
        width = choice(
                "film-window",
                List.of(Optional.<TimeStep>empty()),
                Optional.empty(),
                length -> length.map(each -> tr("{0}, moving", each.length())).orElse(tr("Growing from the start")));
        step = choice("film-step", List.of(TimeStep.ALL.get(0)), TimeStep.ALL.get(0), TimeStep::length);
        FrameSize usual = new FrameSize(1280, 720);
        List<FrameSize> sizes = new ArrayList<>(List.of(usual, new FrameSize(1920, 1080), new FrameSize(1080, 1080)));
        if (!sizes.contains(start.screen())) {
            sizes.add(start.screen());
        }
        size = choice(
                "film-size",
                sizes,
                usual,
                each -> each.equals(start.screen()) ? tr("{0}, as on the screen", each) : each.toString());
        theme = choice(
                "film-theme",
                List.of(Theme.values()),
                start.theme(),
                each -> each == Theme.LIGHT ? tr("Light") : tr("Dark"));
        looping.setSelected(true);
        looping.setOnAction(event -> show());
        VBox picture = new VBox(preview);
        picture.setMinHeight(PREVIEW_HEIGHT);
        settled.setOnFinished(event -> drawPreview(background));
        playedChanged();
        played.valueProperty().subscribe(now -> playedChanged());
        getStyleClass().add("film-options");
        grid.getStyleClass().add("film-grid");
        getChildren().addAll(grid, looping, estimate, picture);
        List.of(width, step, pace, held, size, theme, title, end)
                .forEach(choice -> choice.valueProperty().subscribe(now -> show()));
    }

    private static <T> ChoiceBox<T> choice(String id, List<T> items, T first, Function<T, String> words) {
        ChoiceBox<T> box = named(id, new ChoiceBox<>());
        box.setConverter(converter(words));
        box.getItems().setAll(items);
        box.setValue(first);
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }

    private static String perSecond(double steps) {
        return steps < 1
                ? tr("one step in {0}", seconds(1 / steps))
                : trn((int) steps, "{0} step a second", "{0} steps a second");
    }

    private static String seconds(double seconds) {
        return seconds == 0 ? tr("none") : trn((int) seconds, "{0} second", "{0} seconds");
    }

    /** Lengths that make sense of what is played: neither too many pictures nor none that moves. */
    private void playedChanged() {
        TimeWindow time = played.getValue().time();
        double all = time.length().toMillis();
        List<TimeStep> lengths = TimeStep.ALL.stream()
                .filter(each -> each.millis() < all && each.millis() >= all / LEAST_SHARE)
                .toList();
        List<Optional<TimeStep>> widths = new ArrayList<>();
        widths.add(Optional.empty());
        lengths.forEach(length -> widths.add(Optional.of(length)));
        boolean moves = start.model().playback().modeProperty().get() == PlaybackMode.MOVING
                && start.window().length().compareTo(time.length()) < 0;
        Optional<TimeStep> likeTheWindow =
                moves ? Optional.of(TimeStep.atLeast(start.window().length().toMillis())) : Optional.empty();
        width.getItems().setAll(widths);
        width.setValue(widths.contains(likeTheWindow) ? likeTheWindow : Optional.empty());
        TimeStep usual = PlayedWindows.usualStep(time);
        step.getItems().setAll(lengths.isEmpty() ? List.of(usual) : lengths);
        step.setValue(usual);
        boolean isStory = played.getValue().story() != null;
        grid.getChildren().clear();
        row(0, tr("Play"), played, tr("Size"), size);
        row(1, isStory ? tr("Step") : trc("of time", "Window"), isStory ? held : width, tr("Colours"), theme);
        if (isStory) {
            row(2, "", null, tr("Title"), title);
            row(4, "", null, tr("Sources"), end);
        } else {
            row(2, trc("of time", "Step"), step, tr("Title"), title);
            row(4, tr("Pace"), pace, tr("Sources"), end);
        }
        show();
    }

    private void row(int number, String words, @Nullable Region control, String otherWords, Region other) {
        if (control != null) {
            grid.addRow(number, labelled(words, control), control);
        }
        grid.add(labelled(otherWords, other), 2, number);
        grid.add(other, 3, number);
    }

    private static Label labelled(String words, Region control) {
        Label label = label(words, "faint");
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(control);
        label.setAlignment(Pos.CENTER_LEFT);
        control.setAccessibleText(words);
        return label;
    }

    /** Shows what can be chosen of this format. */
    void show(ExportFormat wanted) {
        format = wanted;
        setShown(looping, wanted == ExportFormat.GIF);
        show();
    }

    /** What is chosen; the format may refuse it. */
    Film film() {
        Played what = played.getValue();
        return new Film(
                new PlayedWindows(
                        what.time(),
                        width.getValue().orElse(null),
                        step.getValue(),
                        start.model().workspace().dataset().zone()),
                what.story(),
                new Film.Pace(pace.getValue(), title.getValue(), end.getValue(), held.getValue()),
                new Film.Look(size.getValue(), theme.getValue(), looping.isSelected()));
    }

    private boolean isComplete() {
        return step.getValue() != null && width.getValue() != null && played.getValue() != null;
    }

    private void show() {
        if (!isComplete()) {
            return;
        }
        Film film = film();
        Optional<String> refusal = film.refusal(format);
        estimate.setText(refusal.map(reason -> tr("Not possible: {0}.", reason))
                .orElseGet(() -> tr("{0}, about {1}.", film.words(), megabytes(film.estimatedBytes(format)))));
        settled.playFromStart();
    }

    private static String megabytes(double bytes) {
        double megabytes = bytes / 1_000_000;
        return tr("{0} MB", NumberWords.number(megabytes < 1 ? 1 : Math.rint(megabytes)));
    }

    /** Once the choice has rested: a picture takes a moment. */
    private void drawPreview(Background background) {
        if (getScene() == null || !isComplete()) {
            return;
        }
        Film film = film();
        if (film.refusal(format).isPresent()) {
            return;
        }
        background.run(
                Lane.PREVIEWING,
                () -> reduced(filming.preview(film)),
                picture -> preview.setImage(SwingFXUtils.toFXImage(picture, null)),
                failed -> {
                    preview.setImage(null);
                    estimate.setText(tr("Not possible: {0}.", failed.getMessage()));
                });
    }

    /** Of each pixel the mean of those that it stands for, so that words can be guessed at. */
    private static BufferedImage reduced(BufferedImage picture) {
        double scale = Math.min(PREVIEW_WIDTH / picture.getWidth(), PREVIEW_HEIGHT / picture.getHeight());
        int width = (int) (picture.getWidth() * scale);
        int height = (int) (picture.getHeight() * scale);
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = small.createGraphics();
        graphics.drawImage(picture.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        graphics.dispose();
        return small;
    }
}
