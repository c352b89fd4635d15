package org.dateline.intake.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import org.dateline.article.Article;
import org.dateline.article.ArticleReader;
import org.dateline.data.DatasetReader;
import org.dateline.events.Dataset;
import org.dateline.model.Published;
import org.dateline.propose.source.SourceProposer;
import org.junit.jupiter.api.Test;

class SourceDetailsTest {

    /** The record of the mail has its time in UTC; what is typed beside it is read by the dataset's clock. */
    @Test
    void a_mail_is_published_at_the_moment_at_which_it_was_sent() throws Exception {
        Dataset dataset = DatasetReader.read(Path.of("data/balochistan.json")).value();
        String mail = "From: a@b.example\nSubject: Fire\nDate: Tue, 06 Oct 2026 21:15:00 +0500\n\nA ferry burned.\n";
        Article article = ArticleReader.read(mail.getBytes(StandardCharsets.UTF_8), Path.of("report.eml"));

        SourceDetails details = SourceDetails.of(new SourceProposer(dataset).propose(article), dataset.zone());

        assertThat(details.published()).isEqualTo("2026-10-06T21:15");
        assertThat(details.zone()).isEqualTo("Asia/Karachi");
        assertThat(details.publication(dataset.zone()).map(Published::instant))
                .contains(Instant.parse("2026-10-06T16:15:00Z"));
    }

    @Test
    void a_publication_at_an_hour_that_clocks_show_twice_is_told_unless_it_has_an_offset() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");

        assertThat(published("2026-10-25 02:30").doubt(berlin))
                .contains("the clocks of Europe/Berlin show 2026-10-25T02:30 twice, first as 2026-10-25T02:30+02:00 and"
                        + " then as 2026-10-25T02:30+01:00; the first is taken");
        assertThat(published("2026-10-25T02:30+01:00").doubt(berlin)).isEmpty();
        assertThat(published("2026-10-25").doubt(berlin)).isEmpty();
        assertThat(published("nothing").doubt(berlin)).isEmpty();
    }

    private static SourceDetails published(String typed) {
        return new SourceDetails("id", "", "", "", "", typed, "", "", "", "");
    }
}
