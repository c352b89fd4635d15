package org.dateline.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.util.Objects;
import javafx.css.CssParser;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@NullMarked
class StylesheetTest {

    @BeforeEach
    @AfterEach
    void forgetErrors() {
        CssParser.errorsProperty().clear();
    }

    @Test
    void is_read_without_an_error() throws IOException {
        URL sheet = Objects.requireNonNull(MainView.class.getResource("dateline.css"));

        int rules = new CssParser().parse(sheet).getRules().size();

        assertThat(CssParser.errorsProperty())
                .extracting(CssParser.ParseError::getMessage)
                .isEmpty();
        assertThat(rules).isGreaterThan(100);
    }
}
