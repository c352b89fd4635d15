package org.dateline.export.story;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.dateline.export.content.Html;
import org.dateline.language.Language;
import org.dateline.text.WritingDirection;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Elements of a page: the program's words in its language, the dataset's words in theirs, each paragraph in its own
 * direction. What is said is text and never read as markup.
 */
record PageMarkup(String language) {

    private static final int A_FEW_WORDS = 60;
    private static final char SETS_OFF = '\u2068';
    private static final char ENDS = '\u2069';

    /** What is quoted and runs the other way has its marks with it. */
    private static final Pattern AROUND_QUOTED = Pattern.compile("\u201c\u2068([^\u2068\u2069]*)\u2069\u201d");

    /** An element with a name by which the style sheet knows it; that may be empty. */
    Element add(Element parent, String tag, String look) {
        Element element = parent.appendElement(tag);
        return look.isEmpty() ? element : element.addClass(look);
    }

    /** An element of a drawing (SVG 2). */
    Element draw(Element parent, String tag) {
        return parent.appendElement(tag);
    }

    /** The program's own words. */
    Element say(Element parent, String tag, String look, String words) {
        return text(add(parent, tag, look), words);
    }

    /** Words of the dataset, in their language and direction. */
    Element tell(Element parent, String tag, String look, String words) {
        return told(say(parent, tag, look, words));
    }

    /**
     * Says of an element that its words are the dataset's. A sentence of the program on them is not in their language, and
     * runs as the program's do.
     */
    Element told(Element element) {
        direct(element);
        Language spoken = Language.current();
        String dataset = language.isEmpty() ? spoken.locale().getLanguage() : language;
        boolean isSpoken =
                dataset.equals(spoken.locale().getLanguage()) || spoken.isRightToLeft() && runsAs(spoken, element);
        if (!isSpoken) {
            element.attr("lang", language);
        }
        return element;
    }

    /** Gives an element the direction of its letters, or the page's if it is a sentence with something set off in it. */
    private static void direct(Element element) {
        Language spoken = Language.current();
        boolean isComposed = element.children().is("bdi") && runsAs(spoken, element);
        element.attr("dir", !isComposed ? "auto" : spoken.isRightToLeft() ? "rtl" : "ltr");
    }

    /** Whether any letter runs as the language does. */
    private static boolean runsAs(Language spoken, Element element) {
        String words = element.wholeText();
        return spoken.isRightToLeft()
                ? WritingDirection.hasRightToLeft(words)
                : words.codePoints()
                        .anyMatch(letter ->
                                Character.getDirectionality(letter) == Character.DIRECTIONALITY_LEFT_TO_RIGHT);
    }

    /** A name or a few words of the dataset: in their language and direction, where the page has them begin. */
    Element name(Element parent, String tag, String look, String words) {
        Element element = add(parent, tag, look);
        tell(element, "bdi", "", words);
        return element;
    }

    /** A label and what it is about, in a list of such; nothing if there is nothing to say. */
    void fact(Element list, String label, String words) {
        if (!words.isBlank()) {
            say(list, "dt", "", label);
            if (words.length() > A_FEW_WORDS) {
                tell(list, "dd", "", words);
            } else {
                name(list, "dd", "", words);
            }
        }
    }

    /** Adds words; what they have set off (see {@link Language#isolating}) is so for the browser. */
    static Element text(Element element, String words) {
        String allowed = Html.allowed(AROUND_QUOTED.matcher(words).replaceAll("\u2068\u201c$1\u201d\u2069"));
        Element within = element;
        int from = 0;
        for (int at = 0; at < allowed.length(); at++) {
            char letter = allowed.charAt(at);
            boolean begins = letter == SETS_OFF;
            if (begins || letter == ENDS && within != element) {
                append(within, allowed.substring(from, at));
                within = begins ? within.appendElement("bdi") : ended(within);
                from = at + 1;
            }
        }
        append(within, allowed.substring(from));
        return element;
    }

    /** What is set off runs by its first letter, and where it is made of nothing but what is set off, as a whole. */
    private static Element ended(Element setOff) {
        if (!setOff.children().isEmpty()) {
            direct(setOff);
        }
        return Objects.requireNonNull(setOff.parent());
    }

    private static void append(Element element, String words) {
        if (!words.isEmpty()) {
            element.appendChild(new TextNode(words));
        }
    }

    /** Words in a drawing, whose direction is that of their own letters. */
    static Element letter(Element drawn, String words) {
        boolean isPlain = !WritingDirection.hasRightToLeft(words);
        return drawn.appendChild(new TextNode(Html.allowed(isPlain ? words : SETS_OFF + words + ENDS)));
    }

    /** A link in a list of such, of which there may be thousands on a page. */
    void item(Element list, String id, String words) {
        Element link = say(add(list, "li", ""), "a", "", words).attr("href", "#" + id);
        if (Language.current().isRightToLeft() || WritingDirection.hasRightToLeft(words)) {
            told(link);
        }
    }

    /** A link within the page. */
    Element link(Element parent, String id, String words) {
        return tell(parent, "a", "", words).attr("href", "#" + id);
    }

    /** A number as drawings have it: with a digit or two behind the point, and that is a point. */
    static String number(double number) {
        String text = String.format(Locale.ROOT, "%.2f", number);
        return text.replaceAll("\\.0++$|(?<![0.])0++$", "").replaceFirst("^-0$", "0");
    }
}
