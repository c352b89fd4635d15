package org.dateline.view.command;

import static org.dateline.language.Tr.tr;

import java.net.URI;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.dateline.control.map.plane.MapLayers;
import org.dateline.view.fold.Folds;
import org.dateline.view.look.Categories;
import org.dateline.view.look.DeferredContent;
import org.dateline.view.look.Notice;
import org.dateline.view.look.Theme;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.story.PresentationSettings;
import org.dateline.viewmodel.story.StoriesViewModel;
import org.dateline.words.TimeWords;

/**
 * What one window is made of, and what its parts share.
 *
 * @param layers its map, projected already
 * @param commands what it can be asked for; those of files are filled in by the program around it
 * @param notice says what has just happened
 * @param later what can wait until its first frame is painted
 * @param browser opens an address of the web
 * @param folds what of it is put away
 */
public record WindowContext(
        DatelineViewModel model,
        MapLayers layers,
        ObjectProperty<Theme> theme,
        Path datasetFile,
        StoriesViewModel stories,
        PresentationSettings presentation,
        CommandTable<MainCommand> commands,
        Notice notice,
        DeferredContent later,
        Consumer<URI> browser,
        Folds folds) {

    /** A light window with no program around it, whose stories are not saved and which is whole at once. */
    public static WindowContext of(DatelineViewModel model, MapLayers layers) {
        Notice notice = new Notice();
        return new WindowContext(
                model,
                layers,
                new SimpleObjectProperty<>(Theme.LIGHT),
                Path.of("dataset.json"),
                StoriesViewModel.unsaved(model.workspace().dataset()),
                new PresentationSettings(),
                new CommandTable<>(MainCommand.class),
                notice,
                DeferredContent.never(),
                address -> notice.say(tr("No browser can be opened here.")),
                new Folds());
    }

    /** The same in this theme, until the user changes it. */
    public WindowContext in(Theme first) {
        return in(new SimpleObjectProperty<>(first));
    }

    private WindowContext in(ObjectProperty<Theme> own) {
        return new WindowContext(
                model, layers, own, datasetFile, stories, presentation, commands, notice, later, browser, folds);
    }

    /** The same in the theme of the program, which both change. */
    public WindowContext following(ObjectProperty<Theme> ofProgram) {
        ObjectProperty<Theme> own = new SimpleObjectProperty<>(Theme.LIGHT);
        // Held weakly by what it is bound to, which lives as long as the program
        own.bindBidirectional(ofProgram);
        return in(own);
    }

    /** The same with stories that are kept, and presented in this way. */
    public WindowContext telling(StoriesViewModel kept, PresentationSettings settings) {
        return new WindowContext(
                model, layers, theme, datasetFile, kept, settings, commands, notice, later, browser, folds);
    }

    /** The same of a dataset that is in this file. */
    public WindowContext from(Path file) {
        return new WindowContext(
                model, layers, theme, file, stories, presentation, commands, notice, later, browser, folds);
    }

    /** The same, but map and timeline first, which take the least time to show; the rest comes after them. */
    public WindowContext inStages() {
        return new WindowContext(
                model,
                layers,
                theme,
                datasetFile,
                stories,
                presentation,
                commands,
                notice,
                new DeferredContent(),
                browser,
                folds);
    }

    /** The same, which opens addresses in this way. */
    public WindowContext opening(Consumer<URI> addresses) {
        return new WindowContext(
                model, layers, theme, datasetFile, stories, presentation, commands, notice, later, addresses, folds);
    }

    /** The same with these parts put away, as all windows of the program have them. */
    public WindowContext folding(Folds ofProgram) {
        return new WindowContext(
                model, layers, theme, datasetFile, stories, presentation, commands, notice, later, browser, ofProgram);
    }

    /** The signs of the dataset's categories. */
    public Categories categories() {
        return new Categories(model.workspace().dataset().categories());
    }

    /** The words for the dataset's times. */
    public TimeWords times() {
        return TimeWords.onScreen(model.workspace().dataset().zone(), model.span());
    }
}
