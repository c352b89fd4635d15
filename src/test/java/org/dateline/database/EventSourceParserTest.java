package org.dateline.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.dateline.problem.Loaded;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@NullMarked
class EventSourceParserTest {

    private static String file(String more) {
        return "{\"format\": \"dateline-source/1\", \"title\": \"Attacks\", " + more + "}";
    }

    private static Loaded<EventSource> parse(String more) throws UnreadableFileException {
        return EventSourceParser.parse(file(more), "attacks.source.json");
    }

    @Test
    void says_where_events_are_and_what_columns_mean() throws Exception {
        Loaded<EventSource> parsed = parse("""
                "zone": "Asia/Karachi", "database": "jdbc:postgresql://db.example.org/press", "user": "reader", "table": "public.events",
                "columns": {"id": "no", "title": "headline", "start": "day", "category": "kind", "place": "district",
                    "latitude": "lat", "longitude": "lon", "source": "told_by", "sourceSeparator": ";",
                    "measures": [{"column": "dead", "name": "Killed"}, {"column": "hurt"}]}
                """);

        assertThat(parsed.problems()).isEmpty();
        EventSource source = parsed.value();
        assertThat(source.title()).isEqualTo("Attacks");
        assertThat(source.zone()).isEqualTo(ZoneId.of("Asia/Karachi"));
        assertThat(source.at()).isEqualTo(new EventSource.Database("jdbc:postgresql://db.example.org/press", "reader"));
        assertThat(source.table()).isEqualTo(new EventSource.Named("public.events"));
        assertThat(source.columns().measures())
                .containsExactly(
                        new SourceColumns.SummedColumn("dead", "Killed"),
                        new SourceColumns.SummedColumn("hurt", "hurt"));
        assertThat(source.columns().names())
                .containsExactly("no", "headline", "day", "kind", "district", "lat", "lon", "told_by", "dead", "hurt");
    }

    @Test
    void files_are_a_table_themselves_or_are_asked_by_a_query() throws Exception {
        String columns = "\"columns\": {\"start\": \"day\"}";

        assertThat(parse("\"files\": [\"a.parquet\", \"b/*.parquet\"], " + columns)
                        .value())
                .satisfies(source ->
                        assertThat(source.at()).isEqualTo(new EventSource.Files(List.of("a.parquet", "b/*.parquet"))))
                .satisfies(source -> assertThat(source.table()).isNull());
        assertThat(parse("\"files\": [\"a.csv\"], \"query\": \"SELECT * FROM files\", " + columns)
                        .value()
                        .table())
                .isEqualTo(new EventSource.Query("SELECT * FROM files"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        "columns": {"start": "day"}                                                            | it is not said where
        "files": ["a.csv"], "database": "jdbc:x:y", "columns": {"start": "day"}                  | it is not said where
        "database": "postgresql://h/d", "table": "t", "columns": {"start": "day"}              | no address of a database
        "database": "jdbc:postgresql://h/d", "columns": {"start": "day"}                       | "table" is missing
        "database": "jdbc:x:y", "table": "t", "query": "SELECT 1", "columns": {"start": "day"} | both a table and a query
        "files": ["a.csv"]                                                                     | "columns" is missing
        "files": ["a.csv"], "columns": {"title": "t"}                                          | "start" is missing
        "files": ["a.csv"], "columns": {"start": "day", "latitude": "y"}                       | a point is of two columns
        "files": ["a.csv"], "zone": "Mars/Base", "columns": {"start": "day"}                   | there is no such time zone
        """)
    void what_must_be_known_is_asked_for(String more, String message) {
        assertThatThrownBy(() -> parse(more))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("attacks.source.json, line 1")
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://h/d?user=a&password=b",
                "jdbc:postgresql://a:b@h/d",
                "jdbc:clickhouse://h/d?PASSWORD=b",
                "jdbc:h2:mem:x;PWD=b"
            })
    void a_password_is_refused_and_not_told(String address) {
        assertThatThrownBy(() ->
                        parse("\"database\": \"" + address + "\", \"table\": \"t\", \"columns\": {\"start\": \"day\"}"))
                .hasMessageContaining("there is a password in the address")
                .message()
                .doesNotContain("=b")
                .doesNotContain(":b@");
    }

    @Test
    void a_key_that_nobody_knows_is_told_and_the_nearest_named() throws Exception {
        List<Problem> problems = parse("\"files\": [\"a.csv\"], \"columns\": {\"start\": \"day\", \"catgory\": \"x\"}")
                .problems();

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).describe()).contains("catgory").contains("category");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "socketFactory=org.example.Evil",
                "sslfactory=org.example.Evil",
                "loggerFile=/tmp/x",
                "sslpasswordcallback=x",
                "authenticationPluginClassName=x"
            })
    void an_address_may_not_name_classes_or_files_that_are_written(String parameter) throws Exception {
        EventSource source = parse("\"database\": \"jdbc:postgresql://127.0.0.1:9/d?" + parameter
                        + "\", \"table\": \"t\", \"columns\": {\"start\": \"day\"}")
                .value();

        assertThatThrownBy(() -> new Engine(source, Path.of("."), Access.ENVIRONMENT).connect())
                .hasMessageContaining("which it may not");
    }
}
