package org.dateline.database.sql;

import static org.dateline.language.Tr.tr;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.dateline.language.ForPrograms;

/**
 * What is counted of a group of events: how many there are, and of each measure its sum and how many of them give it. These are numbered from 0 in
 * this order.
 *
 * @param scales to how many decimals each measure is summed
 */
@ForPrograms("SQL")
public record Amounts(List<Integer> scales) {

    /** Takes an amount. */
    public interface Sink {

        /** Takes the amount of a number; a sum is in units of its last decimal. */
        void add(int value, long amount) throws SQLException;
    }

    public Amounts {
        scales = List.copyOf(scales);
    }

    /** How many there are. */
    public int width() {
        return 1 + 2 * scales.size();
    }

    /** The measures as columns of events, each after a comma. */
    public String measures() {
        StringBuilder measures = new StringBuilder();
        for (int i = 0; i < scales.size(); i++) {
            measures.append(", m").append(i);
        }
        return measures.toString();
    }

    /** The amounts as columns of an answer, of those events that meet a condition; of all, if it is empty. */
    public String selected(String condition) {
        List<String> values = new ArrayList<>();
        values.add("COUNT(" + only(condition, condition.isEmpty() ? "*" : "1") + ")");
        for (int i = 0; i < scales.size(); i++) {
            values.add("SUM(" + only(condition, summand(i)) + ")");
            values.add("COUNT(" + only(condition, "m" + i) + ")");
        }
        return String.join(", ", values);
    }

    /** What is summed of a measure, exact to as many decimals as it has. */
    public String summand(int measure) {
        int scale = scales.get(measure);
        return scale == 0 ? "m" + measure : "CAST(m" + measure + " AS DECIMAL(30, " + scale + "))";
    }

    private static String only(String condition, String value) {
        return condition.isEmpty() ? value : "CASE WHEN " + condition + " THEN " + value + " END";
    }

    /**
     * Hands on those of a row of an answer.
     *
     * @param first the column of the first, from 1
     */
    public void read(ResultSet row, int first, Sink sink) throws SQLException {
        sink.add(0, row.getLong(first));
        for (int i = 0; i < scales.size(); i++) {
            BigDecimal sum = row.getBigDecimal(first + 1 + 2 * i);
            if (sum != null) {
                sink.add(1 + 2 * i, units(sum, scales.get(i)));
            }
            sink.add(2 + 2 * i, row.getLong(first + 2 + 2 * i));
        }
    }

    private static long units(BigDecimal sum, int scale) throws SQLException {
        try {
            return sum.movePointRight(scale).longValueExact();
        } catch (ArithmeticException tooLarge) {
            throw new SQLDataException(tr("the sum of a measure is too large to be counted"), "22003", tooLarge);
        }
    }
}
