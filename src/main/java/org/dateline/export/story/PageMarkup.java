package org.dateline.export.story;

import java.util.Locale;
import org.dateline.export.content.Html;
import org.dateline.language.Language;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Elements of a page: the program's words in its language, the dataset's words in theirs, each paragraph in its own
 * direction. What is said is text and never read as markup.
 */
record PageMarkup(String language) {

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

    /** Says of an element that its words are the dataset's. */
    Element told(Element element) {
        element.attr("dir", "auto");
        if (!language.isEmpty() && !language.equals(Language.current().locale().getLanguage())) {
            element.attr("lang", language);
        }
        return element;
    }

    /** A label and what it is about, in a list of such; nothing if there is nothing to say. */
    void fact(Element list, String label, String words) {
        if (!words.isBlank()) {
            say(list, "dt", "", label);
            tell(list, "dd", "", words);
        }
    }

    static Element text(Element element, String words) {
        return element.appendChild(new TextNode(Html.allowed(words)));
    }

    /** A link within the page. */
    Element link(Element parent, String id, String words) {
        return tell(parent, "a", "", words).attr("href", "#" + id);
    }

    /** A number as drawings have it: with a digit or two behind the point, and that is a point. */
    static String number(double number) {
        String text = String.format(Locale.ROOT, "%.2f", number);
        return text.replaceAll("\\.?0+$", "").replaceFirst("^-0$", "0");
    }
}
