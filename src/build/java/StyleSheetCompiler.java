import java.io.File;
import java.io.IOException;
import javafx.css.Stylesheet;

/**
 * Translates a style sheet into the binary form that JavaFX looks for beside it, and reads ten times as fast. Run by the build
 * from its source: the program has no need of it.
 */
final class StyleSheetCompiler {

    private StyleSheetCompiler() {}

    /** Translates the first file into the second. */
    public static void main(String[] files) throws IOException {
        Stylesheet.convertToBinary(new File(files[0]), new File(files[1]));
    }
}
