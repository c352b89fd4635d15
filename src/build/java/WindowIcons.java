import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * Draws the icon of the window, a place above the line of time with the two ends of a window, in each size in which a desktop wants it,
 * and that of a dataset, a sheet of paper with the same on it. To be run by hand where the drawing changes:
 * {@code java src/build/java/WindowIcons.java src/main/resources/org/dateline/view/icon src/build/installer/document}.
 */
public final class WindowIcons {

    private static final int[] SIZES = {16, 24, 32, 48, 64, 128, 256};
    /** Up to this size the line has no ends beyond the window, and all is a little larger. */
    private static final int SMALL = 24;

    private static final double UNITS = 64;
    private static final double FOLD_SIZE = 14;
    private static final Color GROUND = new Color(0x0969da);
    private static final Color DOT = new Color(0xcf2f12);
    private static final Color FAINT = new Color(255, 255, 255, 140);
    private static final Color PAPER = new Color(0xffffff);
    private static final Color EDGE = new Color(0x818b98);
    private static final Color FOLD = new Color(0xd1d9e0);

    private WindowIcons() {}

    /** @param arguments the folders to write to, that of the window and that of datasets */
    public static void main(String[] arguments) throws IOException {
        for (String folder : arguments) {
            Files.createDirectories(Path.of(folder));
        }
        for (int size : SIZES) {
            ImageIO.write(
                    window(size), "png", Path.of(arguments[0], size + ".png").toFile());
            ImageIO.write(
                    document(size), "png", Path.of(arguments[1], size + ".png").toFile());
        }
    }

    private static BufferedImage window(int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = pen(image);
        pen.scale(size / UNITS, size / UNITS);
        mark(pen, size <= SMALL);
        pen.dispose();
        return image;
    }

    /** A sheet whose corner is folded, with the mark in its lower part. */
    private static BufferedImage document(int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = pen(image);
        pen.scale(size / UNITS, size / UNITS);
        boolean isSmall = size <= SMALL;
        double edge = Math.max(2, UNITS / size);
        double top = (isSmall ? 0 : 2) + edge / 2;
        double right = isSmall ? 54 : 55;
        pen.setStroke(new BasicStroke((float) edge, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Path2D sheet = outline(UNITS - right, top, right, UNITS - top, FOLD_SIZE);
        pen.setColor(PAPER);
        pen.fill(sheet);
        Path2D fold = new Path2D.Double();
        fold.moveTo(right - FOLD_SIZE, top);
        fold.lineTo(right - FOLD_SIZE, top + FOLD_SIZE);
        fold.lineTo(right, top + FOLD_SIZE);
        fold.closePath();
        pen.setColor(FOLD);
        pen.fill(fold);
        pen.setColor(EDGE);
        pen.draw(fold);
        pen.draw(sheet);
        pen.translate(isSmall ? 14 : 16, isSmall ? 21 : 23);
        pen.scale(isSmall ? 0.56 : 0.5, isSmall ? 0.56 : 0.5);
        mark(pen, isSmall);
        pen.dispose();
        return image;
    }

    private static Path2D outline(double left, double top, double right, double bottom, double fold) {
        Path2D sheet = new Path2D.Double();
        sheet.moveTo(left, top);
        sheet.lineTo(right - fold, top);
        sheet.lineTo(right, top + fold);
        sheet.lineTo(right, bottom);
        sheet.lineTo(left, bottom);
        sheet.closePath();
        return sheet;
    }

    private static Graphics2D pen(BufferedImage image) {
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return pen;
    }

    private static void mark(Graphics2D pen, boolean isSmall) {
        bar(pen, GROUND, isSmall ? 0 : 2, isSmall ? 0 : 2, isSmall ? 64 : 60, isSmall ? 64 : 60, 26);
        pen.setColor(Color.WHITE);
        pen.fill(place());
        pen.setColor(DOT);
        double radius = isSmall ? 7 : 6.2;
        pen.fill(new Ellipse2D.Double(32 - radius, 22.5 - radius, 2 * radius, 2 * radius));
        if (!isSmall) {
            bar(pen, FAINT, 9, 48, 46, 4, 4);
        }
        double height = isSmall ? 6 : 4;
        bar(pen, Color.WHITE, 16, 50 - height / 2, 32, height, 0);
        double handle = isSmall ? 8 : 5;
        bar(pen, Color.WHITE, 14, 43, handle, 14, 4);
        bar(pen, Color.WHITE, 50 - handle, 43, handle, 14, 4);
    }

    private static void bar(Graphics2D pen, Color colour, double x, double y, double width, double height, double arc) {
        pen.setColor(colour);
        pen.fill(new RoundRectangle2D.Double(x, y, width, height, arc, arc));
    }

    /** The drop that maps mark a place with. */
    private static Path2D place() {
        Path2D drop = new Path2D.Double();
        drop.moveTo(32, 8);
        drop.curveTo(23.7, 8, 17, 14.5, 17, 22.5);
        drop.curveTo(17, 31, 26.5, 35.5, 32, 43);
        drop.curveTo(37.5, 35.5, 47, 31, 47, 22.5);
        drop.curveTo(47, 14.5, 40.3, 8, 32, 8);
        drop.closePath();
        return drop;
    }
}
