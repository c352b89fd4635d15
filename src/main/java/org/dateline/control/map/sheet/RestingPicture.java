package org.dateline.control.map.sheet;

import java.util.Arrays;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import org.dateline.control.map.raster.PixelPicture;
import org.dateline.control.map.raster.Pixels;

/**
 * The map while it rests and squares on it follow the window: what lies beneath the squares and what lies above them are
 * taken as pictures once, and put together with the squares here. So one picture is painted at each step and not half a
 * dozen sheets, one over the other.
 */
final class RestingPicture {

    private static final int UNKNOWN = -1;

    private final Node sheets;
    private final MapSheet beneath;
    private final List<MapSheet> above;
    private final PixelPicture picture = new PixelPicture();
    private Pixels ground = Pixels.of(0, 0);
    private int groundDrawings = UNKNOWN;
    /** Where anything lies above the squares, by its position among the pixels, and its colour there. */
    private int[] places = {};

    private int[] colours = {};
    private int aboveDrawings = UNKNOWN;

    /** @param sheets what it stands for; those beneath and above the squares, the lowest first, are among them */
    RestingPicture(Node sheets, MapSheet beneath, MapSheet... above) {
        this.sheets = sheets;
        this.beneath = beneath;
        this.above = List.of(above);
        picture.node().setId("map-at-rest");
    }

    Node node() {
        return picture.node();
    }

    boolean isShown() {
        return picture.isShown();
    }

    /** Shows squares between what lies beneath and above them, in the stead of the sheets. */
    void show(MapScene scene, DensityPainter squares) {
        boolean isNew = picture.resize(scene.view().width(), scene.view().height(), scene.sharpness());
        takeSheets(isNew, scene.sharpness());
        sheets.setVisible(false);
        int[] argb = picture.pixels().argb();
        System.arraycopy(ground.argb(), 0, argb, 0, argb.length);
        squares.paint(picture.pixels(), scene.palette(), MapSheet.MARGIN, MapSheet.MARGIN, scene.sharpness());
        for (int i = 0; i < places.length; i++) {
            argb[places[i]] = Pixels.over(colours[i], argb[places[i]]);
        }
        picture.show();
    }

    /** Takes pictures of what was drawn since the last time. */
    private void takeSheets(boolean isNew, double sharpness) {
        int groundDrawn = beneath.drawings();
        int aboveDrawn = above.stream().mapToInt(MapSheet::drawings).sum();
        // What is hidden is not brought up to date by the toolkit
        sheets.setVisible(true);
        if (isNew || groundDrawings != groundDrawn) {
            ground = take(beneath, sharpness);
            groundDrawings = groundDrawn;
        }
        if (isNew || aboveDrawings != aboveDrawn) {
            keep(above.stream().map(sheet -> take(sheet, sharpness)).toList());
            aboveDrawings = aboveDrawn;
        }
    }

    private Pixels take(MapSheet sheet, double sharpness) {
        Pixels pixels = picture.pixels();
        return Pixels.of(sheet.node(), new Rectangle2D(0, 0, pixels.width(), pixels.height()), sharpness);
    }

    private void keep(List<Pixels> pictures) {
        int[] found = new int[picture.pixels().argb().length];
        int[] colour = new int[found.length];
        int size = 0;
        for (int i = 0; i < found.length; i++) {
            int all = 0;
            for (Pixels sheet : pictures) {
                all = Pixels.over(sheet.argb()[i], all);
            }
            if (all != 0) {
                found[size] = i;
                colour[size++] = all;
            }
        }
        places = Arrays.copyOf(found, size);
        colours = Arrays.copyOf(colour, size);
    }

    void putAway() {
        if (isShown()) {
            sheets.setVisible(true);
            picture.putAway();
            ground = Pixels.of(0, 0);
            places = new int[0];
            colours = new int[0];
        }
    }
}
