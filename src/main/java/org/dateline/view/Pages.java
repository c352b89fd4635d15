package org.dateline.view;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.dateline.model.Dataset;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Selection;

/** Makes the page of what is selected. */
final class Pages {

    private final DatelineViewModel model;
    private final Categories categories;
    private final Wording wording;
    private final ObservableValue<Theme> theme;

    Pages(DatelineViewModel model, Categories categories, Wording wording, ObservableValue<Theme> theme) {
        this.model = model;
        this.categories = categories;
        this.wording = wording;
        this.theme = theme;
    }

    Node page(Selection selection) {
        Dataset dataset = model.workspace().dataset();
        PageBuilder builder = new PageBuilder(model, categories, wording, theme.getValue());
        if (selection instanceof Selection.OfEvent chosen) {
            return new EventPage(builder).of(dataset.events().get(chosen.id()));
        }
        if (selection instanceof Selection.OfPlace chosen) {
            return new PlacePage(builder).of(dataset.places().get(chosen.id()));
        }
        if (selection instanceof Selection.OfSource chosen) {
            return new SourcePage(builder).of(dataset.sources().get(chosen.id()));
        }
        return new ProblemsPage(builder).of(model.workspace().problems());
    }
}
