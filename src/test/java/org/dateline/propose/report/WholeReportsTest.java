package org.dateline.propose.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.data.DatasetReader;
import org.dateline.events.Dataset;
import org.dateline.intake.work.SourceDetails;
import org.dateline.problem.UnreadableFileException;
import org.dateline.propose.Proposals;
import org.dateline.propose.Proposer;
import org.dateline.propose.report.ReportScore.Count;
import org.dateline.propose.source.SourceProposer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Whole reports of many styles, all that they tell invented, held against what is right of them in everything at once. */
class WholeReportsTest {

    private static final List<String> TUNED = List.of(
            "agency-bullets.txt",
            "british.txt",
            "urdu-attack.txt",
            "page.html",
            "columns.pdf",
            "mail.eml",
            "police-statement.txt",
            "live-blog.txt");

    /** No rule was made for these: they tell what is to be expected of a report that nobody here has seen. */
    private static final List<String> KEPT_BACK =
            List.of("agency-initials.txt", "american.txt", "urdu-flood.txt", "un-situation.txt");

    private static Dataset dataset;

    @BeforeAll
    static void readDataset() throws UnreadableFileException {
        dataset = DatasetReader.read(Path.of("data/balochistan.json")).value();
    }

    private static ReportScore score(String file) {
        String name = file.substring(0, file.indexOf('.'));
        ReportAnswers answers = ReportAnswers.read(name);
        Article article = ReportAnswers.article(file);
        Proposals proposals = new Proposer(dataset, dataset.places().list())
                .propose(article.paragraphs(), answers.publication(), answers.zoneId());
        SourceDetails source = SourceDetails.of(new SourceProposer(dataset).propose(article), dataset.zone());
        return ReportScore.of(name, article, answers, proposals, source);
    }

    private static ReportScore scores(List<String> files) {
        return ReportScore.sum(files.stream().map(WholeReportsTest::score).toList());
    }

    @Test
    void what_is_proposed_of_the_reports_that_the_rules_were_tuned_on_is_right(TestReporter reporter) {
        ReportScore score = scores(TUNED);
        tell(reporter, "tuned on", score);

        assertThat(score.count("paragraphs")).isEqualTo(new Count(17, 17, 0));
        assertAtLeast(score, ReportScore.QUOTES, 1, 1.0 / 15);
        assertAtLeast(score, ReportScore.SPEAKERS, 0.85, 0);
        assertAtLeast(score, ReportScore.MENTIONS, 1, 0);
        assertAtLeast(score, ReportScore.FIGURES, 0.95, 0.2);
        assertAtLeast(score, ReportScore.BOUNDS, 0.9, 0);
        assertAtLeast(score, ReportScore.TIMES, 0.9, 0.1);
        assertAtLeast(score, ReportScore.SOURCE, 0.9, 0);
    }

    /** These say what may be expected of a text that is not known; that nothing is claimed of them keeps them so. */
    @Test
    void what_is_proposed_of_the_others_is_told_as_it_is(TestReporter reporter) {
        ReportScore score = scores(KEPT_BACK);
        tell(reporter, "kept back", score);

        assertThat(score.count(ReportScore.QUOTES).right()).isEqualTo(16);
    }

    private static void tell(TestReporter reporter, String which, ReportScore score) {
        reporter.publishEntry(which, score.toString());
        score.lines().forEach(line -> reporter.publishEntry("not right", line));
    }

    /** @param wrong how many of what is proposed may be false, as a share of what is right */
    private static void assertAtLeast(ReportScore score, String kind, double share, double wrong) {
        Count count = score.count(kind);
        assertThat(count.share()).as(kind + ": " + count).isGreaterThanOrEqualTo(share);
        assertThat((double) count.wrong()).as(kind + ": " + count).isLessThanOrEqualTo(wrong * count.right());
    }
}
