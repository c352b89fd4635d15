package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageFlowTest {

    private static final TextStyle STYLE = new TextStyle(Cut.REGULAR, 8, 0);
    private static final double TOP = 10;
    private static final double BOTTOM = 110;

    /** What lies on each page. */
    private final List<List<String>> pages = new ArrayList<>();

    private final PageFlow flow = new PageFlow(
            new Pages() {
                @Override
                public void begin() {
                    pages.add(new ArrayList<>());
                }

                @Override
                public void lay(Row row, double top, boolean continued) {
                    assertThat(top).isGreaterThanOrEqualTo(TOP);
                    assertThat(top + row.height()).isLessThanOrEqualTo(BOTTOM);
                    row.columns()
                            .get(0)
                            .lines()
                            .forEach(line -> pages.get(pages.size() - 1).add(line.text()));
                }
            },
            TOP,
            TOP,
            BOTTOM);

    /** A row of lines that are ten points high, named after it and numbered. */
    private static Row row(String name, int lines) {
        List<TextLine> all = IntStream.rangeClosed(1, lines)
                .mapToObj(number -> new TextLine(List.of(new Span(name + number, STYLE)), 20, 10, 0, 0, false))
                .toList();
        return Row.of(Role.TEXT, 0, new Column(0, 100, all));
    }

    private List<List<String>> laid(Row... rows) {
        List.of(rows).forEach(flow::add);
        flow.end();
        return pages;
    }

    @Test
    void without_rows_there_is_one_page() {
        assertThat(laid()).isEqualTo(List.of(List.of()));
    }

    @Test
    void rows_fill_a_page_to_its_end() {
        assertThat(laid(row("a", 4), row("b", 4), row("c", 2), row("d", 1)))
                .extracting(List::size)
                .containsExactly(10, 1);
    }

    @Test
    void a_row_of_few_lines_is_not_broken() {
        assertThat(laid(row("a", 8), row("b", 4)).get(1)).containsExactly("b1", "b2", "b3", "b4");
    }

    @Test
    void a_longer_row_is_broken_with_two_lines_at_the_foot_and_three_at_the_head_at_least() {
        assertThat(laid(row("a", 8), row("b", 5)).get(1)).containsExactly("b3", "b4", "b5");
    }

    @Test
    void one_line_alone_does_not_stand_at_the_foot() {
        assertThat(laid(row("a", 9), row("b", 6)).get(1)).first().isEqualTo("b1");
    }

    @Test
    void a_row_longer_than_pages_goes_on_over_them_and_loses_no_line() {
        List<List<String>> laid = laid(row("a", 3), row("b", 37));

        assertThat(laid.stream().flatMap(List::stream)).hasSize(40).doesNotHaveDuplicates();
        assertThat(laid).hasSize(4);
    }

    @Test
    void a_heading_stays_with_the_row_below_it() {
        assertThat(laid(row("a", 8), row("h", 1).keepingNext(), row("b", 3)).get(1))
                .containsExactly("h1", "b1", "b2", "b3");
        assertThat(pages.get(0)).hasSize(8);
    }

    @Test
    void headings_of_headings_stay_together_too() {
        List<List<String>> laid =
                laid(row("a", 7), row("g", 1).keepingNext(), row("h", 1).keepingNext(), row("b", 2));

        assertThat(laid.get(1)).containsExactly("g1", "h1", "b1", "b2");
    }

    @Test
    void the_first_page_can_be_ended_and_later_ones_are_not() {
        flow.add(row("a", 1));
        flow.endFirstPage();
        flow.add(row("b", 1));
        flow.endFirstPage();
        flow.add(row("c", 1));
        flow.end();

        assertThat(pages).containsExactly(List.of("a1"), List.of("b1", "c1"));
    }
}
