package org.dateline.propose.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds what stands between quotation marks, paragraph by paragraph: also speech that runs over paragraphs, each of which
 * opens with a mark while only the last closes, and the end of words whose closing mark is missing.
 */
final class QuoteFinder {

    private static final int LONGEST_LOOK = 400;
    private static final int MOST_UNCLOSED = 20;

    private final List<String> paragraphs;
    private final List<MarkPairs> pairs;

    QuoteFinder(List<String> paragraphs) {
        this.paragraphs = paragraphs;
        this.pairs = paragraphs.stream().map(MarkPairs::in).toList();
    }

    /** The quoted spans of a paragraph, counted from 0, in its order. */
    List<QuotedSpan> in(int paragraph) {
        List<QuotedSpan> spans = new ArrayList<>(pairs.get(paragraph).spans());
        Optional<QuotedSpan> running = running(paragraph);
        if (running.isPresent()) {
            spans.removeIf(running.get()::holds);
            spans.add(running.get());
        } else {
            pairs.get(paragraph).unclosed().stream()
                    .limit(MOST_UNCLOSED)
                    .flatMap(open -> endedBySense(paragraph, open, spans).stream())
                    .toList()
                    .forEach(spans::add);
        }
        String text = paragraphs.get(paragraph);
        spans.removeIf(
                span -> text.substring(span.begin(), span.end()).codePoints().noneMatch(Character::isLetterOrDigit));
        spans.sort(Comparator.comparingInt(QuotedSpan::open));
        return withoutOverlap(spans);
    }

    /** The span from an opening mark without a partner to the paragraph's end, where the next paragraph takes it up. */
    private Optional<QuotedSpan> running(int paragraph) {
        if (paragraph + 1 == paragraphs.size()) {
            return Optional.empty();
        }
        List<Mark> next = Mark.in(paragraphs.get(paragraph + 1));
        int length = paragraphs.get(paragraph).length();
        return pairs.get(paragraph)
                .lastUnclosed()
                .filter(open -> !next.isEmpty()
                        && next.get(0).at() == 0
                        && next.get(0).family() == open.family()
                        && length > open.end())
                .map(open -> new QuotedSpan(open.at(), open.end(), length, length, true));
    }

    /**
     * Where the words end whose closing mark is missing: at the comma before "he said", else with the paragraph if they begin
     * it, else nowhere: then they are left alone.
     */
    private Optional<QuotedSpan> endedBySense(int paragraph, Mark open, List<QuotedSpan> known) {
        String text = paragraphs.get(paragraph);
        int limit = known.stream()
                .filter(span -> span.open() > open.at())
                .mapToInt(QuotedSpan::open)
                .min()
                .orElse(text.length());
        if (known.stream().anyMatch(span -> span.holds(open.at())) || open.family() == Mark.Family.SINGLE) {
            return Optional.empty();
        }
        int look = Math.min(limit, open.end() + LONGEST_LOOK);
        for (int comma = text.indexOf(',', open.end());
                comma >= 0 && comma < look;
                comma = text.indexOf(',', comma + 1)) {
            if (Attributions.followAt(text, comma + 1)) {
                return Optional.of(new QuotedSpan(open.at(), open.end(), comma, comma, false));
            }
        }
        return open.at() == 0 && limit == text.length() && text.length() > open.end()
                ? Optional.of(new QuotedSpan(0, open.end(), text.length(), text.length(), false))
                : Optional.empty();
    }

    private static List<QuotedSpan> withoutOverlap(List<QuotedSpan> spans) {
        List<QuotedSpan> apart = new ArrayList<>();
        int reached = 0;
        for (QuotedSpan span : spans) {
            if (span.open() >= reached) {
                apart.add(span);
                reached = span.close();
            }
        }
        return apart;
    }
}
