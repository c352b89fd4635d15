package org.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayTest {

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"99", ":", ":x", ":99999", ":7391", "unix:7391.0", "localhost:7391"})
    void finds_no_display_where_the_name_is_none_or_nothing_answers(String name) {
        assertThat(Display.answers(name)).isFalse();
    }
}
