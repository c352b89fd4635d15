package org.dateline.viewmodel.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.calendar.Granularity;
import org.dateline.events.Dataset;
import org.dateline.geo.LayerStyle;
import org.dateline.model.Catalog;
import org.dateline.model.EventField;
import org.dateline.model.TimeWindow;
import org.dateline.model.field.FieldType;
import org.dateline.query.Choice;
import org.dateline.query.EventFilter;
import org.dateline.query.chart.StackBy;
import org.dateline.query.measure.Quantity;
import org.dateline.query.shape.DrawnShape;
import org.dateline.viewmodel.Fixtures;
import org.dateline.viewmodel.Screen;
import org.dateline.viewmodel.Selection;
import org.dateline.viewmodel.TableLayout;
import org.dateline.viewmodel.ViewState;
import org.dateline.viewmodel.chart.Charting;
import org.dateline.viewmodel.layers.Layering;
import org.dateline.viewmodel.layers.MapPart;
import org.dateline.viewmodel.shading.ClassChoice;
import org.dateline.viewmodel.shading.Rate;
import org.dateline.viewmodel.shading.ShadeBy;
import org.dateline.viewmodel.shading.Shading;
import org.dateline.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ViewLineTest {

    private static final TimeWindow SATURDAY =
            new TimeWindow(Instant.parse("2026-01-30T19:00:00Z"), Instant.parse("2026-01-31T19:00:00Z"));

    private ViewLine line;
    private TimeWindow span;

    @BeforeEach
    void open() throws Exception {
        Workspace workspace = Fixtures.threeDays();
        line = new ViewLine(workspace.dataset());
        span = workspace.dataset().span();
    }

    private static EventFilter filter(Set<String> categories, String text) {
        return EventFilter.NONE.withCategories(Choice.only(categories)).withText(text);
    }

    @Test
    void a_filter_of_every_kind_with_what_it_leaves_out_comes_back() throws Exception {
        EventFilter filter = new EventFilter(
                Choice.without(Set.of("attack", "statement")),
                new Choice(Set.of("balochistan"), Set.of("noshki")),
                Choice.without("one"),
                "raid",
                Map.of(),
                null);
        ViewState view = new ViewState(span, filter, Selection.NOTHING);

        String text = line.format(view);

        assertThat(text)
                .contains("&not-categories=attack,statement&in=balochistan&not-in=noshki&not-told-by=one&text=raid");
        assertThat(line.parse(text)).isEqualTo(view);
        assertThatThrownBy(() -> line.parse("dateline:?not-in=noshk"))
                .hasMessage("not-in: expected the id of a known place, such as \"noshki\", found \"noshk\"");
    }

    @Test
    void keeps_whether_what_is_only_possible_is_left_out() throws Exception {
        ViewState view = new ViewState(SATURDAY, EventFilter.NONE, true, Selection.NOTHING);

        assertThat(line.format(view)).endsWith("&possible=no");
        assertThat(line.parse(line.format(view))).isEqualTo(view);
    }

    @Test
    void keeps_the_step_that_is_chosen_and_says_nothing_of_steps_as_exact_as_the_data() throws Exception {
        ViewState view = new ViewState(
                SATURDAY,
                EventFilter.NONE,
                false,
                Selection.NOTHING,
                null,
                Shading.EVENTS,
                Charting.EVENTS,
                null,
                Granularity.WEEK);

        assertThat(line.format(view)).endsWith("&step=week");
        assertThat(line.parse(line.format(view))).isEqualTo(view);
        assertThat(line.parse("dateline:?step=auto").steps()).isEqualTo(Granularity.AUTO);
        assertThat(line.format(line.parse("dateline:?step=auto"))).doesNotContain("step");
        assertThatThrownBy(() -> line.parse("dateline:?step=fortnight"))
                .hasMessage("step: expected one of auto, minute, hour, day, week, month, year, found \"fortnight\"");
    }

    @Test
    void says_what_is_wanted_of_fields_between_semicolons() throws Exception {
        Dataset dataset = Fixtures.dataset().toBuilder()
                .fields(Catalog.of(List.of(
                        new EventField("actor1", "Actor 1", FieldType.TEXT),
                        new EventField("killed", "Killed", FieldType.NUMBER))))
                .build();
        ViewLine ofFields = new ViewLine(dataset);
        EventFilter filter = EventFilter.NONE
                .withField("killed", Choice.only(Set.of("1..10", "50..")))
                .withField("actor1", Choice.only(Set.of("BLF: a, b; c", "BLA")));
        ViewState view = new ViewState(SATURDAY, filter, Selection.NOTHING);

        assertThat(ofFields.format(view)).endsWith("&field=actor1:BLA,BLF:%20a%2C%20b%3B%20c;killed:1..10,50..");
        assertThat(ofFields.parse(ofFields.format(view))).isEqualTo(view);
        EventFilter both =
                EventFilter.NONE.withField("actor1", new Choice(Set.of("B + C", "A"), Set.of("D", "E"), true));
        ViewState together = new ViewState(SATURDAY, both, Selection.NOTHING);
        assertThat(ofFields.format(together)).endsWith("&field=actor1:A+B%20%2B%20C&not-field=actor1:D,E");
        assertThat(ofFields.parse(ofFields.format(together))).isEqualTo(together);
        assertThatThrownBy(() -> ofFields.parse("dateline:?field=actor1:A+B,C"))
                .hasMessage("field: expected values between commas, or all between plus signs, found \"A+B,C\"");
        assertThatThrownBy(() -> ofFields.parse("dateline:?field=actor:BLA"))
                .hasMessage("field: expected the id of a known field, such as \"actor1\", found \"actor\"");
        assertThatThrownBy(() -> ofFields.parse("dateline:?field=killed:many"))
                .hasMessage(
                        "field: expected a number such as 3, or a range such as 1..10, 5.. or ..20, found \"many\"");
        assertThatThrownBy(() -> ofFields.parse("dateline:?field=actor1"))
                .hasMessage("field: expected a field, a colon and values, such as actor1:VALUE, found \"actor1\"");
        assertThatThrownBy(() -> ofFields.parse("dateline:?field=killed=1..10"))
                .hasMessage(
                        "field: expected a field, a colon and values, such as killed:1..10, found \"killed=1..10\"");
        assertThatThrownBy(() -> ofFields.parse("dateline:?field=actor1:"))
                .hasMessage("field: expected a value of \"actor1\", found none");
        assertThatThrownBy(() -> ofFields.parse("dateline:?field=actor1:a;actor1:b"))
                .hasMessage("field: expected each field once, found \"actor1\" twice");
    }

    @Test
    void says_what_areas_are_shaded_by_in_which_classes_and_per_what() throws Exception {
        List<Shading> shadings = List.of(
                Shading.by(ShadeBy.SOURCES),
                Shading.sum(Quantity.measure("killed")).in(ClassChoice.of(ClassChoice.Method.QUANTILES)),
                Shading.sum(Quantity.measure("killed")).per(Rate.SURFACE).sizing(true),
                Shading.EVENTS
                        .in(new ClassChoice(ClassChoice.Method.OWN, List.of(2.5, 10.0)))
                        .per(Rate.inhabitants("Pop, 2017")));

        assertThat(shadings.stream().map(this::shaded).map(line::format))
                .extracting(text -> text.substring(text.indexOf("&shade=") + 7))
                .containsExactly(
                        "sources",
                        "measure:killed,quantiles",
                        "measure:killed,per:surface,symbols:sum",
                        "events,2.5%3B10,per:inhabitants:Pop%2C%202017");
        for (Shading shading : shadings) {
            assertThat(line.parse(line.format(shaded(shading)))).isEqualTo(shaded(shading));
        }
        assertThatThrownBy(() -> line.parse("dateline:?shade=measure:kiled"))
                .hasMessage(
                        "shade: expected events, sources, mentions, measure:ID or field:ID, such as \"measure:killed\","
                                + " found \"measure:kiled\"");
        assertThatThrownBy(() -> line.parse("dateline:?shade=events,10;5"))
                .hasMessage("shade: expected quantiles, equal, breaks such as 10;50;100, per:surface,"
                        + " per:inhabitants:FIELD or, of a sum, symbols:sum, found \"10;5\"");
        assertThatThrownBy(() -> line.parse("dateline:?shade=events,symbols:sum"))
                .hasMessageContaining("found \"symbols:sum\"");
    }

    @Test
    void says_which_columns_the_table_has_and_what_sorts_it_only_where_that_is_chosen() throws Exception {
        TableLayout chosen = TableLayout.of(
                List.of("kind-province", "title", "measure-killed"),
                Optional.of(new TableLayout.Sort("measure-killed", true)));
        ViewState view = ofTable(chosen);

        assertThat(line.format(view)).endsWith("&columns=kind-province,title,measure-killed&sort=-measure-killed");
        assertThat(line.parse(line.format(view))).isEqualTo(view);
        assertThat(line.format(ofTable(TableLayout.USUAL)))
                .doesNotContain("columns")
                .doesNotContain("sort");
        assertThat(line.format(ofTable(TableLayout.USUAL.sortedBy(Optional.of(new TableLayout.Sort("title", false))))))
                .endsWith("&sort=title");
        assertThatThrownBy(() -> line.parse("dateline:?columns=titel"))
                .hasMessage("columns: expected the id of a column, such as \"title\", found \"titel\"");
        assertThatThrownBy(() -> line.parse("dateline:?columns=title,title"))
                .hasMessage("columns: expected each column once, found \"title\" twice");
        assertThatThrownBy(() -> line.parse("dateline:?sort=--title"))
                .hasMessageStartingWith("sort: expected the id of a column");
    }

    private ViewState ofTable(TableLayout table) {
        return new ViewState(
                SATURDAY,
                EventFilter.NONE,
                false,
                Selection.NOTHING,
                null,
                Shading.EVENTS,
                Charting.EVENTS,
                null,
                Granularity.AUTO,
                null,
                table);
    }

    @Test
    void says_what_the_chart_counts_in_which_bars_divided_by_what() throws Exception {
        List<Charting> chartings = List.of(
                Charting.EVENTS.in(Granularity.WEEK),
                Charting.EVENTS.by(StackBy.CATEGORY).averaging(7),
                Charting.EVENTS
                        .of(Quantity.measure("killed"))
                        .in(Granularity.DAY)
                        .by(StackBy.PLACE));

        assertThat(chartings.stream().map(this::charted).map(line::format))
                .extracting(text -> text.substring(text.indexOf("&chart=") + 7))
                .containsExactly("events,in:week", "events,by:category,average:7", "measure:killed,in:day,by:place");
        for (Charting charting : chartings) {
            assertThat(line.parse(line.format(charted(charting)))).isEqualTo(charted(charting));
        }
        assertThat(line.format(charted(Charting.EVENTS))).doesNotContain("chart");
        assertThat(line.parse("dateline:?chart=events").charting()).isEqualTo(Charting.EVENTS);
    }

    @Test
    void a_line_that_says_what_the_chart_shows_opens_on_it() throws Exception {
        assertThat(line.screen("dateline:?chart=events,in:week")).contains(Screen.CHART);
        assertThat(line.screen("dateline:?chart=events")).contains(Screen.CHART);
        assertThat(line.screen("dateline:?from=2026-01-31")).isEmpty();
        assertThat(line.screen("dateline:?chart=events,in:week&versus=before")).isEmpty();
        assertThat(line.format(charted(Charting.EVENTS), Screen.CHART)).endsWith("&chart=events");
        assertThat(line.format(charted(Charting.EVENTS), Screen.MAP)).doesNotContain("chart");
        assertThat(line.format(charted(Charting.EVENTS.in(Granularity.WEEK)), Screen.CHART))
                .endsWith("&chart=events,in:week");
        assertThat(line.format(charted(Charting.EVENTS.in(Granularity.WEEK)), Screen.MAP))
                .as("a view of the map opens on the map")
                .doesNotContain("chart");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "deaths|expected events, measure:ID or field:ID, found \"deaths\"",
                "measure:kiled|expected events, measure:ID or field:ID, such as \"measure:killed\", found \"measure:kiled\"",
                "events,in:fortnight|expected one of auto, minute, hour, day, week, month, year, found \"fortnight\"",
                "events,by:categories|expected category, place, source, field:ID, such as \"category\", found \"categories\"",
                "events,average:1|expected a number of bars from 2 to 366, found \"1\"",
                "events,week|expected in:week, by:category, by:place, by:source, by:field:ID or average:7, found \"week\""
            })
    void refuses_charts_that_it_does_not_write(String chart, String message) {
        assertThatThrownBy(() -> line.parse("dateline:?chart=" + chart))
                .isInstanceOf(MalformedViewException.class)
                .hasMessage("chart: " + message);
    }

    private ViewState charted(Charting charting) {
        return new ViewState(
                SATURDAY,
                EventFilter.NONE,
                false,
                Selection.NOTHING,
                null,
                Shading.EVENTS,
                charting,
                null,
                Granularity.AUTO);
    }

    private ViewState shaded(Shading shading) {
        return new ViewState(
                SATURDAY,
                EventFilter.NONE,
                false,
                Selection.NOTHING,
                null,
                shading,
                Charting.EVENTS,
                null,
                Granularity.AUTO);
    }

    @Test
    void writes_a_view_as_one_line_that_can_be_read_by_people() {
        ViewState view = new ViewState(SATURDAY, filter(Set.of("attack"), "a guard"), new Selection.OfEvent("blast"));

        assertThat(line.format(view))
                .isEqualTo("dateline:?from=2026-01-31T00:00&to=2026-02-01T00:00&event=blast&categories=attack"
                        + "&text=a%20guard");
    }

    @Test
    void reads_every_view_that_it_writes() throws Exception {
        List<Selection> selections = List.of(
                Selection.NOTHING,
                new Selection.OfEvent("raid"),
                new Selection.OfPlace("noshki"),
                new Selection.OfSource("three"));
        List<String> texts = List.of("", "raid", "50% & more = \u201cyes\u201d, +1 \u2013 \ud83d\udcf0", "a%20b");
        List<Set<String>> categories = List.of(Set.of(), Set.of("attack"), Set.of("attack", "statement"));

        for (Selection selection : selections) {
            for (String text : texts) {
                for (Set<String> chosen : categories) {
                    ViewState view = new ViewState(SATURDAY, filter(chosen, text), selection);

                    assertThat(line.parse(line.format(view))).isEqualTo(view);
                }
            }
        }
    }

    @Test
    void keeps_which_layers_are_drawn_in_which_order_and_how() throws Exception {
        Layering layers = new Layering(List.of(
                new Layering.Drawn("roads, main: 2", new LayerStyle("#a08468", 1.25, "ref:en", true)),
                new Layering.Drawn("rivers", new LayerStyle("#5b93bd", 2, "", true))));
        ViewState view = new ViewState(
                SATURDAY,
                EventFilter.NONE,
                false,
                Selection.NOTHING,
                null,
                Shading.EVENTS,
                Charting.EVENTS,
                layers,
                Granularity.AUTO);

        assertThat(line.format(view)).endsWith("&layers=roads%2C%20main%3A%202:a08468:1.25:ref%3Aen,rivers:5b93bd:2:");
        assertThat(line.parse(line.format(view))).isEqualTo(view);
    }

    @Test
    void keeps_that_no_layer_is_drawn() throws Exception {
        ViewState view = new ViewState(
                SATURDAY,
                EventFilter.NONE,
                false,
                Selection.NOTHING,
                null,
                Shading.EVENTS,
                Charting.EVENTS,
                new Layering(List.of()),
                Granularity.AUTO);

        assertThat(line.parse(line.format(view))).isEqualTo(view);
    }

    @Test
    void keeps_the_shape_in_which_events_are_shown() throws Exception {
        DrawnShape shape =
                DrawnShape.parse("66.5,29.5;67.5,-29.25;-179.99999,30;unplaced").orElseThrow();
        ViewState view = new ViewState(SATURDAY, EventFilter.NONE.withShape(shape), Selection.NOTHING);

        assertThat(line.format(view)).endsWith("&shape=66.5,29.5;67.5,-29.25;-179.99999,30;unplaced");
        assertThat(line.parse(line.format(view))).isEqualTo(view);
        assertThat(line.parse("dateline:?shape=66.5%2C29.5%3B67%2C29%3B67%2C30")
                        .filter()
                        .shape())
                .isEqualTo(DrawnShape.parse("66.5,29.5;67,29;67,30").orElseThrow());
    }

    @Test
    void keeps_the_part_of_the_map_that_was_zoomed_to() throws Exception {
        ViewState view = new ViewState(SATURDAY, EventFilter.NONE, Selection.NOTHING)
                .showing(new MapPart(-66.02, 29.5504, 3.25));

        assertThat(line.format(view)).endsWith("&map=-66.02,29.5504,3.25");
        assertThat(line.parse(line.format(view))).isEqualTo(view);
        assertThat(line.parse(line.format(view))
                        .selecting(new Selection.OfEvent("raid"))
                        .part())
                .isEqualTo(view.part());
    }

    @ParameterizedTest
    @ValueSource(strings = {"66.02,29.55", "66.02,29.55,0", "190,29,2", "66,-91,2", "66,29,2,4", "x,29,2", "66,29,1e3"})
    void refuses_what_is_no_part_of_a_map(String part) {
        assertThatThrownBy(() -> line.parse("dateline:?map=" + part))
                .isInstanceOf(MalformedViewException.class)
                .hasMessage(
                        "map: expected degrees east, degrees north and how far the map is zoomed in, 1 for the whole"
                                + " map, such as 66.02,29.55,3.2, found \"" + part + "\"");
    }

    @Test
    void refuses_what_is_no_shape() {
        assertThatThrownBy(() -> line.parse("dateline:?shape=66,29;67,99;67,30"))
                .isInstanceOf(MalformedViewException.class)
                .hasMessage("shape: expected 3 to 1000 corners, each longitude,latitude in degrees (WGS 84), such as"
                        + " 66.5,29.5;67.5,29.5;67,30.5, found \"66,29;67,99;67,30\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rivers|layers: expected layers such as rivers:5b93bd:1.3:name, found \"rivers\"",
                "rivers:blue:1.3:|layers: expected layers such as rivers:5b93bd:1.3:name, found \"rivers:blue:1.3:\"",
                "rivers:5b93bd:9:name|layers: expected a width from 0.5 to 6, found 9"
            })
    void refuses_layers_that_it_does_not_write(String layers, String message) {
        assertThatThrownBy(() -> line.parse("dateline:?layers=" + layers))
                .isInstanceOf(MalformedViewException.class)
                .hasMessage(message);
    }

    @Test
    void leaves_out_a_page_that_belongs_to_this_window_only() throws Exception {
        ViewState view = new ViewState(SATURDAY, EventFilter.NONE, new Selection.OfStories());

        assertThat(line.parse(line.format(view)).selection()).isEqualTo(Selection.NOTHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dateline:?", "  dateline:?from=2026-01-30&to=2026-02-02\n"})
    void shows_the_whole_span_unless_told_otherwise_and_minds_no_space_around(String text) throws Exception {
        assertThat(line.parse(text)).isEqualTo(new ViewState(span, EventFilter.NONE, Selection.NOTHING));
    }

    @Test
    void takes_a_time_with_an_offset() throws Exception {
        assertThat(line.parse("dateline:?from=2026-01-31T00:00%2B05:00&to=2026-01-31T19:00Z")
                        .window())
                .isEqualTo(SATURDAY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "http://x | view: expected a line that begins with dateline:?, found \"http://x\"",
                "dateline:?from | view: expected a key and a value such as from=2026-01-31, found \"from\"",
                "dateline:?from=2026-01-30& | view: expected a key and a value such as from=2026-01-31, found \"\"",
                "dateline:?form=2026-01-30 | view: expected \"from\", found the key \"form\"",
                "dateline:?zzzzzzzz=1 | view: expected one of the keys from, to, event, place, source, speaker, actor, measure, report, paragraph, categories, not-categories, in, not-in, told-by, not-told-by, text, field, not-field, shape, possible, shade, chart, layers, step, versus, map, columns, sort, found the key \"zzzzzzzz\"",
                "dateline:?from= | from: expected a value, found none",
                "dateline:?event=raid&event=blast | event: expected this key once, found it twice",
                "dateline:?from=Saturday | from: expected a date or date-time such as 2026-01-31 or 2026-01-31T06:30, found \"Saturday\"",
                "dateline:?to=2027-01-01 | to: expected a time within the dataset, 2026-01-30T00:00 to 2026-02-02T00:00, found \"2027-01-01\"",
                "dateline:?from=2026-02-01&to=2026-01-31 | to: expected a time from 2026-02-01T00:00, found 2026-01-31T00:00",
                "dateline:?event=raids | event: expected the id of a known event, such as \"raid\", found \"raids\"",
                "dateline:?event=raid&place=noshki | place: expected one of event, place, speaker, actor and source, event or place with a source, or event with a measure, found event and place",
                "dateline:?measure=killed | measure: expected one of event, place, speaker, actor and source, event or place with a source, or event with a measure, found measure",
                "dateline:?speaker=Nobody | speaker: expected the name of someone who is quoted, found \"Nobody\"",
                "dateline:?categories=attack,attack | categories: expected each category once, found \"attack\" twice",
                "dateline:?categories=attack, | categories: expected the id of a known category, found \"\"",
                "dateline:?report=nobody | report: expected the id of a known source, found \"nobody\"",
                "dateline:?paragraph=3 | paragraph: expected it together with report, found it alone",
                "dateline:?report=one&paragraph=0 | paragraph: expected the number of a paragraph, from 1, found \"0\"",
                "dateline:?possible=yes | possible: expected \"no\", found \"yes\"",
                "dateline:?text=50% | text: expected two hexadecimal digits after %, found \"%\"",
                "dateline:?text=%zz | text: expected two hexadecimal digits after %, found \"%zz\"",
                "dateline:?text=%FF | text: expected percent-encoded UTF-8, found \"%FF\"",
                "dateline:?text=a b | text: expected \"%20\", found \" \"",
                "dateline:?text=\u00e4 | text: expected \"%C3%A4\", found \"\u00e4\""
            })
    void refuses_what_is_malformed_and_says_which_key_what_was_expected_and_what_was_found(String text, String reason) {
        assertThatThrownBy(() -> line.parse(text))
                .isInstanceOf(MalformedViewException.class)
                .hasMessage(reason);
    }
}
