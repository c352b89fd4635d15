package org.dateline.query.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import org.dateline.data.DatasetReader;
import org.dateline.events.Dataset;
import org.dateline.query.EventIndex;
import org.dateline.samples.ImportedTable;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NullMarked
class GroupsTest {

    private static final String TABLE = """
            title,date,event_type,actor1,actor2,admin1,admin2,fatalities,weather
            Clash,2026-01-30,Battle,Army,Rebels,North,Lake,3,rain
            March,2026-01-31,Protest,Students,,North,Hill,,rain
            Speech,2026-01-31,Protest,,,,,,sun
            """;

    @TempDir
    Path folder = Path.of(".");

    private Dataset dataset = Dataset.builder().build();

    @BeforeEach
    void read() throws Exception {
        Path table = Files.writeString(folder.resolve("table.csv"), TABLE);
        dataset = DatasetReader.read(ImportedTable.in(folder, table)).value();
    }

    private Groups groups(String by) {
        return Groups.of(
                new EventIndex(dataset, text -> new BitSet()),
                Grouping.named(dataset, by).orElseThrow());
    }

    private String of(Groups groups, int event) {
        return groups.events()
                .of(event)
                .mapToObj(group -> groups.list().get(group).name())
                .sorted()
                .toList()
                .toString();
    }

    @Test
    void groups_by_places_of_a_kind_with_what_lies_in_them_and_none_apart() {
        assertThat(of(groups("province"), 0)).isEqualTo("[North]");
        assertThat(of(groups("district"), 1)).isEqualTo("[Hill]");
        assertThat(of(groups("district"), 2)).isEqualTo("[No district known]");
    }

    @Test
    void groups_by_each_actor_and_by_the_values_of_a_field() {
        assertThat(of(groups("actor"), 0)).isEqualTo("[Army, Rebels]");
        assertThat(of(groups("actor"), 2)).isEqualTo("[Actors: not given]");
        assertThat(of(groups("weather"), 1)).isEqualTo("[rain]");
        assertThat(of(groups("Category"), 1)).isEqualTo("[Protest]");
        assertThat(of(groups("source"), 1)).isEqualTo("[table.csv]");
    }

    @Test
    void numbers_and_what_is_not_there_are_no_groups() {
        assertThat(Grouping.named(dataset, "fatalities")).isEmpty();
        assertThat(Grouping.named(dataset, "colour")).isEmpty();
        assertThatThrownBy(() -> Groups.of(new EventIndex(dataset, text -> new BitSet()), Grouping.field("colour")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void is_written_as_it_is_read_and_begins_with_districts() {
        assertThat(Grouping.of(dataset))
                .allSatisfy(by -> assertThat(Grouping.parse(by.toString())).hasValue(by));
        assertThat(Grouping.usual(dataset)).isEqualTo(Grouping.places("district"));
        assertThat(Grouping.parse("place:")).isEmpty();
        assertThat(Grouping.parse("weather")).isEmpty();
    }
}
