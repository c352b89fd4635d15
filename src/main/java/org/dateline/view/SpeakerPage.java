package org.dateline.view;

import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.dateline.evidence.Speaker;
import org.dateline.evidence.Utterance;
import org.dateline.model.Event;
import org.dateline.model.Quote;

/** Someone who is quoted: in which roles, by whom, and in which words. */
final class SpeakerPage {

    private final PageBuilder build;

    SpeakerPage(PageBuilder build) {
        this.build = build;
    }

    Node of(Speaker speaker) {
        VBox page = build.page("speaker-page");
        page.getChildren().add(build.title(speaker.name()));
        speaker.roles().forEach((role, sources) -> {
            VBox block = new VBox(build.label(role));
            sources.forEach(source -> block.getChildren().add(build.line(build.plain("in"), build.sourceLink(source))));
            page.getChildren().add(block);
        });
        if (speaker.roles().isEmpty()) {
            page.getChildren().add(build.faint("No source says who this is"));
        }
        if (speaker.fromOneSource()) {
            page.getChildren().add(build.label("These words reach us through one source only", "one-source"));
        }
        page.getChildren().add(build.sourceCount(speaker.name(), "Quoted by ", speaker.sources()));
        List<Utterance> utterances = speaker.quotes().stream()
                .map(build.workspace().spoken()::of)
                .distinct()
                .toList();
        page.getChildren().add(build.heading(build.quoteCount(speaker.quotes().size(), utterances)));
        utterances.forEach(utterance -> page.getChildren().add(build.utterance(utterance)));
        addEvents(page, speaker);
        return page;
    }

    private void addEvents(VBox page, Speaker speaker) {
        Set<Quote> quoted = Set.copyOf(speaker.quotes());
        List<Event> events = build.dataset().events().stream()
                .filter(event -> event.quotes().stream().anyMatch(quoted::contains))
                .toList();
        page.getChildren().add(build.heading("Quoted in " + Wording.count(events.size(), "event")));
        events.forEach(event -> page.getChildren().add(build.eventRow(event)));
    }
}
