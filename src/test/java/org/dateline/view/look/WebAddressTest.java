package org.dateline.view.look;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"http://paper.example/1", "https://paper.example", "HTTPS://Paper.example/a?b=c#d"})
    void addresses_of_the_web_open(String address) {
        assertThat(WebAddress.of(address)).hasToString("Optional[" + address + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://paper.example/1",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "mailto:a@paper.example",
                "https:/no-host",
                "https:",
                "paper.example/1",
                "not an address",
                ""
            })
    void all_others_are_only_words(String address) {
        assertThat(WebAddress.of(address)).isEmpty();
    }

    @Test
    void white_space_around_does_not_matter() {
        assertThat(WebAddress.of(" https://paper.example/1\n")).isPresent();
    }
}
