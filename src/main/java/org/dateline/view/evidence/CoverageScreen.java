package org.dateline.view.evidence;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.dateline.evidence.CoverageCell;
import org.dateline.evidence.Independence;
import org.dateline.evidence.IndependenceWords;
import org.dateline.geo.MapFeature;
import org.dateline.model.Event;
import org.dateline.model.Place;
import org.dateline.model.Source;
import org.dateline.model.mark.Marks;
import org.dateline.text.Folding;
import org.dateline.view.command.WindowContext;
import org.dateline.view.look.EvidenceWords;
import org.dateline.view.look.GatheringLine;
import org.dateline.view.look.WhileShown;
import org.dateline.view.mark.GradeLabel;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Selection;
import org.dateline.words.ListWords;
import org.jspecify.annotations.Nullable;

/**
 * Which source has what on which place, or on which event: how many paragraphs, how many quotes. What no source has anything
 * on stands there too, empty.
 */
public final class CoverageScreen extends EvidenceScreen {

    private static final double NAME_WIDTH = 146;
    private static final double COUNT_WIDTH = 134;
    private static final double CELL_WIDTH = 116;
    /** Those before the sources. */
    private static final int COLUMNS_BEFORE = 2;
    /** From this many paragraphs on a cell has the strongest shade. */
    private static final int[] SHADES = {1, 2, 4, 7};

    private final DatelineViewModel model;
    private final List<Source> sources;
    private final GatheringLine gathering;
    private final EvidenceTable<Row> table = new EvidenceTable<>(
            "coverage", tr("Coverage"), tr("Nothing to cover: the dataset has neither places nor events."));
    private final ToggleButton places = new ToggleButton(tr("Places"));
    private final ToggleButton events = new ToggleButton(tr("Events"));
    private final CheckBox windowOnly;
    private final TableColumn<Row, Row> names;
    private @Nullable List<Subject> subjects;

    /**
     * What has a row among the places; what is covered there is counted when the row is seen.
     *
     * @param folded the name, by which they are sorted
     * @param place null for an area of the map that is no place of the dataset
     */
    private record Subject(
            String folded, String name, @Nullable Place place) {}

    /**
     * A place or an event, and what each source has on it.
     *
     * @param subject what its cells open, or null for an area of the map that is no place of the dataset
     */
    private record Row(
            String name, String kind, Selection.@Nullable Subject subject, Map<String, CoverageCell> bySource) {

        CoverageCell of(String source) {
            return bySource.getOrDefault(source, CoverageCell.EMPTY);
        }

        int weight() {
            return bySource.values().stream()
                    .mapToInt(cell -> CoverageScreen.weight(cell))
                    .sum();
        }

        List<String> sources() {
            return bySource.entrySet().stream()
                    .filter(entry -> !entry.getValue().isEmpty())
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }

    /** The coverage of a window's dataset. */
    public CoverageScreen(WindowContext context) {
        super("coverage-screen", tr("Who has what on what"), context);
        this.model = context.model();
        this.sources = columns(model.workspace());
        this.gathering = new GatheringLine(model.evidence());
        windowOnly = windowOnly("coverage-window-only", this::show);
        ToggleGroup group = new ToggleGroup();
        places.setId("coverage-places");
        events.setId("coverage-events");
        places.setToggleGroup(group);
        events.setToggleGroup(group);
        places.getStyleClass().add("left-pill");
        events.getStyleClass().add("right-pill");
        places.setSelected(true);
        group.selectedToggleProperty().addListener((now, was, chosen) -> {
            if (chosen == null) {
                group.selectToggle(was);
            } else {
                show();
            }
        });
        names = table.column("coverage-name", tr("Place"), NAME_WIDTH, CoverageScreen::name, byName());
        TableColumn<Row, Row> count = table.column(
                "coverage-sources",
                tr("Sources"),
                COUNT_WIDTH,
                row -> counted(row.sources()),
                Comparator.comparingInt((Row row) -> row.sources().size()).thenComparingInt(Row::weight));
        for (Source source : sources) {
            table.column(
                    "coverage-of-" + source.id(),
                    EvidenceWords.heading(source),
                    CELL_WIDTH,
                    row -> cell(row, source),
                    Comparator.comparingInt((Row row) -> weight(row.of(source.id()))));
        }
        output().of(() -> table.text(captionLines(windowOnly.isSelected() && events.isSelected())));
        table.onOpen(this::open);
        addControls(new HBox(places, events), sortChoice(table), windowOnly);
        showTable(table);
        table.sortBy(count, TableColumn.SortType.DESCENDING);
        WhileShown.follow(this, () -> {
            showGrades();
            return model.editing().marks().marksProperty().subscribe((was, now) -> showGrades());
        });
        follow(model.resultProperty(), () -> windowOnly.isSelected() && events.isSelected(), this::show);
        model.evidence().want();
        follow(model.evidence().evidenceProperty(), places::isSelected, this::show);
        show();
    }

    private static Comparator<Row> byName() {
        return Comparator.comparing((Row row) -> Folding.fold(row.name()));
    }

    private static int weight(CoverageCell cell) {
        return cell.paragraphs().size() * 1000 + cell.quotes() * 10 + cell.events();
    }

    private EvidenceTable.Cell counted(List<String> telling) {
        Independence independence = model.workspace().independence();
        return telling.isEmpty()
                ? EvidenceTable.Cell.of("")
                : new EvidenceTable.Cell(
                        IndependenceWords.sourcesAtLeast(telling, independence),
                        "",
                        IndependenceWords.sources(telling, independence),
                        List.of(EvidenceTable.EXPLAINED));
    }

    private static EvidenceTable.Cell name(Row row) {
        return row.kind().isEmpty()
                ? EvidenceTable.Cell.of(row.name(), "cell-name")
                : EvidenceTable.Cell.of(tr("{0}, {1}", row.name(), row.kind()), "cell-name");
    }

    private EvidenceTable.Cell cell(Row row, Source source) {
        CoverageCell cell = row.of(source.id());
        if (cell.isEmpty()) {
            return new EvidenceTable.Cell(
                    "", "", tr("{0} on {1}: nothing", source.label(), row.name()), List.of("cell-count"));
        }
        List<String> parts = new ArrayList<>();
        List<String> spoken = new ArrayList<>();
        if (!cell.paragraphs().isEmpty()) {
            parts.add(tr("{0}\u00a0\u00b6", cell.paragraphs().size()));
            spoken.add(trn(cell.paragraphs().size(), "{0} paragraph", "{0} paragraphs"));
        } else if (cell.events() > 0) {
            parts.add(tr("tells\u00a0{0}", cell.events()));
            spoken.add(trn(cell.events(), "tells {0} event", "tells {0} events"));
        }
        if (cell.quotes() > 0) {
            parts.add(trn(cell.quotes(), "{0} quote", "{0} quotes").replace(' ', '\u00a0'));
            spoken.add(trn(cell.quotes(), "{0} quote", "{0} quotes"));
        }
        return new EvidenceTable.Cell(
                String.join(" \u00b7 ", parts),
                "",
                tr("{0} on {1}: {2}", source.label(), row.name(), ListWords.commas(spoken)),
                List.of("cell-count", "cell-shade-" + shade(cell.paragraphs().size()), EvidenceTable.EXPLAINED));
    }

    /** Beside the heading of a source its grade, if it is judged; what is copied of the table does not have it. */
    private void showGrades() {
        Marks marks = model.editing().marks().marksProperty().get();
        for (int i = 0; i < sources.size(); i++) {
            Label heading = (Label) table.getColumns().get(i + COLUMNS_BEFORE).getGraphic();
            heading.setContentDisplay(ContentDisplay.RIGHT);
            heading.setGraphic(GradeLabel.of(marks, sources.get(i)).orElse(null));
        }
    }

    private static int shade(int paragraphs) {
        int shade = 0;
        while (shade < SHADES.length && paragraphs >= SHADES[shade]) {
            shade++;
        }
        return shade;
    }

    private void open(Row row, int column) {
        Selection.Subject subject = row.subject();
        if (subject == null) {
            return;
        }
        int source = column - COLUMNS_BEFORE;
        model.select(
                source < 0
                        ? subject
                        : new Selection.OfCoverage(sources.get(source).id(), subject));
    }

    private void show() {
        boolean ofPlaces = places.isSelected();
        windowOnly.setVisible(!ofPlaces);
        boolean counting = ofPlaces && model.evidence().evidenceProperty().get().isEmpty();
        setBottom(counting ? gathering : null);
        ((Label) table.getColumns().get(0).getGraphic()).setText(ofPlaces ? tr("Place") : tr("Event"));
        if (ofPlaces) {
            List<Subject> named = subjects();
            table.show(named.size(), i -> row(named.get(i)), names);
        } else {
            List<Event> shown = shown();
            table.show(shown.size(), i -> row(shown.get(i)), null);
        }
        caption(
                ofPlaces
                        ? tr(
                                "Paragraphs that name a place or what lies in it, and quotes of the events there, whatever the"
                                        + " window. An empty cell: the source does not mention it.")
                        : tr(
                                "Paragraphs that tell an event, and its quotes. An empty cell: the source does not tell it."),
                IndependenceWords.columnHasLeast(),
                counting ? tr("Quotes are not counted yet.") : "",
                table.sortableProperty().get()
                        ? ""
                        : ofPlaces
                                ? tr("Places stand in order of their names; with so many rows columns do not sort.")
                                : tr("Events stand in order of time; with so many rows columns do not sort."),
                columnsLeftOut(model.workspace()));
    }

    /** The places that the map shows and the areas of the map that are no place of the dataset, by name; else all places. */
    private List<Subject> subjects() {
        List<Subject> known = subjects;
        if (known == null) {
            known = new ArrayList<>();
            Set<String> joined = new HashSet<>();
            List<Place> all = model.workspace().dataset().places().list();
            boolean onMap = all.stream().anyMatch(place -> place.feature() != null);
            for (Place place : all) {
                if (place.feature() != null || !onMap) {
                    known.add(new Subject(Folding.fold(place.name()), place.name(), place));
                    joined.add(String.valueOf(place.feature()));
                }
            }
            for (MapFeature area : model.workspace().map().areas().features()) {
                if (!joined.contains(area.id())) {
                    known.add(new Subject(Folding.fold(area.name()), area.name(), null));
                }
            }
            known.sort(Comparator.comparing(Subject::folded));
            subjects = known;
        }
        return known;
    }

    private Row row(Subject subject) {
        Place place = subject.place();
        if (place == null) {
            return new Row(subject.name(), tr("not a place of this dataset"), null, Map.of());
        }
        Map<String, CoverageCell> cells = model.workspace().coverage().cells(place.id());
        String kind = place.kind().equals("district") ? "" : place.kind();
        return new Row(place.name(), kind, new Selection.OfPlace(place.id()), cells);
    }

    private List<Event> shown() {
        return windowOnly.isSelected()
                ? model.resultProperty().get().events()
                : model.workspace().index().events();
    }

    private static Row row(Event event) {
        Map<String, CoverageCell> cells = new HashMap<>();
        event.sources().forEach(source -> cells.put(source, CoverageCell.of(event, source)));
        return new Row(event.title(), "", new Selection.OfEvent(event.id()), cells);
    }
}
