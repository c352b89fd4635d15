package org.dateline.view.page;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.dateline.model.Quote;

/**
 * A part of a page, which is made when it is seen.
 *
 * @param weight as many light parts take as long to make
 * @param quotes those that it prints
 */
record Piece(int weight, List<Quote> quotes, Supplier<Node> node) {

    Piece {
        quotes = List.copyOf(quotes);
    }

    /** One that prints no quote. */
    static Piece of(int weight, Supplier<Node> node) {
        return new Piece(weight, List.of(), node);
    }

    /** Pieces one under the other, of many only the first, and more when they are asked for. */
    static Node all(List<Piece> pieces) {
        return pieces.size() == 1
                ? pieces.get(0).node().get()
                : Portions.of(
                        pieces.size(),
                        i -> pieces.get(i).weight(),
                        i -> pieces.get(i).node().get());
    }
}
