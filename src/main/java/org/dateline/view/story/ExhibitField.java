package org.dateline.view.story;

import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.button;
import static org.dateline.view.look.Parts.label;
import static org.dateline.view.look.Parts.named;
import static org.dateline.view.look.Parts.setShown;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.dateline.evidence.Exhibits;
import org.dateline.model.Event;
import org.dateline.model.StoryStep;
import org.dateline.model.exhibit.Exhibit;
import org.dateline.query.WindowResult;
import org.dateline.view.command.WindowContext;
import org.dateline.view.edit.Option;
import org.dateline.view.edit.SearchList;
import org.dateline.view.look.OwnedDialog;
import org.dateline.view.look.WrappedLabel;
import org.dateline.viewmodel.ViewState;
import org.dateline.viewmodel.story.StepViews;
import org.dateline.viewmodel.story.StoriesViewModel;
import org.jspecify.annotations.Nullable;

/**
 * What a step shows beside its map, to be chosen: a quote, figures or variants of its events, or a picture from a file, which needs a
 * credit and words for those who do not see it before it is part of the step.
 */
final class ExhibitField extends VBox {

    private static final int MAX_EVENTS = 400;

    private final WindowContext context;
    private final StepViews views;
    private final ExhibitWords words;
    private final PictureShelf shelf;
    private final SearchList search;
    private final List<Choice> offered = new ArrayList<>();
    private Choice chosen = Choice.NOTHING;
    private final Label file = named("picture-file", WrappedLabel.of("", "faint"));
    private final TextField credit = named("picture-credit", new TextField());
    private final TextField alt = named("picture-alt", new TextField());
    private final Label lacking = named("picture-lacking", WrappedLabel.of("", "saving-failed"));
    private final VBox picture = new VBox(4);
    private @Nullable StoryStep shown;
    private @Nullable String chosenFile;
    private int position = StoriesViewModel.NO_STEP;
    private boolean showing;

    /** Something that can be chosen: an exhibit, nothing, or a picture that is still to be chosen. */
    private record Choice(@Nullable Exhibit exhibit, boolean picture) {

        static final Choice NOTHING = new Choice(null, false);
        static final Choice PICTURE = new Choice(null, true);
    }

    ExhibitField(WindowContext context) {
        super(4);
        this.context = context;
        this.views = new StepViews(context.model().workspace().dataset());
        this.words = new ExhibitWords(context.model().workspace().dataset());
        this.shelf = new PictureShelf(context.datasetFile());
        search = new SearchList("step-exhibit", tr("Beside the map"), this::options, this::choose);
        search.field().focusedProperty().subscribe((was, focused) -> {
            if (!focused) {
                search.show(say(chosen));
            }
        });
        credit.setPromptText(tr("Whose picture it is"));
        credit.setAccessibleText(tr("Credit of the picture"));
        alt.setPromptText(tr("What it shows, for those who do not see it"));
        alt.setAccessibleText(tr("What the picture shows"));
        for (TextField field : List.of(credit, alt)) {
            field.setOnAction(event -> commit());
            field.focusedProperty().addListener(change -> commit());
        }
        picture.getChildren()
                .addAll(
                        file,
                        button("choose-picture", tr("Choose a picture…"), this::chooseFile),
                        credit,
                        alt,
                        lacking);
        Label name = label(tr("Beside the map"), "field-name");
        name.setLabelFor(search.field());
        getChildren().addAll(name, search, picture);
    }

    private String say(Choice wanted) {
        return wanted.picture() ? tr("A picture…") : words.of(wanted.exhibit());
    }

    /** Shows what a step has. */
    void show(StoryStep step) {
        int at = context.stories().positionProperty().get();
        if (at == position && isStillToBeWhole(step)) {
            shown = step;
            return;
        }
        position = at;
        showing = true;
        shown = step;
        Exhibit has = step.exhibit();
        Exhibit.OfPicture known = has instanceof Exhibit.OfPicture its ? its : null;
        chosen = has == null ? Choice.NOTHING : known == null ? new Choice(has, false) : Choice.PICTURE;
        offered.clear();
        search.show(say(chosen));
        chosenFile = known == null ? null : known.file();
        credit.setText(known == null ? "" : known.credit());
        alt.setText(known == null ? "" : known.alt());
        showPicture();
        showing = false;
    }

    /** Whether a picture is being chosen for it that is no part of it yet, which must not be lost when other words are taken over. */
    private boolean isStillToBeWhole(StoryStep step) {
        return shown != null
                && Objects.equals(shown.exhibit(), step.exhibit())
                && picture.isVisible()
                && lacking.isVisible();
    }

    private void showPicture() {
        setShown(picture, Choice.PICTURE.equals(chosen));
        file.setText(chosenFile == null ? tr("No picture yet") : chosenFile);
        boolean isWhole = chosenFile != null
                && !credit.getText().isBlank()
                && !alt.getText().isBlank();
        lacking.setText(
                isWhole ? "" : tr("The step shows it once it has a file, a credit and words for what it shows."));
        setShown(lacking, !isWhole);
    }

    /** What the events of the step offer; looked for only when it is asked for. */
    private void offer() {
        StoryStep step = shown;
        if (step == null) {
            return;
        }
        offered.clear();
        offered.add(Choice.NOTHING);
        events(step)
                .flatMap(event -> Exhibits.of(event).stream())
                .forEach(found -> offered.add(new Choice(found, false)));
        offered.add(1, Choice.PICTURE);
        if (!offered.contains(chosen)) {
            offered.add(1, chosen);
        }
    }

    private List<Option> options() {
        if (offered.isEmpty()) {
            offer();
        }
        return IntStream.range(0, offered.size())
                .mapToObj(i -> new Option(String.valueOf(i), say(offered.get(i)), ""))
                .toList();
    }

    /** The event of the step, then the others that it shows. */
    private Stream<Event> events(StoryStep step) {
        ViewState view = views.of(step).view();
        WindowResult result =
                context.model().workspace().index().query(view.window(), view.filter(), view.certainOnly());
        Optional<Event> own = Optional.ofNullable(step.event())
                .flatMap(id -> context.model().workspace().dataset().events().find(id));
        return Stream.concat(own.stream(), result.events().stream().limit(MAX_EVENTS))
                .distinct();
    }

    private void choose(Option option) {
        chosen = offered.get(Integer.parseInt(option.value()));
        search.show(option.words());
        if (chosen.picture()) {
            showPicture();
            commit();
        } else {
            setShown(picture, false);
            change(chosen.exhibit());
        }
    }

    private void chooseFile() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(tr("A picture to show beside the map"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        tr("Pictures"), "*.png", "*.jpg", "*.jpeg", "*.gif", "*.bmp", "*.PNG", "*.JPG", "*.JPEG"));
        chooser.setInitialDirectory(shelf.folder().toFile());
        OwnedDialog.chosen(getScene().getWindow(), chooser::showOpenDialog).ifPresent(this::take);
    }

    /** Takes a picture, which is copied beside the dataset if it lies elsewhere. */
    void take(Path wanted) {
        shelf.take(
                wanted,
                context.model().background(),
                name -> {
                    chosenFile = name;
                    showPicture();
                    commit();
                    if (credit.getText().isBlank()) {
                        credit.requestFocus();
                    }
                },
                trouble -> context.notice().say(trouble));
    }

    /** Takes over what is typed and not yet confirmed. */
    void commit() {
        showPicture();
        String name = chosenFile;
        if (!showing && name != null && picture.isVisible() && !lacking.isVisible()) {
            change(new Exhibit.OfPicture(
                    name, credit.getText().strip(), alt.getText().strip()));
        }
    }

    private void change(@Nullable Exhibit wanted) {
        boolean isOther = context.stories()
                .step()
                .filter(step -> !Objects.equals(step.exhibit(), wanted))
                .isPresent();
        if (isOther) {
            context.stories().exhibit(wanted);
        }
    }
}
