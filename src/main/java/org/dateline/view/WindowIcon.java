package org.dateline.view;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.image.Image;

/** The icon of the window, in the sizes in which desktops show it. */
public final class WindowIcon {

    private static final int[] SIZES = {16, 24, 32, 48, 64, 128, 256};

    private WindowIcon() {}

    /** The same drawing in all sizes. */
    public static List<Image> all() {
        return IntStream.of(SIZES).mapToObj(WindowIcon::of).toList();
    }

    /** The drawing in one of the sizes. */
    static Image of(int size) {
        return new Image(requireNonNull(WindowIcon.class.getResource("icon/" + size + ".png"), "no icon of this size")
                .toString());
    }
}
