package org.dateline.export.brief;

import java.util.Base64;
import java.util.Locale;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The XHTML of a brief while it is written, part by part from its beginning to its end: elements one below the other, each
 * with the name that the style sheet has for its look, and the outline beside them.
 */
final class Markup {

    /** What has a direction of its own: what ends a line before and after it. */
    private static final String PARAGRAPHS = "p:not(.legend), h1, h2, h3, td:not(:has(p)), th:not(:has(p)), .turned";

    private final Document document = Document.createShell("");
    private final Typefaces typefaces;
    private final Element outline;
    private Element section;
    private Element current;
    private int anchors;

    Markup(Typefaces typefaces) {
        this.typefaces = typefaces;
        this.outline = document.head().appendElement("bookmarks");
        this.section = outline;
        this.current = document.body();
    }

    void language(String code) {
        document.child(0).attr("lang", code);
    }

    Element head() {
        return document.head();
    }

    /** What the next paragraph is a part of: the document, or the last entry. */
    Element current() {
        return current;
    }

    static Element add(Element parent, String tag, String look) {
        return parent.appendElement(tag).addClass(look);
    }

    Element say(Element parent, String look, String words) {
        return say(parent, "span", look, words);
    }

    Element say(Element parent, String tag, String look, String words) {
        return add(parent, tag, look).appendText(typefaces.printable(words));
    }

    /** Adds a paragraph across the page. */
    Element paragraph(String look, String words) {
        return say(current, "p", look, words);
    }

    /** Adds a paragraph beside its label, which may be empty; the words are to follow. */
    Element fact(String label) {
        Element fact = add(current, "p", "fact");
        if (!label.isEmpty()) {
            say(fact, "label", label);
        }
        return fact;
    }

    Element fact(String label, String look, String words) {
        Element fact = fact(label);
        Element said = say(fact, look, words);
        if (!label.isEmpty() && ReadingOrder.isRightToLeft(words)) {
            said.addClass("turned");
        }
        return fact;
    }

    static void endLine(Element parent) {
        parent.appendElement("br");
    }

    /** Adds the heading of a part, which is in the outline too. */
    Element heading(String tag, String words) {
        current = document.body();
        Element heading = say(current, tag, "part", words);
        section = bookmark(outline, heading, words);
        return heading;
    }

    /**
     * Begins an entry, of which all is a part that is added before the next one or the next heading: a heading beside its
     * label. In the outline it stands below the heading of the part.
     *
     * @return the label
     */
    Element entry(String look, String label, String words, String name) {
        current = add(document.body(), "article", look);
        Element title = add(current, "div", "entry");
        Element own = say(title, "p", "label", label);
        bookmark(section, say(title, "h3", "title", words), name);
        return own;
    }

    /**
     * Begins an entry within an element, with its heading above what is added to it. In the outline it stands below the
     * heading of the part.
     */
    Element entryIn(Element parent, String look, String tag, String words) {
        current = add(parent, "article", look);
        bookmark(section, say(current, tag, "title", words), words);
        return current;
    }

    /** Adds a picture (PNG or JPEG) of this size, points, with words that stand for it. */
    Element picture(Element parent, String look, byte[] picture, double width, double height, String alternative) {
        // The first byte of a JPEG
        String kind = picture.length > 0 && picture[0] == (byte) 0xff ? "jpeg" : "png";
        return add(parent, "img", look)
                .attr(
                        "src",
                        "data:image/" + kind + ";base64," + Base64.getEncoder().encodeToString(picture))
                .attr("alt", alternative)
                .attr("style", String.format(Locale.ROOT, "width:%.2fpt;height:%.2fpt", width, height));
    }

    private Element bookmark(Element parent, Element target, String name) {
        target.id("a" + anchors++);
        return parent.appendElement("bookmark").attr("name", name).attr("href", "#" + target.id());
    }

    /** The whole document; paragraphs that are read from right to left are marked as such. */
    org.w3c.dom.Document finished() {
        for (Element block : document.body().select(PARAGRAPHS)) {
            if (ReadingOrder.isRightToLeft(block.wholeText())) {
                block.attr("dir", "rtl");
            }
        }
        return new W3CDom().namespaceAware(false).fromJsoup(document);
    }
}
