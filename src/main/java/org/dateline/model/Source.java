package org.dateline.model;

import static org.dateline.language.Tr.tr;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One published text.
 *
 * @param id the id
 * @param outlet who published it, or null if the text does not name its outlet
 * @param title its headline, or null if it has none
 * @param byline whom it names as author, or null
 * @param dateline the line at its head that says where and when it was written, as printed, or null
 * @param published when it was published, as exactly as the text says, or null if it does not say
 * @param origins the agencies or outlets whose reporting it relies on, as it says itself; empty if it names none
 * @param url where it was published, or null
 * @param archive the archived copy, or null
 * @param note what a reader should know about where it comes from, in our own words, or null
 * @param mentions which places it names, and where
 */
public record Source(
        String id,
        @Nullable String outlet,
        @Nullable String title,
        @Nullable String byline,
        @Nullable String dateline,
        @Nullable Published published,
        List<String> origins,
        @Nullable String url,
        @Nullable Archive archive,
        @Nullable String note,
        List<Mention> mentions)
        implements Identified {

    public Source {
        Objects.requireNonNull(id);
        origins = List.copyOf(origins);
        mentions = List.copyOf(mentions);
    }

    /** A short name: the outlet; for a text that does not name its outlet, that with {@link #hint}. */
    public String label() {
        return outlet != null ? outlet : tr("Unnamed outlet ({0})", hint());
    }

    /** What a text that does not name its outlet is told by: its dateline, else its byline, its title or its id. */
    public String hint() {
        return Stream.of(dateline, byline, title)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(id);
    }
}
