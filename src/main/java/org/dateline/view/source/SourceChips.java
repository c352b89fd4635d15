package org.dateline.view.source;

import static org.dateline.language.Tr.tr;

import java.util.List;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import org.dateline.model.Catalog;
import org.dateline.model.Category;
import org.dateline.model.Certainty;
import org.dateline.view.look.Categories;
import org.dateline.view.look.Parts;
import org.dateline.view.look.Theme;
import org.dateline.viewmodel.source.SourceViewModel;

/** The categories of a source, each with how many events the window has of it, or would have. */
final class SourceChips extends CutFlow {

    private static final double PALE = 0.55;
    private static final int MAX_SHOWN = 24;
    private static final double WIDEST = 240;

    private final SourceViewModel model;
    private final ObservableValue<Theme> theme;
    private List<String> shown = List.of();

    SourceChips(SourceViewModel model, ObservableValue<Theme> theme) {
        super(8, 6, WIDEST);
        this.model = model;
        this.theme = theme;
        setId("source-categories");
        getStyleClass().add("chips");
        model.countsProperty()
                .subscribe(counts -> counts.ifPresent(now -> {
                    List<String> categories = now.cube().keys().categories();
                    if (!categories.equals(shown)) {
                        shown = categories;
                        make(categories);
                    }
                    long[] events = now.ofAllCategories();
                    for (int i = 0; i < Math.min(MAX_SHOWN, categories.size()); i++) {
                        ToggleButton chip = (ToggleButton) getChildren().get(i);
                        chip.setText(name(categories.get(i)) + "  " + SourceWords.number(events[i]));
                        Parts.setShown(chip, events[i] > 0 || !categories.get(i).isEmpty());
                    }
                }));
        model.categoriesProperty().subscribe(this::show);
    }

    private static String name(String category) {
        return SourceWords.key(category, tr("no category"));
    }

    private void make(List<String> categories) {
        Categories signs = signs(categories);
        getChildren()
                .setAll(categories.stream()
                        .limit(MAX_SHOWN)
                        .map(category -> chip(category, signs))
                        .toList());
        show(model.categoriesProperty().get());
    }

    static Categories signs(List<String> categories) {
        return new Categories(Catalog.of(categories.stream()
                .map(category -> new Category(category, name(category)))
                .toList()));
    }

    private ToggleButton chip(String category, Categories signs) {
        ToggleButton chip = new ToggleButton();
        chip.setUserData(category);
        chip.setMnemonicParsing(false);
        chip.getStyleClass().addAll("chip", "counted");
        theme.subscribe(now -> chip.setGraphic(signs.glyph(category, Certainty.CERTAIN, now)));
        chip.setOnAction(event -> model.toggleCategory(category));
        return cutInTheMiddle(chip, tr("Click: show only what is chosen."));
    }

    private void show(Set<String> chosen) {
        getChildren().forEach(node -> {
            boolean isChosen = chosen.contains((String) node.getUserData());
            ((ToggleButton) node).setSelected(isChosen);
            node.setOpacity(chosen.isEmpty() || isChosen ? 1 : PALE);
        });
    }
}
