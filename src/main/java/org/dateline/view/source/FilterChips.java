package org.dateline.view.source;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import org.dateline.database.SourceFilter;
import org.dateline.view.look.Parts;
import org.dateline.viewmodel.source.SourceViewModel;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is filtered by besides categories, each with a button that takes it away; nothing where nothing is. */
final class FilterChips extends CutFlow {

    private static final int NAMED = 1;
    private static final double WIDEST = 360;

    private final SourceViewModel model;

    FilterChips(SourceViewModel model) {
        super(8, 6, WIDEST);
        this.model = model;
        setId("source-filters");
        model.filterProperty().subscribe(this::show);
    }

    private void show(SourceFilter filter) {
        getChildren().clear();
        if (!filter.places().isEmpty()) {
            add(
                    "places",
                    named(
                            filter.places(),
                            model.knownProperty().get().map(KeyNames::of).orElse(KeyNames.NONE)::place,
                            trn(filter.places().size(), "{0} place", "{0} places")),
                    new SourceFilter(Set.of(), filter.sources(), filter.words()));
        }
        if (!filter.sources().isEmpty()) {
            add(
                    "sources",
                    named(
                            filter.sources(),
                            key -> SourceWords.key(key, tr("no source")),
                            trn(filter.sources().size(), "{0} source", "{0} sources")),
                    new SourceFilter(filter.places(), Set.of(), filter.words()));
        }
        if (!filter.words().isEmpty()) {
            add(
                    "words",
                    tr("\u201c{0}\u201d", String.join(" ", filter.words())),
                    new SourceFilter(filter.places(), filter.sources(), List.of()));
        }
        Parts.setShown(this, !getChildren().isEmpty());
    }

    private static String named(Set<String> keys, UnaryOperator<String> name, String many) {
        return keys.size() > NAMED ? many : name.apply(keys.iterator().next());
    }

    private void add(String id, String words, SourceFilter without) {
        Button chip = Parts.button("only-" + id, tr("only {0}", words), () -> model.filter(without));
        chip.setGraphic(new FontIcon("mdal-close"));
        chip.getStyleClass().add("chip");
        getChildren().add(cut(chip, tr("Show all again")));
    }
}
