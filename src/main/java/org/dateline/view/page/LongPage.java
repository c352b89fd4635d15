package org.dateline.view.page;

import static org.dateline.language.Tr.tr;

import java.util.Optional;
import javafx.collections.ObservableListBase;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import org.dateline.model.Quote;
import org.dateline.view.look.Parts;
import org.jspecify.annotations.Nullable;

/** A page of so many parts that only those are made that are seen; above it one can go to where its sections begin. */
final class LongPage extends BorderPane {

    /** What lies beside a part: the page's padding and the scroll bar. */
    private static final double AROUND_PART = 52;

    /** Of what one came to the page for. */
    static final PseudoClass SOUGHT = PseudoClass.getPseudoClass("sought");

    private final ListView<Integer> list = new ListView<>();
    private PageContent content;
    private Optional<Quote> sought = Optional.empty();

    LongPage(PageContent content) {
        this.content = content;
        setId(content.id());
        getStyleClass().add("long-page");
        list.setId(content.id() + "-parts");
        list.setAccessibleText(tr("Parts of the page"));
        list.getStyleClass().addAll("page-parts", "edge-to-edge");
        list.setCellFactory(view -> new PartCell());
        setCenter(list);
        show();
    }

    /** Shows what the page consists of now, with what was seen still in sight. */
    void update(LongPage newer) {
        boolean same = content.size() == newer.content.size();
        content = newer.content;
        if (same) {
            list.refresh();
        } else {
            show();
        }
    }

    /** Its parts have the keyboard. */
    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    /** Scrolls to the part with a quote, and sets that off. */
    void reveal(Quote quote) {
        sought = Optional.of(quote);
        content.partOf(quote).ifPresent(list::scrollTo);
        list.lookupAll(".printed").forEach(this::setOff);
    }

    private void setOff(Node printed) {
        Object quote = printed.getProperties().get(Quote.class);
        printed.pseudoClassStateChanged(
                SOUGHT, quote != null && sought.filter(quote::equals).isPresent());
    }

    private void show() {
        FlowPane sections = new FlowPane(8, 2);
        sections.getStyleClass().add("page-sections");
        for (PageContent.Section section : content.sections()) {
            Hyperlink link = new Hyperlink(section.words());
            link.setOnAction(event -> {
                link.setVisited(false);
                list.scrollTo(section.first());
            });
            sections.getChildren().add(link);
        }
        setTop(sections.getChildren().size() > 1 ? sections : null);
        list.setItems(new Numbers(content.size()));
    }

    /** The numbers of the parts; nothing is kept for each. */
    private static final class Numbers extends ObservableListBase<Integer> {

        private final int size;

        Numbers(int size) {
            this.size = size;
        }

        @Override
        public Integer get(int index) {
            return index;
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public int indexOf(@Nullable Object wanted) {
            return wanted instanceof Integer number && number >= 0 && number < size ? number : -1;
        }

        @Override
        public boolean contains(@Nullable Object wanted) {
            return indexOf(wanted) >= 0;
        }
    }

    private final class PartCell extends ListCell<Integer> {

        private final StackPane part = new StackPane();

        PartCell() {
            part.setMinWidth(0);
            part.prefWidthProperty().bind(list.widthProperty().subtract(AROUND_PART));
            part.maxWidthProperty().bind(part.prefWidthProperty());
        }

        /** A part that wraps is as high as its width asks for, which the cell's own skin does not ask. */
        @Override
        protected double computePrefHeight(double width) {
            return isEmpty() || getGraphic() == null
                    ? super.computePrefHeight(width)
                    : snappedTopInset() + part.prefHeight(part.getPrefWidth()) + snappedBottomInset();
        }

        @Override
        protected void updateItem(@Nullable Integer number, boolean empty) {
            super.updateItem(number, empty);
            if (empty || number == null) {
                part.getChildren().clear();
                setGraphic(null);
                setAccessibleText(null);
            } else {
                part.getChildren().setAll(content.part(number));
                setGraphic(part);
                part.lookupAll(".printed").forEach(LongPage.this::setOff);
                setAccessibleText(Parts.spoken(part));
            }
        }
    }
}
