package org.dateline.export.brief;

import static org.dateline.language.Tr.tr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.language.Language;
import org.dateline.language.Tr;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/**
 * The XHTML of a brief while it is written, part by part from its beginning to its end: elements one below the other, each
 * with the name that the style sheet has for its look, and the outline beside them.
 */
final class Markup {

    /** What has a direction of its own: what ends a line before and after it. */
    private static final String PARAGRAPHS = "p:not(.legend), h1, h2, h3, td:not(:has(p)), th:not(:has(p)), .turned";

    private final Document document = Document.createShell("");
    /** What stands for the number of a page, and of how many, while their words are put together; of a private plane. */
    private static final String PAGE = "\ue000";

    private static final String PAGES = "\ue001";

    /** Where a style sheet has pages counted. */
    private static final String COUNTED = "-dateline-counted-pages";

    /** What has no more characters than that stands in one line beside its label. */
    private static final int SHORT = 60;

    private final Typefaces typefaces;
    private final boolean isTurned = Language.current().isRightToLeft();
    private final Element outline;
    private Element section;
    private Element current;
    private int anchors;

    Markup(Typefaces typefaces) {
        this.typefaces = typefaces;
        this.outline = document.head().appendElement("bookmarks");
        this.section = outline;
        this.current = document.body();
        if (isTurned) {
            current.addClass("turned-page").attr("dir", "rtl");
        }
    }

    /** Whether its pages begin at the right, as the language does in which it is written. */
    boolean isTurned() {
        return isTurned;
    }

    /** Rules of style with how pages are counted in them, and what is turned round where lines begin at the right. */
    String rules(String rules) throws IOException {
        String counted = tr("{0} of {1}", PAGE, PAGES);
        String content = Pattern.compile("(?=[" + PAGE + PAGES + "])|(?<=[" + PAGE + PAGES + "])")
                .splitAsStream(counted)
                .map(this::contentOf)
                .collect(Collectors.joining(" "));
        return (rules + (isTurned ? BriefMarkup.rules("turned.css") : "")).replace(COUNTED, content);
    }

    private String contentOf(String part) {
        return part.equals(PAGE)
                ? "counter(page)"
                : part.equals(PAGES) ? "counter(pages)" : '"' + ReadingOrder.seen(typefaces.printable(part)) + '"';
    }

    /** Cells beside one another, from the side at which lines begin; what sets them knows of left to right alone. */
    void beside(Element row, List<Consumer<Element>> cells) {
        for (int i = 0; i < cells.size(); i++) {
            cells.get(isTurned ? cells.size() - 1 - i : i).accept(row);
        }
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
        boolean isBack = ReadingOrder.isRightToLeft(words);
        boolean isInLine = isTurned && !isBack && words.length() <= SHORT && !words.contains("\n");
        Element said = say(fact, look, isInLine && !label.isEmpty() ? Tr.within(words) : words);
        if (!label.isEmpty() && isBack != isTurned && !isInLine) {
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
        Element heading = say(title, "h3", "title", words);
        bookmark(section, heading, name);
        if (isTurned) {
            title.insertChildren(0, heading);
        }
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

    /** What runs from left to right within goes on to the next line as it is. */
    private static void hold(Element block) {
        List<TextNode> texts = new ArrayList<>();
        StringBuilder all = new StringBuilder();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text) {
                        texts.add(text);
                        all.append(text.getWholeText());
                    } else if (node.nodeName().equals("br")) {
                        all.append('\n');
                        texts.add(new TextNode("\n"));
                    }
                },
                block);
        boolean[] held = ReadingOrder.leftToRight(all.toString());
        int at = 0;
        for (TextNode text : texts) {
            String words = text.getWholeText();
            text.text(ReadingOrder.held(words, held, at));
            at += words.length();
        }
    }

    /** The whole document; paragraphs that are read from right to left are marked as such. */
    org.w3c.dom.Document finished() {
        for (Element block : document.body().select(PARAGRAPHS)) {
            String words = block.wholeText();
            if (ReadingOrder.isRightToLeft(words)) {
                block.attr("dir", "rtl");
                hold(block);
            } else if (isTurned) {
                block.attr("dir", "ltr");
                if (!ReadingOrder.hasDirection(words)) {
                    block.addClass("number-alone");
                }
            }
        }
        return new W3CDom().namespaceAware(false).fromJsoup(document);
    }
}
