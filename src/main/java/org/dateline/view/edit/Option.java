package org.dateline.view.edit;

import java.util.stream.Stream;
import org.dateline.text.Folding;

/**
 * Something that can be chosen.
 *
 * @param value what is written of it, such as an id
 * @param words what it is called
 * @param detail what tells it from others of that name; may be empty
 */
public record Option(String value, String words, String detail) {

    /** How well it fits what is typed: 0 for not at all. */
    int fits(String folded) {
        String own = Folding.fold(words);
        if (own.startsWith(folded)) {
            return 3;
        }
        if (own.contains(folded)) {
            return 2;
        }
        String all = Folding.fold(words + " " + value + " " + detail);
        return Stream.of(folded.split(" ")).allMatch(all::contains) ? 1 : 0;
    }
}
