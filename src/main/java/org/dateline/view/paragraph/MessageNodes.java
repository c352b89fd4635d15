package org.dateline.view.paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javafx.scene.Node;

/** A message in whose places stand links and other nodes, in the order that its language has for them. */
public final class MessageNodes {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private MessageNodes() {}

    /**
     * Its words and nodes, one behind the other.
     *
     * @param message as it was translated, with {@code {0}} for the first of the nodes
     * @param plain makes a node of words
     */
    public static List<Node> of(String message, Function<String, Node> plain, Node... nodes) {
        List<Node> parts = new ArrayList<>();
        int done = 0;
        for (MatchResult place : PLACE.matcher(message).results().toList()) {
            addWords(message.substring(done, place.start()), plain, parts);
            int number = Integer.parseInt(place.group(1));
            if (number < nodes.length) {
                parts.add(nodes[number]);
            }
            done = place.end();
        }
        addWords(message.substring(done), plain, parts);
        return parts;
    }

    private static void addWords(String words, Function<String, Node> plain, List<Node> parts) {
        if (!words.isBlank()) {
            parts.add(plain.apply(words.strip()));
        }
    }
}
