package org.dateline.imports;

import static org.dateline.language.Tr.tr;

import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.events.Dataset;
import org.dateline.imports.field.RowFields;
import org.dateline.imports.row.HxlTags;
import org.dateline.imports.row.ImportField;
import org.dateline.imports.row.ImportedPlaces;
import org.dateline.imports.row.Outlets;
import org.dateline.imports.row.Profile;
import org.dateline.imports.row.RowCells;
import org.dateline.imports.row.RowFigures;
import org.dateline.imports.row.RowLeftOutException;
import org.dateline.imports.row.RowPlaces;
import org.dateline.imports.row.RowProblems;
import org.dateline.imports.row.RowTime;
import org.dateline.imports.row.RowWords;
import org.dateline.imports.row.WebAddresses;
import org.dateline.imports.table.ImportRow;
import org.dateline.imports.table.ImportTable;
import org.dateline.imports.table.PlainText;
import org.dateline.imports.table.Quoted;
import org.dateline.model.Catalog;
import org.dateline.model.Event;
import org.dateline.model.EventPlace;
import org.dateline.model.EventTime;
import org.dateline.model.Place;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.Problems;
import org.dateline.text.Folding;
import org.dateline.words.Slugs;
import org.jspecify.annotations.Nullable;

/** Makes a dataset of the rows of a table; a row that cannot become an event is reported. */
final class TableImporter implements ImportTable.Visitor {

    private final ImportTable table;
    private final ImportPlan plan;
    private final int most;
    private final BooleanSupplier stopped;
    private final Problems problems;
    private final ImportedPlaces places = new ImportedPlaces();
    private final ImportedCategories categories = new ImportedCategories();
    private final ImportedSources sources;
    private final Slugs ids = new Slugs("event");
    private final RowTime times;
    private final RowPlaces where;
    private final RowWords words;
    private final RowFigures figures;
    private final RowFields fields;
    private final boolean isOwn;
    private final List<Event> events = new ArrayList<>();
    private final Map<String, Integer> lineOfId = new LinkedHashMap<>();
    private String titleRow = "";
    private String language = "";
    private int rows;
    private int imported;
    private int doubtful;

    /** Keeps so many events at the most; asks for each row whether the answer is still wanted. */
    TableImporter(ImportTable table, ImportPlan plan, int most, BooleanSupplier stopped) {
        String fileName = table.fileName();
        this.table = table;
        this.plan = plan;
        this.most = most;
        this.stopped = stopped;
        this.problems = new Problems(table.file().toString());
        this.sources = new ImportedSources(fileName, plan.profile().remark());
        this.times = new RowTime(plan.times(), plan.profile());
        this.where = new RowPlaces(places, plan.profile());
        this.words = new RowWords(fileName, plan.profile(), table.isPlainText());
        this.figures = new RowFigures(sources.fileId(), plan.profile());
        this.fields = new RowFields(plan.kept());
        this.isOwn = plan.profile() == Profile.DATELINE
                || table.stated().isAnything()
                || table.columns().contains(OwnColumns.ZONE);
    }

    @Override
    public void remark(Problem problem) {
        problems.add(problem);
    }

    @Override
    public boolean leftOut(Problem problem) {
        rows++;
        problems.add(problem);
        return !stopped.getAsBoolean();
    }

    @Override
    public boolean row(ImportRow row) {
        rows++;
        if (rows == 1 && HxlTags.areIn(row.cells())) {
            problems.warning(
                    row.where(),
                    tr("this row holds the HXL tags of the columns; it is no event and left out"),
                    null,
                    null);
            return !stopped.getAsBoolean();
        }
        RowCells cells = new RowCells(row, plan.mapping(), table.columns(), plan.empty(), plan.profile(), isOwn);
        if (isNoEvent(row, cells)) {
            return !stopped.getAsBoolean();
        }
        try {
            Event event = event(row, cells);
            imported++;
            if (events.size() < most) {
                events.add(event);
            }
        } catch (RowLeftOutException reason) {
            problems.error(
                    row.where(), String.valueOf(reason.getMessage()), reason.expected(), Quoted.of(reason.found()));
        }
        return !stopped.getAsBoolean();
    }

    /** Whether a row is the title of a timeline, or an era of it; the latter is told. */
    private boolean isNoEvent(ImportRow whole, RowCells row) {
        String type = row.get(ImportField.ROW_TYPE).toLowerCase(Locale.ROOT);
        if (type.equals("title")) {
            rows--;
            titleRow = words.plain(row.get(ImportField.TITLE));
            language = PlainText.of(other(whole, OwnColumns.LANGUAGE));
        } else if (type.equals("era")) {
            problems.warning(row.where(), tr("eras are not events; the row is left out"), null, "era");
        }
        return type.equals("title") || type.equals("era");
    }

    /** What stands in a column that stands for nothing; empty if there is no such column. */
    private String other(ImportRow row, String name) {
        int column = table.columns().indexOf(name);
        return column < 0 ? "" : row.cell(column);
    }

    private Event event(ImportRow whole, RowCells row) throws RowLeftOutException {
        RowProblems doubts = new RowProblems(problems, row.where());
        EventTime time = times.of(row, doubts);
        String title = words.title(row);
        List<String> outlets = Outlets.of(row, plan.profile());
        List<EventPlace> placed = where.of(row, doubts);
        Event event = Event.of(
                        id(row, title, doubts),
                        title,
                        words.summary(row, outlets),
                        categories.named(plan.profile().category(row.get(ImportField.CATEGORY))),
                        time,
                        placed,
                        sources.reports(row.paragraph(), outlets, addresses(row, doubts)),
                        List.of(),
                        figures.of(row, doubts),
                        List.of())
                .withFields(fields.of(whole, doubts));
        if (doubts.any()) {
            doubtful++;
        }
        return event;
    }

    private static List<String> addresses(RowCells row, RowProblems doubts) {
        String cell = row.get(ImportField.URL);
        List<String> addresses = WebAddresses.of(cell);
        if (!cell.isEmpty() && addresses.isEmpty() && !PlainText.isQuote(cell)) {
            doubts.ignore(
                    tr("\"{0}\" is not used; the event comes in without the address", row.columnOf(ImportField.URL)),
                    tr("an address such as https://example.org/report"),
                    cell);
        }
        return Stream.concat(addresses.stream(), Outlets.addresses(row).stream())
                .distinct()
                .toList();
    }

    private String id(RowCells row, String title, RowProblems doubts) {
        String given = row.get(ImportField.ID);
        if (!given.isEmpty()) {
            Integer earlier = lineOfId.putIfAbsent(given, lineOf(row));
            if (earlier != null) {
                doubts.ignore(
                        tr(
                                "line {0} has the same \"{1}\"; both rows come in, this one under another id",
                                String.valueOf(earlier), row.columnOf(ImportField.ID)),
                        tr("an id of its own"),
                        given);
            }
        }
        return ids.of(given.isEmpty() ? title : given);
    }

    private static int lineOf(RowCells row) {
        return row.where() instanceof Location.InText text ? text.line() : 0;
    }

    /** @param checksum the SHA-256 of the file; null to make no dataset */
    ImportResult result(@Nullable String checksum) {
        places.reportSuspects(problems);
        categories.reportMany(problems);
        Catalog<Place> all = places.catalog();
        Set<String> used = events.stream()
                .flatMap(event -> event.places().stream())
                .map(EventPlace::place)
                .collect(Collectors.toSet());
        List<Place> shown =
                all.stream().filter(place -> used.contains(place.id())).toList();
        String tag = tag();
        Dataset dataset = checksum == null || events.isEmpty() ? null : dataset(checksum, all, tag);
        return new ImportResult(
                events, shown, categories.catalog().list(), rows, imported, doubtful, problems.list(), dataset);
    }

    /** The language that the file says the dataset has; undetermined if it says none, or nothing that is one. */
    private String tag() {
        String said =
                table.stated().language().isEmpty() ? language : table.stated().language();
        try {
            return said.isEmpty()
                    ? Dataset.UNDETERMINED_LANGUAGE
                    : new Locale.Builder().setLanguageTag(said).build().toLanguageTag();
        } catch (IllformedLocaleException unknown) {
            problems.add(Problem.warning(table.file().toString(), tr("the language is not used"))
                    .expecting(tr("a language tag such as \"en\""), "\"" + said + "\""));
            return Dataset.UNDETERMINED_LANGUAGE;
        }
    }

    private Dataset dataset(String checksum, Catalog<Place> all, String tag) {
        boolean isOwn = Folding.fold(plan.title()).isEmpty() || plan.title().equals(table.title());
        String named = titleRow.isEmpty() ? table.title() : titleRow;
        String title = isOwn ? named : plan.title().strip();
        return Dataset.builder()
                .title(title)
                .zone(plan.zone())
                .language(tag)
                .sources(sources.catalog(checksum, places.mentions()))
                .places(all)
                .categories(categories.catalog())
                .measures(Catalog.of(figures.measures()))
                .fields(plan.kept().fields())
                .events(events)
                .build();
    }
}
