package org.dateline.control.look;

import java.util.List;
import java.util.stream.DoubleStream;
import javafx.scene.paint.Color;

/**
 * How colours look to whoever looks: with all cones, or without one kind of them as Machado, Oliveira and Fernandes (2009) have it for
 * full severity. Distances are those of OKLab, in which black and white are 1 apart.
 */
enum Sight {
    USUAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
    PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
    DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881);

    private static final double[] CONES = {
        0.4122214708,
        0.5363325363,
        0.0514459929,
        0.2119034982,
        0.6806995451,
        0.1073969566,
        0.0883024619,
        0.2817188376,
        0.6299787005
    };
    private static final double[] OPPONENTS = {
        0.2104542553,
        0.7936177850,
        -0.0040720468,
        1.9779984951,
        -2.4285922050,
        0.4505937099,
        0.0259040371,
        0.7827717662,
        -0.8086757660
    };

    private final double[] matrix;

    Sight(double... matrix) {
        this.matrix = matrix;
    }

    /** Lightness, and the two axes of colour. */
    double[] oklab(Color colour) {
        double[] light = DoubleStream.of(colour.getRed(), colour.getGreen(), colour.getBlue())
                .map(share -> share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4))
                .toArray();
        double[] seen = DoubleStream.of(times(matrix, light))
                .map(share -> Math.max(0, Math.min(1, share)))
                .toArray();
        return times(
                OPPONENTS, DoubleStream.of(times(CONES, seen)).map(Math::cbrt).toArray());
    }

    private static double[] times(double[] matrix, double[] vector) {
        double[] product = new double[3];
        for (int i = 0; i < 9; i++) {
            product[i / 3] += matrix[i] * vector[i % 3];
        }
        return product;
    }

    double distance(Color one, Color other) {
        double[] first = oklab(one);
        double[] second = oklab(other);
        return Math.hypot(Math.hypot(first[0] - second[0], first[1] - second[1]), first[2] - second[2]);
    }

    /** The least distance of any two. */
    double closest(List<Color> colours) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < colours.size(); i++) {
            for (int j = 0; j < i; j++) {
                least = Math.min(least, distance(colours.get(i), colours.get(j)));
            }
        }
        return least;
    }
}
