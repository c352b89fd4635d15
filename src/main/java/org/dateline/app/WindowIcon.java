package org.dateline.app;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.image.Image;

/** The icon of the window, in the sizes in which desktops show it. */
final class WindowIcon {

    private static final int[] SIZES = {16, 24, 32, 48, 64, 128, 256};

    private WindowIcon() {}

    /** The same drawing in all sizes. */
    static List<Image> all() {
        return IntStream.of(SIZES)
                .mapToObj(size -> new Image(requireNonNull(
                                WindowIcon.class.getResource("icon/" + size + ".png"), "no icon of this size")
                        .toString()))
                .toList();
    }
}
