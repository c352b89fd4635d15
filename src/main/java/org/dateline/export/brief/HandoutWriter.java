package org.dateline.export.brief;

import static org.dateline.language.Tr.tr;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.export.story.StepWords;
import org.dateline.export.story.ToldStory;

/**
 * Writes a handout with the steps of a story, each with its picture as it is presented, its
 * words and what it rests on, and at the end the sources. The same story and pictures make the same bytes.
 */
public final class HandoutWriter extends PagesWriter {

    private final ToldStory story;
    private final HandoutLayout layout;
    private final Paper paper;

    /** A writer of one handout; the steps have their pictures. */
    public HandoutWriter(ToldStory story, HandoutLayout layout, Paper paper) {
        this.story = story;
        this.layout = layout;
        this.paper = paper;
    }

    @Override
    SetDocument set() throws IOException {
        SetDocument.Facts facts = new SetDocument.Facts(
                story.story().title(),
                tr("Handout. {0} ({1}), {2}.", story.dataset().title(), story.file(), StepWords.days(story)),
                story.made().atZone(story.dataset().zone()));
        List<HandoutLayout.Density> densities = layout.densities();
        SetDocument set = set(densities.get(0), facts);
        for (int closer = 1; closer < densities.size() && set.pages() > HandoutLayout.WANTED_PAGES; closer++) {
            set = set(densities.get(closer), facts);
        }
        return set;
    }

    private SetDocument set(HandoutLayout.Density density, SetDocument.Facts facts) throws IOException {
        return SetDocument.of(
                (markup, typefaces, signs) ->
                        new HandoutMarkup(story, layout, density, paper, typefaces, markup).document(),
                facts,
                () -> {});
    }

    @Override
    String lacking(SetDocument set) {
        String tooLong = layout == HandoutLayout.TWO_PAGES && set.pages() > HandoutLayout.WANTED_PAGES
                ? tr("The steps do not fit on two pages: the handout has {0}.", set.pages())
                : "";
        return Stream.of(set.typefaces().lacking(tr("handout")), tooLong)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
