package org.dateline.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dateline.background.Background;
import org.dateline.data.DatasetReader;
import org.dateline.imports.ImportResult;
import org.dateline.imports.Survey;
import org.dateline.imports.row.ImportField;
import org.dateline.imports.row.Profile;
import org.dateline.imports.time.DateOrder;
import org.dateline.model.Event;
import org.dateline.model.Place;
import org.dateline.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportViewModelTest {

    private static final ZoneId KARACHI = ZoneId.of("Asia/Karachi");

    @TempDir
    private Path folder;

    private final List<String> failures = new ArrayList<>();

    private ImportViewModel importModel(String table) throws IOException {
        Path file = Files.writeString(folder.resolve("table.csv"), table);
        return new ImportViewModel(file, KARACHI, Background.direct());
    }

    private static ImportViewModel.State now(ImportViewModel importModel) {
        return importModel.stateProperty().get();
    }

    private static ImportResult result(ImportViewModel importModel) {
        return Objects.requireNonNull(now(importModel).result());
    }

    private static Survey survey(ImportViewModel importModel) {
        return Objects.requireNonNull(now(importModel).survey());
    }

    private static int imported(ImportViewModel importModel) {
        return result(importModel).imported();
    }

    @Test
    void shows_at_once_what_comes_of_the_columns_as_they_are_called() throws Exception {
        ImportViewModel importModel = importModel("title,date\nOne,2026-01-31\nTwo,soon\n");

        assertThat(now(importModel).isReady()).isTrue();
        assertThat(imported(importModel)).isEqualTo(1);
        assertThat(result(importModel).leftOut()).isEqualTo(1);
        assertThat(result(importModel).problems()).hasSize(1);
    }

    @Test
    void says_what_is_missing_until_it_is_there() throws Exception {
        ImportViewModel importModel = importModel("a,b\nOne,2026-01-31\n");

        assertThat(now(importModel).stage()).isEqualTo(ImportViewModel.Stage.INCOMPLETE);
        assertThat(now(importModel).words()).startsWith("a column with the date");
        importModel.use(now(importModel).mapping().with(ImportField.START, 1));
        assertThat(now(importModel).words()).startsWith("a column with the title");
        importModel.use(now(importModel).mapping().with(ImportField.PLACE, 0));
        assertThat(now(importModel).isReady()).isTrue();
        assertThat(result(importModel).events().get(0).title()).isEqualTo("One");
        importModel.use(now(importModel).mapping().without(1));
        assertThat(now(importModel).isReady()).isFalse();
        assertThat(now(importModel).result()).isNull();
    }

    @Test
    void reads_times_in_the_zone_and_dates_in_the_order_that_are_chosen() throws Exception {
        ImportViewModel importModel = importModel("title,date\nOne,03/02/2026 06:00\n");

        assertThat(result(importModel).events().get(0).time().start()).hasToString("2026-02-03T01:00:00Z");
        importModel.read(TimeChoice.in(ZoneId.of("Asia/Karachi")).withOrder(DateOrder.MONTH_FIRST));
        importModel.readIn(ZoneId.of("UTC"));
        assertThat(result(importModel).events().get(0).time().start()).hasToString("2026-03-02T06:00:00Z");
        importModel.read(TimeChoice.in(ZoneId.of("UTC")));
        assertThat(result(importModel).events().get(0).time().start()).hasToString("2026-02-03T06:00:00Z");
    }

    @Test
    void a_table_of_a_compiler_is_read_as_a_plain_one_when_one_says_so_and_stays_so() throws Exception {
        ImportViewModel importModel = importModel("event_date,event_type,actor1,time_precision,location,geo_precision\n"
                + "2026-01-31,Battles,Group A,1,Town A,1\n");
        assertThat(survey(importModel).profile()).isEqualTo(Profile.ACLED);

        importModel.readAs(Profile.PLAIN);
        importModel.open(StandardCharsets.ISO_8859_1);

        assertThat(survey(importModel).profile()).isEqualTo(Profile.PLAIN);
        assertThat(survey(importModel).recognised()).isEqualTo(Profile.ACLED);
        assertThat(imported(importModel)).isEqualTo(1);
    }

    @Test
    void a_file_that_cannot_be_read_may_be_readable_in_another_encoding() throws Exception {
        Path file = Files.write(
                folder.resolve("table.csv"), "t\u00eetre,date\nx,2026-01-31\n".getBytes(StandardCharsets.ISO_8859_1));
        ImportViewModel importModel = new ImportViewModel(file, KARACHI, Background.direct());

        assertThat(now(importModel).stage()).isEqualTo(ImportViewModel.Stage.REFUSED);
        assertThat(now(importModel).words()).contains("line 1: this is not UTF-8");
        importModel.open(StandardCharsets.ISO_8859_1);
        importModel.use(now(importModel).mapping().with(ImportField.TITLE, 0));
        assertThat(imported(importModel)).isEqualTo(1);
    }

    @Test
    void the_line_with_the_names_of_the_columns_can_be_named_also_after_a_wrong_one() throws Exception {
        ImportViewModel importModel = importModel("title,date\nwhat,when\nOne,2026-01-31\n");
        assertThat(importModel.headerLine()).contains(1);

        importModel.openWithHeader(9);
        assertThat(now(importModel).stage()).isEqualTo(ImportViewModel.Stage.REFUSED);
        assertThat(now(importModel).words()).contains("line 9: this line has no names of columns");
        importModel.openWithHeader(2);

        assertThat(survey(importModel).names()).containsExactly("what", "when");
        assertThat(importModel.headerLine()).contains(2);
    }

    @Test
    void a_name_that_looks_like_nothing_is_a_name_if_one_says_so() throws Exception {
        ImportViewModel importModel = importModel("title,date,city\nOne,2026-01-31,NA\n");
        assertThat(result(importModel).places()).isEmpty();

        importModel.takeAsEmpty(Set.of());

        assertThat(result(importModel).places()).extracting(Place::name).containsExactly("NA");
    }

    @Test
    void keeps_what_was_assigned_when_the_encoding_changes_but_not_the_columns() throws Exception {
        ImportViewModel importModel = importModel("a,b\nOne,2026-01-31\n");
        importModel.use(now(importModel).mapping().with(ImportField.TITLE, 0));
        importModel.use(now(importModel).mapping().with(ImportField.START, 1));

        importModel.open(StandardCharsets.ISO_8859_1);

        assertThat(imported(importModel)).isEqualTo(1);
    }

    @Test
    void writes_a_dataset_and_hands_over_what_was_wrong_with_the_rows() throws Exception {
        ImportViewModel importModel = importModel("title,date\nOne,2026-01-31\nTwo,soon\n");
        Path target = folder.resolve("made.json");
        List<Problem> problems = new ArrayList<>();

        importModel.write(target, "  ", (written, found) -> problems.addAll(found), failures::add);

        assertThat(failures).isEmpty();
        assertThat(problems).hasSize(1);
        assertThat(DatasetReader.read(target).problems()).isEmpty();
        assertThat(DatasetReader.read(target).value().title()).isEqualTo("table");
        assertThat(DatasetReader.read(target).value().events().stream().map(Event::title))
                .containsExactly("One");
    }

    @Test
    void does_not_write_over_what_it_imports_and_says_why_it_cannot_write() throws Exception {
        ImportViewModel importModel = importModel("title,date\nOne,2026-01-31\n");

        importModel.write(importModel.file(), "", (written, found) -> {}, failures::add);
        importModel.write(folder.resolve("no/such/folder.json"), "", (written, found) -> {}, failures::add);

        assertThat(failures).hasSize(2);
        assertThat(failures.get(0)).isEqualTo("This is the file to import; choose another name for the dataset.");
        assertThat(failures.get(1)).startsWith("The dataset cannot be written to ");
        assertThat(now(importModel).isReady()).isTrue();
        assertThat(importModel.file()).content().startsWith("title,date");
    }
}
