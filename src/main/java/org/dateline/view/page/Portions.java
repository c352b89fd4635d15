package org.dateline.view.page;

import static org.dateline.language.Tr.tr;

import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.dateline.words.NumberWords;

/** Any number of parts one under the other: the first of them, and a link that adds further ones, so that no click takes long. */
final class Portions extends VBox {

    /** As many light parts as those that are added at once may take as long as; one is added at least. */
    private static final int PORTION = 90;

    private static final int LINE = 3;

    private final int count;
    private final IntUnaryOperator weight;
    private final IntFunction<? extends Node> part;

    private Portions(int count, IntUnaryOperator weight, IntFunction<? extends Node> part) {
        this.count = count;
        this.weight = weight;
        this.part = part;
        addPortion();
    }

    /** So many lines, each of which is made when it is shown. */
    static Portions of(int count, IntFunction<? extends Node> part) {
        return new Portions(count, any -> LINE, part);
    }

    /** So many parts, each of which is made when it is shown, and takes as long to make as so many light ones. */
    static Portions of(int count, IntUnaryOperator weight, IntFunction<? extends Node> part) {
        return new Portions(count, weight, part);
    }

    private void addPortion() {
        int first = getChildren().size();
        int last = first;
        for (int weighed = 0; last < count && weighed < PORTION; last++) {
            weighed += weight.applyAsInt(last);
            getChildren().add(part.apply(last));
        }
        if (last < count) {
            Hyperlink more = new Hyperlink(
                    tr("{0} more", NumberWords.number(count - getChildren().size())));
            more.getStyleClass().add("unfold");
            more.setOnAction(event -> {
                boolean hadKeyboard = more.isFocused();
                int next = getChildren().size() - 1;
                getChildren().remove(more);
                addPortion();
                if (hadKeyboard) {
                    getChildren().get(next).requestFocus();
                }
            });
            getChildren().add(more);
        }
    }
}
