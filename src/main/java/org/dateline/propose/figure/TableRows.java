package org.dateline.propose.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.text.Amount;
import org.dateline.text.AmountReader;
import org.dateline.text.Bound;
import org.dateline.text.WrittenAmount;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of tables, of which each is a paragraph with bars between its cells: "Killed | 14 | 3". A cell that is
 * nothing but a number counts what its column is headed with, or what its row begins with where no row of headings went
 * before.
 */
final class TableRows {

    /**
     * A cell.
     *
     * @param begin where its words begin, as an index of the paragraph
     * @param amount its number; null where it is something else
     * @param noun what the number counts
     */
    record Cell(int begin, String text, @Nullable Amount amount, String noun) {}

    private static final Pattern CELL = Pattern.compile("[^|]+");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern PERCENT = Pattern.compile("(?i)\\s?(?:%|per ?cent)");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    /** What pages say of themselves. */
    private static final Pattern FURNITURE = Pattern.compile(
            "(?i)(?:updated?|published|date|page|views?|comments?|shares?|likes?|read|tel|phone|fax|issue|no|vol)\\b.*");

    private static final int LONGEST = 1000;

    private List<String> headings = List.of();

    /** The cells of a paragraph that is a row with a number in it; none if it is something else. */
    List<Cell> cells(String paragraph) {
        if (paragraph.indexOf('|') < 0 || paragraph.length() > LONGEST) {
            headings = List.of();
            return List.of();
        }
        List<Cell> cells = new ArrayList<>();
        Matcher cell = CELL.matcher(paragraph);
        while (cell.find()) {
            String text = cell.group().strip();
            if (!text.isEmpty()) {
                int begin = cell.start() + cell.group().indexOf(text);
                cells.add(new Cell(begin, text, cells.isEmpty() ? null : amount(text), ""));
            }
        }
        boolean isOfNumbers = cells.stream().anyMatch(each -> each.amount != null);
        if (!isOfNumbers) {
            headings = cells.stream().map(Cell::text).toList();
            return List.of();
        }
        String label = cells.get(0).text;
        boolean isRow =
                LETTER.matcher(label).find() && !FURNITURE.matcher(label).matches();
        return isRow ? counted(cells, label) : List.of();
    }

    private List<Cell> counted(List<Cell> cells, String label) {
        boolean isHeaded = headings.size() == cells.size();
        List<Cell> counted = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            counted.add(new Cell(cell.begin, cell.text, cell.amount, isHeaded ? headings.get(i) : label));
        }
        return counted;
    }

    /** The number that a cell is; null if it is more than a number, or a year. */
    private static @Nullable Amount amount(String cell) {
        List<WrittenAmount> amounts = AmountReader.in(cell);
        if (amounts.size() != 1 || amounts.get(0).begin() > 0) {
            return null;
        }
        WrittenAmount only = amounts.get(0);
        boolean isWhole = only.end() == cell.length()
                || PERCENT.matcher(cell).region(only.end(), cell.length()).matches();
        boolean isYear =
                only.amount().bound() == Bound.EXACTLY && YEAR.matcher(cell).matches();
        return isWhole && !isYear ? only.amount() : null;
    }
}
