package org.dateline.app.options;

import static org.dateline.language.Tr.tr;

import org.dateline.query.shape.DrawnShape;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option that chooses events by a shape. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
public final class ShapeOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

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
     * The shape, or null if none was given; says on the error output if its edges cross.
     *
     * @throws CommandException if it is no shape
     */
    public @Nullable DrawnShape shape() {
        String wanted = within;
        if (wanted == null) {
            return null;
        }
        DrawnShape shape = DrawnShape.parse(wanted)
                .orElseThrow(() -> new CommandException(
                        tr("--within: expected {0}; found \"{1}\"", DrawnShape.expected(), wanted)));
        if (shape.crossesItself()) {
            command.commandLine().getErr().println(tr("dateline: {0}", tr("--within: {0}", DrawnShape.crossing())));
        }
        return shape;
    }
}
