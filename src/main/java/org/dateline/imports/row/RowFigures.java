package org.dateline.imports.row;

import static org.dateline.language.Tr.tr;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.imports.time.CellText;
import org.dateline.language.ForPrograms;
import org.dateline.model.Figure;
import org.dateline.model.Measure;
import org.dateline.text.Amount;
import org.dateline.text.AmountReader;
import org.dateline.text.WrittenAmount;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of people killed, wounded and so on, as the file gives them: its own numbers, not those of the sources it names. A number may
 * stand in words that bound it ("at least 5", "10+", "5-10", "dozens"), or between a lowest and a highest in columns of their own.
 */
public final class RowFigures {

    /** The id of what is counted, by the field. */
    private static final Map<ImportField, String> COUNTED = new EnumMap<>(Map.of(
            ImportField.FATALITIES, "killed",
            ImportField.WOUNDED, "wounded",
            ImportField.MISSING, "missing",
            ImportField.DISPLACED, "displaced",
            ImportField.ARRESTED, "arrested"));

    private final String fileId;
    private final Profile profile;
    private final Map<String, Measure> measures = new LinkedHashMap<>();

    /**
     * Figures of rows.
     *
     * @param fileId the id of the file as a source
     * @param profile whose codes they have
     */
    public RowFigures(String fileId, Profile profile) {
        this.fileId = fileId;
        this.profile = profile;
    }

    /** The figures of a row; a cell that is no number is reported and not used. */
    public List<Figure> of(RowCells row, RowProblems problems) {
        List<Figure> figures = new ArrayList<>();
        COUNTED.forEach((field, measure) -> add(row, field, measure, problems, figures));
        return figures;
    }

    private void add(RowCells row, ImportField field, String measure, RowProblems problems, List<Figure> figures) {
        String cell = CellText.plain(row.get(field));
        boolean isUnknown = cell.isEmpty() || profile.isUnknownNumber(cell);
        Optional<String> range = field == ImportField.FATALITIES ? range(row, cell, problems) : Optional.empty();
        if (isUnknown && range.isEmpty()) {
            return;
        }
        String wording = range.orElse(cell);
        String column = row.columnOf(field);
        NumberCell number = range.isPresent() ? new NumberCell(between(wording)) : NumberCell.of(cell);
        if (number == null) {
            problems.ignore(
                    tr("\"{0}\" is not used; the event comes in without the number", column),
                    tr("a whole number, perhaps with words such as \"at least\", \"between\" and \"about\""),
                    cell);
            return;
        }
        measures.computeIfAbsent(measure, fresh -> new Measure(measure, name(column), "people"));
        figures.add(new Figure(measure, number.amount(), wording, null, fileId, row.paragraph()));
    }

    private static @Nullable Amount between(String wording) {
        return AmountReader.in(wording).stream()
                .findFirst()
                .map(WrittenAmount::amount)
                .orElse(null);
    }

    /** What lies between a lowest and a highest number, where the row has both and they differ. */
    private static Optional<String> range(RowCells row, String best, RowProblems problems) {
        String low = whole(row.get(ImportField.FATALITIES_LOW));
        String high = whole(row.get(ImportField.FATALITIES_HIGH));
        String likeliest = whole(best);
        if (!areInOrder(low, likeliest, high)) {
            problems.ignore(
                    tr(
                            "the bounds of the number are not used, as they contradict it; the event comes in with the number alone"),
                    tr("a lowest, a likeliest and a highest number in this order"),
                    low + ", " + likeliest + ", " + high);
            return Optional.empty();
        }
        if (low.isEmpty() || high.isEmpty() || Double.parseDouble(low) >= Double.parseDouble(high)) {
            return Optional.empty();
        }
        @ForPrograms("written into the dataset")
        String wording =
                "between " + low + " and " + high + (likeliest.isEmpty() ? "" : ", best estimate " + likeliest);
        return Optional.of(wording);
    }

    private static boolean areInOrder(String low, String likeliest, String high) {
        boolean areAll = !low.isEmpty() && !likeliest.isEmpty() && !high.isEmpty();
        return !areAll
                || (Long.parseLong(low) <= Long.parseLong(likeliest)
                        && Long.parseLong(likeliest) <= Long.parseLong(high));
    }

    private static String whole(String cell) {
        String bare = CellText.plain(cell).replaceFirst("\\.0+$", "");
        return bare.matches("\\d{1,9}") ? bare : "";
    }

    private static String name(String column) {
        String spaced = column.replace('_', ' ').strip();
        return spaced.isEmpty() ? column : spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }

    /** What is counted; empty if no row has a number. */
    public List<Measure> measures() {
        return List.copyOf(measures.values());
    }
}
