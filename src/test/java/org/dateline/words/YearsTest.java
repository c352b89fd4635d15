package org.dateline.words;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearsTest {

    private static final int[] COUNTS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000};

    @ParameterizedTest
    @CsvSource({"1066, 1066", "66, AD 66", "1, AD 1", "0, 1 BC", "-43, 44 BC", "-9999, 10000 BC", "9999, 9999"})
    void says_a_year_of_iso_8601_as_people_do(int year, String words) {
        assertThat(Years.words(year)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"1200, 1299, 1200–1299", "1990, 1999, 1990s", "1, 99, AD 1–99", "-99, 0, 100–1 BC", "1066, 1066, 1066"})
    void says_several(int first, int last, String words) {
        assertThat(Years.words(first, last)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "1066, 100, 1000",
        "99, 100, 1",
        "1, 100, 1",
        "0, 100, -99",
        "-99, 100, -99",
        "-100, 100, -199",
        "1, 2, -1"
    })
    void counts_round_years_from_the_birth_of_christ(int year, int count, int round) {
        assertThat(Years.floor(year, count)).isEqualTo(round);
    }

    @Property(seed = "20260201")
    void a_year_lies_between_its_round_one_and_the_next(
            @ForAll @IntRange(min = -30_000, max = 30_000) int year, @ForAll @IntRange(min = 0, max = 11) int which) {
        int count = COUNTS[which];
        int round = Years.floor(year, count);

        assertThat(round).isLessThanOrEqualTo(year);
        assertThat(Years.next(round, count)).isGreaterThan(year);
        assertThat(Years.floor(round, count)).isEqualTo(round);
        assertThat(Years.floor(Years.next(round, count), count)).isEqualTo(Years.next(round, count));
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 100, 1000})
    void no_round_year_is_left_out(int count) {
        int year = Years.floor(-3 * count, count);
        int steps = 0;
        while (year < 3 * count) {
            year = Years.next(year, count);
            steps++;
        }

        assertThat(year).isEqualTo(3 * count);
        assertThat(steps).isIn(6, 7);
    }
}
