package org.dateline.export.picture;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The colours of a GIF, one for each of its pixels that stay as they were and at the most 255 for the others, chosen from all
 * colours of some pictures by cutting them in two again and again where they differ most (median cut). No colour is made of
 * dots of others: what is of one colour on the screen stays so.
 */
final class GifPalette {

    /** Stands for what is seen through a picture: the one before. */
    static final int UNCHANGED = 255;

    private static final int MAX_COLOURS = 255;
    private static final int SIZE = 256;
    private static final int CHANNELS = 3;
    private static final int MOST_REMEMBERED = 1 << 20;
    private static final int UNKNOWN = -1;

    private final int[] colours;
    private final Int2IntOpenHashMap nearest = new Int2IntOpenHashMap();

    private GifPalette(int[] colours) {
        this.colours = colours;
        nearest.defaultReturnValue(UNKNOWN);
    }

    /** Counts the colours of pictures. */
    static final class Histogram {

        private final Int2IntOpenHashMap counts = new Int2IntOpenHashMap();

        void add(BufferedImage picture) {
            int[] row = new int[picture.getWidth()];
            for (int y = 0; y < picture.getHeight(); y++) {
                picture.getRGB(0, y, row.length, 1, row, 0, row.length);
                for (int rgb : row) {
                    counts.addTo(rgb & 0xffffff, 1);
                }
            }
        }

        GifPalette palette() {
            int[] all = counts.keySet().toIntArray();
            Arrays.sort(all);
            List<Box> boxes = new ArrayList<>();
            boxes.add(new Box(all, counts));
            while (boxes.size() < MAX_COLOURS) {
                Box widest = boxes.stream()
                        .max(Comparator.comparingDouble(Box::spread))
                        .orElseThrow();
                if (widest.spread() == 0) {
                    break;
                }
                boxes.remove(widest);
                boxes.addAll(widest.halves(counts));
            }
            return new GifPalette(boxes.stream().mapToInt(Box::mean).toArray());
        }
    }

    /** Some colours that may become one. */
    private static final class Box {

        private final int[] colours;
        private final double[] mean = new double[CHANNELS];
        private final double[] variance = new double[CHANNELS];

        Box(int[] colours, Int2IntOpenHashMap counts) {
            this.colours = colours;
            double all = 0;
            for (int colour : colours) {
                double weight = weight(counts.get(colour));
                all += weight;
                for (int c = 0; c < CHANNELS; c++) {
                    mean[c] += weight * channel(colour, c);
                    variance[c] += weight * channel(colour, c) * channel(colour, c);
                }
            }
            for (int c = 0; c < CHANNELS; c++) {
                mean[c] /= all;
                variance[c] = colours.length == 1 ? 0 : Math.max(0, variance[c] - all * mean[c] * mean[c]);
            }
        }

        /** A large ground must not take the colours of small print: what is there more often counts less than that. */
        private static double weight(int count) {
            return Math.sqrt(count);
        }

        double spread() {
            return Arrays.stream(variance).max().orElseThrow();
        }

        /** Parted at the mean of the channel in which they differ most. */
        List<Box> halves(Int2IntOpenHashMap counts) {
            int c = 0;
            for (int other = 1; other < CHANNELS; other++) {
                c = variance[other] > variance[c] ? other : c;
            }
            int channel = c;
            int[] low = Arrays.stream(colours)
                    .filter(colour -> channel(colour, channel) <= mean[channel])
                    .toArray();
            int[] high = Arrays.stream(colours)
                    .filter(colour -> channel(colour, channel) > mean[channel])
                    .toArray();
            return List.of(new Box(low, counts), new Box(high, counts));
        }

        int mean() {
            int rgb = 0;
            for (double channel : mean) {
                rgb = rgb << 8 | (int) Math.round(channel);
            }
            return rgb;
        }
    }

    private static int channel(int rgb, int number) {
        return rgb >> 8 * (CHANNELS - 1 - number) & 0xff;
    }

    /** The colours, of which the last is transparent. */
    IndexColorModel colourModel() {
        int[] all = Arrays.copyOf(rgb(), SIZE);
        return new IndexColorModel(8, SIZE, all, 0, false, UNCHANGED, DataBuffer.TYPE_BYTE);
    }

    /** 256 colours; those that are not needed are black. */
    int[] rgb() {
        return Arrays.copyOf(colours, SIZE);
    }

    /** The numbers of the nearest colours, row by row. */
    byte[] indices(BufferedImage picture) {
        int width = picture.getWidth();
        byte[] indices = new byte[width * picture.getHeight()];
        int[] row = new int[width];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                indices[y * width + x] = (byte) index(row[x] & 0xffffff);
            }
        }
        return indices;
    }

    private int index(int rgb) {
        int known = nearest.get(rgb);
        if (known != UNKNOWN) {
            return known;
        }
        if (nearest.size() >= MOST_REMEMBERED) {
            nearest.clear();
        }
        int best = 0;
        for (int i = 1; i < colours.length; i++) {
            best = distance(rgb, colours[i]) < distance(rgb, colours[best]) ? i : best;
        }
        nearest.put(rgb, best);
        return best;
    }

    private static int distance(int one, int other) {
        int sum = 0;
        for (int c = 0; c < CHANNELS; c++) {
            int difference = channel(one, c) - channel(other, c);
            sum += difference * difference;
        }
        return sum;
    }
}
