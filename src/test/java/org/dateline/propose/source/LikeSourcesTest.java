package org.dateline.propose.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.events.Dataset;
import org.dateline.evidence.text.ArchivedText;
import org.dateline.evidence.text.SharedWording;
import org.dateline.model.Archive;
import org.dateline.model.Catalog;
import org.dateline.model.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LikeSourcesTest {

    private static final String WIRE = "A bridge over the Arno gave way on Saturday night, officials said.\n"
            + "Boats brought people over until the army laid another bridge on Sunday.";
    private static final String OWN =
            "Nobody had looked at the old bridge for ten years, says a man who mends nets beneath it.";

    private static final Source WIRE_SOURCE = source("wire", "Wire Daily", List.of("AFP"), "aa", "https://a.example/1");
    private static final Source OWN_SOURCE = source("own", "Velden Herald", List.of(), "bb", null);
    private static final Map<String, String> TEXTS = Map.of("wire", WIRE, "own", OWN);

    @Test
    void the_same_bytes_are_the_same_text() {
        LikeSources like = find("something else", "AA", null);

        assertThat(like.same().value()).isEqualTo("wire");
        assertThat(like.same().reason()).isEqualTo("the same file as that of Wire Daily, by its SHA-256");
    }

    @Test
    void the_same_words_are_the_same_text_whatever_stands_between_them() {
        LikeSources like = find(WIRE.replace(",", " \u2013").toUpperCase(Locale.ROOT), "cc", null);

        assertThat(like.same().value()).isEqualTo("wire");
        assertThat(like.same().reason()).isEqualTo("the same words as those of Wire Daily");
    }

    @Test
    void a_text_from_the_same_address_is_a_version_of_it() {
        assertThat(find(OWN + " New.", "cc", "https://a.example/1").same().reason())
                .isEqualTo("published at the same address as Wire Daily");
    }

    @Test
    void a_text_that_shares_wording_may_rely_on_the_same_origin() {
        LikeSources like = find("Velden. A bridge over the Arno gave way on Saturday night.\nIt was old.", "cc", null);

        assertThat(like.same().value()).isNull();
        assertThat(like.shared()).extracting(SharedWording::other).containsExactly("wire");
        assertThat(like.shared().get(0).runs().get(0).one().words())
                .isEqualTo("A bridge over the Arno gave way on Saturday night");
        assertThat(like.origins()).extracting(Proposed::value).containsExactly("AFP");
        assertThat(like.origins().get(0).reason())
                .isEqualTo("shares 71\u00a0% of the shorter text's words with Wire Daily, which relies on AFP;"
                        + " both may quote the same words");
    }

    @Test
    void where_the_other_names_no_origin_it_may_be_the_origin() {
        LikeSources like = find(OWN + " He is not alone.", "cc", null);

        assertThat(like.origins()).extracting(Proposed::value).containsExactly("Velden Herald");
        assertThat(like.same().others()).containsExactly("own");
    }

    @Test
    void a_text_of_its_own_is_like_none() {
        LikeSources like = find("The harvest was good this year, and apples cost less than in the last.", "cc", null);

        assertThat(like)
                .isEqualTo(
                        new LikeSources(Proposed.none("no report of the dataset has this text"), List.of(), List.of()));
    }

    private static LikeSources find(String text, String sha256, @Nullable String address) {
        Dataset dataset = Dataset.builder()
                .sources(Catalog.of(List.of(WIRE_SOURCE, OWN_SOURCE)))
                .build();
        return LikeSources.find(
                text.lines().toList(),
                sha256,
                address,
                dataset,
                id -> Optional.ofNullable(TEXTS.get(id)).map(ArchivedText::parse));
    }

    private static Source source(String id, String outlet, List<String> origins, String sha256, @Nullable String url) {
        return new Source(
                id, outlet, null, null, null, null, origins, url, new Archive(id + ".txt", sha256), null, List.of());
    }
}
