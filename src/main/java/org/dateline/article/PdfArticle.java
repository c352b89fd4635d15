package org.dateline.article;

import static org.dateline.language.Tr.tr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dateline.text.WhiteSpace;

/**
 * The text of a PDF, in the order in which it was set, so that columns follow one another. Lines are joined to paragraphs,
 * words that a line's end parts are joined; what stands at the head or foot of most pages is left out.
 */
final class PdfArticle {

    private static final String LINE = "\u0001";
    private static final String PARAGRAPH = "\u0002";
    private static final Pattern PARTED = Pattern.compile("(?<=\\p{L})[-\u00ad]" + LINE + "\\s*(?=\\p{Ll})");
    private static final Pattern PAGE_NUMBER = Pattern.compile("(?i)(page |p\\. ?)?\\d{1,4}( ?(/|of) ?\\d{1,4})?");
    private static final Pattern PARTED_WORD = Pattern.compile("\\p{L}{2}[-\u00ad]$");
    private static final int MIN_PAGES = 3;
    private static final int MIN_CUT = 60;

    private PdfArticle() {}

    static Article read(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            List<List<String>> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                pages.add(paragraphs(document, page));
            }
            Article article = Article.ofLines(joined(withoutRepeated(pages)).stream());
            if (article.paragraphs().isEmpty()) {
                throw new NoTextException(tr("this PDF has no text, only pictures of it"), null);
            }
            return new Article(
                    article.paragraphs(),
                    Article.said(document.getDocumentInformation().getTitle()),
                    null,
                    Article.said(document.getDocumentInformation().getAuthor()),
                    null,
                    null);
        } catch (InvalidPasswordException locked) {
            throw new NoTextException(tr("this PDF is locked with a password"), locked);
        } catch (NoTextException empty) {
            throw empty;
        } catch (IOException | RuntimeException broken) {
            // PDFBox throws all kinds for what is broken
            throw new NoTextException(tr("this PDF is damaged and cannot be read"), broken);
        }
    }

    private static List<String> paragraphs(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.setLineSeparator(LINE);
        stripper.setParagraphEnd(PARAGRAPH);
        stripper.setPageEnd("");
        List<String> paragraphs = new ArrayList<>();
        for (String paragraph : stripper.getText(document).split(PARAGRAPH)) {
            String text = PARTED.matcher(paragraph).replaceAll("").replace(LINE, " ");
            String spaced = WhiteSpace.collapsed(text);
            if (!spaced.isEmpty()) {
                paragraphs.add(spaced);
            }
        }
        return paragraphs;
    }

    private static List<List<String>> withoutRepeated(List<List<String>> pages) {
        Map<String, Integer> counts = new HashMap<>();
        pages.forEach(page -> page.stream().distinct().forEach(text -> counts.merge(text, 1, Integer::sum)));
        return pages.stream()
                .map(page -> page.stream()
                        .filter(text -> !PAGE_NUMBER.matcher(text).matches())
                        .filter(text -> pages.size() < MIN_PAGES || 2 * counts.getOrDefault(text, 0) <= pages.size())
                        .toList())
                .toList();
    }

    /** Whether a long paragraph ends within a sentence. */
    private static boolean isCut(String paragraph) {
        int last = paragraph.codePointBefore(paragraph.length());
        return paragraph.length() >= MIN_CUT && (Character.isLetter(last) || last == ',');
    }

    /** A paragraph that the end of a column or a page parts goes on with a small letter. */
    private static List<String> joined(List<List<String>> pages) {
        List<String> all = new ArrayList<>();
        for (List<String> page : pages) {
            for (int i = 0; i < page.size(); i++) {
                String text = page.get(i);
                String last = all.isEmpty() ? "" : all.get(all.size() - 1);
                boolean isSmall = !last.isEmpty() && Character.isLowerCase(text.codePointAt(0));
                if (isSmall && PARTED_WORD.matcher(last).find()) {
                    all.set(all.size() - 1, last.substring(0, last.length() - 1) + text);
                } else if (isSmall && (i == 0 || isCut(last))) {
                    all.set(all.size() - 1, last + " " + text);
                } else {
                    all.add(text);
                }
            }
        }
        return all;
    }
}
