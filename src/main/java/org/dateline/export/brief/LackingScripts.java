package org.dateline.export.brief;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.util.Collection;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.dateline.export.content.ExportedView;
import org.dateline.export.story.ToldStory;

/** Says before an export is drawn which scripts it will not be able to show. Takes as long as its words take to be put together. */
public final class LackingScripts {

    private LackingScripts() {}

    /** What a brief of this view will lack, in a sentence; empty if nothing. */
    public static String ofBrief(ExportedView view) throws IOException {
        return typefacesOf(view).lacking(tr("brief"));
    }

    /** What a handout of this story will lack, in a sentence; empty if nothing. */
    public static String ofHandout(ToldStory story) throws IOException {
        Typefaces typefaces = new Typefaces();
        HandoutLayout layout = HandoutLayout.ONE;
        new HandoutMarkup(story, layout, layout.densities().get(0), Paper.A4, typefaces, new Markup(typefaces))
                .document();
        return typefaces.lacking(tr("handout"));
    }

    /**
     * What pictures of this view will lack, in a sentence; empty if nothing. They are drawn with the typeface of the program
     * and, for what that lacks, with those of this computer.
     *
     * @param names the names on the map
     */
    public static String ofPictures(ExportedView view, Collection<String> names) throws IOException {
        Typefaces typefaces = typefacesOf(view);
        names.forEach(typefaces::printable);
        SortedSet<Integer> missing = typefaces.missing();
        if (missing.isEmpty()) {
            return "";
        }
        Font[] installed = GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts();
        missing.removeIf(character -> Stream.of(installed).anyMatch(font -> font.canDisplay(character)));
        if (missing.isEmpty()) {
            return "";
        }
        String scripts = Typefaces.scripts(missing);
        return scripts.isEmpty()
                ? trn(
                        missing.size(),
                        "A picture cannot show {0} character, for which neither the program nor this computer has a typeface.",
                        "A picture cannot show {0} characters, for which neither the program nor this computer has a typeface.")
                : trn(
                        missing.size(),
                        "A picture cannot show {0} character, of these scripts: {1}; neither the program nor this computer has a typeface for it.",
                        "A picture cannot show {0} characters, of these scripts: {1}; neither the program nor this computer has a typeface for them.",
                        scripts);
    }

    private static Typefaces typefacesOf(ExportedView view) throws IOException {
        Typefaces typefaces = new Typefaces();
        new BriefMarkup(view, BriefPictures.NONE, Paper.A4, typefaces, new Signs(), new Markup(typefaces))
                .document(view.dataset().title());
        return typefaces;
    }
}
