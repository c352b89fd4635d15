package org.dateline.view.export;

import static org.dateline.language.Tr.tr;

import java.awt.image.BufferedImage;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.view.look.Theme;
import org.dateline.view.look.WrappedLabel;

/** A slide before or after a film: a title, and lines below it. To be used on the UI thread. */
final class SlideView {

    private static final double SHARE_OF_WIDTH = 0.86;
    private static final double SHARE_OF_HEIGHT = 0.92;

    /**
     * What it says.
     *
     * @param list lines of which there may be more than there is room for; it is said how many of them are left out
     * @param lines what follows these
     */
    record Slide(String title, List<String> list, List<String> lines) {}

    private SlideView() {}

    static BufferedImage picture(Slide slide, FrameSize size, Theme theme) {
        int named = slide.list().size();
        Region root = laidOut(slide, named, size, theme);
        while (named > 0 && isTooHigh(root, size)) {
            named = Math.min(named - 1, named * 9 / 10);
            root = laidOut(slide, named, size, theme);
        }
        return ScaledSnapshot.of(root, theme.background(), size.scale());
    }

    private static boolean isTooHigh(Region root, FrameSize size) {
        Region words = (Region) root.getChildrenUnmodifiable().get(0);
        return words.prefHeight(words.getWidth()) > size.unitsHigh() * SHARE_OF_HEIGHT;
    }

    private static Region laidOut(Slide slide, int named, FrameSize size, Theme theme) {
        VBox words = new VBox(WrappedLabel.of(slide.title(), "slide-title"));
        slide.list().stream()
                .limit(named)
                .forEach(line -> words.getChildren().add(WrappedLabel.of(line, "slide-line")));
        int more = slide.list().size() - named;
        if (more > 0) {
            words.getChildren().add(WrappedLabel.of(tr("and {0} more", more), "slide-line"));
        }
        slide.lines().forEach(line -> words.getChildren().add(WrappedLabel.of(line, "slide-line", "faint")));
        words.getStyleClass().add("film-slide");
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMaxWidth(size.unitsWide() * SHARE_OF_WIDTH);
        return OffScreen.laidOut(words, theme, size.unitsWide(), size.unitsHigh());
    }
}
