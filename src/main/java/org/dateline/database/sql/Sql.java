package org.dateline.database.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.language.ForPrograms;

/**
 * A statement, or a part of one, with the values of its question marks in their order. Values of users stand nowhere else.
 *
 * @param text the SQL
 * @param values a value for each question mark
 */
@ForPrograms("SQL")
public record Sql(String text, List<Object> values) {

    /** Nothing. */
    public static final Sql EMPTY = of("");

    public Sql {
        values = List.copyOf(values);
    }

    /** SQL with these values. */
    public static Sql of(String text, Object... values) {
        return new Sql(text, List.of(values));
    }

    /** This, and then that. */
    public Sql then(Sql next) {
        List<Object> both = new ArrayList<>(values);
        both.addAll(next.values);
        return new Sql(text + next.text, both);
    }

    /** This, and then that. */
    public Sql then(String next) {
        return new Sql(text + next, values);
    }

    /** Parts with something between each two. */
    public static Sql join(String between, List<Sql> parts) {
        Sql joined = EMPTY;
        for (int i = 0; i < parts.size(); i++) {
            joined = (i == 0 ? joined : joined.then(between)).then(parts.get(i));
        }
        return joined;
    }

    /** Conditions that must all hold; nothing if there are none. */
    public static Sql where(Stream<Sql> conditions) {
        List<Sql> all = conditions.filter(one -> !one.text.isEmpty()).toList();
        return all.isEmpty() ? EMPTY : of(" WHERE ").then(join(" AND ", all));
    }

    /** A question mark for each value, between commas. */
    public static Sql list(Iterable<?> values) {
        List<Sql> each = new ArrayList<>();
        values.forEach(value -> each.add(of("?", value)));
        return join(", ", each);
    }

    /** The statement with its values; to be closed. */
    public PreparedStatement prepare(Connection connection) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text);
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
        return statement;
    }
}
