package org.dateline.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.events.Dataset;
import org.dateline.model.TimeParser;
import org.dateline.model.TimeWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayPresetTest {

    private static final ZoneId KARACHI = ZoneId.of("Asia/Karachi");
    private static final TimeParser TIMES = new TimeParser(KARACHI);

    private static List<DayPreset> presets(String from, String to) {
        TimeWindow span =
                new TimeWindow(TIMES.parse(from).orElseThrow(), TIMES.parse(to).orElseThrow());
        return DayPreset.of(Dataset.builder().zone(KARACHI).span(span).build());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-01-31  | 2026-02-01 | Sat 31, All
            2026-01-30  | 2026-02-02 | Fri 30, Sat 31, Sun 1, All
            2026-01-03  | 2026-01-24 | All
            2025-12-20  | 2026-02-10 | Dec 2025, Jan 2026, Feb 2026, All
            2019-03-01  | 2022-01-01 | 2019, 2020, 2021, All
            1989-06-15  | 2024-06-16 | 1980s, 1990s, 2000s, 2010s, 2020s, All
            -0043-01-01 | 0301-01-01 | 100–1 BC, AD 1–99, AD 100–199, AD 200–299, AD 300–399, All
            1066-01-01  | 2001-09-12 | All
            """)
    void are_the_shortest_parts_that_are_few(String from, String to, String labels) {
        assertThat(presets(from, to).stream().map(DayPreset::label).collect(Collectors.joining(", ")))
                .isEqualTo(labels);
    }

    @Test
    void lie_within_the_days_of_the_dataset_and_follow_one_another() {
        List<DayPreset> presets = presets("1989-06-15", "2024-06-16");

        assertThat(presets.get(0).window().from())
                .isEqualTo(TIMES.parse("1989-06-15").orElseThrow());
        assertThat(presets.get(4).window().to())
                .isEqualTo(TIMES.parse("2024-06-16").orElseThrow());
        for (int i = 1; i < 5; i++) {
            assertThat(presets.get(i).window().from())
                    .isEqualTo(presets.get(i - 1).window().to());
        }
        assertThat(presets.get(5).window())
                .isEqualTo(new TimeWindow(
                        TIMES.parse("1989-06-15").orElseThrow(),
                        TIMES.parse("2024-06-16").orElseThrow()));
    }
}
