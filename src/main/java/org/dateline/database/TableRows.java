package org.dateline.database;

import static org.dateline.language.Tr.tr;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.database.EngineConnection.Column;
import org.dateline.database.EngineException.Reason;
import org.dateline.database.sql.Dialect;
import org.dateline.database.sql.Sql;
import org.dateline.language.ForPrograms;
import org.dateline.text.Nearest;
import org.dateline.words.ListWords;

/** The rows of a source as they are: where they stand, and the columns that they really have. */
@ForPrograms("SQL")
final class TableRows {

    /** What stands between the cells of tables that are text. */
    private static final Pattern SEPARATORS = Pattern.compile("[,;|\t]");
    /** As DuckDB calls columns that have no names. */
    private static final Pattern NAMELESS = Pattern.compile("column\\d{1,9}");

    private static final int MAX_NAMED = 12;

    private final EventSource source;
    private final Dialect dialect;
    private final String rows;
    /** Those that lie on servers of their own, or all. */
    private final List<String> parts;

    private final boolean columnsApart;

    private final Map<String, Column> columns = new LinkedHashMap<>();

    /** @throws EngineException also if they lack a column that the source names */
    TableRows(EngineConnection connection) throws EngineException {
        this.source = connection.engine().source();
        this.dialect = connection.dialect();
        this.rows = connection.engine().rows(dialect);
        this.parts = parts(connection);
        this.columnsApart = connection.engine().readsColumnsApart(dialect);
        for (Column column : connection.columns(Sql.of("SELECT * FROM " + rows + " WHERE 1 = 0"))) {
            columns.put(column.name(), column);
        }
        for (String name : source.columns().names()) {
            if (!columns.containsKey(name)) {
                columns.put(name, inOtherLetters(name));
            }
        }
    }

    EventSource source() {
        return source;
    }

    Dialect dialect() {
        return dialect;
    }

    /** All of them, as they stand after FROM. */
    String all() {
        return rows;
    }

    /** Whether a question is the faster the fewer columns it names. */
    boolean readsColumnsApart() {
        return columnsApart;
    }

    private List<String> parts(EngineConnection connection) throws EngineException {
        List<String> found = new ArrayList<>();
        if (source.table() instanceof EventSource.Named named) {
            Optional<Sql> asked = dialect.partsElsewhere(Engine.named(dialect, named));
            if (asked.isPresent()) {
                connection.ask(asked.get(), row -> found.add(row.getString(1) + " AS events"));
            }
        }
        return found.isEmpty() ? List.of(rows) : List.copyOf(found);
    }

    /** A question. */
    interface Question {

        /** The question to what stands after FROM. */
        Sql of(String rows) throws EngineException;
    }

    /** A question that is put to each part of the table by itself, where these lie on servers of their own; its answers are to be added up. */
    Sql ofEach(Question question) throws EngineException {
        List<Sql> all = new ArrayList<>();
        for (String part : parts) {
            all.add(question.of(part));
        }
        return Sql.join(" UNION ALL ", all);
    }

    /** Databases write names that are not between quotation marks in letters of their own. */
    private Column inOtherLetters(String name) throws EngineException {
        List<Column> alike = columns.values().stream()
                .filter(column -> column.name().equalsIgnoreCase(name))
                .toList();
        if (alike.size() != 1) {
            throw lacks(name);
        }
        return alike.get(0);
    }

    private EngineException lacks(String name) {
        List<String> known = List.copyOf(columns.keySet());
        if (known.size() == 1 && List.of(SEPARATORS.split(known.get(0))).contains(name)) {
            return new EngineException(
                    Reason.WRONG,
                    tr(
                            "the rows of {0} cannot be taken apart into columns: \"{1}\" is taken for one; a row with too many or too few cells, or an open quotation mark, may be why",
                            what(), known.get(0)),
                    null);
        }
        if (known.stream().allMatch(column -> NAMELESS.matcher(column).matches())) {
            return new EngineException(
                    Reason.WRONG,
                    tr(
                            "there is no column \"{0}\" in {1}, which has no row, or none with names of columns at its beginning",
                            name, what()),
                    null);
        }
        Optional<String> meant = Nearest.to(name, known);
        String list = ListWords.commas(known.stream().limit(MAX_NAMED).toList());
        String message = meant.map(
                        near -> tr("there is no column \"{0}\" in {1}; the nearest is \"{2}\"", name, what(), near))
                .orElseGet(() -> known.size() > MAX_NAMED
                        ? tr("there is no column \"{0}\" in {1}; there are {2}, ...", name, what(), list)
                        : tr("there is no column \"{0}\" in {1}; there are {2}", name, what(), list));
        return new EngineException(Reason.WRONG, message, null);
    }

    private String what() {
        return source.table() instanceof EventSource.Named named ? named.name() : source.title();
    }

    /** What they are called, in their order. */
    List<String> names() {
        return columns.entrySet().stream()
                .filter(entry -> entry.getKey().equals(entry.getValue().name()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What a column is. */
    Column type(String name) {
        return Objects.requireNonNull(columns.get(name));
    }

    /** Whether a column is of whole numbers. */
    boolean isWhole(String name) {
        return switch (type(name).type()) {
            case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT -> true;
            default -> false;
        };
    }

    /**
     * What a column of text holds that is to be something else.
     *
     * @param fit how many of its values are that
     * @param unfit how many are not, so that all of it is text
     * @param example one of these
     */
    record Texts(long fit, long unfit, String example) {

        /** Whether no row says anything. */
        boolean areNone() {
            return fit + unfit == 0;
        }
    }

    /** Those of some columns, by name, asked by one question; without columns that are no text, and without any where the database cannot say. */
    Map<String, Texts> texts(EngineConnection connection, Collection<String> names, String type)
            throws EngineException {
        Map<String, Texts> texts = new LinkedHashMap<>();
        List<String> asked = new ArrayList<>();
        for (String name : new LinkedHashSet<>(names)) {
            String text = column(name);
            Optional<String> tried = type(name).type() == Types.VARCHAR ? dialect.tried(text, type) : Optional.empty();
            if (tried.isPresent()) {
                String unfit =
                        "CASE WHEN " + tried.get() + " IS NULL AND TRIM(" + text + ") <> '' THEN " + text + " END";
                asked.add("COUNT(" + tried.get() + "), COUNT(" + unfit + "), MIN(" + unfit + ")");
                texts.put(name, new Texts(0, 0, ""));
            }
        }
        if (!asked.isEmpty()) {
            String question = "SELECT " + String.join(", ", asked) + " FROM ";
            connection.ask(ofEach(part -> Sql.of(question + part)), row -> {
                int column = 1;
                for (Map.Entry<String, Texts> known : texts.entrySet()) {
                    known.setValue(plus(known.getValue(), row, column));
                    column += 3;
                }
            });
        }
        return texts;
    }

    private static Texts plus(Texts known, ResultSet row, int column) throws SQLException {
        long unfit = row.getLong(column + 1);
        return new Texts(
                known.fit + row.getLong(column),
                known.unfit + unfit,
                unfit == 0 ? known.example : row.getString(column + 2));
    }

    /** A column as text. */
    String text(String name) {
        Column column = type(name);
        return column.type() == Types.VARCHAR || column.type() == Types.LONGVARCHAR
                ? column(name)
                : dialect.text(column(name));
    }

    /** A column. */
    String column(String name) {
        return "events."
                + dialect.quoted(Objects.requireNonNull(columns.get(name)).name());
    }
}
