package org.dateline.viewmodel.comparison;

import static org.dateline.language.Tr.tr;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.events.Dataset;
import org.dateline.export.table.TextTable;
import org.dateline.query.change.Range;
import org.dateline.query.change.Side;
import org.dateline.words.TimeWords;
import org.jspecify.annotations.Nullable;

/** A comparison of two windows as a table out of the program: numbers as plain digits, each bound in a column of its own. */
public final class ComparisonTable {

    private final Dataset dataset;
    private final Comparison comparison;
    private final ComparisonWords words;
    private final boolean withRates;

    /** That of a comparison of this dataset. */
    public ComparisonTable(Dataset dataset, Comparison comparison) {
        this.dataset = dataset;
        this.comparison = comparison;
        this.words = new ComparisonWords(dataset, TimeWords.inDocuments(dataset.zone()));
        this.withRates = !comparison.compared().areAlikeLong(dataset.zone());
    }

    /** Headline and notes, a line each. */
    public List<String> caption() {
        return Stream.concat(Stream.of(tr("{0}.", words.headline(comparison))), words.notes(comparison).stream())
                .toList();
    }

    /** All rows in this order, behind one for all events. */
    public TextTable of(List<ComparisonRow> rows) {
        List<ComparisonRow> all = new ArrayList<>(List.of(comparison.all()));
        all.addAll(rows);
        return new TextTable(caption(), header(), all.size(), i -> cells(all.get(i)));
    }

    private List<String> header() {
        List<String> header = new ArrayList<>(List.of(comparison.by().name(dataset)));
        addHeader(tr("Window"), header);
        addHeader(words.heading(comparison.compared()), header);
        header.addAll(List.of(tr("Change at least"), tr("Change at most")));
        if (withRates) {
            header.addAll(List.of(tr("Change a day at least"), tr("Change a day at most")));
        }
        header.add(tr("What is certain"));
        return header;
    }

    private void addHeader(String window, List<String> header) {
        header.addAll(List.of(tr("{0}: certain", window), tr("{0}: possible", window)));
        if (comparison.quantity() != null) {
            String sum = tr("{0}: {1}", window, comparison.quantity().name(dataset));
            header.addAll(List.of(tr("{0} at least", sum), tr("{0} at most", sum), tr("{0} not given", sum)));
        }
    }

    private List<String> cells(ComparisonRow row) {
        List<String> cells = new ArrayList<>(List.of(row.group().name()));
        add(row.now(), cells);
        add(row.other(), cells);
        add(row.change(), cells);
        if (withRates) {
            add(words.aDay(comparison, row), cells);
        }
        cells.add(words.certain(comparison, row));
        return cells;
    }

    private void add(Side side, List<String> cells) {
        cells.addAll(List.of(String.valueOf(side.certain()), String.valueOf(side.possible())));
        if (comparison.quantity() != null) {
            add(side.range(), cells);
            cells.add(String.valueOf(side.withoutNumber()));
        }
    }

    private static void add(Range range, List<String> cells) {
        cells.addAll(List.of(plain(range.least()), plain(range.most())));
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
