package org.dateline.view.search;

import static org.dateline.view.look.Parts.growing;
import static org.dateline.view.look.Parts.label;
import static org.dateline.view.look.Parts.uncut;

import java.util.Locale;
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
        return kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT);
    }

    /** The row in words, for a screen reader. */
    static String words(Hit hit) {
        String detail = hit.detail().text();
        return name(hit.kind()) + ": " + hit.title().text() + (detail.isEmpty() ? "" : ", " + detail);
    }
}
