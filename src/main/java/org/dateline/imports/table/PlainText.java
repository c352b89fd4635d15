package org.dateline.imports.table;

import java.util.regex.Pattern;
import org.dateline.language.ForPrograms;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words of an HTML fragment, as they are read on the screen; nothing in it is run or fetched. */
public final class PlainText {

    @ForPrograms("selectors")
    private static final String UNSEEN = "script, style, template, iframe, object";

    private static final String QUOTE = "<blockquote";
    private static final Pattern MARKED_UP = Pattern.compile("[<&]");
    private static final Pattern SPACES = Pattern.compile("[ \\t\\x0B\\f\\r\\u00a0]+");
    private static final Pattern AROUND_BREAK = Pattern.compile(" ?\n ?");
    private static final Pattern BREAKS = Pattern.compile("\n{3,}");

    private PlainText() {}

    /** Its words, a line for each paragraph; a text without markup stays as it is. */
    public static String of(String html) {
        if (!MARKED_UP.matcher(html).find()) {
            return html.strip();
        }
        Document document = Jsoup.parseBodyFragment(html);
        document.select(UNSEEN).remove();
        Words words = new Words();
        document.body().traverse(words);
        String spaced = SPACES.matcher(words.text).replaceAll(" ");
        return BREAKS.matcher(AROUND_BREAK.matcher(spaced).replaceAll("\n"))
                .replaceAll("\n\n")
                .strip();
    }

    /** Whether a medium is words: a timeline may show a quote where others show a picture. */
    public static boolean isQuote(String medium) {
        return medium.stripLeading().regionMatches(true, 0, QUOTE, 0, QUOTE.length());
    }

    /** A text, which is plain, with the words of such a medium, which are part of what the timeline says, unless the text has them. */
    public static String withQuote(String text, String medium) {
        String words = of(medium.replaceFirst("(?s)<cite>.*", ""));
        return text.contains(words) ? text : (text + "\n" + of(medium)).strip();
    }

    private static final class Words implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText().replace('\n', ' '));
            } else if (node instanceof Element element) {
                if (element.nameIs("br")) {
                    text.append('\n');
                } else if (element.isBlock()) {
                    breakLine();
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock()) {
                breakLine();
            }
        }

        private void breakLine() {
            if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
                text.append('\n');
            }
        }
    }
}
