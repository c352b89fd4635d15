package org.dateline.database.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.database.SourceColumns;
import org.dateline.database.SourceColumns.SummedColumn;
import org.dateline.database.mapping.SourceMapping.Use;
import org.dateline.samples.SampleSource;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class SourceMappingTest {

    private static final SourceColumns NAMED = named("DAY");

    private static SourceColumns named(String start) {
        return SampleSource.from(start)
                .id("no")
                .title("what")
                .until("until")
                .place("what")
                .toldBy("told")
                .separatedBy(";")
                .measure("dead", "Killed")
                .columns();
    }

    @Test
    void each_column_of_the_table_has_a_use_and_none_that_is_named_is_lost() {
        SourceMapping mapping = SourceMapping.of(List.of("what", "day", "told", "dead", "other"), Optional.of(NAMED));

        assertThat(mapping.uses())
                .containsExactly(
                        new Use("what", SourceField.TITLE),
                        new Use("day", SourceField.START),
                        new Use("told", SourceField.SOURCE),
                        new Use("dead", SourceField.MEASURE),
                        new Use("other", null),
                        // A second thing that it stands for
                        new Use("what", SourceField.PLACE),
                        // Named, but not in the table
                        new Use("until", SourceField.END),
                        new Use("no", SourceField.ID));
        assertThat(mapping.columns().orElseThrow()).isEqualTo(named("day"));
    }

    @Test
    void without_a_start_there_are_no_columns() {
        SourceMapping mapping = SourceMapping.of(List.of("a", "b"), Optional.empty());

        assertThat(mapping.fields()).containsOnly(Optional.empty());
        assertThat(mapping.columns()).isEmpty();
        assertThat(mapping.with(List.of(Optional.empty(), Optional.of(SourceField.START)))
                        .columns()
                        .orElseThrow()
                        .start())
                .isEqualTo("b");
    }

    @Test
    void several_columns_are_measures_with_names_of_their_own() {
        SourceMapping mapping = SourceMapping.of(List.of("day", "dead", "hurt"), Optional.empty())
                .with(List.of(
                        Optional.of(SourceField.START),
                        Optional.of(SourceField.MEASURE),
                        Optional.of(SourceField.MEASURE)))
                .calling("dead", " Killed ")
                .calling("hurt", "Wounded")
                .calling("hurt", " ");

        assertThat(mapping.columns().orElseThrow().measures())
                .containsExactly(new SummedColumn("dead", "Killed"), new SummedColumn("hurt", "hurt"));
        assertThat(mapping.names()).isEqualTo(Map.of("dead", "Killed"));
    }

    @Test
    void what_stands_between_sources_counts_only_where_there_are_any() {
        SourceMapping mapping = SourceMapping.of(List.of("day"), Optional.empty())
                .with(List.of(Optional.of(SourceField.START)))
                .separatedBy(";");

        assertThat(mapping.columns().orElseThrow().separator()).isNull();
    }
}
