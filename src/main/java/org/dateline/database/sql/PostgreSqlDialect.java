package org.dateline.database.sql;

import java.sql.Types;
import java.util.Optional;

/** PostgreSQL 12 and later, also where its tables are partitions on other servers. */
final class PostgreSqlDialect extends Dialect {

    @Override
    public String micros(String expression, TimeKind kind) {
        return switch (kind) {
            case DATE -> "((" + expression + " - DATE '1970-01-01') * 86400000000)";
            case LOCAL, INSTANT -> "CAST(EXTRACT(EPOCH FROM " + expression + ") * 1000000 AS BIGINT)";
            default -> super.micros(expression, kind);
        };
    }

    @Override
    public boolean asksInTransactions() {
        return true;
    }

    @Override
    public String text(String expression) {
        return "CAST(" + expression + " AS TEXT)";
    }

    @Override
    public Optional<Parts> parts(String column, boolean isList, String separator) {
        Sql list = isList ? Sql.of(column) : Sql.of("string_to_array(" + text(column) + ", ?)", separator);
        Sql unnested = Sql.of("unnest(").then(list).then(") AS one");
        return Optional.of(new Parts(
                Sql.of(" CROSS JOIN LATERAL (SELECT DISTINCT btrim(CAST(one AS TEXT)) AS part FROM ")
                        .then(unnested)
                        .then(") AS parts"),
                Sql.of("parts.part"),
                Sql.of("EXISTS (SELECT 1 FROM ").then(unnested).then(" WHERE btrim(CAST(one AS TEXT)) IN (")));
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
