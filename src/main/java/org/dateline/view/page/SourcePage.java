package org.dateline.view.page;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trc;
import static org.dateline.language.Tr.trn;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.dateline.edit.record.RecordKind;
import org.dateline.evidence.IndependenceWords;
import org.dateline.evidence.OriginGroup;
import org.dateline.evidence.text.CheckedTexts;
import org.dateline.model.Archive;
import org.dateline.model.Mention;
import org.dateline.model.Published;
import org.dateline.model.Source;
import org.dateline.view.command.MainCommand;
import org.dateline.view.look.Explanations;
import org.dateline.view.look.Tips;
import org.dateline.view.mark.GradeBlock;
import org.dateline.viewmodel.Reading;
import org.dateline.words.ListWords;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** A source: where it comes from, what it relies on, and what it covers. */
final class SourcePage {

    private final PageBuilder build;

    SourcePage(PageBuilder build) {
        this.build = build;
    }

    Node of(Source source) {
        PageContent page = build.content("source-page");
        String outlet = source.outlet();
        page.add(build.faint(outlet == null ? tr("Outlet not named in the text") : outlet));
        String title = source.title();
        page.add(build.title(
                title == null ? tr("Without a headline") : title,
                build.menus().of(RecordKind.SOURCE, source.id()),
                MainCommand.ONLY_SELECTED,
                MainCommand.NOT_SELECTED));
        page.add(readButton(source));
        addOrigin(page, source);
        page.add(new GradeBlock(build.model().editing().marks(), source));
        new SharedWordingBlock(build).addTo(page, source);
        addFacts(page, source);
        addEvents(page, source);
        addMentions(page, source);
        addQuotes(page, source);
        return page.node();
    }

    private Button readButton(Source source) {
        Button read = new Button(tr("Read the report"), new FontIcon("mdal-article"));
        read.setId("read-report");
        Tips.give(read, MainCommand.SHOW_READER.tip(tr("The whole report, with what is recorded of it marked")));
        read.setOnAction(event -> build.model().read(Reading.of(source.id())));
        return read;
    }

    private void addFacts(PageContent page, Source source) {
        addFact(page, tr("Byline"), source.byline());
        addFact(page, trc("of a text", "Dateline"), source.dateline());
        Published published = source.published();
        addFact(
                page,
                tr("Published"),
                published == null ? tr("not dated") : build.times().published(published));
        String address = source.url();
        if (address != null) {
            page.add(build.line(build.plain(tr("Address")), build.address(address)));
        }
        Archive archive = source.archive();
        addFact(page, tr("Archived as"), archive == null ? null : archive.file());
        build.model().evidence().textsProperty().get().ifPresent(texts -> page.add(stateOf(source, texts)));
        String note = source.note();
        if (note != null) {
            page.add(build.label(note, "source-note"));
        }
    }

    private Node stateOf(Source source, CheckedTexts texts) {
        if (texts.textOf(source.id()).isEmpty()) {
            return build.label(tr("Its text is not among the archived texts"), "possible-note");
        }
        return texts.isChanged(source.id())
                ? build.changedText()
                : build.label(tr("The archived text is there, as it was recorded"), "certain-tag");
    }

    private void addFact(PageContent page, String name, @Nullable String value) {
        if (value != null) {
            page.add(build.line(build.plain(name), build.label(value)));
        }
    }

    private void addOrigin(PageContent page, Source source) {
        List<String> all = build.dataset().sources().stream().map(Source::id).toList();
        for (OriginGroup group : build.groups(all)) {
            if (group.sources().contains(source.id())) {
                addGroup(page, source, group);
            }
        }
    }

    private void addGroup(PageContent page, Source source, OriginGroup group) {
        List<String> origins = source.origins();
        String relied = origins.isEmpty() ? tr("Names no origin") : tr("Relies on {0}", ListWords.commas(origins));
        page.add(Explanations.explain(build.label(tr("{0} \u00b7 {1}", relied, IndependenceWords.known(source)))));
        List<String> others =
                group.sources().stream().filter(id -> !id.equals(source.id())).toList();
        if (!others.isEmpty()) {
            page.add(build.faint(tr("Shares an origin with, so counts once together with")));
            page.rows(others.size(), i -> build.line(build.sourceLink(others.get(i))));
        }
    }

    private void addEvents(PageContent page, Source source) {
        int[] events =
                build.workspace().index().store().eventsToldBy(source.id()).toArray();
        build.addEvents(page, events, trn(events.length, "Tells {0} event", "Tells {0} events"));
    }

    private void addMentions(PageContent page, Source source) {
        if (source.mentions().isEmpty()) {
            return;
        }
        page.add(build.heading(trn(source.mentions().size(), "Names {0} place", "Names {0} places")));
        page.rows(source.mentions().size(), i -> {
            Mention mention = source.mentions().get(i);
            return build.line(build.placeLink(mention.place()), build.paragraphs(source.id(), mention.paragraphs()));
        });
    }

    private void addQuotes(PageContent page, Source source) {
        int position = build.workspace().dataset().sources().positionOf(source.id());
        build.addGathered(page, quotes -> build.quotes().addTo(page, quotes, quotes.ofSource(position)));
    }
}
