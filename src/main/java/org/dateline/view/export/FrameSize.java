package org.dateline.view.export;

/**
 * The size of a film in pixels. What is large is drawn larger and not with more in it: at the size of a projector as on
 * a screen of 1280 x 720.
 */
public record FrameSize(int width, int height) {

    /** The least that a screen shows of a film. */
    public static final int MIN_PIXELS = 320;
    /** The most of either, a screen of "4K". */
    public static final int MAX_PIXELS = 3840;

    private static final double USUAL_WIDTH = 1280;
    private static final double USUAL_HEIGHT = 720;

    /** Pixels in each unit of length of the screen. */
    double scale() {
        return Math.max(1, Math.min(width / USUAL_WIDTH, height / USUAL_HEIGHT));
    }

    double unitsWide() {
        return width / scale();
    }

    double unitsHigh() {
        return height / scale();
    }

    /** As large as another at the most, with even width and height, which films need. */
    public static FrameSize even(double width, double height) {
        return new FrameSize(even(width), even(height));
    }

    private static int even(double pixels) {
        return (int) Math.max(MIN_PIXELS, Math.min(MAX_PIXELS, pixels)) / 2 * 2;
    }

    @Override
    public String toString() {
        return width + " x " + height;
    }
}
