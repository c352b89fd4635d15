package org.dateline.geo;

/** A scale bar of a round length: 1, 2 or 5 times a power of ten. */
public record ScaleBar(double metres, double pixels) {

    /** The longest round bar that is no longer than this on the screen. */
    public static ScaleBar atMost(double pixels, double metresPerPixel) {
        double most = pixels * metresPerPixel;
        double power = Math.pow(10, Math.floor(Math.log10(most)));
        double factor = most / power >= 5 ? 5 : most / power >= 2 ? 2 : 1;
        return new ScaleBar(factor * power, factor * power / metresPerPixel);
    }

    /** The length in words, such as "100 km". */
    public String label() {
        return metres >= 1000 ? Math.round(metres / 1000) + " km" : Math.round(metres) + " m";
    }
}
