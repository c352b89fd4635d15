package org.dateline.propose.report;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.intake.work.SourceDetails;
import org.dateline.model.EventTime;
import org.dateline.model.Mention;
import org.dateline.propose.Proposals;
import org.dateline.propose.figure.ProposedFigure;
import org.dateline.propose.quote.ProposedQuote;
import org.dateline.propose.time.ProposedTime;
import org.dateline.text.Amount;
import org.dateline.text.Bound;
import org.jspecify.annotations.Nullable;

/** What is proposed of reports, held against what is right: counts by kind, and a line for whatever is not right. */
final class ReportScore {

    static final String QUOTES = "quotes";
    static final String SPEAKERS = "speakers";
    static final String MENTIONS = "mentions";
    static final String FIGURES = "figures";
    static final String BOUNDS = "bounds";
    static final String TIMES = "times";
    static final String SOURCE = "source";

    /** How many there are, how many were found, and how many were proposed that are not. */
    record Count(int right, int found, int wrong) {
        private static final Count NONE = new Count(0, 0, 0);

        private Count plus(Count other) {
            return new Count(right + other.right, found + other.found, wrong + other.wrong);
        }

        double share() {
            return right == 0 ? 1 : (double) found / right;
        }

        @Override
        public String toString() {
            return found + " of " + right + (wrong == 0 ? "" : ", " + wrong + " false");
        }
    }

    /** How long the answer of a time is: paragraph, wording and four ends. */
    private static final int ENDS = 6;

    private final Map<String, Count> counts = new TreeMap<>();
    private final List<String> lines = new ArrayList<>();
    private final String name;

    private ReportScore(String name) {
        this.name = name;
    }

    static ReportScore of(
            String name, Article article, ReportAnswers answers, Proposals proposals, SourceDetails source) {
        ReportScore score = new ReportScore(name);
        score.paragraphs(article, answers);
        score.quotes(answers.quotes(), proposals.quotes());
        score.mentions(answers.mentions(), proposals.mentions());
        score.figures(answers.figures(), proposals.figures());
        score.times(answers.times(), proposals.times(), answers.zoneId());
        score.source(answers.source(), source);
        return score;
    }

    /** All of several. */
    static ReportScore sum(List<ReportScore> scores) {
        ReportScore sum = new ReportScore("");
        for (ReportScore score : scores) {
            score.counts.forEach((kind, count) -> sum.counts.merge(kind, count, Count::plus));
            sum.lines.addAll(score.lines);
        }
        return sum;
    }

    Count count(String kind) {
        return counts.getOrDefault(kind, Count.NONE);
    }

    /** What is not right, for a reader. */
    List<String> lines() {
        return lines;
    }

    @Override
    public String toString() {
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining("; "));
    }

    private void say(String words) {
        lines.add(name + ": " + words);
    }

    private void add(String kind, int right, int found, int wrong) {
        counts.merge(kind, new Count(right, found, wrong), Count::plus);
    }

    private void paragraphs(Article article, ReportAnswers answers) {
        List<String> begins = answers.paragraphs();
        List<String> found = article.paragraphs();
        if (begins == null) {
            return;
        }
        for (int i = 0; i < Math.max(begins.size(), found.size()); i++) {
            boolean isRight =
                    i < begins.size() && i < found.size() && found.get(i).startsWith(begins.get(i));
            if (!isRight) {
                say("paragraph " + (i + 1) + " is " + (i < found.size() ? found.get(i) : "missing"));
            }
            add("paragraphs", i < begins.size() ? 1 : 0, isRight ? 1 : 0, i < begins.size() ? 0 : 1);
        }
    }

    private void quotes(List<ReportAnswers.Quote> right, List<ProposedQuote> proposed) {
        List<ProposedQuote> open = new ArrayList<>(proposed);
        for (ReportAnswers.Quote quote : right) {
            ProposedQuote found = open.stream()
                    .filter(other -> other.paragraph() == quote.paragraph()
                            && plain(other.text()).equals(plain(quote.text())))
                    .findFirst()
                    .orElse(null);
            if (quote.optional()) {
                open.remove(found);
                continue;
            }
            add(QUOTES, 1, found == null ? 0 : 1, 0);
            if (found == null) {
                say("missed quote " + quote);
                continue;
            }
            open.remove(found);
            String speaker = quote.speaker();
            if (speaker != null) {
                boolean isFirst =
                        !found.speakers().isEmpty() && found.speakers().get(0).equalsIgnoreCase(speaker);
                add(SPEAKERS, 1, isFirst ? 1 : 0, 0);
                if (!isFirst) {
                    say("speaker is " + speaker + ", not " + found.speakers() + " of " + found.text());
                }
            }
        }
        open.forEach(other -> say("false quote " + other));
        add(QUOTES, 0, 0, open.size());
    }

    private static String plain(String text) {
        return text.replaceAll("[.,]+$", "");
    }

    private void mentions(List<Mention> right, List<Mention> proposed) {
        Set<String> expected = new HashSet<>(each(right));
        Set<String> found = new HashSet<>(each(proposed));
        expected.stream().filter(one -> !found.contains(one)).forEach(one -> say("missed mention " + one));
        found.stream().filter(one -> !expected.contains(one)).forEach(one -> say("false mention " + one));
        int wrong = (int) found.stream().filter(one -> !expected.contains(one)).count();
        add(MENTIONS, expected.size(), found.size() - wrong, wrong);
    }

    private static List<String> each(List<Mention> mentions) {
        return mentions.stream()
                .flatMap(mention -> mention.paragraphs().stream().map(number -> mention.place() + " " + number))
                .toList();
    }

    private void figures(List<ReportAnswers.Figure> right, List<ProposedFigure> proposed) {
        List<ProposedFigure> open = new ArrayList<>(proposed);
        for (ReportAnswers.Figure figure : right) {
            List<ProposedFigure> found = open.stream()
                    .filter(other -> other.paragraph() == figure.paragraph() && isSame(figure, other))
                    .toList();
            if (figure.optional()) {
                open.removeAll(found);
                continue;
            }
            add(FIGURES, 1, found.isEmpty() ? 0 : 1, 0);
            if (found.isEmpty()) {
                say("missed figure " + figure);
                continue;
            }
            ProposedFigure best = found.stream()
                    .filter(other -> bound(other).equals(String.valueOf(figure.bound())))
                    .findFirst()
                    .orElse(found.get(0));
            open.remove(best);
            boolean isBound = bound(best).equals(String.valueOf(figure.bound()));
            add(BOUNDS, 1, isBound ? 1 : 0, 0);
            if (!isBound) {
                say("bound of " + figure + " is not " + bound(best));
            }
        }
        open.forEach(other -> say("false figure " + other.paragraph() + " \"" + other.wording() + "\""));
        add(FIGURES, 0, 0, open.size());
    }

    private static boolean isSame(ReportAnswers.Figure figure, ProposedFigure other) {
        Amount amount = other.amount();
        Object value = figure.value();
        if (amount == null || value == null) {
            return amount == null
                    && value == null
                    && figure.wording().startsWith(other.wording().split(" ")[0]);
        }
        List<Double> numbers = amount.numbers().boxed().toList();
        return amount.bound() == Bound.BETWEEN
                ? numbers.equals(value)
                : numbers.get(0).equals(value);
    }

    private static String bound(ProposedFigure figure) {
        Amount amount = figure.amount();
        return amount == null ? "null" : amount.bound().word();
    }

    private void times(List<List<String>> right, List<ProposedTime> proposed, ZoneId zone) {
        List<ProposedTime> open = new ArrayList<>(proposed);
        for (List<String> time : right) {
            String words = time.get(1).toLowerCase(Locale.ROOT);
            ProposedTime found = open.stream()
                    .filter(other -> Integer.parseInt(time.get(0)) == other.paragraph())
                    .filter(other -> words.contains(other.wording().toLowerCase(Locale.ROOT))
                            || other.wording().toLowerCase(Locale.ROOT).contains(words))
                    .findFirst()
                    .orElse(null);
            if (found != null) {
                open.remove(found);
            }
            if (time.size() > ENDS) {
                continue;
            }
            boolean isRight = found != null && ends(found.time(), zone).equals(time.subList(2, ENDS));
            add(TIMES, 1, isRight ? 1 : 0, 0);
            if (!isRight) {
                say("time " + time + " is "
                        + (found == null ? "missed" : ends(found.time(), zone) + ": " + found.rule()));
            }
        }
        open.forEach(other -> say("false time " + other.paragraph() + " \"" + other.wording() + "\": " + other.rule()));
        add(TIMES, 0, 0, open.size());
    }

    private static List<String> ends(@Nullable EventTime time, ZoneId zone) {
        return time == null
                ? List.of()
                : Stream.of(time.start(), time.startLatest(), time.endEarliest(), time.end())
                        .map(end -> local(end, zone))
                        .toList();
    }

    private static String local(Instant time, ZoneId zone) {
        return time.atZone(zone).toLocalDateTime().toString();
    }

    private void source(Map<String, Object> right, SourceDetails source) {
        Map<String, String> said = Map.of(
                "outlet", source.outlet(),
                "title", source.title(),
                "byline", source.byline(),
                "published", source.published(),
                "dateline", source.dateline(),
                "address", source.address(),
                "origins", source.origins());
        right.forEach((field, value) -> {
            String expected = value instanceof List<?> list
                    ? list.stream().map(String::valueOf).collect(Collectors.joining(", "))
                    : String.valueOf(value);
            boolean isRight = expected.equals(said.get(field));
            add(SOURCE, 1, isRight ? 1 : 0, 0);
            if (!isRight) {
                say(field + " is " + expected + ", not \"" + said.get(field) + "\"");
            }
        });
    }
}
