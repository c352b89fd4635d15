package org.dateline.database.sql;

import java.sql.Types;
import java.util.Optional;
import org.dateline.language.ForPrograms;

/** PostgreSQL 12 and later, also where its tables are partitions on other servers. */
@ForPrograms("SQL")
final class PostgreSqlDialect extends Dialect {

    @Override
    public String micros(String expression, TimeKind kind) {
        return switch (kind) {
            // Whatever depends on the zone of the connection would not be counted on other servers
            case INSTANT ->
                "CAST(EXTRACT(EPOCH FROM (" + expression
                        + " - TIMESTAMPTZ '1970-01-01 00:00:00+00')) * 1000000 AS BIGINT)";
            case DATE -> "((" + expression + " - DATE '1970-01-01') * 86400000000)";
            case LOCAL -> "CAST(EXTRACT(EPOCH FROM " + expression + ") * 1000000 AS BIGINT)";
            default -> super.micros(expression, kind);
        };
    }

    @Override
    public boolean asksInTransactions() {
        return true;
    }

    @Override
    public boolean hasIndexes() {
        return true;
    }

    @Override
    public String text(String expression) {
        return "CAST(" + expression + " AS TEXT)";
    }

    @Override
    public Optional<Parts> parts(String column, boolean isList, String separator) {
        Sql list = isList ? Sql.of(column) : Sql.of("string_to_array(" + text(column) + ", ?)", separator);
        Sql each = Sql.of("(SELECT DISTINCT btrim(CAST(one AS TEXT)) AS part FROM unnest(")
                .then(list)
                .then(") AS one WHERE btrim(CAST(one AS TEXT)) <> '') AS parts");
        return Optional.of(new Parts(
                Sql.of(" LEFT JOIN LATERAL ").then(each).then(" ON TRUE"),
                Sql.of("parts.part"),
                Sql.of("EXISTS (SELECT 1 FROM ").then(each).then(" WHERE part IN ("),
                Sql.of("NOT EXISTS (SELECT 1 FROM ").then(each).then(")")));
    }

    /** Partitions, if one of them is a foreign table: aggregates over all of them are worked out where they are joined. */
    @Override
    public Optional<Sql> partsElsewhere(String table) {
        return Optional.of(Sql.of(
                "SELECT quote_ident(n.nspname) || '.' || quote_ident(c.relname) FROM pg_partition_tree(CAST(? AS regclass)) t"
                        + " JOIN pg_class c ON c.oid = t.relid JOIN pg_namespace n ON n.oid = c.relnamespace WHERE t.isleaf"
                        + " AND EXISTS (SELECT 1 FROM pg_partition_tree(CAST(? AS regclass)) p JOIN pg_class f ON f.oid = p.relid"
                        + " WHERE p.isleaf AND f.relkind = 'f') ORDER BY 1",
                table,
                table));
    }

    @Override
    String instantLiteral(String text) {
        return "TIMESTAMPTZ '" + text + "'";
    }

    @Override
    public Optional<TimeKind> timeKind(int type, String name) {
        return switch (name) {
            case "timestamptz" -> Optional.of(TimeKind.INSTANT);
            case "timestamp" -> Optional.of(TimeKind.LOCAL);
            default -> type == Types.TIMESTAMP ? Optional.empty() : super.timeKind(type, name);
        };
    }
}
