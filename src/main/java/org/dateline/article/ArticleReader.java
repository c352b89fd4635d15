package org.dateline.article;

import static org.dateline.language.Tr.tr;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.problem.UnreadableFileException;

/**
 * Reads the text of a report from a file: plain text, HTML, PDF or a mail. What it is, its first bytes tell, else its name.
 */
public final class ArticleReader {

    /** What a report may take; larger files are none. */
    private static final long MAX_BYTES = 64L << 20;

    private static final int HEAD = 4096;
    private static final Pattern HTML =
            Pattern.compile("(?is)\\A\\s*+(?:(?><!--.*?-->)\\s*+)*+<(!doctype html|html|head|body)\\b.*");
    private static final Pattern MAIL = Pattern.compile(
            "(?is)\\A(from|to|subject|date|received|return-path|message-id|mime-version|delivered-to|x-[a-z-]+):[ \\t].*"
                    + "\\n(from|to|subject|date|received|return-path|message-id|mime-version|delivered-to|x-[a-z-]+):[ \\t].*");

    private ArticleReader() {}

    /**
     * Reads a file.
     *
     * @throws UnreadableFileException if it cannot be read, is too large, or has no text
     */
    public static Article read(Path file) throws UnreadableFileException {
        requireFit(file);
        try {
            return read(Files.readAllBytes(file), file);
        } catch (IOException failure) {
            throw UnreadableFileException.of(file, failure);
        }
    }

    /** @throws UnreadableFileException if the file is not there, or larger than any report */
    public static void requireFit(Path file) throws UnreadableFileException {
        try {
            if (Files.size(file) > MAX_BYTES && !Files.isDirectory(file)) {
                throw refused(file, tr("the file is larger than any report, 64 MB"));
            }
        } catch (IOException failure) {
            throw UnreadableFileException.of(file, failure);
        }
    }

    /**
     * Reads the bytes of a file.
     *
     * @param file the name under which it was found
     * @throws UnreadableFileException if they have no text
     */
    public static Article read(byte[] bytes, Path file) throws UnreadableFileException {
        try {
            Article article = read(bytes, String.valueOf(file.getFileName()));
            if (article.paragraphs().isEmpty()) {
                throw refused(file, tr("there is no text in this file"));
            }
            return article;
        } catch (NoTextException notRead) {
            throw new UnreadableFileException(file.toString(), notRead.reason(), notRead);
        } catch (IOException failure) {
            throw UnreadableFileException.of(file, failure);
        }
    }

    private static UnreadableFileException refused(Path file, String reason) {
        return new UnreadableFileException(file.toString(), reason, null);
    }

    private static Article read(byte[] bytes, String name) throws IOException {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        String kind = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (head.startsWith("%PDF-")) {
            return PdfArticle.read(bytes);
        }
        if (kind.equals("eml") || MAIL.matcher(head).matches()) {
            return MailArticle.read(bytes);
        }
        if (kind.equals("html")
                || kind.equals("htm")
                || kind.equals("xhtml")
                || HTML.matcher(head).matches()) {
            return HtmlArticle.read(bytes);
        }
        return Article.ofLines(PlainText.of(bytes).lines());
    }
}
