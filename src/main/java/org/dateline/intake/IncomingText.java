package org.dateline.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.dateline.article.Article;
import org.dateline.article.ArticleReader;
import org.dateline.problem.UnreadableFileException;
import org.dateline.text.WhiteSpace;
import org.jspecify.annotations.Nullable;

/** A report as it was found, in a file or pasted: its bytes, what was read of them, and which paragraphs are to be kept. */
public final class IncomingText {

    private static final Path PASTED = Path.of("pasted.txt");

    private final byte[] bytes;
    private final @Nullable String fileName;
    private final Article article;
    private final List<String> paragraphs;

    private IncomingText(byte[] bytes, @Nullable String fileName, Article article, List<String> paragraphs) {
        this.bytes = bytes;
        this.fileName = fileName;
        this.article = article;
        this.paragraphs = List.copyOf(paragraphs);
    }

    /**
     * Reads a file.
     *
     * @throws UnreadableFileException if it cannot be read, or has no text
     */
    public static IncomingText ofFile(Path file) throws UnreadableFileException {
        ArticleReader.requireFit(file);
        try {
            byte[] bytes = Files.readAllBytes(file);
            Article article = ArticleReader.read(bytes, file);
            return new IncomingText(bytes, String.valueOf(file.getFileName()), article, article.paragraphs());
        } catch (IOException failure) {
            throw UnreadableFileException.of(file, failure);
        }
    }

    /**
     * Takes a text that was pasted; it may be the source of a web page or of a mail.
     *
     * @throws UnreadableFileException if there is no text in it
     */
    public static IncomingText pasted(String text) throws UnreadableFileException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Article article = ArticleReader.read(bytes, PASTED);
        return new IncomingText(bytes, null, article, article.paragraphs());
    }

    /** The same, of which only some paragraphs are kept as its text; they are counted anew, from 1. */
    public IncomingText cutTo(List<String> kept) {
        return new IncomingText(bytes, fileName, article, kept);
    }

    /** What was read of it, before anything was cut off. */
    public Article article() {
        return article;
    }

    /** The paragraphs that are its text. */
    public List<String> paragraphs() {
        return paragraphs;
    }

    /** The name of its file, or null if it was pasted. */
    public @Nullable String fileName() {
        return fileName;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** The bytes that are kept as its text: its own where they are that text already, in UTF-8; else its paragraphs. */
    byte[] textBytes() {
        String text = new String(bytes, StandardCharsets.UTF_8);
        boolean isText = Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes)
                && paragraphs(text).equals(paragraphs);
        return isText ? bytes() : (String.join("\n\n", paragraphs) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> paragraphs(String text) {
        return text.lines()
                .map(WhiteSpace::collapsed)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The SHA-256 of the bytes that are kept as its text, in lower case. */
    public String sha256() {
        return DigestUtils.sha256Hex(textBytes());
    }
}
