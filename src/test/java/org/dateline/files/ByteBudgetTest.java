package org.dateline.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.dateline.files.ByteBudget.SpentException;
import org.junit.jupiter.api.Test;

class ByteBudgetTest {

    @Test
    void is_for_all_parts_of_a_file_together() throws Exception {
        ByteBudget budget = ByteBudget.ofPacked(1L << 40, 2 << 20, megabytes -> "more than " + megabytes + " MB");

        budget.spend(1 << 20);
        InputStream part = budget.of(new ByteArrayInputStream(new byte[2 << 20]));
        part.skip(1 << 19);
        assertThat(part.readNBytes(1 << 19)).hasSize(1 << 19);

        assertThatThrownBy(part::read).isInstanceOf(SpentException.class).hasMessage("more than 2 MB");
    }

    @Test
    void of_a_small_file_not_very_much_is_made() throws Exception {
        ByteBudget budget = ByteBudget.ofPacked(1000, Long.MAX_VALUE, megabytes -> "never");

        budget.spend(64 << 20);

        assertThatThrownBy(() -> budget.spend(1))
                .hasMessage("unpacked it takes more than 64 MB, too much for its size");
    }

    @Test
    void of_a_large_one_as_much_as_is_ever_packed_into_it() throws Exception {
        ByteBudget budget = ByteBudget.ofPacked(1 << 20, Long.MAX_VALUE, megabytes -> "never");

        budget.spend(250 << 20);

        assertThatThrownBy(() -> budget.spend(1)).hasMessageContaining("more than 250 MB");
    }

    @Test
    void the_end_of_a_stream_costs_nothing() throws Exception {
        ByteBudget budget = ByteBudget.ofPacked(1L << 40, 3, megabytes -> "more");
        InputStream bytes = budget.of(new ByteArrayInputStream(new byte[3]));

        assertThat(bytes.readAllBytes()).hasSize(3);
        assertThat(bytes.read()).isEqualTo(-1);
    }

    @Test
    void what_is_kept_in_memory_is_told_in_a_sentence() {
        assertThatThrownBy(() -> ByteBudget.ofMemory(10).spend(11))
                .hasMessage("the memory does not suffice for what is in it; try java -Xmx4g");
    }
}
