package org.dateline.article;

import static org.dateline.language.Tr.tr;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.language.ForPrograms;
import org.dateline.text.WhiteSpace;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * The report of a web page: its headline and the blocks of the element that holds most of its paragraphs' text, without
 * menus, forms and what stands beside. Meta elements (Open Graph, schema.org) tell outlet, author, time and address.
 */
final class HtmlArticle {

    @ForPrograms("selectors")
    private static final String BESIDE =
            "script, style, noscript, template, nav, footer, aside, form, button, select, iframe,"
                    + " svg, dialog, [hidden], [aria-hidden=true], [role=navigation], [role=complementary], [role=banner],"
                    + " [role=contentinfo], [role=search], [role=dialog], .advertisement, .related, .share, .social, .newsletter,"
                    + " .cookie, .comments, #comments";

    @ForPrograms("selectors")
    private static final String BLOCKS =
            "h1, h2, h3, h4, h5, h6, p, li, blockquote, figcaption, pre, dt, dd, td, th, div";

    @ForPrograms("selectors")
    private static final Evaluator OWN_BLOCKS =
            QueryParser.parse(BLOCKS + ", ul, ol, table, section, article, main, figure, header");

    @ForPrograms("selectors")
    private static final String PARAGRAPHS = "p, blockquote, li, pre";

    /** A line between paragraphs that leads to another article, or says that an advertisement stands there. */
    private static final Pattern ASIDE = Pattern.compile(
            "(?i)(?:read (?:more|also|next)|also read|see also|related|more on this"
                    + "|watch|\u0645\u0632\u06cc\u062f \u067e\u0691\u06be\u06cc\u06ba|\u06cc\u06c1 \u0628\u06be\u06cc \u067e\u0691\u06be\u06cc\u06ba)\\b.{0,200}");

    private static final Pattern ADVERTISEMENT = Pattern.compile("(?i)(?:advertisement|advert|sponsored)s?");
    /** What a paragraph of running text has at the least; menus have less. */
    private static final int MIN_RUNNING = 40;

    private static final int MAX_ASIDE_NODES = 8;
    private static final int MOST_NESTED = 400;

    private HtmlArticle() {}

    static Article read(byte[] bytes) throws IOException {
        return read(Jsoup.parse(new ByteArrayInputStream(bytes), null, ""));
    }

    /** @throws NoTextException if it is nested as no page is */
    static Article read(Document page) throws NoTextException {
        requireFlat(page);
        Document text = page.clone();
        text.select(BESIDE).remove();
        text.select("br").forEach(line -> line.after("\n"));
        Element body = body(text);
        List<String> paragraphs = new ArrayList<>();
        Element headline = headline(text);
        if (headline != null && headline.parents().stream().noneMatch(body::equals)) {
            add(headline.wholeText(), paragraphs);
        }
        addBlocks(body, paragraphs);
        return new Article(
                paragraphs,
                Article.said(headline != null ? headline.text() : meta(page, "og:title")),
                meta(page, "og:site_name", "application-name"),
                Stream.of(meta(page, "author", "article:author"), byline(text))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                Stream.of(meta(page, "article:published_time", "datePublished", "date"), time(text))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                Stream.of(meta(page, "og:url"), canonical(page))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
    }

    private static void requireFlat(Document page) throws NoTextException {
        boolean[] isDeep = {false};
        NodeTraversor.filter(
                (node, depth) -> {
                    isDeep[0] = depth > MOST_NESTED;
                    return isDeep[0] ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
                },
                page);
        if (isDeep[0]) {
            throw new NoTextException(tr("this page is nested deeper than any report is"), null);
        }
    }

    private static @Nullable Element headline(Document text) {
        List<Element> headings = text.select("h1");
        return headings.stream()
                .filter(heading -> heading.parents().stream()
                        .anyMatch(parent -> parent.normalName().equals("article")))
                .findFirst()
                .orElse(headings.size() == 1 ? headings.get(0) : null);
    }

    /** The element that holds most running text among those that hold paragraphs; the whole page if none does. */
    private static Element body(Document text) {
        Map<Element, Integer> weights = new LinkedHashMap<>();
        for (Element block : text.select(PARAGRAPHS)) {
            int length = block.ownText().length();
            Element parent = block.parent();
            if (length >= MIN_RUNNING && parent != null) {
                weights.merge(parent, 2 * length, Integer::sum);
                Element outer = parent.parent();
                if (outer != null) {
                    weights.merge(outer, length, Integer::sum);
                }
            }
        }
        return weights.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(heaviest -> article(heaviest.getKey()))
                .orElse(text.body());
    }

    /** The article that the element is in, if there is one. */
    private static Element article(Element element) {
        Element closest = element.closest("article");
        return closest == null ? element : closest;
    }

    private static void addBlocks(Element element, List<String> paragraphs) {
        StringBuilder own = new StringBuilder();
        for (org.jsoup.nodes.Node child : element.childNodes()) {
            boolean isBlock =
                    child instanceof Element inner && (inner.is(OWN_BLOCKS) || inner.selectFirst(OWN_BLOCKS) != null);
            if (isBlock && isAside((Element) child)) {
                continue;
            }
            if (isBlock) {
                add(own.toString(), paragraphs);
                own.setLength(0);
                addBlocks((Element) child, paragraphs);
            } else {
                own.append(
                        child instanceof Element inner
                                ? inner.wholeText()
                                : child instanceof org.jsoup.nodes.TextNode text
                                        ? text.getWholeText().replace('\n', ' ')
                                        : "");
            }
        }
        add(own.toString(), paragraphs);
    }

    private static boolean isAside(Element block) {
        String text = block.childNodeSize() > MAX_ASIDE_NODES ? "" : block.text();
        return ADVERTISEMENT.matcher(text).matches()
                || ASIDE.matcher(text).matches() && !block.select("a[href]").isEmpty();
    }

    private static void add(String text, List<String> paragraphs) {
        text.lines().map(WhiteSpace::collapsed).filter(line -> !line.isEmpty()).forEach(paragraphs::add);
    }

    private static @Nullable String meta(Document page, String... names) {
        for (String name : names) {
            String query = "meta[property=" + name + "], meta[name=" + name + "], meta[itemprop=" + name + "]";
            String said = Article.said(
                    page.select(query.replace("=" + name, "='" + name + "'")).attr("content"));
            if (said != null) {
                return said;
            }
        }
        return null;
    }

    private static @Nullable String byline(Document text) {
        return Article.said(text.select("[rel=author], .byline, [itemprop=author]").stream()
                .map(Element::text)
                .findFirst()
                .orElse(null));
    }

    private static @Nullable String time(Document text) {
        return Article.said(text.select("time[datetime]").attr("datetime"));
    }

    private static @Nullable String canonical(Document page) {
        return Article.said(page.select("link[rel=canonical]").attr("href"));
    }
}
