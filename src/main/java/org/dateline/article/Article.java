package org.dateline.article;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.text.WhiteSpace;
import org.jspecify.annotations.Nullable;

/**
 * The text of a report as it was found in a file, with what the file itself says of it; nothing is made up.
 *
 * @param paragraphs its paragraphs, in their order, none of them empty; white space of any kind and length is one space
 * @param title its headline, or null where the file has none apart from the text
 * @param outlet who published it, or null
 * @param byline whom it names as author, or null
 * @param published when it was published, in the words of the file, or null
 * @param address where it was published, or null
 */
public record Article(
        List<String> paragraphs,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String byline,
        @Nullable String published,
        @Nullable String address) {

    public Article {
        paragraphs = List.copyOf(paragraphs);
    }

    /** Of some lines, of which those that are empty are left out; the file says nothing else. */
    static Article ofLines(Stream<String> lines) {
        return new Article(
                lines.map(WhiteSpace::collapsed).filter(line -> !line.isEmpty()).toList(),
                null,
                null,
                null,
                null,
                null);
    }

    /** The words, or null where there are none. */
    static @Nullable String said(@Nullable String words) {
        String spaced = words == null ? "" : WhiteSpace.collapsed(words);
        return spaced.isEmpty() ? null : spaced;
    }
}
