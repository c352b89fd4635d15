package org.dateline.view.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.dateline.model.Quote;

/**
 * What a page of the panel consists of, from top to bottom. A page of some parts has all of them; a longer one makes those that are
 * seen, as one scrolls, so that no page takes longer to be shown than a screen of it.
 */
final class PageContent {

    /** How many light parts a page may have that are all made when it is opened. */
    static final int MAX_AT_ONCE = 150;

    /** How many light parts a quote or a figure takes as long to make as. */
    static final int HEAVY = 6;

    private final VBox page;
    private final List<Run> runs = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final Map<Quote, Integer> quotes = new HashMap<>();
    private int size;
    private int weight;

    /** Parts that are made when they are needed. */
    private record Run(int first, int size, IntFunction<Node> part) {}

    /**
     * Where something begins that one may want to go to.
     *
     * @param words its heading
     * @param first the number of its first part
     */
    record Section(String words, int first) {}

    /** @param page what holds the parts of a short page */
    PageContent(VBox page) {
        this.page = page;
    }

    /** Adds parts that are there already. */
    void add(Node... parts) {
        for (Node part : parts) {
            rows(1, i -> part);
        }
    }

    /** Adds a heading, to which one can go. */
    void section(Label heading) {
        sections.add(new Section(heading.getText(), size));
        add(heading);
    }

    /** Adds so many parts, each of which is made when it is seen. */
    void rows(int count, IntFunction<Node> part) {
        rows(count, 1, part);
    }

    /** The same of parts each of which takes as long to make as so many light ones. */
    void rows(int count, int each, IntFunction<Node> part) {
        if (count > 0) {
            runs.add(new Run(size, count, part));
            size += count;
            weight = (int) Math.min(Integer.MAX_VALUE, weight + (long) count * each);
        }
    }

    /** Adds parts that are made when they are seen, and that know which quotes they print. */
    void pieces(List<Piece> pieces) {
        for (Piece piece : pieces) {
            piece.quotes().forEach(quote -> quotes.putIfAbsent(quote, size));
            rows(1, piece.weight(), i -> piece.node().get());
        }
    }

    /** The number of the part that prints a quote, if one does. */
    Optional<Integer> partOf(Quote quote) {
        return Optional.ofNullable(quotes.get(quote));
    }

    String id() {
        return page.getId();
    }

    int size() {
        return size;
    }

    List<Section> sections() {
        return sections;
    }

    /** One of its parts, from 0. */
    Node part(int number) {
        int low = 0;
        int high = runs.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (runs.get(middle).first() <= number) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        Run run = runs.get(low);
        return run.part().apply(number - run.first());
    }

    /** The page itself. */
    Node node() {
        if (weight > MAX_AT_ONCE) {
            return new LongPage(this);
        }
        for (int i = 0; i < size; i++) {
            page.getChildren().add(part(i));
        }
        return page;
    }
}
