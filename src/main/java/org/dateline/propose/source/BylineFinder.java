package org.dateline.propose.source;

import static org.dateline.language.Tr.tr;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.text.WhiteSpace;
import org.jspecify.annotations.Nullable;

/** Finds whom a text names as its author: "by AFP Staff Writers", "Jago News Desk Published: ...", "Reporting by ...". */
final class BylineFinder {

    private static final Pattern BY = Pattern.compile(
            "^(?:(?i:story |written |report |text )?(?i:by)|(?i:authors?|writer|reporter))\\b\\s*:?\\s*(.+)$");
    private static final Pattern BY_BEHIND =
            Pattern.compile("[|\u2022\u00b7\u2013\u2014]\\s*[Bb][Yy]\\s+([^|\u2022\u00b7]{2,60})");
    private static final Pattern DESK = Pattern.compile(
            "^((?:[\\p{Lu}][\\p{L}\\p{M}'\u2019.-]* ){0,4}(?:(?:(?i)news|web|digital|monitoring|"
                    + "online|city|foreign|world|business) )?(?i:desk|staff|staff writers?|staff reporters?|correspondents?|"
                    + "our correspondent|bureau|newsroom|reporter|monitoring desk|editorial team|agencies|web team))(?![\\p{L}])");
    private static final Pattern REPORTING = Pattern.compile("(?i)^[(\\[]?reporting by ([^;.()]{2,120})");
    private static final Pattern BEHIND = Pattern.compile(
            "(?i)(?:\\G|(?<!\\s))\\s*+(?:[|\u2022\u00b7]|\\b(?:first |last )?(?:published|updated|posted|modified|date)\\b|\\d+ (?:min|hours?|minutes?)\\b).*$");
    private static final Pattern NAME = Pattern.compile("^[\\p{Lu}\\p{Lo}].*");
    private static final int MAX_WORDS = 14;

    private final TextLines lines;

    BylineFinder(TextLines lines) {
        this.lines = lines;
    }

    /** @param inFile whom the file names, apart from its text, or null */
    Proposed<String> byline(@Nullable String inFile) {
        if (inFile != null) {
            String name = inFile.replaceFirst("^[Bb][Yy]\\s+", "");
            return Proposed.of(name, tr("the file says so itself, apart from its text"), 0);
        }
        for (int paragraph : lines.head()) {
            Optional<String> named = inLine(lines.begin(paragraph));
            if (named.isPresent()) {
                return Proposed.of(named.get(), quotedWhere(paragraph), paragraph);
            }
        }
        for (int paragraph : lines.foot()) {
            Matcher reporting = REPORTING.matcher(lines.begin(paragraph));
            if (reporting.find()) {
                return Proposed.of(reporting.group(1).strip(), quotedWhere(paragraph), paragraph);
            }
        }
        return Proposed.none(tr("The text names no author. Whom does its outlet name?"));
    }

    private String quotedWhere(int paragraph) {
        return tr("{0}, {1}", TextLines.quoted(shortened(lines.begin(paragraph))), TextLines.where(paragraph));
    }

    /** The author that a short line names. */
    static Optional<String> inLine(String line) {
        if (TextLines.words(line) > MAX_WORDS) {
            return Optional.empty();
        }
        Matcher by = BY.matcher(line);
        if (by.find()) {
            return name(by.group(1));
        }
        Matcher behind = BY_BEHIND.matcher(line);
        if (behind.find()) {
            return name(behind.group(1));
        }
        Matcher desk = DESK.matcher(line);
        return desk.find() && (desk.end() == line.length() || isFollowedByTime(line, desk.end()))
                ? Optional.of(desk.group(1))
                : Optional.empty();
    }

    /** Whether a byline is that of a desk or the like, and nobody's name. */
    static boolean isDesk(Proposed<String> byline) {
        return byline.found().filter(words -> DESK.matcher(words).matches()).isPresent();
    }

    private static boolean isFollowedByTime(String line, int end) {
        String rest = line.substring(end);
        return BEHIND.matcher(rest).matches()
                || rest.matches("\\s*[|\u2022\u00b7,(\u2013\u2014-].*")
                || WrittenTime.in(rest).stream().anyMatch(time -> time.begin() <= 2);
    }

    private static Optional<String> name(String words) {
        String bare = BEHIND.matcher(words).replaceFirst("");
        Optional<WrittenTime> time = WrittenTime.in(bare).stream().findFirst();
        String named = time.map(found -> bare.substring(0, found.begin())).orElse(bare);
        String name = WhiteSpace.withoutAtEnd(named, ",;:|\u2013\u2014-").strip();
        return NAME.matcher(name).matches() && !TextLines.endsSentence(name + (name.endsWith(".") ? "" : " "))
                ? Optional.of(name)
                : Optional.empty();
    }

    private static String shortened(String line) {
        return line.length() > 80 ? line.substring(0, 80) + "\u2026" : line;
    }
}
