package org.dateline.propose.source;

import static org.dateline.language.Tr.tr;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/**
 * What the record of a source may say.
 *
 * @param id an id that no source of the dataset has
 * @param outlet who published it
 * @param title its headline
 * @param byline whom it names as author
 * @param dateline where and when it was written, as printed
 * @param published when it was published
 * @param zone the zone of its clocks
 * @param address where it was published
 * @param origins the agencies and outlets whose reporting it relies on, as it says itself, each with where it says so; empty
 *     if it names none
 * @param parts which paragraphs are not the article itself, in their order
 */
public record SourceProposal(
        String id,
        Proposed<String> outlet,
        Proposed<String> title,
        Proposed<String> byline,
        Proposed<String> dateline,
        Proposed<PublicationTime> published,
        Proposed<ZoneId> zone,
        Proposed<String> address,
        List<Proposed<String>> origins,
        List<TextPart> parts) {

    public SourceProposal {
        Objects.requireNonNull(id);
        origins = List.copyOf(origins);
        parts = List.copyOf(parts);
    }

    /** What is to be asked where {@link #origins} is empty. */
    public static String noOrigin() {
        return tr("The text names no agency or outlet that it relies on. Is it known to rely on one?");
    }
}
