package org.dateline.viewmodel.intake;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.intake.work.Choice;
import org.dateline.intake.work.Draft;
import org.dateline.intake.work.Entry;
import org.dateline.intake.work.Item;
import org.dateline.intake.work.Known;
import org.dateline.intake.work.Missing;
import org.dateline.intake.work.Option;
import org.dateline.intake.work.Proposed;
import org.dateline.intake.work.State;
import org.dateline.intake.work.Taking;
import org.dateline.intake.work.Work;
import org.dateline.model.Event;
import org.dateline.model.EventTime;
import org.dateline.model.Measure;
import org.dateline.model.Place;
import org.dateline.model.Report;
import org.dateline.words.Slugs;
import org.jspecify.annotations.Nullable;

/** The way through what may be taken of a report: yes, no, what it is, and on to the next. To be used on the UI thread only. */
public final class QueueViewModel {

    private final IntakeViewModel intake;
    private final ReadOnlyObjectWrapper<Optional<Missing>> asked = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** The way through this report. */
    public QueueViewModel(IntakeViewModel intake) {
        this.intake = intake;
    }

    /** What the user is asked for, so that the current item can be taken; empty if nothing is. */
    public ReadOnlyObjectProperty<Optional<Missing>> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    private Work work() {
        return intake.workProperty().get().orElseThrow();
    }

    /** The item that is being looked at. */
    public Optional<Item> current() {
        return intake.current();
    }

    private int position() {
        List<Entry> entries = work().entries();
        String key = current().map(Item::key).orElse("");
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).item().key().equals(key)) {
                return i;
            }
        }
        return 0;
    }

    /** Goes to an item. */
    public void goTo(String key) {
        asked.set(Optional.empty());
        intake.say("");
        intake.goTo(key);
    }

    /** Goes to the next item that is open, or the one before; around the end to the beginning. */
    public void goOn(int direction) {
        List<Entry> entries = work().entries();
        int from = position();
        for (int i = 1; i <= entries.size(); i++) {
            Entry next = entries.get(Math.floorMod(from + direction * i, entries.size()));
            if (next.state() == State.OPEN) {
                goTo(next.item().key());
                return;
            }
        }
        intake.say(entries.isEmpty() ? "" : tr("All is done: everything is taken or rejected."));
    }

    /** Asks for something of the current item. */
    public void ask(Missing what) {
        intake.say("");
        asked.set(Optional.of(what));
    }

    /** Asks for nothing any more. */
    public void leave() {
        if (asked.get().isPresent()) {
            intake.say("");
        }
        asked.set(Optional.empty());
    }

    /** Takes the current item, or asks for what is missing. */
    public void take() {
        Optional<Item> item = current();
        if (item.isEmpty()) {
            return;
        }
        if (stateOf(item.get()) == State.TAKEN) {
            intake.say(tr("It is in the record already; Ctrl+Z takes back what was done last."));
            goOnQuietly();
            return;
        }
        Optional<Missing> missing = work().missing(item.get());
        if (missing.isPresent()) {
            ask(missing.get());
            intake.say(words(missing.get(), item.get()));
            return;
        }
        leave();
        intake.make(work().take(List.of(item.get())), () -> goOn(1));
    }

    private void goOnQuietly() {
        String said = intake.messageProperty().get();
        goOn(1);
        intake.say(said);
    }

    private State stateOf(Item item) {
        return work().entries().stream()
                .filter(entry -> entry.item().key().equals(item.key()))
                .map(Entry::state)
                .findFirst()
                .orElse(State.OPEN);
    }

    private static String words(Missing missing, Item item) {
        return switch (missing) {
            case EVENT -> tr("Say first which event paragraph {0} tells.", String.valueOf(item.paragraph()));
            case NEW_EVENT -> tr("Say what the new event is, or choose one that is there.");
            case SPEAKER -> tr("Say whose words these are.");
            case MEASURE -> tr("Say which question this figure answers.");
            case PLACE -> tr("Say which place this is.");
            case TIME -> tr("These words alone do not say when; say it.");
        };
    }

    /** Takes all items of the current one's kind that are open and of which nothing is missing, among these. */
    public void takeAlike(List<String> visible) {
        current().ifPresent(item -> {
            List<Item> alike = work().alike(item.kind(), visible);
            if (alike.isEmpty()) {
                intake.say(tr("Nothing alike that is visible can be taken as it is."));
            } else {
                intake.make(work().take(alike), () -> {
                    goOn(1);
                    intake.say(trn(
                            alike.size(),
                            "{0} item taken, all that are alike and visible.",
                            "{0} items taken, all that are alike and visible."));
                });
            }
        });
    }

    /** Says no to the current item. */
    public void reject() {
        current().ifPresent(item -> {
            if (stateOf(item) == State.TAKEN) {
                intake.say(tr("It is in the record already; Ctrl+Z takes back what was done last."));
            } else {
                intake.step(draft -> draft.rejecting(item.key(), true));
                goOn(1);
            }
        });
    }

    /** Chooses what the current item is, of its options; an item without options or out of range is left as it is. */
    public void choose(int number) {
        current().ifPresent(item -> {
            List<Option> options = work().options(item);
            if (number >= 0 && number < options.size()) {
                choose(item, options.get(number).id());
            }
        });
    }

    /** Chooses what the current item is: a speaker, a measure, a place, an event. */
    public void choose(String option) {
        current().ifPresent(item -> choose(item, option));
        leave();
    }

    private void choose(Item item, String option) {
        if (item.kind() == Item.Kind.EVENT && stateOf(item) == State.TAKEN) {
            chooseEvent(option);
            return;
        }
        intake.say("");
        intake.step(draft -> draft.rejecting(item.key(), false)
                .choosing(item.key(), draft.choice(item).withOption(option)));
    }

    /**
     * Says to which event the current item goes. Paragraphs of an item that goes to none, as a place, or to one already, tell this
     * one too.
     */
    public void chooseEvent(String event) {
        leave();
        intake.say("");
        current().ifPresent(item -> {
            if (item.kind() == Item.Kind.PLACE || stateOf(item) == State.TAKEN) {
                report(event, item);
            } else if (item.kind() == Item.Kind.EVENT) {
                choose(item, event);
            } else {
                intake.step(
                        draft -> draft.choosing(item.key(), draft.choice(item).withEvent(event)));
            }
        });
    }

    private void report(String event, Item item) {
        List<Integer> paragraphs = paragraphs(item);
        String title = work().known().titleOf(event);
        intake.make(
                work().taking().report(event, paragraphs).change(() -> tr("Report added to \u201c{0}\u201d", title)),
                () -> {});
        if (intake.messageProperty().get().isEmpty()) {
            intake.say(
                    paragraphs.size() == 1
                            ? tr("Paragraph {0} tells \u201c{1}\u201d.", paragraphs.get(0), title)
                            : tr(
                                    "Paragraphs {0} to {1} tell \u201c{2}\u201d.",
                                    paragraphs.get(0), paragraphs.get(paragraphs.size() - 1), title));
        }
    }

    private static List<Integer> paragraphs(Item item) {
        return item instanceof Item.OfEvent told ? told.paragraphs() : List.of(item.paragraph());
    }

    /** Lets each of several paragraphs that may tell one event be looked at by itself. */
    public void split() {
        current()
                .filter(Item.OfEvent.class::isInstance)
                .map(Item.OfEvent.class::cast)
                .filter(told -> told.paragraphs().size() > 1 && stateOf(told) != State.TAKEN)
                .ifPresent(told -> intake.step(draft -> {
                    Draft split = draft.without(told.key());
                    for (int paragraph : told.paragraphs()) {
                        split = split.with(new Item.OfEvent(List.of(paragraph), told.event(), told.reasons()));
                    }
                    return split.at(told.key());
                }));
    }

    /** Says which quote has the same spoken words as the current one, surely or perhaps; null for none. */
    public void chooseSameAs(@Nullable String key, boolean perhaps) {
        current()
                .ifPresent(item -> intake.step(
                        draft -> draft.choosing(item.key(), draft.choice(item).withSameAs(key, perhaps))));
    }

    /** Says what the text says of the speaker of a quote. */
    public void describeSpeaker(Item.OfQuote quote, String role) {
        Choice choice = work().draft().choice(quote);
        String said = role.isBlank() ? null : role.strip();
        if (!Objects.equals(choice.role(), said)) {
            intake.step(draft -> draft.choosing(quote.key(), choice.withRole(said)));
        }
    }

    /** Says who gives the current figure, in the text's words. */
    public void attribute(String words) {
        current()
                .filter(Item.OfFigure.class::isInstance)
                .map(Item.OfFigure.class::cast)
                .filter(figure -> stateOf(figure) != State.TAKEN)
                .ifPresent(figure -> replace(
                        figure,
                        new Item.OfFigure(
                                figure.paragraph(),
                                figure.begin(),
                                figure.end(),
                                figure.words(),
                                figure.amount(),
                                figure.noun(),
                                words,
                                figure.isByHand())));
    }

    /** Makes a new event of the current item's paragraphs, which the item goes to. */
    public void make(NewEvent made) {
        Item item = current().orElseThrow();
        Known known = work().known();
        String id = new Slugs("event", known.recorded().events().keySet()).of(made.title());
        List<Integer> paragraphs = paragraphs(item);
        Event event = Event.of(
                id,
                made.title(),
                null,
                made.category(),
                made.time(),
                made.places(),
                List.of(new Report(work().draft().source().id(), paragraphs)),
                List.of(),
                List.of(),
                List.of());
        Taking taking = work().taking();
        made.places()
                .forEach(place ->
                        Optional.ofNullable(known.places().get(place.place())).ifPresent(taking::place));
        leave();
        intake.make(taking.event(event).change(() -> tr("New event \u201c{0}\u201d", made.title())), () -> {
            chooseEvent(id);
            if (item.kind() == Item.Kind.EVENT) {
                goOn(1);
            }
        });
    }

    /** Makes a new measure, which the current figure answers. */
    public void make(String name, String unit) {
        List<String> taken =
                work().known().measures().all().stream().map(Measure::id).toList();
        Measure measure =
                new Measure(new Slugs("measure", taken).of(name), name.strip(), unit.isBlank() ? null : unit.strip());
        intake.make(
                work().taking().measure(measure).change(() -> tr("New measure \u201c{0}\u201d", measure.name())),
                () -> choose(measure.id()));
    }

    /** Makes a new place of the current item's words, or lets them be a further spelling of one that is known. */
    public void make(Place place, boolean isSpelling) {
        Item item = current().orElseThrow();
        Taking taking = work().taking().place(place);
        if (isSpelling) {
            taking.spelling(place.id(), item.words());
        }
        taking.mention(place.id(), item.paragraph());
        leave();
        intake.make(taking.change(() -> tr("Mention of {0} in paragraph {1}", place.name(), item.paragraph())), () -> {
            replace(
                    item,
                    new Item.OfPlace(
                            item.paragraph(), item.begin(), item.end(), item.words(), List.of(place.id()), true));
            goOn(1);
        });
    }

    /** Says the time of the current item, which its words alone do not say. */
    public void say(EventTime time) {
        Item item = current().orElseThrow();
        leave();
        replace(
                item,
                new Item.OfTime(
                        item.paragraph(), item.begin(), item.end(), item.words(), time, tr("said by you"), true));
    }

    private void replace(Item item, Item by) {
        intake.step(draft -> draft.without(item.key()).with(by).at(by.key()));
    }

    /** Makes a quote, figure, place or time of words of a paragraph, and goes to it. */
    public void make(Item.Kind kind, int paragraph, int from, int to) {
        String text = work().paragraph(paragraph);
        if (from >= to || to > text.length()) {
            intake.say(tr("Select some words first."));
            return;
        }
        Item made = switch (kind) {
            case QUOTE ->
                Proposed.quote(paragraph, text, from, to, work().draft().speakersNear(paragraph));
            case FIGURE ->
                Proposed.figure(paragraph, text, from, to, work().draft().whoGives(paragraph, from, to));
            case PLACE ->
                Proposed.place(paragraph, text, from, to, work().known().placeList());
            default ->
                Proposed.time(
                        paragraph,
                        work().draft().text().paragraphs(),
                        from,
                        to,
                        work().draft().source().publication(intake.zone()),
                        work().draft().source().zoneId(intake.zone()));
        };
        intake.say("");
        leave();
        intake.step(draft -> draft.with(made).rejecting(made.key(), false).at(made.key()));
    }
}
