package org.dateline.app.options;

import static org.dateline.language.Tr.tr;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.words.NumberWords;
import org.jspecify.annotations.Nullable;

/** The size of a picture in pixels. */
public record PictureSize(int width, int height) {

    /** That of the window as it opens. */
    public static final PictureSize OF_THE_WINDOW = new PictureSize(1600, 1000);
    /** That of a screen on which a story is presented. */
    public static final PictureSize OF_A_STORY = new PictureSize(1920, 1080);

    private static final int MIN_PIXELS = 320;
    private static final int MAX_PIXELS = 8000;
    private static final Pattern FORM = Pattern.compile("(\\d{1,6})[xX\u00d7](\\d{1,6})");

    /**
     * The size that the options ask for.
     *
     * @param size as {@code 1280x720}, or null
     * @param otherwise what they leave open
     * @throws CommandException if one of them is no size, too small or too large
     */
    public static PictureSize of(
            @Nullable String size, @Nullable Integer width, @Nullable Integer height, PictureSize otherwise) {
        PictureSize asked = size == null ? otherwise : parsed(size);
        PictureSize all = new PictureSize(width == null ? asked.width : width, height == null ? asked.height : height);
        require(width == null && size != null ? "--size" : "--width", all.width);
        require(height == null && size != null ? "--size" : "--height", all.height);
        return all;
    }

    private static PictureSize parsed(String size) {
        Matcher form = FORM.matcher(size);
        if (!form.matches()) {
            throw new CommandException(tr("--size: expected a size such as 1280x720, found \"{0}\"", size));
        }
        return new PictureSize(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
    }

    private static void require(String option, int pixels) {
        if (pixels < MIN_PIXELS || pixels > MAX_PIXELS) {
            throw new CommandException(tr(
                    "{0}: expected {1} to {2} pixels, found {3}",
                    option,
                    NumberWords.digits(MIN_PIXELS),
                    NumberWords.digits(MAX_PIXELS),
                    NumberWords.digits(pixels)));
        }
    }
}
