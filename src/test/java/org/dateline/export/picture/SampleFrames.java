package org.dateline.export.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A white ground on which a square of another colour stands a little further to the right in each picture. */
class SampleFrames implements Frames {

    static final int SIDE = 24;
    static final int STEP = 40;
    static final int TOP = 50;

    private final int width;
    private final int height;
    private final List<Color> squares;
    private final double seconds;
    final List<Integer> asked = new ArrayList<>();

    SampleFrames(int width, int height, double seconds, Color... squares) {
        this.width = width;
        this.height = height;
        this.seconds = seconds;
        this.squares = List.of(squares);
    }

    @Override
    public int count() {
        return squares.size();
    }

    @Override
    public double seconds(int number) {
        return seconds;
    }

    @Override
    public Frame frame(int number) {
        asked.add(number);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(squares.get(number));
        graphics.fillRect(STEP * number, TOP, SIDE, SIDE);
        graphics.dispose();
        return new Frame(picture, Map.of("Title", "Picture " + (number + 1)));
    }

    /** In the middle of the square of a picture. */
    static int middle(int number) {
        return STEP * number + SIDE / 2;
    }
}
