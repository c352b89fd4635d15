package org.dateline.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.field.FieldType;
import org.dateline.model.field.FieldValue;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullMarked
class FieldWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 | 3",
                "0.00 | 0",
                "30.1800 | 30.18",
                "2026 | 2026",
                "12500 | 12,500",
                "-1234567.50 | -1,234,567.5",
                "1770000000 | 1770000000",
                "1e3 | 1000"
            })
    void numbers_have_commas_where_they_are_amounts(String digits, String words) {
        assertThat(FieldWords.of(FieldValue.of("a", FieldType.NUMBER, digits))).isEqualTo(words);
    }

    @Test
    void all_others_stand_as_they_are() {
        assertThat(FieldWords.of(FieldValue.of("a", FieldType.TEXT, "007"))).isEqualTo("007");
        assertThat(FieldWords.of(new FieldValue("a", FieldType.LIST, List.of("a", "b"))))
                .isEqualTo("a; b");
        assertThat(FieldWords.of(FieldValue.of("a", FieldType.YESNO, "no"))).isEqualTo("no");
    }
}
