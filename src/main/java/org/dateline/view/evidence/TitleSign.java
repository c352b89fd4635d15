package org.dateline.view.evidence;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import org.dateline.model.Certainty;
import org.dateline.model.Event;
import org.dateline.view.command.WindowContext;
import org.dateline.view.look.Categories;
import org.dateline.view.look.Parts;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands before the title of an event in the table: the sign of its category, and a star if it has one. */
final class TitleSign extends HBox {

    private static final double SIGN_WIDTH = 18;

    private final WindowContext context;
    private final Categories categories;
    private final SVGPath sign = new SVGPath();
    private final FontIcon star = new FontIcon("mdomz-star");

    TitleSign(WindowContext context, Categories categories) {
        this.context = context;
        this.categories = categories;
        StackPane around = new StackPane(sign);
        around.setMinWidth(SIGN_WIDTH);
        star.getStyleClass().add("star-sign");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(around, star);
    }

    void show(Event event, Certainty certainty) {
        categories.show(sign, event.category(), certainty, context.theme().get());
        Parts.setShown(
                star,
                context.model()
                        .editing()
                        .marks()
                        .marksProperty()
                        .get()
                        .event(event.id())
                        .star());
    }
}
