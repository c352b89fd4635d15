package org.dateline.viewmodel.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.background.Background;
import org.dateline.data.DatasetReader;
import org.dateline.events.Dataset;
import org.dateline.intake.work.Entry;
import org.dateline.intake.work.Item;
import org.dateline.intake.work.LikeQuote;
import org.dateline.intake.work.Missing;
import org.dateline.intake.work.Option;
import org.dateline.intake.work.SourceDetails;
import org.dateline.intake.work.State;
import org.dateline.intake.work.Work;
import org.dateline.model.Event;
import org.dateline.model.EventPlace;
import org.dateline.model.EventTime;
import org.dateline.model.Figure;
import org.dateline.model.Mention;
import org.dateline.model.Place;
import org.dateline.model.Precision;
import org.dateline.model.Quote;
import org.dateline.model.Report;
import org.dateline.model.Source;
import org.dateline.problem.UnreadableFileException;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Fixtures;
import org.dateline.viewmodel.edit.EditingViewModel;
import org.dateline.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddingReportTest {

    private static final String TEXT = """
            Night of noise in Noshki

            By Our Correspondent

            NOSHKI: At least 12 people were killed in the raid in Noshki on Friday, officials said on Sunday.

            "We heard it all night," said Zarina Gul, a resident. "Nobody slept."

            In Quetta a blast broke windows on Saturday, police said, and some 40 shops stayed shut.

            The museum of Turbat reopened on Sunday.
            """;

    @TempDir
    private Path folder;

    private Path data;
    private IntakeViewModel intake;
    private QueueViewModel queue;
    private DatelineViewModel window;

    @BeforeEach
    void open() throws Exception {
        data = Files.writeString(folder.resolve("days.json"), Fixtures.THREE_DAYS.replace("dateline/1", "dateline/2"));
        start();
    }

    /** The program, newly started. */
    private void start() throws UnreadableFileException {
        Background direct = Background.direct();
        EditingViewModel editing = new EditingViewModel(data, direct);
        Dataset read = DatasetReader.read(data).value();
        window = new DatelineViewModel(Workspace.of(read, Fixtures.NO_MAP, List.of()), direct, editing);
        editing.onSaved(
                saved -> window = window.continuing(Workspace.of(saved.value(), Fixtures.NO_MAP, saved.problems())));
        intake = new IntakeViewModel(editing, () -> window, direct);
        queue = new QueueViewModel(intake);
        intake.open(there -> {}, refused -> {
            throw new AssertionError(refused);
        });
    }

    private void begin() {
        intake.paste(TEXT);
        intake.describe(details("sixth", "2026-02-01"));
        intake.begin();
    }

    private SourceDetails details(String id, String published) {
        return new SourceDetails(
                id, "The Sixth", "Night of noise", "Our Correspondent", "", published, "Asia/Karachi", "", "AFP", "");
    }

    private Dataset onDisk() {
        try {
            return DatasetReader.read(data).value();
        } catch (UnreadableFileException broken) {
            throw new AssertionError(broken);
        }
    }

    private Work work() {
        return intake.workProperty().get().orElseThrow();
    }

    private Item item(Item.Kind kind, String words) {
        return work().entries().stream()
                .map(Entry::item)
                .filter(item -> item.kind() == kind && item.words().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private State state(Item item) {
        return work().entries().stream()
                .filter(entry -> entry.item().key().equals(item.key()))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private void goTo(Item item) {
        queue.goTo(item.key());
    }

    private Event event(String id) {
        return onDisk().events().get(id);
    }

    @Test
    void what_is_typed_before_there_is_a_text_stays_and_the_text_fills_in_the_rest() {
        intake.describe(details("", "2026-02-03"));
        intake.paste(TEXT);

        SourceDetails source = intake.draftProperty().get().orElseThrow().source();
        assertThat(source.outlet()).isEqualTo("The Sixth");
        assertThat(source.published()).isEqualTo("2026-02-03");
        assertThat(source.title()).isEqualTo("Night of noise");
        assertThat(source.id()).isNotEmpty();
        assertThat(source.dateline()).isEqualTo("NOSHKI");
    }

    @Test
    void of_another_text_what_was_typed_stays_and_what_the_first_one_gave_goes() {
        intake.paste(TEXT);
        SourceDetails first = intake.draftProperty().get().orElseThrow().source();
        intake.describe(new SourceDetails(
                first.id(),
                "The Sixth",
                first.title(),
                first.byline(),
                first.dateline(),
                first.published(),
                first.zone(),
                first.address(),
                first.origins(),
                "By phone"));

        intake.paste(TEXT.replace("Night of noise in Noshki", "Calm in Kalat").replace("NOSHKI:", "KALAT:"));

        SourceDetails source = intake.draftProperty().get().orElseThrow().source();
        assertThat(source.outlet()).isEqualTo("The Sixth");
        assertThat(source.note()).isEqualTo("By phone");
        assertThat(source.title()).isEqualTo("Calm in Kalat");
    }

    @Test
    void what_was_typed_of_one_report_is_not_of_the_next() {
        intake.describe(details("sixth", "2026-02-01"));
        intake.end();
        intake.paste(TEXT);

        assertThat(intake.draftProperty().get().orElseThrow().source().outlet()).isNotEqualTo("The Sixth");
    }

    @Test
    void nothing_is_in_the_record_before_someone_says_yes() {
        String before = Fixtures.THREE_DAYS.replace("dateline/1", "dateline/2");

        begin();
        queue.goOn(1);
        queue.reject();

        assertThat(data).hasContent(before);
        assertThat(work().entries()).noneMatch(entry -> entry.state() == State.TAKEN);
    }

    @Test
    void the_details_are_proposed_and_a_wrong_date_is_named() {
        intake.paste(TEXT);

        assertThat(intake.draftProperty().get().orElseThrow().source().title()).isEqualTo("Night of noise in Noshki");
        intake.describe(details("sixth", "last week"));
        assertThat(intake.wrong())
                .contains("The date is not understood: expected a day such as 2026-02-01, or a time"
                        + " such as 2026-02-01T17:04.");
        intake.describe(details("one", ""));
        assertThat(intake.wrong()).contains("Another source of the dataset has the short name one.");
        intake.describe(details("sixth", "2026-02-01 17:04"));
        assertThat(intake.wrong()).isEmpty();
    }

    @Test
    void lines_that_are_cut_off_are_no_paragraphs() throws IOException {
        intake.paste(TEXT);
        intake.cut(2);
        intake.describe(details("sixth", ""));
        intake.begin();

        assertThat(work().paragraph(2)).startsWith("NOSHKI: At least 12");
        assertThat(Files.readString(folder.resolve("days.texts/sixth.txt")))
                .startsWith("Night of noise in Noshki\n\nNOSHKI:");
    }

    @Test
    void without_a_date_no_weekday_has_a_time() {
        intake.paste(TEXT);
        intake.describe(details("sixth", ""));
        intake.begin();

        Item.OfTime friday = (Item.OfTime) item(Item.Kind.TIME, "Friday");
        assertThat(friday.time()).isNull();
        goTo(friday);
        queue.take();
        assertThat(queue.askedProperty().get()).contains(Missing.TIME);
    }

    @Test
    void a_mention_puts_the_source_first_with_its_kept_text() {
        begin();

        goTo(item(Item.Kind.PLACE, "Noshki"));
        queue.take();

        Source source = onDisk().sources().get("sixth");
        assertThat(source.mentions()).containsExactly(new Mention("noshki", List.of(1)));
        assertThat(source.origins()).containsExactly("AFP");
        assertThat(source.published()).hasFieldOrPropertyWithValue("date", LocalDate.of(2026, 2, 1));
        assertThat(source.archive()).satisfies(archive -> {
            assertThat(archive.file()).isEqualTo("sixth.txt");
            assertThat(archive.sha256()).hasSize(64);
        });
    }

    @Test
    void all_alike_in_sight_are_one_step() {
        begin();
        List<String> keys =
                work().entries().stream().map(entry -> entry.item().key()).toList();

        goTo(item(Item.Kind.PLACE, "Noshki"));
        queue.takeAlike(keys);

        assertThat(onDisk().sources().get("sixth").mentions())
                .containsExactly(new Mention("noshki", List.of(1, 3)), new Mention("quetta", List.of(5)));
        intake.undo();
        assertThat(onDisk().sources().list()).extracting(Source::id).doesNotContain("sixth");
    }

    @Test
    void a_quote_goes_into_its_event_together_with_the_report_of_it() {
        begin();
        Item quote = item(Item.Kind.QUOTE, "We heard");

        goTo(quote);
        queue.chooseEvent("raid");
        queue.choose("Zarina Gul");
        queue.describeSpeaker((Item.OfQuote) quote, "a resident");
        queue.take();

        assertThat(event("raid").quotes())
                .contains(new Quote("sixth", 4, "Zarina Gul", "a resident", "We heard it all night", null));
        assertThat(event("raid").reports()).contains(new Report("sixth", List.of(4)));
        assertThat(state(quote)).isEqualTo(State.TAKEN);
    }

    @Test
    void a_quote_renders_the_words_of_another_only_if_someone_says_so() {
        begin();
        goTo(item(Item.Kind.QUOTE, "We heard"));
        queue.chooseEvent("raid");
        queue.choose("A resident");

        List<LikeQuote> like = work().likeQuotes((Item.OfQuote) queue.current().orElseThrow());
        assertThat(like).extracting(LikeQuote::source).containsExactly("one");
        queue.chooseSameAs(like.get(0).key(), true);
        queue.take();

        assertThat(event("raid").quotes())
                .extracting(Quote::source, Quote::utterance, Quote::perhapsSame)
                .containsExactly(
                        tuple("one", "we-heard-it-all-night", false), tuple("sixth", "we-heard-it-all-night", true));
    }

    @Test
    void a_quote_whose_paragraph_tells_no_event_asks_for_one() {
        begin();
        Item quote = item(Item.Kind.QUOTE, "Nobody slept");
        goTo(quote);
        work().draft().items().stream()
                .filter(Item.OfEvent.class::isInstance)
                .forEach(told -> intake.step(draft -> draft.rejecting(told.key(), true)));

        queue.take();

        assertThat(queue.askedProperty().get()).contains(Missing.EVENT);
        assertThat(intake.messageProperty().get()).isEqualTo("Say first which event paragraph 4 tells.");
    }

    @Test
    void a_figure_answers_the_measure_that_its_words_are_like() {
        begin();
        Item figure = item(Item.Kind.FIGURE, "At least 12");

        assertThat(work().chosen(figure).map(Option::id)).contains("killed");
        goTo(figure);
        queue.chooseEvent("raid");
        queue.attribute("officials in Noshki");
        queue.take();

        Figure taken = event("raid").figures().get(0);
        assertThat(taken.wording()).isEqualTo("At least 12 people");
        assertThat(taken.attributedTo()).isEqualTo("officials in Noshki");
        assertThat(taken.source()).isEqualTo("sixth");
    }

    @Test
    void a_figure_of_selected_words_is_given_by_who_gives_the_one_that_it_was_proposed_as() {
        begin();
        String text = work().paragraph(3);
        int from = text.indexOf("At least 12");
        Item proposed = item(Item.Kind.FIGURE, "At least 12");
        assertThat(proposed).extracting("attributedTo").isEqualTo("officials");

        queue.make(Item.Kind.FIGURE, 3, from, text.indexOf(" in Noshki on"));

        assertThat(intake.current()).get().extracting("attributedTo").isEqualTo("officials");
        assertThat(intake.current()).get().extracting("isByHand").isEqualTo(true);
    }

    @Test
    void a_time_of_selected_words_has_just_these_as_its_note() {
        begin();
        String text = work().paragraph(3);
        int from = text.indexOf("in Noshki on Friday");

        queue.make(Item.Kind.TIME, 3, from, from + "in Noshki on Friday".length());

        assertThat(intake.current()).get().extracting("time.note").isEqualTo("\u201cin Noshki on Friday\u201d");
        assertThat(intake.current()).get().extracting("time.start").isEqualTo(Instant.parse("2026-01-29T19:00:00Z"));
    }

    @Test
    void selected_words_become_a_figure_with_its_number_and_a_measure_of_its_own() {
        begin();
        String text = work().paragraph(5);
        int from = text.indexOf("some 40 shops");

        queue.make(Item.Kind.FIGURE, 5, from, from + "some 40 shops".length());
        queue.chooseEvent("blast");
        queue.make("Shops shut", "shops");
        queue.take();

        Figure figure = event("blast").figures().get(0);
        assertThat(figure.measure()).isEqualTo("shops-shut");
        assertThat(figure.amount()).hasToString("Amount[bound=ABOUT, value=40.0, upper=40.0]");
        assertThat(onDisk().measures().get("shops-shut").unit()).isEqualTo("shops");
    }

    @Test
    void a_new_event_has_title_category_time_and_places_and_its_report() {
        begin();
        Item paragraph = work().draft().item("event:6:0-0").orElseThrow();
        EventTime sunday =
                EventTime.exactly(Instant.parse("2026-01-31T19:00:00Z"), Instant.parse("2026-02-01T19:00:00Z"));

        goTo(paragraph);
        queue.make(new NewEvent(
                "Museum reopens", "statement", sunday, List.of(new EventPlace("balochistan", Precision.PROVINCE))));

        Event made = event("museum-reopens");
        assertThat(made.reports()).containsExactly(new Report("sixth", List.of(6)));
        assertThat(made.time()).isEqualTo(sunday);
        assertThat(state(paragraph)).isEqualTo(State.TAKEN);
    }

    @Test
    void a_paragraph_that_tells_an_event_can_tell_another_too() {
        begin();
        Item paragraph = work().draft().item("event:5:0-0").orElseThrow();
        goTo(paragraph);
        queue.chooseEvent("blast");
        queue.take();

        goTo(paragraph);
        queue.chooseEvent("denial");

        assertThat(event("blast").reports()).contains(new Report("sixth", List.of(5)));
        assertThat(event("denial").reports()).contains(new Report("sixth", List.of(5)));
    }

    @Test
    void an_event_that_is_chosen_for_a_place_or_for_what_is_taken_is_told_by_its_paragraph_too() {
        begin();
        Item place = item(Item.Kind.PLACE, "Quetta");
        goTo(place);

        queue.chooseEvent("blast");

        assertThat(event("blast").reports()).contains(new Report("sixth", List.of(5)));
        assertThat(state(place)).isEqualTo(State.OPEN);
        assertThat(intake.messageProperty().get())
                .isEqualTo("Paragraph 5 tells \u201c" + event("blast").title() + "\u201d.");

        Item figure = item(Item.Kind.FIGURE, "At least 12");
        goTo(figure);
        queue.chooseEvent("raid");
        queue.take();
        goTo(figure);
        queue.chooseEvent("denial");

        assertThat(event("denial").reports()).contains(new Report("sixth", List.of(3)));
        assertThat(event("raid").figures()).extracting(Figure::source).contains("sixth");

        intake.undo();
        assertThat(event("denial").reports()).extracting(Report::source).doesNotContain("sixth");
    }

    @Test
    void a_time_is_that_of_the_report_where_others_tell_the_event_too() {
        begin();
        Item time = item(Item.Kind.TIME, "on Friday");

        goTo(time);
        queue.chooseEvent("raid");
        queue.take();

        Report own = event("raid").reports().get(2);
        assertThat(own.source()).isEqualTo("sixth");
        assertThat(own.time()).isNotNull();
        assertThat(event("raid").time().start()).isEqualTo(Instant.parse("2026-01-30T05:00:00Z"));
    }

    @Test
    void a_new_place_gets_its_point_and_its_mention() {
        begin();
        String text = work().paragraph(6);
        int from = text.indexOf("Turbat");

        queue.make(Item.Kind.PLACE, 6, from, from + "Turbat".length());
        queue.take();
        assertThat(queue.askedProperty().get()).contains(Missing.PLACE);
        queue.make(new Place("turbat", "Turbat", List.of(), "city", "balochistan", null, 63.05, 26.0), false);

        assertThat(onDisk().places().get("turbat").longitude()).isEqualTo(63.05);
        assertThat(onDisk().sources().get("sixth").mentions()).containsExactly(new Mention("turbat", List.of(6)));
    }

    @Test
    void yes_and_no_are_undone_in_the_order_in_which_they_were_said() {
        begin();
        Item mention = item(Item.Kind.PLACE, "Noshki");
        Item time = item(Item.Kind.TIME, "on Friday");
        goTo(mention);
        queue.take();
        goTo(time);
        queue.reject();

        intake.undo();
        assertThat(state(time)).isEqualTo(State.OPEN);
        assertThat(state(mention)).isEqualTo(State.TAKEN);
        intake.undo();
        assertThat(state(mention)).isEqualTo(State.OPEN);
        assertThat(onDisk().sources().list()).hasSize(3);

        intake.redo();
        intake.redo();
        assertThat(state(mention)).isEqualTo(State.TAKEN);
        assertThat(state(time)).isEqualTo(State.REJECTED);
    }

    @Test
    void what_the_window_undoes_is_open_again() {
        begin();
        Item mention = item(Item.Kind.PLACE, "Noshki");
        goTo(mention);
        queue.take();

        window.undo();

        assertThat(state(mention)).isEqualTo(State.OPEN);
    }

    @Test
    void it_is_gone_on_with_where_it_was_left() throws Exception {
        begin();
        Item mention = item(Item.Kind.PLACE, "Noshki");
        Item time = item(Item.Kind.TIME, "on Friday");
        goTo(mention);
        queue.take();
        goTo(time);
        queue.reject();
        List<Entry> before = work().entries();
        Optional<String> at = queue.current().map(Item::key);

        start();

        assertThat(work().entries()).isEqualTo(before);
        assertThat(queue.current().map(Item::key)).isEqualTo(at);
        assertThat(intake.progressWords()).startsWith("2 of ");
    }

    @Test
    void a_broken_file_of_what_was_being_added_is_named_and_nothing_is_lost() throws Exception {
        Files.writeString(folder.resolve("days.intake.json"), "{ \"format\": \"dateline-intake/1\", ");

        start();

        assertThat(intake.draftProperty().get()).isEmpty();
        assertThat(intake.messageProperty().get())
                .startsWith("The report that was being added cannot be gone on with:");
        assertThat(folder.resolve("days.intake.json")).exists();
    }

    @Test
    void it_ends_by_hand() {
        begin();
        intake.say("All is done: everything is taken or rejected.");

        intake.end();

        assertThat(intake.messageProperty().get()).isEmpty();
        assertThat(folder.resolve("days.intake.json")).doesNotExist();
        assertThat(intake.draftProperty().get()).isEmpty();
        assertThat(folder.resolve("days.texts/sixth.txt")).exists();
    }

    @Test
    void the_text_of_a_report_that_is_there_is_noticed() {
        begin();
        goTo(item(Item.Kind.PLACE, "Noshki"));
        queue.take();
        intake.end();

        intake.paste(TEXT);

        assertThat(intake.lookedProperty().get().orElseThrow().like().same().found())
                .contains("sixth");
    }

    @Test
    void a_report_of_which_everything_is_done_is_done() {
        begin();
        assertThat(work().isDone()).isFalse();

        work().entries().forEach(entry -> {
            goTo(entry.item());
            queue.reject();
        });

        assertThat(work().isDone()).isTrue();
        assertThat(intake.messageProperty().get()).isEqualTo("All is done: everything is taken or rejected.");
    }

    @Test
    void several_paragraphs_that_may_tell_one_event_can_be_looked_at_one_by_one() {
        begin();
        intake.step(draft -> draft.with(new Item.OfEvent(List.of(1, 2), "raid", List.of("a reason")))
                .at("event:1:0-0"));

        queue.split();

        assertThat(work().draft().items())
                .contains(
                        new Item.OfEvent(List.of(1), "raid", List.of("a reason")),
                        new Item.OfEvent(List.of(2), "raid", List.of("a reason")));
    }

    @Test
    void a_text_without_words_is_refused() {
        intake.paste("   \n\n ");

        assertThat(intake.messageProperty().get()).contains("there is no text");
    }
}
