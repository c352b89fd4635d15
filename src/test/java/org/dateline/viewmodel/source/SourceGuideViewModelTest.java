package org.dateline.viewmodel.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.dateline.background.Background;
import org.dateline.background.Lane;
import org.dateline.database.Access;
import org.dateline.database.AskedSource;
import org.dateline.database.EngineException;
import org.dateline.database.EventSource;
import org.dateline.database.ListedEvent;
import org.dateline.database.SourceFiles;
import org.dateline.database.mapping.SourceField;
import org.dateline.database.mapping.SourceMapping.Use;
import org.dateline.samples.SampleSource;
import org.dateline.viewmodel.source.SourceGuideViewModel.Stage;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What columns of a table stand for is chosen, and what is wrong with that stands beside them. */
@NullMarked
class SourceGuideViewModelTest {

    private static final String ODD = """
            Was,Wann_genau,Zuletzt,Ort,b,l,Anzahl
            Raid,2026-01-30 03:00:00,2026-01-30 05:30:00,Quetta,30.2,67.0,3
            Blast,2026-01-30 05:00:00,2026-01-30 05:00:00,Gwadar,25.1,62.3,0
            Odd,2026-01-31 05:00:00,2026-01-30 05:00:00,Gwadar,25.1,62.3,0
            None,,,Gwadar,25.1,62.3,0
            """;

    @TempDir
    private Path folder;

    private SourceGuideViewModel looked(Path file) {
        SourceGuideViewModel model = new SourceGuideViewModel(
                SourceFiles.asked(file), Optional.empty(), ZoneOffset.UTC, Access.ENVIRONMENT, Background.direct());
        model.look();
        return model;
    }

    private SourceGuideViewModel odd() throws Exception {
        return looked(Files.writeString(folder.resolve("odd.csv"), ODD));
    }

    /** Lets columns stand for these, and the others for nothing. */
    private static void use(SourceGuideViewModel model, Map<String, SourceField> fields) {
        model.use(model.stateProperty().get().mapping().uses().stream()
                .map(use -> Optional.ofNullable(fields.get(use.column())))
                .toList());
    }

    private static Stage stage(SourceGuideViewModel model) {
        return model.stateProperty().get().stage();
    }

    private static Map<String, String> problems(SourceGuideViewModel model) {
        Map<String, String> problems = new LinkedHashMap<>();
        SourceGuideViewModel.State state = model.stateProperty().get();
        for (int i = 0; i < state.problems().size(); i++) {
            String column = state.mapping().uses().get(i).column();
            state.problems().get(i).ifPresent(words -> problems.put(column, words));
        }
        return problems;
    }

    @Test
    void odd_names_are_asked_for_and_then_it_is_seen_what_comes_of_the_rows() throws Exception {
        SourceGuideViewModel model = odd();
        assertThat(stage(model)).isEqualTo(Stage.INCOMPLETE);
        assertThat(model.stateProperty().get().words()).isEqualTo("Still missing: a column with the date.");
        assertThat(model.source()).isEmpty();

        use(
                model,
                Map.of(
                        "Was", SourceField.TITLE,
                        "Wann_genau", SourceField.START,
                        "Zuletzt", SourceField.END,
                        "Ort", SourceField.PLACE));

        assertThat(stage(model)).isEqualTo(Stage.READ);
        assertThat(model.stateProperty().get().preview()).satisfies(preview -> {
            assertThat(preview.events()).extracting(ListedEvent::title).containsExactly("Raid", "Blast");
            assertThat(preview.rows()).isEqualTo(4);
            assertThat(preview.withoutStart()).isEqualTo(1);
            assertThat(preview.disordered()).isEqualTo(1);
        });
        assertThat(model.source().orElseThrow().columns().start()).isEqualTo("Wann_genau");
    }

    @Test
    void what_is_wrong_stands_beside_the_column_and_nothing_can_be_opened() throws Exception {
        SourceGuideViewModel model = odd();

        use(model, Map.of("Was", SourceField.START, "b", SourceField.LATITUDE, "Ort", SourceField.MEASURE));

        assertThat(stage(model)).isEqualTo(Stage.INCOMPLETE);
        assertThat(problems(model))
                .hasSize(3)
                .hasEntrySatisfying("Was", words -> assertThat(words).startsWith("Of type VARCHAR, which is no time."))
                .hasEntrySatisfying("b", words -> assertThat(words).contains("no column stands for the other"))
                .hasEntrySatisfying("Ort", words -> assertThat(words).contains("Only numbers are summed"));
        assertThat(model.engine()).isEmpty();
    }

    @Test
    void a_column_without_any_value_is_said_to_have_none_and_not_to_be_of_a_type() throws Exception {
        EventSource named = SampleSource.from("until")
                .measure("dead", "Killed")
                .csv(folder, "what,until,dead\nRaid,,\nBlast,,\n")
                .source();
        SourceGuideViewModel model = new SourceGuideViewModel(
                SourceFiles.asked(folder.resolve("events.csv")),
                Optional.of(named),
                ZoneOffset.UTC,
                Access.ENVIRONMENT,
                Background.direct());
        model.look();

        assertThat(problems(model))
                .containsOnlyKeys("until", "dead")
                .allSatisfy(
                        (column, words) -> assertThat(words).isEqualTo("No row that was looked at has a value here."));
    }

    @Test
    void columns_that_a_source_file_names_and_the_table_lacks_are_told_with_the_nearest() throws Exception {
        Path table = Files.writeString(folder.resolve("odd.csv"), ODD);
        EventSource known = new EventSource(
                "Known",
                ZoneId.of("Asia/Karachi"),
                SourceFiles.asked(table).at(),
                null,
                SampleSource.from("Wann_genau").title("Wass").columns());
        SourceGuideViewModel model = new SourceGuideViewModel(
                SourceFiles.asked(table), Optional.of(known), ZoneOffset.UTC, Access.ENVIRONMENT, Background.direct());
        model.look();

        assertThat(problems(model))
                .isEqualTo(Map.of("Wass", "The table has no column of this name; the nearest is \u201cWas\u201d."));
        assertThat(model.title()).isEqualTo("Known");
        assertThat(model.zoneProperty().get()).isEqualTo(ZoneId.of("Asia/Karachi"));

        use(model, Map.of("Was", SourceField.TITLE, "Wann_genau", SourceField.START));
        assertThat(stage(model)).isEqualTo(Stage.READ);
    }

    @Test
    void what_is_chosen_is_written_as_a_source_file_which_counts_the_same() throws Exception {
        SourceGuideViewModel model = odd();
        use(model, Map.of("Was", SourceField.TITLE, "Wann_genau", SourceField.START, "Anzahl", SourceField.MEASURE));
        model.call("Odd events");
        model.call("Anzahl", "Killed");
        List<Path> saved = new ArrayList<>();
        List<String> failed = new ArrayList<>();

        model.save(folder.resolve("odd.source.json"), saved::add, failed::add);
        model.save(folder.resolve("odd.csv").resolve("odd.source.json"), saved::add, failed::add);

        assertThat(saved).containsExactly(folder.resolve("odd.source.json"));
        assertThat(failed).singleElement().asString().startsWith("The source file cannot be written to ");
        SourceFiles.Opened opened = SourceFiles.open(saved.get(0), ZoneOffset.UTC, Access.ENVIRONMENT);
        assertThat(opened.engine().source())
                .isEqualTo(new EventSource(
                        "Odd events",
                        ZoneOffset.UTC,
                        new EventSource.Files(List.of("odd.csv")),
                        null,
                        SampleSource.from("Wann_genau")
                                .title("Was")
                                .measure("Anzahl", "Killed")
                                .columns()));
    }

    private AskedSource database() throws Exception {
        Path file = folder.resolve("press.duckdb");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE people (name VARCHAR)");
            statement.execute("CREATE SCHEMA old");
            statement.execute(
                    "CREATE TABLE old.events AS SELECT 'Raid' AS title, TIMESTAMP '2026-01-30 03:00:00' AS start");
        }
        return AskedSource.of("jdbc:duckdb:" + file, null, null, null);
    }

    @Test
    void of_several_tables_one_is_chosen() throws Exception {
        SourceGuideViewModel model = new SourceGuideViewModel(
                database(), Optional.empty(), ZoneOffset.UTC, Access.ENVIRONMENT, Background.direct());
        model.look();
        assertThat(stage(model)).isEqualTo(Stage.TABLES);
        assertThat(model.stateProperty().get().tables()).containsExactly("old.events", "people");

        model.choose("people");
        assertThat(stage(model)).isEqualTo(Stage.INCOMPLETE);
        model.choose("old.events");

        assertThat(model.stateProperty().get().words()).isEmpty();
        assertThat(stage(model)).isEqualTo(Stage.READ);
        assertThat(model.stateProperty().get().mapping().uses())
                .containsExactly(new Use("title", SourceField.TITLE), new Use("start", SourceField.START));
        assertThat(model.source().orElseThrow().table()).isEqualTo(new EventSource.Named("old.events"));
    }

    @Test
    void a_database_that_does_not_answer_is_said_with_its_reason() throws Exception {
        SourceGuideViewModel model = new SourceGuideViewModel(
                AskedSource.of("jdbc:other:press", null, "events", null),
                Optional.empty(),
                ZoneOffset.UTC,
                Access.ENVIRONMENT,
                Background.direct());
        model.look();

        assertThat(stage(model)).isEqualTo(Stage.REFUSED);
        assertThat(model.stateProperty().get().reason()).isEqualTo(EngineException.Reason.UNTRUSTED);
    }

    /** Runs work only when told to. */
    private static final class Later implements Background {

        private final List<Runnable> waiting = new ArrayList<>();

        @Override
        public <T> void run(Lane lane, Callable<T> work, Consumer<T> onDone, Consumer<Exception> onFailed) {
            waiting.add(() -> Background.direct().run(lane, work, onDone, onFailed));
        }

        @Override
        public void abandon(Lane lane) {
            waiting.clear();
        }
    }

    @Test
    void what_is_asked_is_taken_back_when_no_one_looks_any_more() throws Exception {
        Later later = new Later();
        SourceGuideViewModel model = new SourceGuideViewModel(
                SourceFiles.asked(Files.writeString(folder.resolve("odd.csv"), ODD)),
                Optional.empty(),
                ZoneOffset.UTC,
                Access.ENVIRONMENT,
                later);
        model.look();

        model.close();
        later.waiting.forEach(Runnable::run);

        assertThat(stage(model)).isEqualTo(Stage.LOOKING);
        assertThat(model.stateProperty().get().sample()).isNull();
    }

    @Test
    void a_table_without_rows_has_columns_all_the_same() throws Exception {
        SourceGuideViewModel model = looked(Files.writeString(folder.resolve("empty.csv"), "title,start\n"));

        assertThat(model.stateProperty().get().mapping().uses())
                .extracting(Use::column)
                .containsExactly("title", "start");
    }
}
