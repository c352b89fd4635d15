package org.dateline.article;

import static org.dateline.language.Tr.tr;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.BinaryBody;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.dateline.language.ForPrograms;
import org.dateline.text.WhiteSpace;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * The text of a mail (RFC 5322, MIME): its plain part, else its HTML. Lines that the mail program broke are joined to
 * paragraphs; quoted lines and the signature are left out.
 */
final class MailArticle {

    private static final Pattern QUOTED =
            Pattern.compile("^>.*|^(?:On|Am|Le|El) .{10,160}(?:wrote|schrieb.{0,80}|a \u00e9crit|escribi\u00f3)\\s?:$");
    private static final Pattern FORWARDED = Pattern.compile("(?i)^-{2,} ?original message ?-{2,}$");
    private static final int MOST_MULTIPARTS = 300;

    @ForPrograms("a parameter")
    private static final String BOUNDARY = "boundary=";

    private static final String SIGNATURE = "-- ";

    private MailArticle() {}

    static Article read(byte[] bytes) throws IOException {
        requireFewParts(bytes);
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
        try {
            List<String> paragraphs = paragraphs(message);
            return new Article(
                    paragraphs, Article.said(message.getSubject()), null, from(message), published(message), null);
        } finally {
            message.dispose();
        }
    }

    /** Parts within parts are read again for each that they are in. */
    private static void requireFewParts(byte[] bytes) throws NoTextException {
        String latin = new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        int parts = 0;
        for (int at = latin.indexOf(BOUNDARY); at >= 0; at = latin.indexOf(BOUNDARY, at + 1)) {
            parts++;
        }
        if (parts > MOST_MULTIPARTS) {
            throw new NoTextException(tr("this mail is nested deeper than any report is"), null);
        }
    }

    private static List<String> paragraphs(Message message) throws IOException {
        Optional<Entity> plain = find(message, "text/plain");
        if (plain.isPresent()) {
            return joined(text(plain.get()));
        }
        Optional<Entity> html = find(message, "text/html");
        if (html.isPresent()) {
            return HtmlArticle.read(Jsoup.parse(text(html.get()))).paragraphs();
        }
        throw new NoTextException(tr("this mail has no text"), null);
    }

    private static Optional<Entity> find(Entity entity, String type) {
        Body body = entity.getBody();
        if (body instanceof Multipart parts) {
            return parts.getBodyParts().stream()
                    .flatMap(part -> find(part, type).stream())
                    .findFirst();
        }
        boolean isAttached = "attachment".equals(entity.getDispositionType());
        return !isAttached && type.equals(entity.getMimeType()) && body instanceof SingleBody
                ? Optional.of(entity)
                : Optional.empty();
    }

    private static String text(Entity entity) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Body body = entity.getBody();
        if (body instanceof TextBody text) {
            String charset = text.getMimeCharset();
            text.writeTo(bytes);
            boolean isSaid = entity.getHeader().getField("Content-Type") != null && charset != null;
            return isSaid && !charset.equalsIgnoreCase("us-ascii")
                    ? bytes.toString(charset)
                    : PlainText.of(bytes.toByteArray());
        }
        ((BinaryBody) body).writeTo(bytes);
        return PlainText.of(bytes.toByteArray());
    }

    /** Blank lines part paragraphs. */
    private static List<String> joined(String text) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (String line : text.lines().toList()) {
            if (line.equals(SIGNATURE) || FORWARDED.matcher(line).matches()) {
                break;
            }
            if (QUOTED.matcher(line).matches()) {
                continue;
            }
            if (line.isBlank()) {
                finish(paragraph, paragraphs);
            } else {
                paragraph.append(line).append(' ');
            }
        }
        finish(paragraph, paragraphs);
        return paragraphs;
    }

    private static void finish(StringBuilder paragraph, List<String> paragraphs) {
        String spaced = WhiteSpace.collapsed(paragraph.toString());
        if (!spaced.isEmpty()) {
            paragraphs.add(spaced);
        }
        paragraph.setLength(0);
    }

    private static @Nullable String from(Message message) {
        return message.getFrom() == null || message.getFrom().isEmpty()
                ? null
                : Optional.ofNullable(message.getFrom().get(0).getName())
                        .orElse(message.getFrom().get(0).getAddress());
    }

    private static @Nullable String published(Message message) {
        Date date = message.getDate();
        return date == null ? null : date.toInstant().atOffset(ZoneOffset.UTC).toString();
    }
}
