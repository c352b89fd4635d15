package org.dateline.view.page;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.dateline.query.field.ActorCompany;
import org.dateline.query.field.FieldColumn;
import org.dateline.view.command.MainCommand;
import org.dateline.view.look.Tips;
import org.dateline.viewmodel.ActorsViewModel;
import org.dateline.viewmodel.Selection;

/** Actors: the events of the window that name one, and whom they name with and against that one; or all who are named. */
final class ActorPage {

    private final PageBuilder build;
    private final ActorsViewModel actors;

    ActorPage(PageBuilder build, ActorsViewModel actors) {
        this.build = build;
        this.actors = actors;
    }

    /** The page of one. */
    Node of(String name) {
        PageContent page = build.content("actor-page");
        page.add(build.title(name, List.of(), MainCommand.ONLY_SELECTED, MainCommand.NOT_SELECTED));
        page.add(build.line(build.plain(tr("Named in the fields of actors \u00b7")), all()));
        Optional<ActorsViewModel.State> known = actors.of(Optional.of(name));
        if (isKnown(page, known) && !known.get().lacking().isEmpty()) {
            page.add(build.label(known.get().lacking(), "possible-note"));
        } else if (isKnown(page, known)) {
            addCompany(page, name, tr("With"), known.get().company(), ActorCompany::with);
            addCompany(page, name, tr("Against"), known.get().company(), ActorCompany::against);
            addCompany(page, name, tr("Named with, sides not said"), known.get().company(), ActorCompany::unknown);
            int[] events =
                    known.get().events().stream().mapToInt(Integer::intValue).toArray();
            build.addEvents(
                    page,
                    events,
                    events.length == 0
                            ? tr("No event that is shown names this actor")
                            : trn(
                                    events.length,
                                    "Named in {0} event of the window",
                                    "Named in {0} events of the window"));
        }
        return page.node();
    }

    private Node all() {
        return build.link(tr("all actors"), new Selection.OfActors());
    }

    /** The page of all. */
    Node ofAll() {
        PageContent page = build.content("actors-page");
        page.add(build.title(tr("Actors")));
        Optional<ActorsViewModel.State> known = actors.of(Optional.empty());
        if (isKnown(page, known)) {
            List<FieldColumn.Counted> all = known.get().all();
            page.section(build.heading(
                    all.isEmpty()
                            ? tr("No event of the window names an actor")
                            : trn(all.size(), "{0} actor named in the window", "{0} actors named in the window")));
            page.rows(all.size(), i -> row(all.get(i).text(), all.get(i).events()));
        }
        return page.node();
    }

    private boolean isKnown(PageContent page, Optional<ActorsViewModel.State> known) {
        if (known.isEmpty()) {
            page.add(build.faint(tr("Counting the events\u2026")));
        } else if (!known.get().failure().isEmpty()) {
            page.add(build.label(
                    tr("The events cannot be counted: {0}", known.get().failure()), "possible-note"));
        }
        return known.filter(state -> state.failure().isEmpty()).isPresent();
    }

    private void addCompany(
            PageContent page,
            String actor,
            String heading,
            List<ActorCompany> company,
            ToIntFunction<ActorCompany> events) {
        List<ActorCompany> some = company.stream()
                .filter(one -> events.applyAsInt(one) > 0)
                .sorted((one, other) -> Integer.compare(events.applyAsInt(other), events.applyAsInt(one)))
                .toList();
        if (!some.isEmpty()) {
            page.section(build.heading(tr("{0} {1}", heading, trn(some.size(), "{0} actor", "{0} actors"))));
            page.rows(some.size(), i -> company(actor, some.get(i).name(), events.applyAsInt(some.get(i))));
        }
    }

    /** One of those whom events name together with an actor; the number shows these events. */
    private Node company(String actor, String name, int events) {
        Hyperlink both = build.link(trn(events, "{0} event", "{0} events"), new Selection.OfActor(actor));
        both.getStyleClass().add("both-actors");
        both.setOnAction(event -> actors.showBoth(actor, name));
        Tips.give(both, tr("Show only the events that name both, on whichever side"));
        return line(name, both);
    }

    /** A name may be longer than the page is wide. */
    private Node line(String name, Labeled number) {
        Hyperlink link = build.link(name, new Selection.OfActor(name));
        link.setMinWidth(0);
        number.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(4, link, number);
        line.setAlignment(Pos.BASELINE_LEFT);
        return line;
    }

    private Node row(String name, int events) {
        return line(name, build.faint(trn(events, "{0} event", "{0} events")));
    }
}
