package org.dateline.database.sql;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.language.ForPrograms;

/** DuckDB 1.x, also over files. */
@ForPrograms("SQL")
final class DuckDbDialect extends Dialect {

    @Override
    public String micros(String expression, TimeKind kind) {
        return switch (kind) {
            case DATE -> "epoch_us(CAST(" + expression + " AS TIMESTAMP))";
            case LOCAL, INSTANT -> "epoch_us(" + expression + ")";
            default -> super.micros(expression, kind);
        };
    }

    @Override
    public String quotient(String expression, long length) {
        return length == 1 ? expression : "(" + expression + ") // " + length;
    }

    @Override
    public String text(String expression) {
        return "CAST(" + expression + " AS VARCHAR)";
    }

    @Override
    public Optional<Parts> parts(String column, boolean isList, String separator) {
        Sql list = (isList ? Sql.of(column) : Sql.of("string_split(" + text(column) + ", ?)", separator));
        Sql parts = Sql.of("list_filter(list_distinct(list_transform(")
                .then(list)
                .then(", lambda one: trim(CAST(one AS VARCHAR)))), lambda one: one <> '')");
        // Through a list of one, so that it is worked out once
        Sql orNothing = Sql.of("list_transform([")
                .then(parts)
                .then(
                        "], lambda all_parts: CASE WHEN len(all_parts) > 0 THEN all_parts ELSE [CAST(NULL AS VARCHAR)] END)[1]");
        return Optional.of(new Parts(
                Sql.EMPTY,
                Sql.of("unnest(").then(orNothing).then(")"),
                Sql.of("list_has_any(").then(parts).then(", list_value("),
                Sql.of("COALESCE(len(").then(parts).then("), 0) = 0")));
    }

    @Override
    public Sql contains(String expression, String words) {
        return Sql.of("contains(lower(" + text(expression) + "), lower(?))", words);
    }

    @Override
    public boolean readsColumnsApart() {
        return true;
    }

    @Override
    public String limited(String statement, int rows, int offset) {
        return statement + " LIMIT " + rows + (offset == 0 ? "" : " OFFSET " + offset);
    }

    @Override
    public Optional<String> tried(String text, String type) {
        return Optional.of("TRY_CAST(" + text + " AS " + type + ")");
    }

    @Override
    public String files(List<String> files, String format) {
        String list = files.stream().map(DuckDbDialect::literal).collect(Collectors.joining(", ", "[", "]"));
        return switch (format) {
            case "parquet" -> "read_parquet(" + list + ", union_by_name = true)";
            case "json" -> "read_json(" + list + ", union_by_name = true)";
            default -> "read_csv(" + list + ", union_by_name = true, sample_size = -1)";
        };
    }

    private static String literal(String text) {
        return '\'' + text.replace("'", "''") + '\'';
    }

    @Override
    String instantLiteral(String text) {
        return "TIMESTAMPTZ '" + text + "'";
    }

    @Override
    public Optional<TimeKind> timeKind(int type, String name) {
        return switch (name) {
            case "DATE" -> Optional.of(TimeKind.DATE);
            case "TIMESTAMP", "TIMESTAMP_S", "TIMESTAMP_MS", "TIMESTAMP_NS" -> Optional.of(TimeKind.LOCAL);
            case "TIMESTAMP WITH TIME ZONE" -> Optional.of(TimeKind.INSTANT);
            case "BIGINT", "INTEGER", "UINTEGER", "UBIGINT" -> Optional.of(TimeKind.SECONDS);
            default -> Optional.empty();
        };
    }

    @Override
    public List<String> settings(long bytes) {
        return List.of(
                // Nothing is fetched from anywhere, and what a source file asks for cannot change that
                "SET autoinstall_known_extensions = false",
                "SET autoload_known_extensions = false",
                "SET preserve_insertion_order = false",
                "SET temp_directory = '" + SpillFolder.next().toString().replace("'", "''") + "'",
                "SET memory_limit = '" + Math.max(64, bytes >> 20) + "MiB'",
                "SET lock_configuration = true");
    }

    /** Connections to one file share one database, which is locked by the last of the settings. */
    @Override
    public boolean isPrepared(SQLException failure) {
        return String.valueOf(failure.getMessage()).contains("the configuration has been locked");
    }

    @Override
    public boolean isLost(SQLException failure) {
        return String.valueOf(failure.getMessage()).contains("Connection was closed");
    }
}
