package org.dateline.geo;

import static org.dateline.language.Tr.tr;

import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;

/** A scale bar of a round length: 1, 2 or 5 times a power of ten. */
public record ScaleBar(double metres, double pixels) {

    private static final double MOST_OFF = 0.03;
    private static final int HALVINGS = 40;

    /** The longest round bar that is no longer than this on the screen. */
    public static ScaleBar atMost(double pixels, double metresPerPixel) {
        double most = pixels * metresPerPixel;
        double power = Math.pow(10, Math.floor(Math.log10(most)));
        double factor = most / power >= 5 ? 5 : most / power >= 2 ? 2 : 1;
        return new ScaleBar(factor * power, factor * power / metresPerPixel);
    }

    /**
     * The longest round bar that is no longer than this on the screen, and right there if it is laid through the middle of the view
     * from west to east; empty where the middle lies off the globe or no such bar can be found.
     */
    public static Optional<ScaleBar> inTheMiddle(double pixels, Viewport view, Projection projection) {
        double longest = length(pixels, view, projection);
        if (!(longest > 0) || longest == Double.POSITIVE_INFINITY) {
            return Optional.empty();
        }
        double metres = atMost(1, longest).metres;
        double least = 0;
        double most = pixels;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (least + most) / 2;
            if (length(middle, view, projection) < metres) {
                least = middle;
            } else {
                most = middle;
            }
        }
        double found = length(most, view, projection);
        return Math.abs(found - metres) <= metres * MOST_OFF
                ? Optional.of(new ScaleBar(metres, most))
                : Optional.empty();
    }

    /** How long a bar of these pixels is on the ground, metres; NaN off the globe. */
    private static double length(double pixels, Viewport view, Projection projection) {
        double y = view.planeY(view.height() / 2);
        Coordinate west = projection.unproject(view.planeX((view.width() - pixels) / 2), y);
        Coordinate east = projection.unproject(view.planeX((view.width() + pixels) / 2), y);
        return Projection.distanceMetres(west, east);
    }

    /** The length in words, such as "100 km". */
    public String label() {
        return metres >= 1000
                ? tr("{0} km", String.valueOf(Math.round(metres / 1000)))
                : tr("{0} m", String.valueOf(Math.round(metres)));
    }
}
