package org.dateline.database.sql;

import java.sql.Types;
import java.util.Optional;
import org.dateline.language.ForPrograms;

/** SQLite 3, which has no type of times: only whole numbers tell them, and a query makes such numbers of what it keeps as text. */
@ForPrograms("SQL")
final class SqliteDialect extends Dialect {

    /** What is no number has no time. */
    @Override
    public String micros(String expression, TimeKind kind) {
        return "CASE WHEN typeof(" + expression + ") = 'integer' THEN " + super.micros(expression, kind) + " END";
    }

    @Override
    public String text(String expression) {
        return "CAST(" + expression + " AS TEXT)";
    }

    @Override
    public String remainder(String expression, long length) {
        return "((" + expression + ") % " + length + ")";
    }

    @Override
    public String limited(String statement, int rows, int offset) {
        return statement + " LIMIT " + rows + (offset == 0 ? "" : " OFFSET " + offset);
    }

    @Override
    public Optional<TimeKind> timeKind(int type, String name) {
        return switch (type) {
            // What a query works out is of no type that is known before there is a row
            case Types.BIGINT, Types.INTEGER, Types.NUMERIC -> Optional.of(TimeKind.SECONDS);
            default -> Optional.empty();
        };
    }
}
