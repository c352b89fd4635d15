package org.dateline.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProblemListTest {

    private static Problem warning(int number) {
        return Problem.warning("map", "odd " + number);
    }

    @Test
    void keeps_what_comes_first_and_counts_the_rest_in_its_last_entry() {
        ProblemList list = new ProblemList("map", List.of(warning(0)));

        IntStream.range(1, Problems.MAX_LISTED + 5).forEach(i -> list.add(warning(i)));
        list.add(Problem.error("map", Location.WHOLE_FILE, "wrong"));

        assertThat(list).hasSize(Problems.MAX_LISTED + 1).startsWith(warning(0), warning(1));
        assertThat(list.get(Problems.MAX_LISTED))
                .isEqualTo(Problem.error(
                        "map",
                        Location.WHOLE_FILE,
                        "there are more problems than are listed: 1 further errors and 5 further warnings"));
        assertThat(List.copyOf(list)).isEqualTo(list);
    }

    @Test
    void says_nothing_of_more_as_long_as_all_are_listed() {
        ProblemList list = new ProblemList("map");

        IntStream.range(0, Problems.MAX_LISTED).forEach(i -> list.add(warning(i)));

        assertThat(list).hasSize(Problems.MAX_LISTED).last().isEqualTo(warning(Problems.MAX_LISTED - 1));
    }
}
