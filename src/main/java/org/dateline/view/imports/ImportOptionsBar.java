package org.dateline.view.imports;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trc;
import static org.dateline.view.look.Parts.converter;
import static org.dateline.view.look.Parts.label;
import static org.dateline.view.look.Parts.named;
import static org.dateline.view.look.Parts.row;
import static org.dateline.view.look.Parts.setShown;
import static org.dateline.view.look.Parts.uncut;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.dateline.imports.ImportFormat;
import org.dateline.imports.Survey;
import org.dateline.imports.row.ImportField;
import org.dateline.imports.row.Profile;
import org.dateline.imports.time.DateOrder;
import org.dateline.imports.time.DateOrderEvidence;
import org.dateline.imports.time.EventCalendar;
import org.dateline.imports.time.TimeEvidence;
import org.dateline.view.look.WrappedLabel;
import org.dateline.viewmodel.ImportViewModel;
import org.dateline.viewmodel.TimeChoice;
import org.dateline.words.ListWords;
import org.jspecify.annotations.Nullable;

/**
 * What holds for a whole imported file: whose table it is, its sheet and the line with the names of its columns, its encoding, the
 * zone of its times, the order of its dates and what says that a cell is empty.
 */
final class ImportOptionsBar extends VBox {

    private record Encoding(String name, @Nullable Charset charset) {}

    /** Something to choose, in words; null for what the columns tell. */
    private record Choice<T>(@Nullable T chosen, String words) {}

    private static final List<Encoding> ENCODINGS = List.of(
            new Encoding("UTF-8", null),
            new Encoding("Windows-1252 (Western)", Charset.forName("windows-1252")),
            new Encoding("Windows-1256 (Arabic)", Charset.forName("windows-1256")),
            new Encoding("ISO 8859-1 (Latin 1)", StandardCharsets.ISO_8859_1),
            new Encoding("UTF-16", StandardCharsets.UTF_16LE));

    /** So many lines are offered; further ones can be named on the command line only. */
    private static final int YEARS_OF_CENTURY = 100;

    private static final int MOST_LINES = 25;

    private final ImportViewModel importModel;
    private final ComboBox<Choice<Profile>> profile = named("import-profile", new ComboBox<>());
    private final ComboBox<Encoding> encoding = named("import-encoding", new ComboBox<>());
    private final ZoneBox zone;
    private final ComboBox<Choice<DateOrder>> order = named("import-order", new ComboBox<>());
    private final ComboBox<Choice<Boolean>> midnight = named("import-midnight", new ComboBox<>());
    private final ComboBox<Choice<Integer>> century = named("import-century", new ComboBox<>());
    private final ComboBox<Choice<EventCalendar>> calendar = named("import-calendar", new ComboBox<>());
    private final ComboBox<Choice<Integer>> header = named("import-header", new ComboBox<>());
    private final ComboBox<String> sheet = named("import-sheet", new ComboBox<>());
    private final ComboBox<Choice<Set<String>>> empty = named("import-empty", new ComboBox<>());
    private final CheckBox keep = named("import-keep", new CheckBox(tr("Keep the other columns as fields")));
    private final Label note = named("import-note", WrappedLabel.of(""));
    private final Node profileField = field(tr("Read as"), profile);
    private final Node encodingField = field(tr("Written in"), encoding);
    private final Node zoneField;
    private final Node orderField = field(tr("Order of dates"), order);
    private final Node midnightField = field(tr("00:00 is"), midnight);
    private final Node centuryField = field(tr("Years of two digits"), century);
    private final Node calendarField = field(tr("Calendar"), calendar);
    private final Node sheetField = field(tr("Sheet or layer"), sheet);
    private final Node headerField = field(tr("Names of columns"), header);
    private final Node emptyField = field(tr("Empty cells"), empty);
    private boolean showing;

    ImportOptionsBar(ImportViewModel importModel) {
        this.importModel = importModel;
        zone = new ZoneBox(
                "import-zone",
                importModel::readIn,
                () -> show(importModel.stateProperty().get()));
        zoneField = field(tr("Time zone"), zone);
        encoding.getItems().setAll(ENCODINGS);
        encoding.setValue(ENCODINGS.get(0));
        encoding.setConverter(converter(Encoding::name));
        encoding.setOnAction(event -> importModel.open(encoding.getValue().charset()));
        profile.setConverter(converter(Choice::words));
        profile.setOnAction(event -> {
            Choice<Profile> chosen = profile.getValue();
            if (!showing && chosen != null && chosen.chosen() != null) {
                importModel.readAs(chosen.chosen());
            }
        });
        keep.setOnAction(event -> importModel.keepColumns(keep.isSelected()));
        takeChoice(order, TimeChoice::withOrder);
        takeChoice(midnight, TimeChoice::withMidnight);
        takeChoice(century, TimeChoice::withCentury);
        takeChoice(calendar, TimeChoice::withCalendar);
        take(header, importModel::openWithHeader);
        take(empty, importModel::takeAsEmpty);
        sheet.setOnAction(event -> {
            if (!showing && sheet.getValue() != null) {
                importModel.openSheet(sheet.getValue());
            }
        });
        FlowPane fields = new FlowPane(16, 6);
        fields.getChildren()
                .addAll(
                        profileField,
                        sheetField,
                        headerField,
                        encodingField,
                        zoneField,
                        orderField,
                        midnightField,
                        centuryField,
                        calendarField,
                        emptyField,
                        row(8, keep));
        setSpacing(6);
        getChildren().addAll(fields, note);
    }

    static Node field(String words, Node control) {
        Label label = uncut(label(words));
        label.setLabelFor(control);
        return row(8, label, control);
    }

    /** What is chosen becomes part of what the user has said of the times. */
    private <T> void takeChoice(ComboBox<Choice<T>> box, BiFunction<TimeChoice, @Nullable T, TimeChoice> change) {
        take(
                box,
                chosen -> importModel.read(
                        change.apply(importModel.stateProperty().get().times(), chosen)));
    }

    private <T> void take(ComboBox<Choice<T>> box, Consumer<@Nullable T> taken) {
        box.setConverter(converter(Choice::words));
        box.setOnAction(event -> {
            if (!showing && box.getValue() != null) {
                taken.accept(box.getValue().chosen());
            }
        });
    }

    private static <T> void offer(ComboBox<Choice<T>> box, @Nullable T now, List<Choice<T>> choices) {
        if (!choices.equals(box.getItems())) {
            box.getItems().setAll(choices);
        }
        box.setValue(choices.stream()
                .filter(choice -> Objects.equals(choice.chosen(), now))
                .findFirst()
                .orElse(choices.get(0)));
    }

    void show(ImportViewModel.State state) {
        showing = true;
        Survey survey = state.survey();
        zone.show(state.times().zone());
        // A file that is refused may only be written in another encoding
        setShown(encodingField, survey == null ? importModel.mayBeTable() : survey.format() == ImportFormat.CSV);
        setShown(zoneField, survey != null);
        showForm();
        showEmpty(survey, state);
        keep.setSelected(state.keepsColumns());
        setShown(
                keep,
                survey != null
                        && !survey.kept(state.mapping(), Set.of()).columns().isEmpty());
        showProfile(survey);
        TimeEvidence times = survey == null ? TimeEvidence.NONE : survey.times(state.mapping());
        DateOrderEvidence dates = times.order();
        setShown(orderField, dates.matters());
        boolean midnightAsFound = survey != null
                && survey.timeOptions(state.mapping(), state.times().zone()).midnightIsDay();
        setShown(midnightField, midnightAsFound || times.isMidnightOften());
        setShown(centuryField, times.twoDigitYears() > 0);
        offer(
                order,
                state.times().order(),
                List.of(
                        new Choice<>(null, tr("{0}, as found", dates.order().title())),
                        new Choice<>(DateOrder.DAY_FIRST, DateOrder.DAY_FIRST.title()),
                        new Choice<>(DateOrder.MONTH_FIRST, DateOrder.MONTH_FIRST.title())));
        offer(
                midnight,
                state.times().midnightIsDay(),
                midnightAsFound
                        ? List.of(
                                new Choice<>(null, tr("the day, as every row has it")),
                                new Choice<>(false, tr("the moment")))
                        : List.of(
                                new Choice<>(null, tr("the moment, as there are others")),
                                new Choice<>(true, tr("the day"))));
        offer(
                century,
                state.times().century(),
                List.of(
                        new Choice<>(null, tr("left out")),
                        new Choice<>(1930, years(1930)),
                        new Choice<>(1950, years(1950)),
                        new Choice<>(1900, years(1900)),
                        new Choice<>(2000, years(2000))));
        setShown(calendarField, !times.calendars().isEmpty());
        List<Choice<EventCalendar>> calendars = new ArrayList<>();
        calendars.add(new Choice<>(null, tr("left out")));
        Stream.concat(times.calendars().stream(), Stream.of(EventCalendar.GREGORIAN))
                .forEach(each -> calendars.add(new Choice<>(each, each.title())));
        offer(calendar, state.times().calendar(), calendars);
        boolean isUndecided = state.mapping().column(ImportField.START).isEmpty()
                && state.mapping().column(ImportField.YEAR).isEmpty();
        List<String> alike =
                survey != null && isUndecided ? survey.timeColumns().alike() : List.of();
        String points = survey == null
                ? ""
                : survey.pointOrder(state.mapping())
                        .map(doubt -> tr("{0}. Choose what each stands for below. ", doubt.words()))
                        .orElse("");
        String unread = survey == null
                ? ""
                : survey.positionsNotRead(state.mapping())
                        .map(words -> words + ". ")
                        .orElse("");
        boolean unsure = (state.times().order() == null && dates.isAmbiguous())
                || !alike.isEmpty()
                || !points.isEmpty()
                || !unread.isEmpty()
                || (times.twoDigitYears() > 0 && state.times().century() == null)
                || (!times.calendars().isEmpty() && state.times().calendar() == null);
        List<String> found = survey == null ? List.of() : survey.timesFound(state.mapping());
        String words =
                !zone.wrong().isEmpty() ? zone.wrong() : points + unread + words(times, found, alike, state.times());
        note.setText(words);
        note.getStyleClass().setAll("label", unsure || !zone.wrong().isEmpty() ? "import-doubt" : "faint");
        setShown(note, !words.isEmpty());
        showing = false;
    }

    private static String years(int first) {
        return tr("{0} to {1}", String.valueOf(first), String.valueOf(first + YEARS_OF_CENTURY - 1));
    }

    /** Which sheet is read, and where the names of its columns stand; also of a file that is refused because of what was chosen. */
    private void showForm() {
        List<String> sheets = importModel.sheets();
        setShown(sheetField, sheets.size() > 1);
        if (!sheets.equals(sheet.getItems())) {
            sheet.getItems().setAll(sheets);
        }
        sheet.setValue(importModel.sheet());
        Optional<Integer> line = importModel.headerLine();
        setShown(headerField, line.isPresent());
        Integer chosen = importModel.chosenHeaderLine();
        List<Choice<Integer>> lines = new ArrayList<>();
        lines.add(new Choice<>(
                null,
                chosen != null || line.isEmpty()
                        ? tr("found by the program")
                        : line.get() == 0
                                ? tr("none, as found")
                                : tr("line {0}, as found", String.valueOf(line.get()))));
        lines.add(new Choice<>(0, trc("names of columns", "none")));
        for (int number = 1; number <= MOST_LINES; number++) {
            lines.add(new Choice<>(number, tr("line {0}", number)));
        }
        offer(header, chosen, lines);
    }

    /** What words such as NA stand for, where there are any in columns of names. */
    private void showEmpty(@Nullable Survey survey, ImportViewModel.State state) {
        Set<String> words = survey == null ? Set.of() : survey.taken(state.mapping());
        setShown(emptyField, !words.isEmpty());
        if (!words.isEmpty()) {
            List<Choice<Set<String>>> choices = new ArrayList<>();
            choices.add(new Choice<>(null, tr("also those with {0}", ListWords.commas(List.copyOf(words)))));
            for (String word : words.size() > 1 ? words : Set.<String>of()) {
                Set<String> others =
                        words.stream().filter(other -> !other.equals(word)).collect(Collectors.toSet());
                choices.add(new Choice<>(others, tr("\u201c{0}\u201d is a name, the others are empty", word)));
            }
            choices.add(new Choice<>(Set.of(), tr("only those without anything")));
            offer(empty, importModel.empty(), choices);
        }
    }

    /** Whose table it is, and the plain table that it may be read as. */
    private void showProfile(@Nullable Survey survey) {
        Profile known = survey == null ? Profile.PLAIN : survey.recognised();
        setShown(profileField, known != Profile.PLAIN);
        if (survey != null && known != Profile.PLAIN) {
            offer(
                    profile,
                    survey.profile(),
                    List.of(new Choice<>(known, known.title()), new Choice<>(Profile.PLAIN, Profile.PLAIN.title())));
        }
    }

    /** What the columns tell of the times. */
    private static String words(TimeEvidence times, List<String> found, List<String> alike, TimeChoice chosen) {
        List<String> sentences = new ArrayList<>();
        if (!alike.isEmpty()) {
            sentences.add(tr("Several columns may be the date: {0}. Choose one below.", ListWords.commas(alike)));
        }
        if (times.order().matters()) {
            sentences.add(
                    chosen.order() == null && times.order().isAmbiguous()
                            ? tr("Dates: {0}. Choose the order.", times.order().reason())
                            : tr("Dates: {0}.", times.order().reason()));
        }
        if (times.twoDigitYears() > 0 && chosen.century() == null) {
            sentences.add(
                    tr("Years of two digits may mean any century; their rows are left out until you choose one."));
        }
        if (!times.calendars().isEmpty() && chosen.calendar() == null) {
            String words = times.calendarWords();
            sentences.add(tr(
                    "{0}; their rows are left out until you choose one.",
                    words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1)));
        }
        found.forEach(one -> sentences.add(tr("Dates: {0}.", one)));
        return String.join(" ", sentences);
    }
}
