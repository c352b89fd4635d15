package org.dateline.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.dateline.view.look.ParagraphLinks;
import org.testfx.api.FxRobot;

/** What a page says, from top to bottom. */
final class PageWords {

    private PageWords() {}

    static String of(FxRobot robot, String page) {
        List<String> words = new ArrayList<>();
        collect(robot.lookup(page).query(), words::add);
        return String.join(" | ", words);
    }

    private static void collect(Node node, Consumer<String> words) {
        if (node instanceof Labeled labeled) {
            words.accept(labeled.getText());
        } else if (node instanceof TextFlow flow) {
            flow.getChildren().stream()
                    .filter(Text.class::isInstance)
                    .map(Text.class::cast)
                    .forEach(text -> words.accept(text.getText()));
        } else if (node instanceof ParagraphLinks links) {
            words.accept(links.getChildren().stream()
                    .map(part -> ((Labeled) part).getText())
                    .collect(Collectors.joining()));
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, words));
        }
    }
}
