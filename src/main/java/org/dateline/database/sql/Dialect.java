package org.dateline.database.sql;

import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.language.ForPrograms;

/**
 * How one kind of database says what SQL leaves open, or what it does in a way of its own. This one keeps to the standard (ISO/IEC 9075), for
 * databases that are not known.
 */
@ForPrograms("SQL")
public class Dialect {

    /** For a database of which nothing is known. */
    public static final Dialect STANDARD = new Dialect();

    private static final DateTimeFormatter LITERAL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final long DAY = 86_400_000_000L;

    Dialect() {}

    /** The one for a database, by the name that its driver tells. */
    public static Dialect of(String product) {
        return switch (product) {
            case "DuckDB" -> new DuckDbDialect();
            case "PostgreSQL" -> new PostgreSqlDialect();
            case "SQLite" -> new SqliteDialect();
            default -> STANDARD;
        };
    }

    /** A name of a table or column as it stands, whatever it holds. */
    public String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /**
     * Microseconds since 1970 of a day, a local time or a moment, each as if it were told by clocks of UTC. Where EXTRACT knows no parts of a second, which
     * the standard demands, they are cut off.
     */
    public String micros(String expression, TimeKind kind) {
        return switch (kind) {
            case SECONDS -> product(expression, 1_000_000);
            case MILLISECONDS -> product(expression, 1_000);
            case MICROSECONDS -> "CAST(" + expression + " AS BIGINT)";
            case DATE -> "(" + days(expression) + " * " + DAY + ")";
            case LOCAL -> clock(expression);
            case INSTANT -> clock("(" + expression + " AT TIME ZONE INTERVAL '0:00' HOUR TO MINUTE)");
        };
    }

    private static String product(String expression, long factor) {
        return "(CAST(" + expression + " AS BIGINT) * " + factor + ")";
    }

    private static String clock(String expression) {
        return "(" + days(expression) + " * " + DAY + " + (" + part("HOUR", expression) + " * 3600 + "
                + part("MINUTE", expression) + " * 60) * 1000000 + CAST(EXTRACT(SECOND FROM " + expression
                + ") * 1000000 AS BIGINT))";
    }

    private static String part(String field, String expression) {
        return "CAST(EXTRACT(" + field + " FROM " + expression + ") AS BIGINT)";
    }

    /** Days since 1970 by Howard Hinnant's formula for days of the civil calendar, for years from 1 on, in whole numbers. */
    private static String days(String expression) {
        String month = part("MONTH", expression);
        String year = "(" + part("YEAR", expression) + " - CASE WHEN " + month + " <= 2 THEN 1 ELSE 0 END)";
        String ofYear = "((153 * (" + month + " + CASE WHEN " + month + " > 2 THEN -3 ELSE 9 END) + 2) / 5 + "
                + part("DAY", expression) + " - 1)";
        return "(" + year + " * 365 + " + year + " / 4 - " + year + " / 100 + " + year + " / 400 + " + ofYear
                + " - 719468)";
    }

    /** How many times a length goes into a number that is not negative. */
    public String quotient(String expression, long length) {
        return length == 1 ? expression : "(" + expression + ") / " + length;
    }

    /** What is left over of it. */
    public String remainder(String expression, long length) {
        return "MOD(" + expression + ", " + length + ")";
    }

    /** As text. */
    public String text(String expression) {
        return "CAST(" + expression + " AS VARCHAR(4000))";
    }

    /**
     * A column that holds several values, or text with something between them, as rows with one of them each; empty if the database cannot take
     * columns apart.
     */
    public Optional<Parts> parts(String column, boolean isList, String separator) {
        return Optional.empty();
    }

    /**
     * The parts of a column, of which what is nothing but white space is none.
     *
     * @param from what is added to the table in FROM
     * @param part a part, to be selected; none stands twice for a row, none has white space around it, and a row without any has one that is null
     * @param among whether one of them is among those that are named by {@link Sql#list}, which is to follow, with a bracket at its end
     * @param none whether there is none
     */
    public record Parts(Sql from, Sql part, Sql among, Sql none) {}

    /** Whether text holds other text, whatever the case of its letters. */
    public Sql contains(String expression, String words) {
        String escaped = words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return Sql.of("LOWER(" + expression + ") LIKE LOWER(?) ESCAPE '\\'", "%" + escaped + "%");
    }

    /** The first rows of what is asked for. */
    public String limited(String statement, int rows, int offset) {
        return statement + (offset == 0 ? "" : " OFFSET " + offset + " ROWS") + " FETCH FIRST " + rows + " ROWS ONLY";
    }

    /** Text as a type, null where it is none of that; empty if the database would fail instead. */
    public Optional<String> tried(String text, String type) {
        return Optional.empty();
    }

    /** Files as a table; refuses where the database reads none. */
    public String files(List<String> files, String format) {
        throw new IllegalArgumentException("no files are read by this database");
    }

    /**
     * What a column says of times; empty for one that says nothing of them.
     *
     * @param type as {@link Types} has it
     * @param name of the type in the database
     */
    public Optional<TimeKind> timeKind(int type, String name) {
        return switch (type) {
            case Types.DATE -> Optional.of(TimeKind.DATE);
            case Types.TIMESTAMP -> Optional.of(TimeKind.LOCAL);
            case Types.TIMESTAMP_WITH_TIMEZONE -> Optional.of(TimeKind.INSTANT);
            case Types.BIGINT, Types.INTEGER -> Optional.of(TimeKind.SECONDS);
            default -> Optional.empty();
        };
    }

    /** Whether an index of a column may spare sorting by it. */
    public boolean hasIndexes() {
        return false;
    }

    /** Whether a question is the faster the fewer columns it names, so that it is worth asking first where to look for the others. */
    public boolean readsColumnsApart() {
        return false;
    }

    /** Whether statements are to be asked in one transaction, so that all see the same rows and these come piece by piece. */
    public boolean asksInTransactions() {
        return false;
    }

    /**
     * The question for the parts of a table that are to be asked by themselves, since they lie on other servers, which would send all their rows instead
     * of counting them; empty if there is no such thing. Each row of the answer has one as it stands after FROM.
     *
     * @param table as it stands there itself
     */
    public Optional<Sql> partsElsewhere(String table) {
        return Optional.empty();
    }

    /** A time as a column of a kind has it; empty if it is beyond the years that are written with four digits. */
    public Optional<String> literal(TimeKind kind, Instant instant) {
        LocalDateTime time = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        if (time.getYear() < 1 || time.getYear() > 9999) {
            return Optional.empty();
        }
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, instant);
        return Optional.of(
                switch (kind) {
                    case DATE -> "DATE '" + time.toLocalDate() + "'";
                    case LOCAL -> "TIMESTAMP '" + LITERAL.format(time) + "'";
                    case INSTANT -> instantLiteral(LITERAL.format(time) + "+00:00");
                    case SECONDS -> String.valueOf(Math.floorDiv(micros, 1_000_000L));
                    case MILLISECONDS -> String.valueOf(Math.floorDiv(micros, 1_000L));
                    case MICROSECONDS -> String.valueOf(micros);
                });
    }

    String instantLiteral(String text) {
        return "TIMESTAMP '" + text + "'";
    }

    /** What is to be said to a connection before it is asked. */
    public List<String> settings(long bytes) {
        return List.of();
    }

    /** Whether a setting failed because another connection of this program has made the settings already, for good. */
    public boolean isPrepared(SQLException failure) {
        return false;
    }

    /** Whether a statement failed because the connection is gone, and not because it asks for what is not there. */
    public boolean isLost(SQLException failure) {
        String state = failure.getSQLState();
        // Classes of SQLSTATE: connection exceptions; those that PostgreSQL gives when it is being shut down
        return state != null && (state.startsWith("08") || state.startsWith("57P"));
    }
}
