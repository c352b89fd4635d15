import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.File;

/**
 * Prints the glyphs of a typeface of which contours overlap, united: a line "glyph NUMBER", then for each piece a letter (M, L, Q, Z) and
 * its points in units of the typeface, y up. Usage: java United.java TYPEFACE.ttf UNITS_PER_EM
 */
public class United {

    private static final double LEAST = 20;

    public static void main(String[] args) throws Exception {
        Font font = Font.createFont(Font.TRUETYPE_FONT, new File(args[0])).deriveFont(Float.parseFloat(args[1]));
        FontRenderContext exact = new FontRenderContext(new AffineTransform(), true, true);
        for (int glyph = 0; glyph < font.getNumGlyphs(); glyph++) {
            Shape outline = font.createGlyphVector(exact, new int[] {glyph}).getOutline();
            Area filled = new Area(path(outline, Path2D.WIND_NON_ZERO));
            Area differing = new Area(filled);
            differing.exclusiveOr(new Area(path(outline, Path2D.WIND_EVEN_ODD)));
            if (size(differing) > LEAST) {
                print(glyph, filled);
            }
        }
    }

    private static Path2D path(Shape outline, int rule) {
        Path2D path = new Path2D.Double(rule);
        path.append(outline.getPathIterator(null), false);
        return path;
    }

    private static double size(Area area) {
        return area.isEmpty() ? 0 : area.getBounds2D().getWidth() * area.getBounds2D().getHeight();
    }

    private static void print(int glyph, Area area) {
        System.out.println("glyph " + glyph);
        double[] at = new double[6];
        for (PathIterator pieces = area.getPathIterator(null); !pieces.isDone(); pieces.next()) {
            int kind = pieces.currentSegment(at);
            StringBuilder line = new StringBuilder().append("MLQCZ".charAt(kind));
            for (int i = 0; i < new int[] {1, 1, 2, 3, 0}[kind]; i++) {
                line.append(' ').append(Math.round(at[2 * i])).append(' ').append(Math.round(-at[2 * i + 1]));
            }
            System.out.println(line);
        }
    }
}
