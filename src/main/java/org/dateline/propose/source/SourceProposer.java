package org.dateline.propose.source;

import static org.dateline.language.Tr.tr;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.events.Dataset;
import org.dateline.model.Source;
import org.dateline.text.Folding;
import org.dateline.words.Slugs;

/**
 * Proposes what the record of a source may say of a text: what stands in its head, its foot and its credits, and what its
 * file says. Nothing is guessed; what the text does not say is to be asked for.
 */
public final class SourceProposer {

    private final Dataset dataset;
    private final OutletNames outlets;
    private final Set<String> places = new HashSet<>();

    /** A proposer of sources for a dataset. */
    public SourceProposer(Dataset dataset) {
        this.dataset = dataset;
        this.outlets = new OutletNames(dataset.sources().stream()
                .flatMap(source -> Stream.concat(Stream.ofNullable(source.outlet()), source.origins().stream()))
                .filter(name -> !OutletNames.isUnnamed(name))
                .distinct()
                .toList());
        dataset.places().list().forEach(place -> {
            places.add(Folding.fold(place.name()));
            place.otherNames().forEach(name -> places.add(Folding.fold(name)));
        });
    }

    /** Goes through a text; takes as long as it is. */
    public SourceProposal propose(Article article) {
        TextLines lines = new TextLines(article.paragraphs());
        Dateline dateline = new Dateline.Finder(lines, outlets, name -> places.contains(Folding.fold(name)))
                .find()
                .orElse(null);
        LocalDate about = dataset.store().size() == 0
                ? null
                : dataset.span().from().atZone(dataset.zone()).toLocalDate();
        PublicationFinder times = new PublicationFinder(lines, article.published(), dateline, about, dataset.zone());
        Proposed<PublicationTime> published = times.published();
        Proposed<String> byline = new BylineFinder(lines).byline(article.byline());
        Proposed<String> outlet = new OutletFinder(lines, outlets).outlet(article.outlet(), article.address(), byline);
        PartFinder parts = new PartFinder(lines).find(outlets, article.title(), dateline, byline);
        Proposed<String> written = dateline == null
                ? Proposed.none(tr("The text has no dateline"))
                : Proposed.of(
                        dateline.words(),
                        tr("the beginning of paragraph {0}", dateline.paragraph()),
                        dateline.paragraph());
        return new SourceProposal(
                id(outlet, BylineFinder.isDesk(byline) ? outlet : byline, written, parts.title()),
                outlet,
                parts.title(),
                byline,
                written,
                published,
                times.zone(published),
                article.address() == null
                        ? Proposed.none(tr("The file does not say where the text was published. At which address?"))
                        : Proposed.of(article.address(), tr("the file says so itself, apart from its text"), 0),
                new OriginFinder(outlets, lines).origins(dateline, byline, outlet.value()),
                parts.parts());
    }

    private String id(Proposed<?>... named) {
        List<String> taken = dataset.sources().stream().map(Source::id).toList();
        String words = Stream.of(named)
                .map(Proposed::value)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .findFirst()
                .orElse("report");
        return new Slugs("report", taken).of(words);
    }
}
