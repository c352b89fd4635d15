package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.CountedText.TooManyLooks;
import org.dateline.PatternUses.Use;
import org.dateline.PatternUses.Way;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Holds each regular expression of the program to a number of steps that grows as the text does, and to a stack that does not grow
 * with it. Steps are counted, not timed: what is slow is so on each machine.
 */
@NullMarked
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegularExpressionsTest {

    private static final int LENGTH = 1_000;
    /** As that of what is read whole: a paragraph, a cell, a line of a file. */
    private static final int LONG = 20_000;

    /** So many looks at each character are few, whatever the pattern; a square would be half of {@value #LENGTH}. */
    private static final int FEW = 60;
    /** How many times as many looks a text of twice the length may take. */
    private static final double LINEAR = 2.6;
    /** What a pattern may take for a text that is short by a limit of the code. */
    private static final int FEW_OF_SHORT = 400_000;

    private static final int SMALL_STACK = 512 * 1024;

    /** What may be slow, since it only sees texts that a limit of the code keeps short: where it begins, and the limit. */
    private static final Map<String, String> SHORT = Map.ofEntries(
            // Cells with times: the parser refuses longer ones, and words of dates are looked for in shorter ones only
            Map.entry("imports.time.CalendarDates.WEEKDAY", "imports.time.ImportedTimeParser.LONGEST"),
            Map.entry("imports.time.Clock.TIME", "imports.time.ImportedTimeParser.LONGEST"),
            Map.entry("imports.time.DateSpelling.RULES", "imports.time.ImportedTimeParser.LONGEST"),
            Map.entry("imports.time.VagueDates.", "imports.time.VagueDates.LONGEST"),
            // Cells with points: what is longer is none
            Map.entry("imports.row.PointCell.", "imports.row.PointCell.LONGEST"),
            // How a workbook shows a number: what is longer is not looked at
            Map.entry(
                    "imports.table.book.ExcelWorkbook.NOT_OF_A_DATE",
                    "imports.table.book.ExcelWorkbook.LONGEST_FORMAT"),
            // Words beside a number: only those near to it are looked at
            Map.entry("text.BoundWords.BEHIND", "text.BoundWords.LONGEST"),
            Map.entry("propose.figure.Attribution.TAIL", "propose.figure.Attribution.LONGEST"),
            Map.entry("propose.figure.Uncounted.NAME", "propose.figure.Uncounted.LONGEST_NAME"),
            // Lines around a report: only their beginning or their end is looked at
            Map.entry("propose.source.BylineFinder.BEHIND", "propose.source.TextLines.MAX_LENGTH"),
            Map.entry("propose.source.Credits.TAIL", "propose.source.TextLines.MAX_LENGTH"),
            Map.entry("propose.source.Furniture.PHRASE", "propose.source.TextLines.MAX_LENGTH"),
            Map.entry("propose.source.OutletFinder.COPYRIGHT", "propose.source.TextLines.MAX_LENGTH"));

    /** Nothing else calls itself for each repetition. */
    private static final Pattern REPEATED_GROUP = Pattern.compile("\\)[*+{]");

    /** Which classes put patterns together: of words that are quoted, or of constants that are then in a field and looked at there. */
    private static final List<String> MADE_AT_RUNTIME = List.of(
            "org/dateline/app/options/HelpWords.java",
            "org/dateline/evidence/text/ArchivedText.java",
            "org/dateline/imports/row/NumberCell.java",
            "org/dateline/imports/time/DateSpelling.java",
            "org/dateline/propose/source/OutletNames.java",
            "org/dateline/text/BoundWords.java",
            "org/dateline/view/look/Explanations.java",
            "org/dateline/view/page/CoveragePage.java");

    private List<Use> uses = List.of();
    private List<String> madeAtRuntime = List.of();

    @BeforeAll
    void find() throws Exception {
        PatternUses found = PatternUses.ofTheProgram();
        uses = found.uses();
        madeAtRuntime = found.madeAtRuntime();
    }

    @Test
    void twice_the_text_takes_no_more_than_twice_the_steps() {
        Map<String, String> slow = new TreeMap<>();

        for (Use use : uses) {
            for (Way way : use.ways()) {
                slow(use, way).ifPresent(text -> slow.putIfAbsent(named(use), way + " in " + shown(text)));
            }
        }

        assertThat(slow).isEmpty();
    }

    @Test
    void no_text_is_too_long_for_the_stack() {
        assertThat(deep(uses)).isEmpty();
    }

    @Test
    void what_is_put_together_at_run_time_is_put_together_of_words_that_are_quoted() {
        assertThat(madeAtRuntime)
                .extracting(made -> made.substring(0, made.indexOf(':')))
                .containsExactlyInAnyOrderElementsOf(MADE_AT_RUNTIME);
    }

    @Test
    void who_is_excused_by_a_limit_is_there() {
        assertThat(SHORT.keySet())
                .allMatch(name -> uses.stream().anyMatch(use -> use.where().startsWith("org.dateline." + name)));
    }

    @Test
    void a_pattern_that_is_slow_or_deep_is_found() {
        Use slow = new Use("a", Pattern.compile("\\s+$"), Set.of(Way.FIND));
        Use nested = new Use("b", Pattern.compile("x(?:[ab]+c?)+;"), Set.of(Way.MATCHES));
        Use deep = new Use("c", Pattern.compile("(?:a|b)*"), Set.of(Way.MATCHES));
        Use fine = new Use("d", Pattern.compile("(?:a|b)*+"), Set.of(Way.MATCHES, Way.FIND));

        assertThat(slow(slow, Way.FIND)).isPresent();
        assertThat(slow(nested, Way.MATCHES)).isPresent();
        assertThat(deep(List.of(deep, fine))).containsOnlyKeys("c  (?:a|b)*");
        assertThat(slow(fine, Way.MATCHES)).isEmpty();
        assertThat(slow(fine, Way.FIND)).isEmpty();
    }

    @Test
    void the_patterns_are_found_with_the_ways_in_which_they_are_used() {
        assertThat(uses).hasSizeGreaterThan(400);
        assertThat(uses)
                .filteredOn(use -> use.where().endsWith("WordAnalyzer$FoldingFilter.POSSESSIVE"))
                .extracting(Use::ways)
                .containsExactly(Set.of(Way.FIND));
        assertThat(uses)
                .filteredOn(use -> use.where().startsWith("org.dateline.shapefile.dbf.CodePage.ISO"))
                .extracting(Use::ways)
                .containsExactly(Set.of(Way.MATCHES));
    }

    /** The limit that keeps short what a pattern sees, if there is one. */
    private static Optional<Integer> limit(Use use) {
        return SHORT.entrySet().stream()
                .filter(some -> use.where().startsWith("org.dateline." + some.getKey()))
                .map(some -> constant("org.dateline." + some.getValue()))
                .findFirst();
    }

    private static int constant(String name) {
        int dot = name.lastIndexOf('.');
        try {
            Field field = Class.forName(name.substring(0, dot)).getDeclaredField(name.substring(dot + 1));
            field.setAccessible(true);
            return field.getInt(null);
        } catch (ReflectiveOperationException lacking) {
            throw new AssertionError("there is no limit " + name, lacking);
        }
    }

    /** A text that the pattern is slow for. */
    private static Optional<String> slow(Use use, Way way) {
        Optional<Integer> limit = limit(use);
        return HostileTexts.against(use.pattern(), limit.orElse(LENGTH)).stream()
                .filter(text -> limit.isPresent()
                        ? looks(use.pattern(), way, text, FEW_OF_SHORT) < 0
                        : !isLinear(use.pattern(), way, text))
                .findFirst();
    }

    /** The patterns for which the stack of a thread is too small, and for which text. */
    private static Map<String, String> deep(List<Use> uses) {
        Map<String, String> deep = new TreeMap<>();
        Thread thread = new Thread(null, () -> uses.forEach(use -> findDeep(use, deep)), "small-stack", SMALL_STACK);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException ended) {
            throw new AssertionError(ended);
        }
        return deep;
    }

    private static void findDeep(Use use, Map<String, String> deep) {
        if (!REPEATED_GROUP.matcher(use.pattern().pattern()).find()) {
            return;
        }
        for (Way way : use.ways()) {
            HostileTexts.against(use.pattern(), limit(use).orElse(LONG)).stream()
                    .filter(text -> !fitsTheStack(use.pattern(), way, text))
                    .findFirst()
                    .ifPresent(text -> deep.putIfAbsent(named(use), way + " in " + shown(text)));
        }
    }

    private static boolean isLinear(Pattern pattern, Way way, String text) {
        if (looks(pattern, way, text, (long) FEW * text.length()) >= 0) {
            return true;
        }
        String half = text.substring(0, text.length() / 2) + text.substring(text.length() - 1);
        long ofHalf = looks(pattern, way, half, (long) text.length() * text.length());
        return ofHalf >= 0 && looks(pattern, way, text, (long) (ofHalf * LINEAR)) >= 0;
    }

    /** How many looks it takes; less than 0 if there are more. */
    private static long looks(Pattern pattern, Way way, String text, long most) {
        CountedText counted = new CountedText(text, most);
        try {
            use(pattern.matcher(counted), way);
            return counted.looks();
        } catch (TooManyLooks many) {
            return -1;
        }
    }

    private static boolean fitsTheStack(Pattern pattern, Way way, String text) {
        try {
            looks(pattern, way, text, 4L * LONG);
            return true;
        } catch (StackOverflowError deep) {
            return false;
        }
    }

    private static void use(Matcher matcher, Way way) {
        switch (way) {
            case MATCHES -> matcher.matches();
            case LOOKING_AT -> matcher.lookingAt();
            case FIND -> {
                while (matcher.find()) {
                    // On to the next
                }
            }
        }
    }

    private static String named(Use use) {
        return use.where() + "  " + use.pattern();
    }

    private static String shown(String text) {
        String part = text.length() > 60 ? text.substring(0, 40) + "\u2026" + text.substring(text.length() - 4) : text;
        return "\""
                + part.replace("\\", "\\\\")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                        .replace("\u0001", "\\1") + "\"";
    }
}
