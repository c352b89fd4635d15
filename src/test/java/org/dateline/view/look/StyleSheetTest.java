package org.dateline.view.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.Objects;
import javafx.css.CssParser;
import org.junit.jupiter.api.Test;

class StyleSheetTest {

    @Test
    void is_read_without_errors_and_to_its_end() throws Exception {
        URL sheet = Objects.requireNonNull(Fonts.class.getResource("dateline.css"));
        CssParser.errorsProperty().clear();

        int rules = new CssParser().parse(sheet).getRules().size();

        assertThat(CssParser.errorsProperty()).isEmpty();
        String words = new String(sheet.openStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(rules).isEqualTo((int) words.chars().filter(c -> c == '{').count());
    }
}
