package org.dateline.view.evidence;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import javafx.scene.control.TableColumn;
import org.dateline.evidence.Evidence;
import org.dateline.evidence.Independence;
import org.dateline.evidence.IndependenceWords;
import org.dateline.evidence.QuoteTable;
import org.dateline.evidence.Speaker;
import org.dateline.model.Source;
import org.dateline.text.Folding;
import org.dateline.view.command.WindowContext;
import org.dateline.view.look.EvidenceWords;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Selection;
import org.dateline.words.NumberWords;

/** Who is quoted, in which role, by whom, how often, and whose words reach us through a single source. */
public final class SpeakersScreen extends EvidenceScreen {

    private static final double NAME_WIDTH = 114;
    private static final double ROLE_WIDTH = 200;
    private static final double COUNT_WIDTH = 104;
    private static final double NUMBER_WIDTH = 92;
    private static final double CELL_WIDTH = 86;

    /** How many of a speaker's roles are listed. */
    private static final int MAX_ROLES = 4;

    private final DatelineViewModel model;
    private final EvidenceTable<Speaker> table =
            new EvidenceTable<>("speakers", tr("Speakers"), tr("No one is quoted in this dataset."));
    private final TableColumn<Speaker, Speaker> quotes;
    /** Written to a file off the UI thread. */
    private final Map<String, String> roles = new ConcurrentHashMap<>();

    /** The speakers of a window's dataset. */
    public SpeakersScreen(WindowContext context) {
        super("speakers-screen", tr("Who is quoted"), context);
        this.model = context.model();
        table.column(
                "speakers-name",
                tr("Speaker"),
                NAME_WIDTH,
                speaker -> EvidenceTable.Cell.of(speaker.name(), "cell-name"),
                Comparator.comparing((Speaker speaker) -> Folding.fold(speaker.name())));
        table.column(
                "speakers-role",
                tr("Role, as the sources give it"),
                ROLE_WIDTH,
                speaker -> EvidenceTable.Cell.of(roles(speaker), "cell-words"),
                Comparator.comparing((Speaker speaker) -> Folding.fold(roles(speaker))));
        table.column(
                "speakers-sources",
                tr("Quoted by"),
                COUNT_WIDTH,
                this::quotedBy,
                Comparator.comparingInt((Speaker speaker) -> speaker.sources().size()));
        quotes = table.column(
                "speakers-quotes",
                tr("Quotes"),
                NUMBER_WIDTH,
                speaker -> EvidenceTable.Cell.of(
                        NumberWords.number(speaker.quotes().size()), "cell-number"),
                Comparator.comparingInt((Speaker speaker) -> speaker.quotes().size()));
        for (Source source : columns(model.workspace())) {
            table.column(
                    "speakers-of-" + source.id(),
                    EvidenceWords.heading(source),
                    CELL_WIDTH,
                    speaker -> EvidenceTable.Cell.of(
                            of(speaker, source) == 0 ? "" : NumberWords.number(of(speaker, source)), "cell-number"),
                    Comparator.comparingInt((Speaker speaker) -> of(speaker, source)));
        }
        output().of(() -> table.text(captionLines(false)));
        table.onOpen((speaker, column) -> model.select(new Selection.OfSpeaker(speaker.name())));
        addControls(sortChoice(table));
        table.sortBy(quotes, TableColumn.SortType.DESCENDING);
        model.evidence().want();
        follow(model.evidence().evidenceProperty(), () -> true, this::show);
        show();
    }

    private void show() {
        Optional<Evidence> evidence = model.evidence().evidenceProperty().get();
        if (evidence.isEmpty()) {
            caption(tr("Numbers are quotes."));
            waitFor(model.evidence());
            return;
        }
        QuoteTable said = evidence.get().quotes();
        boolean many = said.speakers() > EvidenceTable.MAX_SORTED;
        int[] ordered = many
                ? said.mostQuotedFirst()
                : IntStream.range(0, said.speakers()).toArray();
        table.show(ordered.length, i -> said.speakerAt(ordered[i]), quotes);
        caption(
                trn(
                        said.speakers(),
                        "{0} speaker; the words of {1} reach us through one source only. Numbers are quotes.",
                        "{0} speakers; the words of {1} reach us through one source only. Numbers are quotes.",
                        ofOneSource(said.speakersOfOneSource())),
                IndependenceWords.columnHasLeast(),
                many ? tr("Those with most quotes come first; with so many rows columns do not sort.") : "",
                columnsLeftOut(model.workspace()));
        showTable(table);
    }

    /** The first roles, a line each, and how many more there are: all of them stand on the speaker's page. */
    private String roles(Speaker speaker) {
        return roles.computeIfAbsent(
                speaker.name(),
                name -> speaker.roles().isEmpty()
                        ? tr("not said")
                        : NumberWords.lines(speaker.roles().keySet(), MAX_ROLES));
    }

    private EvidenceTable.Cell quotedBy(Speaker speaker) {
        Independence independence = model.workspace().independence();
        return speaker.fromOneSource()
                ? EvidenceTable.Cell.of(tr("one source only"), "cell-one-source")
                : new EvidenceTable.Cell(
                        IndependenceWords.sourcesAtLeast(speaker.sources(), independence),
                        "",
                        IndependenceWords.sources(speaker.sources(), independence),
                        List.of("cell-words", EvidenceTable.EXPLAINED));
    }

    private static String ofOneSource(int speakers) {
        return speakers == 0 ? tr("none") : NumberWords.number(speakers);
    }

    private static int of(Speaker speaker, Source source) {
        return speaker.quotesBySource().getOrDefault(source.id(), 0);
    }
}
