package org.dateline.control.map.reference;

/** Which ranks are drawn at which scale, so that a small map is not covered with what only a large one has room for. */
final class ReferenceScale {

    /** The scale up to which only the first rank is drawn; each further rank needs a map of nearly twice the scale. */
    private static final double FIRST_ONLY_METRES_PER_PIXEL = 1300;

    private static final double STEP = 1.7;

    private ReferenceScale() {}

    /** The highest rank that is drawn. */
    static int highestRank(double metresPerPixel) {
        double steps = Math.log(FIRST_ONLY_METRES_PER_PIXEL / metresPerPixel) / Math.log(STEP);
        return 1 + (int) Math.max(0, Math.ceil(steps));
    }
}
