package org.dateline.app.options;

import org.dateline.query.shape.DrawnShape;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that chooses events by a shape. */
public final class ShapeOption {

    @Option(
            names = "--within",
            paramLabel = "SHAPE",
            description =
                    "Only events at a known point in this shape, by its corners: longitude,latitude;... in degrees; with"
                            + " ;unplaced after them also those with a point not known.")
    private @Nullable String within;

    /** Whether it was not given. */
    public boolean isNone() {
        return within == null;
    }

    /**
     * The shape, or null if none was given.
     *
     * @throws CommandException if it is no shape
     */
    public @Nullable DrawnShape shape() {
        String wanted = within;
        return wanted == null
                ? null
                : DrawnShape.parse(wanted)
                        .orElseThrow(() -> new CommandException(
                                "--within: expected " + DrawnShape.EXPECTED + "; found \"" + wanted + "\""));
    }
}
