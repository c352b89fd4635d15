package org.dateline.view.evidence;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trc;
import static org.dateline.view.look.Parts.converter;
import static org.dateline.view.look.Parts.label;
import static org.dateline.view.look.Parts.named;
import static org.dateline.view.look.Parts.row;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import org.dateline.events.Dataset;
import org.dateline.export.table.TextTable;
import org.dateline.model.TimeWindow;
import org.dateline.query.Choice;
import org.dateline.query.EventFilter;
import org.dateline.query.WindowResult;
import org.dateline.query.change.ChangeWords;
import org.dateline.query.change.Grouping;
import org.dateline.query.change.Groups;
import org.dateline.query.change.OtherWindow;
import org.dateline.query.change.Range;
import org.dateline.query.change.Side;
import org.dateline.query.field.KnownFields;
import org.dateline.query.measure.Quantity;
import org.dateline.text.Folding;
import org.dateline.view.command.WindowContext;
import org.dateline.view.look.IconButton;
import org.dateline.view.look.ThrottledTask;
import org.dateline.view.timeline.WindowFields;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Selection;
import org.dateline.viewmodel.comparison.Compared;
import org.dateline.viewmodel.comparison.Comparison;
import org.dateline.viewmodel.comparison.ComparisonRow;
import org.dateline.viewmodel.comparison.ComparisonTable;
import org.dateline.viewmodel.comparison.ComparisonViewModel;
import org.dateline.viewmodel.comparison.ComparisonWords;
import org.dateline.viewmodel.shading.Shading;
import org.dateline.words.NumberWords;
import org.jspecify.annotations.Nullable;

/** Two windows beside one another: what has changed by district, category, actor or the like, and what is certain of it. */
public final class CompareScreen extends EvidenceScreen {

    private static final String TITLE = key("Compare windows");
    private static final double CHOICE_WIDTH = 150;
    private static final double WIDE_CHOICE = 204;

    private final DatelineViewModel model;
    private final Dataset dataset;
    private final ComparisonViewModel comparison;
    private final ComparisonWords words;
    private final ComboBox<OtherWindow.Kind> with = choice("compare-with", OtherWindow.Kind::label);
    private final ComboBox<Grouping> by;
    private final ComboBox<Optional<Quantity>> of;
    private static final String NOTHING = key("No event in either window.");

    private final EvidenceTable<ComparisonRow> table = new EvidenceTable<>("compare", tr("Changes"), tr(NOTHING));
    private final TableColumn<ComparisonRow, ComparisonRow> name;
    private final TableColumn<ComparisonRow, ComparisonRow> other;
    private boolean showing;

    /** The windows of a dataset. */
    public CompareScreen(WindowContext context) {
        super("compare-screen", tr(TITLE), context);
        this.model = context.model();
        this.dataset = model.workspace().dataset();
        this.comparison = model.comparison();
        this.words = new ComparisonWords(dataset, context.times());
        by = choice("compare-by", grouping -> grouping.name(dataset));
        of = choice(
                "compare-of",
                quantity -> quantity.map(one -> one.nameAmongAll(dataset)).orElse(tr("Events")));
        with.setPrefWidth(WIDE_CHOICE);
        with.getItems().setAll(OtherWindow.Kind.values());
        by.getItems().setAll(comparison.groupings());
        of.getItems()
                .setAll(Stream.concat(
                                Stream.of(Optional.<Quantity>empty()),
                                model.shading().quantities().stream().map(Optional::of))
                        .toList());
        addControls(
                row(
                        6,
                        entry(tr("With"), with),
                        named("compare-swap", IconButton.of("mdmz-swap_horiz", tr("Swap both windows"), this::swap))),
                fields(context),
                entry(trc("compared", "By"), by),
                entry(trc("compared", "Of"), of));
        name = table.column("compare-name", tr("Group"), 100, this::name, byName());
        table.column("compare-now", tr("This window"), 78, row -> side(row.now()), bySize(ComparisonRow::now));
        other = table.column(
                "compare-other", tr("Other window"), 78, row -> side(row.other()), bySize(ComparisonRow::other));
        TableColumn<ComparisonRow, ComparisonRow> change =
                table.column("compare-change", tr("Change"), 92, this::change, byChange());
        table.column("compare-certain", tr("What is certain"), 78, this::certain, byChange());
        table.sortBy(change, TableColumn.SortType.DESCENDING);
        table.onOpen((row, column) -> open(row));
        output().of(this::text);
        showTable(table);
        listen();
    }

    private void listen() {
        with.valueProperty().subscribe((was, now) -> choose(this::chooseOther));
        by.valueProperty()
                .subscribe((was, now) -> choose(
                        () -> comparison.show(comparison.versusProperty().get().by(now))));
        of.valueProperty()
                .subscribe((was, now) -> choose(() -> {
                    Shading wanted = model.shading().wantedProperty().get();
                    model.shading().show(wanted.with(now.map(Shading::sum).orElse(Shading.EVENTS)));
                }));
        ThrottledTask refreshing = new ThrottledTask(() -> comparison.refresh(quantity()));
        for (ObservableValue<?> changes : List.of(
                comparison.comparedProperty(),
                comparison.versusProperty(),
                model.shading().wantedProperty())) {
            follow(changes, () -> true, () -> {
                showChoices();
                refreshing.ask();
            });
        }
        comparison.comparisonProperty().subscribe(known -> show());
        comparison.wordsProperty().subscribe(said -> show());
        showChoices();
        refreshing.ask();
    }

    private static <T> ComboBox<T> choice(String id, Function<T, String> words) {
        ComboBox<T> choice = named(id, new ComboBox<>());
        choice.setConverter(converter(words));
        choice.setPrefWidth(CHOICE_WIDTH);
        return choice;
    }

    private static Node entry(String words, ComboBox<?> box) {
        Label label = label(words);
        label.setLabelFor(box);
        return row(6, label, box);
    }

    private Node fields(WindowContext context) {
        return new WindowFields(
                new WindowFields.Typed(
                        "other",
                        tr("the other window"),
                        model.span(),
                        dataset.zone(),
                        comparison.comparedProperty().map(this::shownOther),
                        comparison::showOther),
                context.times(),
                table::requestFocus);
    }

    /** The window that the fields show: the other one, or where nothing of it is within the days, its ends there. */
    private TimeWindow shownOther(Compared compared) {
        return comparison.versusProperty().get().other().within(compared.now().window(), model.span(), dataset.zone());
    }

    private Optional<Quantity> summed() {
        return Optional.ofNullable(model.shading().wantedProperty().get().quantity());
    }

    private @Nullable Quantity quantity() {
        return summed().orElse(null);
    }

    private void choose(Runnable change) {
        if (!showing) {
            change.run();
        }
    }

    private void chooseOther() {
        OtherWindow wanted = with.getValue() == OtherWindow.Kind.OWN
                ? OtherWindow.own(shownOther(comparison.comparedProperty().get()))
                : OtherWindow.of(with.getValue());
        comparison.show(comparison.versusProperty().get().with(wanted));
    }

    private void showChoices() {
        showing = true;
        with.setValue(comparison.versusProperty().get().other().kind());
        by.setValue(comparison.versusProperty().get().by());
        of.setValue(summed());
        showing = false;
    }

    private void swap() {
        WindowResult shown = comparison.comparedProperty().get().other();
        if (shown == null) {
            return;
        }
        OtherWindow back = comparison.swapped();
        model.beginChange();
        model.playback().pause();
        comparison.show(comparison.versusProperty().get().with(back));
        model.showWindow(shown.window());
        model.endChange();
    }

    private void show() {
        Compared compared = comparison.comparedProperty().get();
        Optional<Comparison> known = comparison.comparisonProperty().get();
        String said = comparison.wordsProperty().get();
        columnHeading(name, comparison.versusProperty().get().by().name(dataset));
        columnHeading(other, words.heading(compared));
        table.sayEmpty(
                compared.other() == null ? tr("Choose another window above, or make this one shorter.") : tr(NOTHING));
        if (compared.other() == null) {
            heading(comparison.isOn() ? words.nothing(compared) : tr(TITLE));
            caption("");
            table.show(0, i -> known.orElseThrow().rows().get(i), null);
        } else if (!said.isEmpty() || known.isEmpty()) {
            heading(said.isEmpty() ? tr(TITLE) : said);
        } else {
            heading(words.headline(known.get()));
            caption(String.join(" ", words.notes(known.get())));
            show(known.get().rows());
        }
    }

    /** Shows these rows; the group that was focused stays so, whatever has become of its numbers. */
    private void show(List<ComparisonRow> rows) {
        ComparisonRow focused = table.getFocusModel().getFocusedItem();
        int column = Math.max(0, table.getFocusModel().getFocusedCell().getColumn());
        table.show(rows.size(), rows::get, null);
        for (int row = 0; focused != null && rows.size() <= EvidenceTable.MAX_SORTED && row < rows.size(); row++) {
            if (table.getItems().get(row).group().equals(focused.group())) {
                table.getSelectionModel().clearAndSelect(row, table.getColumns().get(column));
                table.getFocusModel().focus(row, table.getColumns().get(column));
                return;
            }
        }
    }

    private static void columnHeading(TableColumn<?, ?> column, String words) {
        ((Label) column.getGraphic()).setText(words);
    }

    private EvidenceTable.Cell name(ComparisonRow row) {
        return EvidenceTable.Cell.of(row.group().name(), "cell-name");
    }

    private EvidenceTable.Cell side(Side side) {
        boolean counted = side.sums() == null;
        String amount = counted ? NumberWords.number(side.certain()) : ChangeWords.amount(side.range());
        String detail = counted
                ? side.possible() == 0 ? "" : tr("{0} possible", side.possible())
                : side.withoutNumber() == 0 ? "" : tr("{0} not given", side.withoutNumber());
        return cell(amount, detail);
    }

    private EvidenceTable.Cell change(ComparisonRow row) {
        Optional<Comparison> known = comparison.comparisonProperty().get();
        String rate = known.filter(one -> !one.compared().areAlikeLong(dataset.zone()))
                .map(one -> tr("a day {0}", ChangeWords.change(words.aDay(one, row))))
                .orElse("");
        return cell(ChangeWords.change(row.change()), rate);
    }

    private static EvidenceTable.Cell cell(String words, String detail) {
        return new EvidenceTable.Cell(
                words, detail, detail.isEmpty() ? words : tr("{0}, {1}", words, detail), List.of("cell-count"));
    }

    private EvidenceTable.Cell certain(ComparisonRow row) {
        String certain = comparison
                .comparisonProperty()
                .get()
                .map(known -> words.certain(known, row))
                .orElse("");
        return EvidenceTable.Cell.of(certain, "cell-words");
    }

    private static Comparator<ComparisonRow> byName() {
        return Comparator.comparing(row -> Folding.fold(row.group().name()));
    }

    private static Comparator<ComparisonRow> bySize(Function<ComparisonRow, Side> side) {
        return Comparator.comparingDouble(
                        (ComparisonRow row) -> least(side.apply(row).range()))
                .thenComparingInt(row -> side.apply(row).shown());
    }

    private static double least(Range range) {
        return range.least() == null ? Double.NEGATIVE_INFINITY : range.least().doubleValue();
    }

    /** By what is certain of it, then by how much it may be. */
    private static Comparator<ComparisonRow> byChange() {
        return Comparator.comparingDouble((ComparisonRow row) -> row.alikeLong().certain())
                .thenComparingDouble(row -> least(row.alikeLong()))
                .thenComparing(byName().reversed());
    }

    /** Shows what a row is about, as a click on it does elsewhere. */
    private void open(ComparisonRow row) {
        Groups.Group group = row.group();
        if (group.id().isEmpty()) {
            return;
        }
        Grouping shown = comparison.versusProperty().get().by();
        EventFilter filter = model.filterProperty().get();
        switch (shown.kind()) {
            case PLACE -> model.select(new Selection.OfPlace(group.id()));
            case SOURCE -> model.select(new Selection.OfSource(group.id()));
            case CATEGORY -> model.toggleCategory(group.id());
            case FIELD -> {
                if (isOfActors(shown.id())) {
                    model.select(new Selection.OfActor(group.id()));
                } else {
                    Choice chosen = filter.field(shown.id()).toggling(group.id());
                    model.showFilter(filter.withField(shown.id(), chosen));
                }
            }
        }
    }

    private boolean isOfActors(String field) {
        return KnownFields.of(dataset)
                .find(field)
                .filter(known -> known.actors() != null)
                .isPresent();
    }

    private TextTable text() {
        List<String> caption = new ArrayList<>(captionLines(true));
        caption.remove(0);
        return comparison
                .comparisonProperty()
                .get()
                .map(known -> new ComparisonTable(dataset, known)
                        .of(List.copyOf(table.getItems()))
                        .under(caption))
                .orElseGet(() -> new TextTable(caption, List.of(), 0, i -> List.of()));
    }
}
