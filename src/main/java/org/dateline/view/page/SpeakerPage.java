package org.dateline.view.page;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.dateline.evidence.Evidence;
import org.dateline.evidence.QuoteTable;
import org.dateline.evidence.Speaker;
import org.dateline.model.Quote;

/** Someone who is quoted: in which roles, by whom, and in which words. */
final class SpeakerPage {

    private final PageBuilder build;

    SpeakerPage(PageBuilder build) {
        this.build = build;
    }

    Node of(String name) {
        PageContent page = build.content("speaker-page");
        Optional<Evidence> evidence = build.evidence();
        if (evidence.isEmpty()) {
            page.add(build.title(name), build.gathering());
            return page.node();
        }
        QuoteTable quotes = evidence.get().quotes();
        Speaker speaker = quotes.speaker(name).orElseGet(() -> Speaker.unknown(name));
        Set<String> spellings = speaker.quotes().stream().map(Quote::speaker).collect(Collectors.toSet());
        page.add(build.title(speaker.name(), build.menus().ofSpeaker(spellings, speaker.name())));
        addRoles(page, speaker);
        if (speaker.fromOneSource()) {
            page.add(build.label(tr("These words reach us through one source only"), "one-source"));
        }
        page.add(build.sourceCount(
                speaker.name(), tr("Quoted by {0}", build.independence(speaker.sources())), speaker.sources()));
        int[] said = quotes.distinct(speaker.numbers());
        page.section(build.heading(build.quoteCount(speaker.quotes().size(), said.length)));
        build.quotes().addUtterances(page, quotes, said);
        int[] events = speaker.events().toArray();
        build.addEvents(page, events, trn(events.length, "Quoted in {0} event", "Quoted in {0} events"));
        return page.node();
    }

    private void addRoles(PageContent page, Speaker speaker) {
        List<Map.Entry<String, List<String>>> roles =
                List.copyOf(speaker.roles().entrySet());
        if (roles.isEmpty()) {
            page.add(build.faint(tr("No source says who this is")));
        }
        page.rows(roles.size(), i -> {
            List<String> sources = roles.get(i).getValue();
            return new VBox(
                    build.label(roles.get(i).getKey()),
                    Portions.of(sources.size(), k -> build.line(build.plain("in"), build.sourceLink(sources.get(k)))));
        });
    }
}
