package org.dateline.view.intake;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trc;
import static org.dateline.view.look.Parts.button;
import static org.dateline.view.look.Parts.label;
import static org.dateline.view.look.Parts.named;
import static org.dateline.view.look.Parts.row;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dateline.intake.work.Item;
import org.dateline.intake.work.Missing;
import org.dateline.intake.work.Option;
import org.dateline.intake.work.Work;
import org.dateline.model.EventTime;
import org.dateline.model.Measure;
import org.dateline.model.Quote;
import org.dateline.viewmodel.intake.IntakeViewModel;
import org.dateline.viewmodel.intake.QueueViewModel;

/** The forms by which what is missing of a piece is said. */
final class Forms {

    private final IntakeViewModel intake;
    private final QueueViewModel queue;
    private final PlaceForm.MapChoice map;

    /** @param map lets a place be chosen on a map */
    Forms(IntakeViewModel intake, QueueViewModel queue, PlaceForm.MapChoice map) {
        this.intake = intake;
        this.queue = queue;
        this.map = map;
    }

    Form of(Missing what, Work work, Item item) {
        return switch (what) {
            case EVENT -> event(work, item);
            case NEW_EVENT -> new NewEventForm(intake, queue, work, item).form();
            case SPEAKER -> speaker(work, item);
            case MEASURE -> measure(work, item);
            case PLACE -> new PlaceForm(queue, work, item, map).form();
            case TIME -> time(item);
        };
    }

    private Form event(Work work, Item item) {
        Chooser chooser = new Chooser(
                tr("Which event does paragraph {0} tell?", String.valueOf(item.paragraph())),
                tr("Words of its title, or a place"),
                work.eventChoices(item),
                queue::chooseEvent);
        Button made = button("intake-new-event", tr("A new event\u2026"), () -> queue.ask(Missing.NEW_EVENT));
        VBox box = new VBox(8, chooser, row(8, made, cancel()));
        return new Form(box, chooser.field());
    }

    private Button cancel() {
        return button("intake-cancel", tr("Cancel  Esc"), queue::leave);
    }

    private Form speaker(Work work, Item item) {
        List<Option> first = work.options(item);
        Set<String> names = new LinkedHashSet<>(first.stream().map(Option::id).toList());
        intake.window().workspace().dataset().events().stream()
                .flatMap(event -> event.quotes().stream())
                .map(Quote::speaker)
                .forEach(names::add);
        List<Option> all = names.stream()
                .map(name -> new Option(
                        name,
                        name,
                        first.stream().anyMatch(option -> option.id().equals(name)) ? "" : tr("quoted by others")))
                .toList();
        Chooser chooser = new Chooser(tr("Whose words are these?"), tr("A name that is known"), all, queue::choose);
        TextField typed = named("intake-speaker", new TextField());
        typed.setPromptText(tr("Another name, as the text prints it"));
        Button take = button("intake-speaker-take", tr("Use this name"), () -> use(typed));
        typed.setOnAction(event -> use(typed));
        HBox.setHgrow(typed, Priority.ALWAYS);
        VBox box = new VBox(8, chooser, row(8, typed, take), cancel());
        return new Form(box, chooser.field());
    }

    private void use(TextField typed) {
        if (!typed.getText().isBlank()) {
            queue.choose(typed.getText().strip());
        }
    }

    private Form measure(Work work, Item item) {
        List<Option> likely = work.options(item);
        List<Option> all = Stream.concat(
                        likely.stream(),
                        work.known().measures().all().stream()
                                .filter(measure -> likely.stream()
                                        .noneMatch(option -> option.id().equals(measure.id())))
                                .map(Forms::option))
                .toList();
        Chooser chooser =
                new Chooser(tr("Which question does the figure answer?"), tr("Words of it"), all, queue::choose);
        TextField name = named("intake-measure-name", new TextField());
        name.setPromptText(tr("A new one, such as Schools closed"));
        TextField unit = named("intake-measure-unit", new TextField());
        unit.setPromptText(tr("Counted in, such as schools"));
        unit.setPrefColumnCount(10);
        Button make = button("intake-measure-make", tr("Make it"), () -> make(name, unit));
        name.setOnAction(event -> make(name, unit));
        unit.setOnAction(event -> make(name, unit));
        HBox.setHgrow(name, Priority.ALWAYS);
        VBox box = new VBox(8, chooser, row(8, name, unit, make), cancel());
        return new Form(box, chooser.field());
    }

    private static Option option(Measure measure) {
        String unit = measure.unit();
        return new Option(measure.id(), measure.name(), unit == null ? "" : trc("unit", "in {0}", unit));
    }

    private void make(TextField name, TextField unit) {
        if (!name.getText().isBlank()) {
            queue.make(name.getText(), unit.getText());
        }
    }

    private Form time(Item item) {
        EventTime known = item instanceof Item.OfTime told ? told.time() : null;
        TimeFields fields = new TimeFields(intake.zone(), intake.window().span(), Optional.ofNullable(known));
        Button take = button(
                "intake-time-take",
                tr("This is the time"),
                () -> fields.time(item.words()).ifPresent(queue::say));
        take.setDefaultButton(true);
        VBox box = new VBox(
                8,
                label(tr("When was it? The text says \u201c{0}\u201d", item.words()), "section"),
                fields,
                row(8, take, cancel()));
        return new Form(box, fields.first());
    }
}
