package org.dateline.view.search;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;
import static org.dateline.view.look.Parts.growing;
import static org.dateline.view.look.Parts.label;
import static org.dateline.view.look.Parts.uncut;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dateline.model.Catalog;
import org.dateline.model.Certainty;
import org.dateline.model.Event;
import org.dateline.search.Hit;
import org.dateline.search.HitKind;
import org.dateline.view.look.Categories;
import org.dateline.view.look.MarkedFlow;
import org.dateline.view.look.Theme;
import org.kordamp.ikonli.javafx.FontIcon;

/** Something that was found, in a row: a symbol, what it is called, where the words stand, and the kind of thing. */
final class HitRow extends HBox {

    private final Catalog<Event> events;
    private final Categories categories;
    private final ObservableValue<Theme> theme;
    private final StackPane symbol = new StackPane();
    private final MarkedFlow title = new MarkedFlow("hit-title");
    private final MarkedFlow detail = new MarkedFlow("hit-detail");
    private final Label kind = uncut(label("", "hit-kind"));

    HitRow(Catalog<Event> events, Categories categories, ObservableValue<Theme> theme) {
        super(8);
        this.events = events;
        this.categories = categories;
        this.theme = theme;
        symbol.setAlignment(Pos.TOP_CENTER);
        symbol.getStyleClass().add("hit-symbol");
        getStyleClass().add("hit-row");
        setAlignment(Pos.TOP_LEFT);
        getChildren().addAll(symbol, growing(new VBox(title, detail)), kind);
        detail.managedProperty().bind(detail.visibleProperty());
    }

    void show(Hit hit) {
        title.show(hit.title());
        detail.show(hit.detail());
        detail.setVisible(!hit.detail().parts().isEmpty());
        kind.setText(name(hit.kind()));
        symbol.getChildren().setAll(symbol(hit));
    }

    private Node symbol(Hit hit) {
        return switch (hit.kind()) {
            case EVENT -> categories.glyph(events.get(hit.id()).category(), Certainty.CERTAIN, theme.getValue());
            case PLACE -> new FontIcon("mdmz-place");
            case SOURCE -> new FontIcon("mdal-article");
            case SPEAKER -> new FontIcon("mdmz-person");
            case QUOTE -> new FontIcon("mdal-format_quote");
        };
    }

    static String name(HitKind kind) {
        return switch (kind) {
            case EVENT -> tr("Event");
            case PLACE -> tr("Place");
            case SOURCE -> tr("Source");
            case SPEAKER -> tr("Speaker");
            case QUOTE -> tr("Quote");
        };
    }

    static String counted(HitKind kind, int number) {
        return switch (kind) {
            case EVENT -> trn(number, "{0} event", "{0} events");
            case PLACE -> trn(number, "{0} place", "{0} places");
            case SOURCE -> trn(number, "{0} source", "{0} sources");
            case SPEAKER -> trn(number, "{0} speaker", "{0} speakers");
            case QUOTE -> trn(number, "{0} quote", "{0} quotes");
        };
    }

    /** The row in words, for a screen reader. */
    static String words(Hit hit) {
        String detail = hit.detail().text();
        String words = tr("{0}: {1}", name(hit.kind()), hit.title().text());
        return detail.isEmpty() ? words : tr("{0}, {1}", words, detail);
    }
}
