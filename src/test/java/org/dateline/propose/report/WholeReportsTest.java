package org.dateline.propose.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.dateline.article.Article;
import org.dateline.data.DatasetReader;
import org.dateline.events.Dataset;
import org.dateline.intake.work.SourceDetails;
import org.dateline.problem.UnreadableFileException;
import org.dateline.propose.Proposals;
import org.dateline.propose.Proposer;
import org.dateline.propose.source.SourceProposer;
import org.dateline.propose.report.ReportScore.Count;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

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
        SourceDetails source =
                SourceDetails.of(new SourceProposer(dataset).propose(article), dataset.zone());
        return ReportScore.of(name, article, answers, proposals, source);
    }

    private static ReportScore scores(List<String> files) {
        return ReportScore.sum(files.stream().map(WholeReportsTest::score).toList());
    }

    @Test
    void what_is_proposed_of_the_reports_that_the_rules_were_tuned_on_is_right() {
        ReportScore score = scores(TUNED);

        System.out.println("Reports that were tuned on: " + score);
        score.lines().forEach(System.out::println);
    }

    @Test
    void what_is_proposed_of_the_others_is_told_as_it_is() {
        ReportScore score = scores(KEPT_BACK);

        System.out.println("Reports that were kept back: " + score);
        score.lines().forEach(System.out::println);
    }
}
