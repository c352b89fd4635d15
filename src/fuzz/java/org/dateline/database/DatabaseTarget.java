package org.dateline.database;

import static org.dateline.database.SourceFilter.NONE;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.dateline.database.sql.Sql;
import org.dateline.model.TimeWindow;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;
import org.dateline.query.cube.BinRange;
import org.dateline.query.cube.Cube;
import org.dateline.query.cube.Dimension;
import org.jspecify.annotations.NullMarked;

/**
 * Sources that are broken somewhere, opened, counted and listed: whatever is not shown is said, and what is shown is the same however it is asked for. Counts
 * that were kept can be asked, or are not believed.
 */
@NullMarked
public final class DatabaseTarget {

    private static final ZoneId ZONE = ZoneId.of("Asia/Karachi");
    private static final long MEMORY = 1 << 24;
    private static final int PAGE = 97;
    private static final long MOST_LISTED = 2_000;
    private static final String KEPT_FORMAT = "dateline-counts/1";

    private DatabaseTarget() {}

    /** Opens a source or a table, and asks it all that a window asks. */
    public static List<String> check(Path file) throws Exception {
        List<String> said = new ArrayList<>();
        try {
            SourceFiles.Opened opened = SourceFiles.open(file, ZONE, Access.ENVIRONMENT);
            opened.problems().stream().map(Problem::message).forEach(said::add);
            ask(opened.engine(), said);
        } catch (UnreadableFileException refused) {
            said.add(refused.problem().message());
        } catch (EngineException refused) {
            said.add(String.valueOf(refused.getMessage()));
        }
        for (String sentence : said) {
            that(!sentence.isBlank() && !sentence.equals("null"), "nothing is said");
        }
        return said;
    }

    private static void ask(Engine engine, List<String> said) throws Exception {
        Counting counting = new Counting(engine, NONE, null, MEMORY);
        Counting.Step step = counting.next();
        while (true) {
            holds(step.survey(), step.cube());
            if (step.isLast()) {
                break;
            }
            step = counting.next();
        }
        Survey survey = step.survey();
        try (EngineConnection connection = engine.connect()) {
            long[] rows = {0};
            connection.ask(
                    Sql.of("SELECT COUNT(*) FROM " + engine.rows(connection.dialect())),
                    row -> rows[0] = row.getLong(1));
            equal(rows[0], survey.rows(), "rows of the table, and those that are counted or left out");
            if (survey.withoutStart() > 0 || survey.disordered() > 0) {
                said.add("left out: " + survey.withoutStart() + " and " + survey.disordered());
            }
            if (survey.events() > 0 && survey.events() <= MOST_LISTED) {
                equal(listed(connection, step), survey.events(), "events that are listed, and that are counted");
            }
        }
    }

    private static long listed(EngineConnection connection, Counting.Step step) throws EngineException {
        Survey survey = step.survey();
        EventPages pages = new EventPages(step.table(), survey);
        EventPages.Wanted all = new EventPages.Wanted(
                NONE,
                new TimeWindow(survey.span().from(), survey.span().to().plusNanos(1_000)),
                false,
                Set.copyOf(survey.keys().categories()));
        long listed = 0;
        Optional<EventPages.Place> from = Optional.empty();
        do {
            EventPages.Page page = pages.page(connection, all, from, PAGE);
            listed += page.events().size();
            from = page.next();
        } while (from.isPresent() && listed <= MOST_LISTED);
        return listed;
    }

    private static void holds(Survey survey, Optional<Cube> counts) {
        that(survey.withoutStart() >= 0 && survey.disordered() >= 0, "more events than rows");
        counts.ifPresent(cube -> {
            BinRange all = new BinRange(0, cube.bins().size());
            boolean[] categories = cube.allCategories();
            equal(cube.total(all, false, categories), survey.events(), "events by bin, and all together");
            that(cube.total(all, true, categories) <= survey.events(), "more events are certain than there are");
            if (cube.counts(Dimension.PLACES)) {
                long placed = LongStream.of(cube.by(Dimension.PLACES, all, false, categories))
                        .sum();
                equal(placed, survey.events(), "events by place, and all together");
            }
        });
    }

    private static void that(boolean isTrue, String otherwise) {
        if (!isTrue) {
            throw new AssertionError(otherwise);
        }
    }

    private static void equal(long one, long other, String what) {
        that(one == other, what + ": " + one + " and " + other);
    }

    /** The bytes of counts that are kept beside a source, unpacked. */
    public static byte[] keptCounts(Path source) throws Exception {
        SourceFiles.Opened opened = SourceFiles.open(source, ZONE, Access.ENVIRONMENT);
        Counting counting = new Counting(opened.engine(), NONE, null, MEMORY);
        Counting.Step step = counting.next();
        while (!step.isLast()) {
            step = counting.next();
        }
        byte[] all = Files.readAllBytes(source.resolveSibling(source.getFileName() + ".counts"));
        int head = 2 + KEPT_FORMAT.length();
        try (GZIPInputStream packed = new GZIPInputStream(new ByteArrayInputStream(all, head, all.length - head))) {
            byte[] unpacked = packed.readAllBytes();
            // What tells the data apart is left out
            int key = 2 + ((unpacked[0] & 0xff) << 8 | unpacked[1] & 0xff);
            return Arrays.copyOfRange(unpacked, key, unpacked.length);
        }
    }

    /** Packs counts as they are kept of data that are still the same, and asks what is believed of them. */
    public static List<String> checkKept(Path counts) throws IOException {
        Path source = counts.resolveSibling("press.source.json");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new DataOutputStream(bytes).writeUTF(KEPT_FORMAT);
        try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
            new DataOutputStream(packed).writeUTF("data");
            packed.write(Files.readAllBytes(counts));
        }
        Files.write(source.resolveSibling(source.getFileName() + ".counts"), bytes.toByteArray());
        Optional<KeptCounts.Kept> kept = new KeptCounts(source, "data").read(MEMORY);
        if (kept.isEmpty()) {
            return List.of("not believed");
        }
        Cube cube = kept.get().cube();
        boolean[] categories = cube.allCategories();
        int bins = cube.bins().size();
        for (int from = 0; from < bins; from += 1 + bins / 20) {
            BinRange range = new BinRange(from, bins - from / 3 > from ? bins - from / 3 : bins);
            for (boolean certainOnly : new boolean[] {false, true}) {
                cube.byCategory(range, certainOnly, categories);
                for (Dimension dimension : Dimension.values()) {
                    if (cube.counts(dimension)) {
                        long[] by = cube.by(dimension, range, certainOnly, categories);
                        if (dimension != Dimension.EVENTS) {
                            equal(by.length, cube.keys().of(dimension).size(), "places or sources, and their names");
                        }
                        for (int measure = 0; measure < cube.keys().measures().size(); measure++) {
                            cube.sums(measure, dimension, range, certainOnly, categories);
                        }
                    }
                }
            }
        }
        Survey survey = kept.get().survey();
        equal(survey.scales().size(), cube.keys().measures().size(), "scales and measures");
        that(survey.numbers().categories().names().equals(cube.keys().categories()), "categories have other numbers");
        that(survey.numbers().places().names().equals(cube.keys().places()), "places have other numbers");
        that(survey.numbers().sources().names().equals(cube.keys().sources()), "sources have other numbers");
        holds(survey, Optional.of(cube));
        return List.of();
    }
}
