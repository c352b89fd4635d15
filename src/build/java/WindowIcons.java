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
 * Draws the icon of the window, a place above the line of time with the two ends of a window, in each size in which a desktop wants it.
 * To be run by hand where the drawing changes: {@code java src/build/java/WindowIcons.java src/main/resources/org/dateline/view/icon}.
 */
public final class WindowIcons {

    private static final int[] SIZES = {16, 24, 32, 48, 64, 128, 256};
    /** Up to this size the line has no ends beyond the window, and all is a little larger. */
    private static final int SMALL = 24;

    private static final double UNITS = 64;
    private static final Color GROUND = new Color(0x0969da);
    private static final Color DOT = new Color(0xcf2f12);
    private static final Color FAINT = new Color(255, 255, 255, 140);

    private WindowIcons() {}

    /** @param arguments the folder to write to */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        for (int size : SIZES) {
            ImageIO.write(draw(size), "png", folder.resolve(size + ".png").toFile());
        }
    }

    private static BufferedImage draw(int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.scale(size / UNITS, size / UNITS);
        boolean isSmall = size <= SMALL;
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
        pen.dispose();
        return image;
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
