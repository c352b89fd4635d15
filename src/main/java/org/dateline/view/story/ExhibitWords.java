package org.dateline.view.story;

import static org.dateline.language.Tr.tr;

import org.dateline.events.Dataset;
import org.dateline.evidence.Exhibited;
import org.dateline.evidence.Exhibits;
import org.dateline.model.Quote;
import org.dateline.model.exhibit.Exhibit;
import org.jspecify.annotations.Nullable;

/** What can be shown beside a map, in a line of words. */
public record ExhibitWords(Dataset dataset) implements Exhibited.Visitor<String> {

    private static final int MAX_CHARACTERS = 60;

    /** Words for what is shown, or for nothing. */
    public String of(@Nullable Exhibit exhibit) {
        return exhibit == null
                ? tr("Nothing")
                : new Exhibits(dataset).of(exhibit).accept(this);
    }

    private static String brief(String text) {
        return text.length() <= MAX_CHARACTERS
                ? text
                : text.substring(0, MAX_CHARACTERS).strip() + "\u2026";
    }

    private String named(Quote quote) {
        return tr(
                "{0}, {1}", quote.speaker(), SourceNames.at(dataset.sources().get(quote.source()), quote.paragraph()));
    }

    @Override
    public String quote(Exhibited.Words words) {
        return tr("Quote: “{0}” {1}", brief(words.quote().text()), named(words.quote()));
    }

    @Override
    public String figures(Exhibited.Numbers numbers) {
        return tr("Figures: {0}; {1}", numbers.measure().name(), numbers.event().title());
    }

    @Override
    public String variants(Exhibited.Variants variants) {
        Quote fullest = variants.utterance().fullest();
        return tr("Variants: “{0}” {1}", brief(fullest.text()), fullest.speaker());
    }

    @Override
    public String picture(Exhibit.OfPicture picture) {
        return tr("Picture: {0}", picture.file());
    }

    @Override
    public String missing(String words) {
        return words;
    }
}
