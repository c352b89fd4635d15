package org.dateline.export.brief;

import static org.dateline.language.Tr.tr;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.export.story.StepWords;
import org.dateline.export.story.ToldStory;
import org.dateline.files.WholeFile;

/**
 * Writes a handout: a PDF document (ISO 32000-1) with the steps of a story, each with its picture as it is presented, its
 * words and what it rests on, and at the end the sources. The same story and pictures make the same bytes.
 */
public final class HandoutWriter {

    private final ToldStory story;
    private final HandoutLayout layout;
    private final Paper paper;
    private String lacking = "";

    /** A writer of one handout; the steps have their pictures. */
    public HandoutWriter(ToldStory story, HandoutLayout layout, Paper paper) {
        this.story = story;
        this.layout = layout;
        this.paper = paper;
    }

    /**
     * Writes a handout to a file; one that is there is replaced.
     *
     * @throws IOException if it cannot be written; the file then is as it was
     */
    public void writeTo(Path file) throws IOException {
        WholeFile.write(file, this::writeTo);
    }

    /** What the handout that was written last cannot show or keep, in sentences; empty if nothing. */
    public String lacking() {
        return lacking;
    }

    /** The same to a stream, which is not closed. */
    public void writeTo(OutputStream stream) throws IOException {
        SetDocument.Facts facts = new SetDocument.Facts(
                story.story().title(),
                tr("Handout. {0} ({1}), {2}.", story.dataset().title(), story.file(), StepWords.days(story)),
                story.made().atZone(story.dataset().zone()));
        SetDocument set = null;
        for (HandoutLayout.Density density : layout.densities()) {
            set = SetDocument.of(
                    (markup, typefaces, signs) ->
                            new HandoutMarkup(story, layout, density, paper, typefaces, markup).document(),
                    facts,
                    () -> {});
            if (set.pages() <= HandoutLayout.WANTED_PAGES) {
                break;
            }
        }
        if (set != null) {
            lacking = lacking(set);
            stream.write(set.bytes());
        }
    }

    private String lacking(SetDocument set) {
        String tooLong = layout == HandoutLayout.TWO_PAGES && set.pages() > HandoutLayout.WANTED_PAGES
                ? tr("The steps do not fit on two pages: the handout has {0}.", set.pages())
                : "";
        return Stream.of(set.typefaces().lacking(tr("handout")), tooLong)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
