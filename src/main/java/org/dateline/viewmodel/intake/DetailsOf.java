package org.dateline.viewmodel.intake;

import java.time.ZoneId;
import org.dateline.article.Article;
import org.dateline.events.Dataset;
import org.dateline.intake.Ids;
import org.dateline.intake.SourceDetails;
import org.dateline.model.Source;
import org.jspecify.annotations.Nullable;

/** What a file says of the report in it. */
final class DetailsOf {

    private DetailsOf() {}

    static SourceDetails article(Article article, Dataset dataset, ZoneId zone) {
        String title = article.title();
        String name = article.outlet() != null ? article.outlet() : title != null ? title : "report";
        return new SourceDetails(
                Ids.of(name, dataset.sources().stream().map(Source::id).toList()),
                words(article.outlet()),
                words(title),
                words(article.byline()),
                "",
                "",
                zone.getId(),
                words(article.address()),
                "",
                "");
    }

    private static String words(@Nullable String said) {
        return said == null ? "" : said;
    }
}
