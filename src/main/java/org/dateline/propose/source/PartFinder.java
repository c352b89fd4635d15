package org.dateline.propose.source;

import static org.dateline.language.Tr.tr;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.propose.source.TextPart.Kind;
import org.dateline.text.Folding;
import org.jspecify.annotations.Nullable;

/** Tells which paragraphs are not the article itself, and which of them is its headline. */
final class PartFinder {

    private static final Pattern CAPTION = Pattern.compile(
            "(?i)(?:^(?:photo|picture|image|file photo|caption|photograph|video)s?\\b\\s*(?::|by|credit|caption|\u2014|-).*"
                    + "|[\u2013\u2014|/(\\[-]\\s*[^\u2013\u2014|(\\[]{0,40}\\b(?:photo|photograph|picture|image|file photo|getty images|file)\\b.{0,20}$"
                    + "|\\bphoto(?:graph)?:.{2,40}$)");
    /** As official letters and statements have it. */
    private static final Pattern SUBJECT = Pattern.compile("(?i)^sub(?:ject)?\\s*:\\s*(\\S.{5,200})$");

    private static final int MIN_TITLE_WORDS = 3;
    private static final int MAX_TITLE_WORDS = 30;

    private final TextLines lines;
    private final Map<Integer, TextPart> parts = new TreeMap<>();
    private Proposed<String> title = Proposed.none(tr("The text has no headline. What is it called?"));

    PartFinder(TextLines lines) {
        this.lines = lines;
    }

    /**
     * Goes through the lines.
     *
     * @param inFile the headline as the file says, apart from the text, or null
     */
    PartFinder find(
            OutletNames outlets, @Nullable String inFile, @Nullable Dateline dateline, Proposed<String> byline) {
        Furniture furniture = new Furniture(lines);
        Credits credits = new Credits(outlets);
        if (dateline != null && dateline.isAlone()) {
            add(dateline.paragraph(), Kind.DATELINE, tr("where and when it was written, in a line of its own"));
        }
        if (byline.paragraph() > 0) {
            add(byline.paragraph(), Kind.BYLINE, tr("names the author"));
        }
        for (int paragraph : lines.ends()) {
            String line = lines.begin(paragraph);
            if (lines.isRunning(paragraph)) {
                continue;
            }
            if (CAPTION.matcher(line).find()) {
                add(paragraph, Kind.CAPTION, tr("says what a picture shows or who took it"));
            } else if (!PublishedLine.in(paragraph, line).isEmpty()) {
                add(paragraph, Kind.DATE, tr("says when it was published"));
            } else if (!credits.in(lines.end(paragraph), false).isEmpty() && !isHeadlineLike(paragraph)) {
                add(paragraph, Kind.CREDIT, tr("says whose reporting it uses"));
            }
        }
        findTitle(inFile, furniture);
        for (int paragraph = 1; paragraph <= lines.size(); paragraph++) {
            int number = paragraph;
            if (!lines.isRunning(paragraph)) {
                furniture.reason(paragraph).ifPresent(reason -> add(number, Kind.FURNITURE, reason));
            }
        }
        return this;
    }

    private boolean isHeadlineLike(int paragraph) {
        return paragraph == 1 && TextLines.words(lines.get(1)) >= MIN_TITLE_WORDS + 3;
    }

    private void findTitle(@Nullable String inFile, Furniture furniture) {
        Optional<Integer> headline = lines.head().stream()
                .filter(paragraph -> isHeadline(paragraph, furniture))
                .findFirst();
        Optional<Integer> subject = lines.head().stream()
                .filter(paragraph -> SUBJECT.matcher(lines.get(paragraph)).matches())
                .findFirst();
        if (inFile == null && subject.isPresent()) {
            Matcher words = SUBJECT.matcher(lines.get(subject.get()));
            title = Proposed.of(
                    words.matches() ? words.group(1) : "",
                    tr("the subject, {0}", TextLines.where(subject.get())),
                    subject.get());
            add(subject.get(), Kind.HEADLINE, tr("the subject"));
        } else if (inFile != null && isTitle(inFile)) {
            String name = inFile.replaceFirst("(?i)^(?:(?:fwd?|re|aw|wg)\\s*+:\\s*+)++", "");
            Optional<Integer> same = lines.head().stream()
                    .filter(paragraph -> isSame(lines.get(paragraph), name))
                    .findFirst();
            title = Proposed.of(name, tr("the file says so itself, apart from its text"), same.orElse(0));
            if (same.isEmpty() && headline.isPresent()) {
                title = title.orElse(java.util.List.of(lines.get(headline.get())));
            }
        } else if (headline.isPresent()) {
            title = Proposed.of(
                    lines.get(headline.get()).replaceFirst("^[\u2022\u25cf\u25aa\u00b7*]\\s*", ""),
                    tr("the headline, {0}", TextLines.where(headline.get())),
                    headline.get());
        }
        title.found().ifPresent(this::addHeadlines);
    }

    private void addHeadlines(String name) {
        boolean isFirst = true;
        for (int paragraph : lines.head()) {
            if (isSame(lines.get(paragraph), name)) {
                add(paragraph, Kind.HEADLINE, isFirst ? tr("the headline") : tr("the headline once more"));
                isFirst = false;
            }
        }
    }

    private boolean isHeadline(int paragraph, Furniture furniture) {
        String line = lines.get(paragraph);
        int words = TextLines.words(line);
        boolean isFurniture = furniture.reason(paragraph).isPresent() && words < MIN_TITLE_WORDS * 2;
        boolean isTold = parts.containsKey(paragraph);
        return !isTold
                && !isFurniture
                && words >= MIN_TITLE_WORDS
                && words <= MAX_TITLE_WORDS
                && !line.endsWith(".")
                && !line.endsWith(":");
    }

    /** Whether it is a headline, and not the name of the file from which a PDF was made. */
    private static boolean isTitle(String name) {
        return !name.matches(
                "(?i)(?:microsoft word - .*|untitled.*|document\\d*|.*\\.(?:docx?|pdf|indd|odt|rtf|html?))");
    }

    private static boolean isSame(String one, String other) {
        return Folding.fold(one).equals(Folding.fold(other));
    }

    private void add(int paragraph, Kind kind, String reason) {
        parts.putIfAbsent(paragraph, new TextPart(paragraph, kind, reason));
    }

    Proposed<String> title() {
        return title;
    }

    java.util.List<TextPart> parts() {
        return java.util.List.copyOf(parts.values());
    }
}
