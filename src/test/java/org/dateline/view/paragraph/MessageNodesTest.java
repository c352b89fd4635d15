package org.dateline.view.paragraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageNodesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{0} in {1} | [A] in [B]",
                "{1}: {0}. | [B] : [A] .",
                "{0} {1} | [A] [B]",
                "none | none",
                "{0} {7} | [A]"
            })
    void links_stand_in_the_order_of_the_message(String message, String expected) {
        List<Node> nodes = MessageNodes.of(message, Text::new, new Text("[A]"), new Text("[B]"));

        assertThat(nodes.stream().map(node -> ((Text) node).getText()).collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }
}
