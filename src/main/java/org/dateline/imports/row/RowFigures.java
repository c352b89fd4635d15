package org.dateline.imports.row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.imports.time.CellText;
import org.dateline.model.Figure;
import org.dateline.model.Measure;
import org.dateline.text.Amount;
import org.dateline.text.AmountReader;
import org.dateline.text.WrittenAmount;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of people killed and wounded, as the file gives them: its own numbers, not those of the sources it names. A number may
 * stand in words that bound it ("at least 5", "10+", "5-10", "dozens"), or between a lowest and a highest in columns of their own.
 */
public final class RowFigures {

    private static final Pattern PLAIN = Pattern.compile("\\d{1,9}(\\.0+)?|\\d{1,3}([, ]\\d{3}){1,2}");
    private static final Pattern IN_WORDS = Pattern.compile(
            "(?i)(?:at least |more than |over |up to |nearly |about |around |some |less than |fewer than |at most |almost |approx\\.? )?"
                    + "\\d[\\d,]{0,10}(?:\\s*(?:-|\u2013|to)\\s*\\d[\\d,]{0,10})?");
    private static final Pattern NO_NUMBER = Pattern.compile("(?i)(?:dozens|scores|hundreds|thousands)");

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
        add(row, ImportField.FATALITIES, "killed", problems, figures);
        add(row, ImportField.WOUNDED, "wounded", problems, figures);
        return figures;
    }

    private void add(RowCells row, ImportField field, String measure, RowProblems problems, List<Figure> figures) {
        String cell = CellText.plain(row.get(field));
        boolean isUnknown = cell.isEmpty() || profile.isUnknownNumber(cell);
        Optional<String> range = field == ImportField.FATALITIES ? range(row, cell) : Optional.empty();
        if (isUnknown && range.isEmpty()) {
            return;
        }
        String wording = range.orElse(cell);
        String column = row.columnOf(field);
        if (!isRead(wording) && range.isEmpty()) {
            problems.ignore(
                    "\"" + column + "\" is not used; the event comes in without the number", "a whole number", cell);
            return;
        }
        measures.computeIfAbsent(measure, fresh -> new Measure(measure, name(column), "people"));
        figures.add(new Figure(measure, amount(wording), wording, null, fileId, row.paragraph()));
    }

    /** What lies between a lowest and a highest number, where the row has both and they differ. */
    private static Optional<String> range(RowCells row, String best) {
        String low = whole(row.get(ImportField.FATALITIES_LOW));
        String high = whole(row.get(ImportField.FATALITIES_HIGH));
        if (low.isEmpty() || high.isEmpty() || Double.parseDouble(low) >= Double.parseDouble(high)) {
            return Optional.empty();
        }
        String likeliest = whole(best);
        return Optional.of(
                "between " + low + " and " + high + (likeliest.isEmpty() ? "" : ", best estimate " + likeliest));
    }

    private static String whole(String cell) {
        String bare = CellText.plain(cell).replaceFirst("\\.0+$", "");
        return bare.matches("\\d{1,9}") ? bare : "";
    }

    private static boolean isRead(String wording) {
        return PLAIN.matcher(wording).matches()
                || wording.matches("\\d{1,9}\\+")
                || IN_WORDS.matcher(wording).matches()
                || NO_NUMBER.matcher(wording).matches();
    }

    private static @Nullable Amount amount(String wording) {
        if (PLAIN.matcher(wording).matches()) {
            return Amount.exactly(Double.parseDouble(wording.replace(",", "").replace(" ", "")));
        }
        return AmountReader.in(wording).stream()
                .findFirst()
                .map(WrittenAmount::amount)
                .orElse(null);
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
