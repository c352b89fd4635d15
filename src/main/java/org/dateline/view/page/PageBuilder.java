package org.dateline.view.page;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dateline.events.Dataset;
import org.dateline.evidence.Evidence;
import org.dateline.evidence.IndependenceWords;
import org.dateline.evidence.OriginGroup;
import org.dateline.evidence.QuoteTable;
import org.dateline.evidence.Speaker;
import org.dateline.export.content.Citation;
import org.dateline.model.Certainty;
import org.dateline.model.Event;
import org.dateline.model.Quote;
import org.dateline.model.Source;
import org.dateline.view.command.MainCommand;
import org.dateline.view.command.WindowContext;
import org.dateline.view.edit.EditMenus;
import org.dateline.view.look.Categories;
import org.dateline.view.look.Explanations;
import org.dateline.view.look.GatheringLine;
import org.dateline.view.look.ParagraphLinks;
import org.dateline.view.look.Theme;
import org.dateline.view.look.WebAddress;
import org.dateline.view.look.WrappedLabel;
import org.dateline.view.paragraph.Paragraphs;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Selection;
import org.dateline.words.TimeWords;
import org.dateline.workspace.Workspace;
import org.kordamp.ikonli.javafx.FontIcon;

/** The pieces that the panel's pages are made of; every source, place and event that they name is a link. */
final class PageBuilder {

    private final WindowContext context;
    private final DatelineViewModel model;
    private final Categories categories;
    private final TimeWords times;
    private final Theme theme;
    private final Set<Object> unfolded;
    private final EditMenus menus;

    /** @param unfolded what is unfolded on the page; kept from one making of the page to the next */
    PageBuilder(WindowContext context, Set<Object> unfolded, EditMenus menus) {
        this.menus = menus;
        this.context = context;
        this.model = context.model();
        this.categories = context.categories();
        this.times = context.times();
        this.theme = context.theme().get();
        this.unfolded = unfolded;
    }

    /** Puts the quote, with where it is from, on the clipboard. */
    void copy(Quote quote) {
        context.notice().copy(citation(quote), tr("Copied the quote with its citation."));
    }

    DatelineViewModel model() {
        return model;
    }

    TimeWords times() {
        return times;
    }

    Dataset dataset() {
        return model.workspace().dataset();
    }

    Workspace workspace() {
        return model.workspace();
    }

    Certainty certaintyOf(Event event) {
        return event.time().in(model.windowProperty().get());
    }

    /** A page that may be long. */
    PageContent content(String id) {
        return new PageContent(page(id));
    }

    VBox page(String id) {
        VBox page = new VBox();
        page.setId(id);
        page.getStyleClass().add("page");
        return page;
    }

    Label title(String words) {
        return label(words, "page-title");
    }

    /** A title with buttons beside it, those of commands first. */
    Node title(String words, List<Node> buttons, MainCommand... commands) {
        Label title = title(words);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox row = new HBox(title);
        for (MainCommand command : commands) {
            Button button = context.commands().iconButton(command);
            // It has a key; and it goes with the page, which would give the keyboard to the search field
            button.setFocusTraversable(false);
            row.getChildren().add(button);
        }
        row.getChildren().addAll(buttons);
        row.getStyleClass().add("title-with-buttons");
        return row;
    }

    /** What can be edited of it. */
    EditMenus menus() {
        return menus;
    }

    /** A label that wraps and is never cut. */
    Label label(String words, String... styleClasses) {
        return WrappedLabel.of(words, styleClasses);
    }

    Label faint(String words) {
        return label(words, "faint");
    }

    Label heading(String words) {
        return Explanations.explain(label(words, "section"));
    }

    Node categoryLine(Event event) {
        HBox line = new HBox(6, glyph(event), label(categories.name(event.category()), "category-name"));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    Node glyph(Event event) {
        Certainty certainty = certaintyOf(event) == Certainty.CERTAIN ? Certainty.CERTAIN : Certainty.POSSIBLE;
        StackPane cell = new StackPane(categories.glyph(event.category(), certainty, theme));
        cell.setMinWidth(16);
        return cell;
    }

    Hyperlink link(String words, Selection target) {
        Hyperlink link = Paragraphs.wrapping(new Hyperlink(words));
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.setOnAction(event -> model.select(target));
        return link;
    }

    Hyperlink sourceLink(String id) {
        Source source = dataset().sources().get(id);
        return link(source.label(), new Selection.OfSource(id));
    }

    /** Paragraphs of a source, each a link to it in the report. */
    Node paragraphs(String source, List<Integer> paragraphs) {
        return ParagraphLinks.of(model, source, paragraphs);
    }

    /** An address, which is a link if it is one of the web. */
    Node address(String address) {
        return WebAddress.link(address, context.browser());
    }

    Hyperlink placeLink(String id) {
        return link(dataset().places().get(id).name(), new Selection.OfPlace(id));
    }

    Hyperlink eventLink(Event event) {
        return link(event.title(), new Selection.OfEvent(event.id()));
    }

    Hyperlink speakerLink(String name) {
        String known = workspace().spoken().speaker(name).map(Speaker::name).orElse(name);
        return link(name, new Selection.OfSpeaker(known));
    }

    String measureName(String id) {
        return dataset().measures().get(id).name();
    }

    /** "8 quotes of 3 utterances", or without the utterances where each has one quote. */
    String quoteCount(int quotes, int utterances) {
        String counted = trn(quotes, "{0} quote", "{0} quotes");
        return utterances == quotes
                ? counted
                : tr("{0} of {1}", counted, trn(utterances, "{0} utterance", "{0} utterances"));
    }

    /** All quotes and figures, which begin to be gathered if they are not yet; empty while they are. */
    Optional<Evidence> evidence() {
        model.evidence().want();
        return model.evidence().evidenceProperty().get();
    }

    /** Says how far the gathering of the quotes is, or why they cannot be gathered. */
    Node gathering() {
        return new GatheringLine(model.evidence());
    }

    /** Adds what the gathered quotes say; until they are, how far the gathering is. */
    void addGathered(PageContent page, Consumer<QuoteTable> quotes) {
        Optional<Evidence> evidence = evidence();
        if (evidence.isEmpty()) {
            page.section(heading(tr("Quotes")));
            page.add(gathering());
        } else {
            quotes.accept(evidence.get().quotes());
        }
    }

    /** The quote with where it is from, for another program. */
    String citation(Quote quote) {
        return Citation.of(
                quote, dataset().sources().get(quote.source()), dataset().zone());
    }

    /** Links and words in a line that wraps. */
    FlowPane line(Node... parts) {
        FlowPane line = new FlowPane(4, 0, parts);
        line.setAlignment(Pos.BASELINE_LEFT);
        line.setRowValignment(VPos.BASELINE);
        return line;
    }

    /** An event as a row: glyph, link, and when. */
    Node eventRow(Event event) {
        Certainty certainty = certaintyOf(event);
        String when = times.span(event.time().start(), event.time().end());
        String shown = switch (certainty) {
            case CERTAIN -> when;
            case POSSIBLE -> tr("{0} \u00b7 possible in this window", when);
            case OUTSIDE -> tr("{0} \u00b7 outside of this window", when);
        };
        VBox words = new VBox(eventLink(event), Explanations.explain(faint(shown)));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(8, glyph(event), words);
        row.getStyleClass().add("event-row");
        if (certainty == Certainty.OUTSIDE) {
            row.getStyleClass().add("outside");
        }
        return row;
    }

    /**
     * Adds events as rows under a heading.
     *
     * @param positions where they stand in the table of events
     */
    void addEvents(PageContent page, int[] positions, String heading) {
        page.section(heading(heading));
        page.rows(positions.length, i -> eventRow(workspace().index().events().get(positions[i])));
    }

    /** Quotes, as the page has them. */
    QuoteBlock quotes() {
        return new QuoteBlock(this);
    }

    /**
     * A line that unfolds something below it.
     *
     * @param key by which it is known again when the page is made anew
     */
    Node unfolding(Object key, String words, Supplier<Node> content) {
        return unfolding(key, Explanations.explain(new Hyperlink(words)), content);
    }

    /** The same with a link of the caller's own. */
    Node unfolding(Object key, Hyperlink link, Supplier<Node> content) {
        VBox box = new VBox(2, link);
        link.getStyleClass().add("unfold");
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        showFolded(box, link, unfolded.contains(key), content);
        link.setOnAction(event -> {
            link.setVisited(false);
            boolean open = unfolded.add(key);
            if (!open) {
                unfolded.remove(key);
            }
            showFolded(box, link, open, content);
        });
        return box;
    }

    private static void showFolded(VBox box, Hyperlink link, boolean open, Supplier<Node> content) {
        link.setGraphic(new FontIcon(open ? "mdal-expand_less" : "mdal-expand_more"));
        link.setContentDisplay(ContentDisplay.RIGHT);
        link.setAccessibleRoleDescription(open ? tr("unfolded") : tr("folded"));
        box.getChildren().setAll(link);
        if (open) {
            box.getChildren().add(content.get());
        }
    }

    /** How many sources and how many of them are independent; where they are not all, why is unfolded below. */
    Node sourceCount(Object key, String words, Collection<String> sources) {
        if (sources.size() < 2) {
            return Explanations.explain(faint(words));
        }
        return unfolding(List.of("sources", key), words, () -> {
            VBox groups = new VBox(4);
            groups.getStyleClass().add("unfolded");
            List<OriginGroup> all = groups(sources);
            Portions some = Portions.of(all.size(), i -> {
                List<String> own = all.get(i).sources();
                return new VBox(groupLine(all.get(i)), Portions.of(own.size(), k -> line(sourceLink(own.get(k)))));
            });
            some.setSpacing(4);
            groups.getChildren().add(some);
            return groups;
        });
    }

    /** Said of an archived text that is not the one that the dataset was made from. */
    Label changedText() {
        return label(tr("The archived text is not the one that was recorded: its SHA-256 differs."), "possible-note");
    }

    /** Lets the user point the program at the archived texts. */
    Node openTexts() {
        Hyperlink open = new Hyperlink(tr("Open the archived texts\u2026"));
        open.setOnAction(event -> context.commands().run(MainCommand.OPEN_TEXTS));
        return line(open);
    }

    Label plain(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("faint");
        return label;
    }

    /** "4 sources, at least 2, at most 3 independent". */
    String independence(Collection<String> sources) {
        return IndependenceWords.sources(sources, workspace().independence());
    }

    /** The groups of these sources, each headed by the origin that joins it. */
    List<OriginGroup> groups(Collection<String> sources) {
        return workspace().independence().groups(sources);
    }

    /** What joins the sources of the group, whether their independence is known, and why. */
    Label groupLine(OriginGroup group) {
        return Explanations.explain(faint(IndependenceWords.heading(group)));
    }
}
