package org.dateline.view.filter;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import org.dateline.view.command.WindowContext;
import org.dateline.view.look.Fonts;

/** The chips of the categories over a part of the window. */
public final class CategoryFilter {

    private static final double WIDTH = 420;

    private CategoryFilter() {}

    /** Opens them at their owner. */
    public static void show(Node owner, WindowContext context) {
        FlowPane chips = new FlowPane();
        chips.setId("category-filter");
        chips.setPrefWrapLength(WIDTH);
        chips.getStyleClass().addAll("dateline", "chips");
        chips.getStylesheets().add(Fonts.stylesheet());
        context.model()
                .workspace()
                .dataset()
                .categories()
                .forEach(category -> chips.getChildren()
                        .add(new CategoryChip(context.model(), category, context.categories(), context.theme())));
        FieldFilter.popover(chips).show(owner);
    }
}
