package org.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

    @Test
    void finds_no_graphics_card_among_other_devices(@TempDir Path devices) throws IOException {
        Files.createFile(devices.resolve("null"));

        assertThat(Display.hasCard(devices)).isFalse();
        assertThat(Display.hasCard(devices.resolve("nowhere"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dri", "nvidia0"})
    void finds_a_graphics_card_by_what_its_driver_makes(String device, @TempDir Path devices) throws IOException {
        Files.createFile(devices.resolve(device));

        assertThat(Display.hasCard(devices)).isTrue();
    }

    @Test
    void what_a_user_says_that_windows_are_drawn_by_counts() {
        String before = System.getProperty("prism.order");
        try {
            System.setProperty("prism.order", "es2");
            Display.chooseRendering();
            assertThat(System.getProperty("prism.order")).isEqualTo("es2");
        } finally {
            if (before == null) {
                System.clearProperty("prism.order");
            } else {
                System.setProperty("prism.order", before);
            }
        }
    }
}
