package org.dateline.propose.source;

import static org.dateline.language.Tr.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.dateline.events.Dataset;
import org.dateline.evidence.text.ArchivedText;
import org.dateline.evidence.text.SharedWording;
import org.dateline.model.Archive;
import org.dateline.model.Source;
import org.dateline.words.NumberWords;
import org.jspecify.annotations.Nullable;

/**
 * Which reports of a dataset a text is like: the one that it is already, and those with which it shares wording.
 *
 * @param same the source that has this text already, or none, with the reason
 * @param shared what it shares with the texts of others, as far as that is a hint, most of it first; the text itself comes
 *     first in each, under {@link #TEXT}
 * @param origins on whose reporting it may rely by that, each with the reason; those that it shares most with first
 */
public record LikeSources(Proposed<String> same, List<SharedWording> shared, List<Proposed<String>> origins) {

    /** Stands for the text in {@link SharedWording#one()}. */
    public static final String TEXT = "";

    private static final double ALMOST_ALL = 0.9;

    public LikeSources {
        shared = List.copyOf(shared);
        origins = List.copyOf(origins);
    }

    /**
     * Compares a text; takes its time where the dataset has many.
     *
     * @param sha256 that of the bytes that would be kept, in lower case
     * @param address where it was published, or null
     * @param textOf the text of the source with an id, or empty where it is missing
     */
    public static LikeSources find(
            List<String> paragraphs,
            String sha256,
            @Nullable String address,
            Dataset dataset,
            Function<String, Optional<ArchivedText>> textOf) {
        ArchivedText text = ArchivedText.parse(String.join("\n", paragraphs));
        List<String> ids = dataset.sources().stream().map(Source::id).toList();
        List<SharedWording> shared = SharedWording.with(TEXT, text, ids, textOf).stream()
                .filter(SharedWording::isHint)
                .toList();
        return new LikeSources(same(text, sha256, address, dataset, textOf, shared), shared, origins(shared, dataset));
    }

    private static Proposed<String> same(
            ArchivedText text,
            String sha256,
            @Nullable String address,
            Dataset dataset,
            Function<String, Optional<ArchivedText>> textOf,
            List<SharedWording> shared) {
        for (Source source : dataset.sources()) {
            Archive archive = source.archive();
            if (archive != null && sha256.equalsIgnoreCase(archive.sha256())) {
                return Proposed.of(source.id(), tr("the same file as that of {0}, by its SHA-256", source.label()), 0);
            }
        }
        for (SharedWording each : shared) {
            Source source = dataset.sources().get(each.other());
            if (textOf.apply(source.id())
                    .filter(other -> words(other).equals(words(text)))
                    .isPresent()) {
                return Proposed.of(source.id(), tr("the same words as those of {0}", source.label()), 0);
            }
        }
        for (Source source : dataset.sources()) {
            if (address != null && address.equals(source.url())) {
                return Proposed.of(source.id(), tr("published at the same address as {0}", source.label()), 0);
            }
        }
        List<String> almost = shared.stream()
                .filter(each -> each.share() >= ALMOST_ALL)
                .map(SharedWording::other)
                .toList();
        return new Proposed<>(
                null,
                almost.isEmpty() ? tr("no report of the dataset has this text") : tr("not to the word"),
                0,
                almost);
    }

    /** The words alone: white space, case and the marks between them do not matter. */
    private static String words(ArchivedText text) {
        StringBuilder words = new StringBuilder();
        IntStream.rangeClosed(1, text.size())
                .mapToObj(number -> text.paragraph(number).orElse(""))
                .forEach(paragraph -> paragraph
                        .codePoints()
                        .filter(Character::isLetterOrDigit)
                        .map(Character::toLowerCase)
                        .forEach(words::appendCodePoint));
        return words.toString();
    }

    private static List<Proposed<String>> origins(List<SharedWording> shared, Dataset dataset) {
        List<Proposed<String>> origins = new ArrayList<>();
        for (SharedWording each : shared) {
            Source source = dataset.sources().get(each.other());
            String share = NumberWords.percent(each.share());
            List<String> named = source.origins().stream()
                    .filter(name -> !OutletNames.isUnnamed(name))
                    .toList();
            named.forEach(name -> add(
                    name,
                    tr(
                            "shares {0} of the shorter text's words with {1}, which relies on {2}; both may quote the same words",
                            share, source.label(), name),
                    origins));
            if (named.isEmpty() && source.outlet() != null) {
                add(
                        source.outlet(),
                        tr(
                                "shares {0} of the shorter text's words with {1}, which names no origin itself;"
                                        + " both may quote the same words",
                                share, source.label()),
                        origins);
            }
        }
        return origins;
    }

    private static void add(String name, String reason, List<Proposed<String>> origins) {
        boolean isNew = origins.stream().noneMatch(origin -> name.equals(origin.value()));
        if (isNew) {
            origins.add(Proposed.of(name, reason, 0));
        }
    }
}
