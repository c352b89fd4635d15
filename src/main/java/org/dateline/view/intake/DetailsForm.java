package org.dateline.view.intake;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trc;
import static org.dateline.view.look.Parts.label;
import static org.dateline.view.look.Parts.named;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.dateline.intake.work.SourceDetails;
import org.dateline.propose.source.Proposed;
import org.dateline.propose.source.SourceProposal;
import org.dateline.view.look.WrappedLabel;
import org.dateline.viewmodel.intake.IntakeViewModel;
import org.dateline.viewmodel.intake.Looked;

/** What the record of the source will say, each with the reason why it is proposed, or what is asked. */
final class DetailsForm extends VBox {

    private final IntakeViewModel intake;
    private final BooleanSupplier isPasted;
    private final Map<String, TextInputControl> fields = new LinkedHashMap<>();
    private final Map<String, Label> reasons = new LinkedHashMap<>();
    private final Label wrong = named("intake-wrong", WrappedLabel.of("", "intake-wrong"));
    private boolean isShowing;

    /** @param isPasted whether a text stands in the window that is not used yet */
    DetailsForm(IntakeViewModel intake, BooleanSupplier isPasted) {
        super(8);
        this.isPasted = isPasted;
        this.intake = intake;
        add("outlet", tr("Outlet"), tr("Who published it"));
        add("title", tr("Title"), tr("Its headline"));
        add("byline", tr("Byline"), tr("Whom it names as author"));
        add("published", tr("Published"), SourceDetails.expected());
        add("zone", tr("Time zone of that time"), "Asia/Karachi");
        add("dateline", trc("of a text", "Dateline"), tr("QUETTA, Pakistan"));
        add("origins", tr("Origins"), tr("The agencies that it relies on, with commas: AFP, Al Jazeera"));
        add("address", tr("Address"), "https://\u2026");
        add("note", tr("Note"), tr("What a reader should know of where it comes from"));
        add("id", tr("Short name"), "jago-news");
        getStyleClass().add("intake-details");
    }

    private void add(String key, String words, String prompt) {
        TextInputControl field = key.equals("note") ? new TextArea() : new TextField();
        if (field instanceof TextArea note) {
            note.setPrefRowCount(2);
            note.setWrapText(true);
        }
        field.setId("intake-" + key);
        field.setPromptText(prompt);
        field.textProperty().subscribe((was, now) -> typed());
        Label name = label(words, "intake-field");
        name.setLabelFor(field);
        Label reason = WrappedLabel.of("", "intake-becomes");
        fields.put(key, field);
        reasons.put(key, reason);
        getChildren().add(new VBox(2, name, field, reason));
    }

    Node wrong() {
        return wrong;
    }

    private String text(String key) {
        return Objects.requireNonNull(fields.get(key)).getText();
    }

    private void typed() {
        if (!isShowing) {
            intake.describe(new SourceDetails(
                    text("id"),
                    text("outlet"),
                    text("title"),
                    text("byline"),
                    text("dateline"),
                    text("published"),
                    text("zone"),
                    text("address"),
                    text("origins"),
                    text("note")));
            check();
        }
    }

    /** Puts an origin behind those that are there. */
    void addOrigin(String origin) {
        String known = text("origins").strip();
        set("origins", known.isEmpty() ? origin : known + ", " + origin);
    }

    /** The same, as long as anything is said of it. */
    void checkAgain() {
        if (!wrong.getText().isEmpty()) {
            check();
        }
    }

    void check() {
        String undated = text("published").isBlank() ? tr("The text has no date: a weekday cannot be resolved.") : "";
        boolean isUnused = intake.draftProperty().get().isEmpty() && isPasted.getAsBoolean();
        boolean isWrong = intake.wrong().isPresent() && !isUnused;
        wrong.setText(
                isUnused
                        ? tr("The text is not used yet: \u201cUse this text\u201d does that.")
                        : intake.wrong().or(intake::doubt).orElse(undated));
        wrong.getStyleClass().removeAll("intake-wrong", "intake-asked");
        wrong.getStyleClass().add(isWrong ? "intake-wrong" : "intake-asked");
    }

    void show(SourceDetails details, Optional<Looked> looked) {
        isShowing = true;
        set("id", details.id());
        set("outlet", details.outlet());
        set("title", details.title());
        set("byline", details.byline());
        set("dateline", details.dateline());
        set("published", details.published());
        set("zone", details.zone());
        set("address", details.address());
        set("origins", details.origins());
        set("note", details.note());
        isShowing = false;
        reasons.values().forEach(reason -> reason.setText(""));
        looked.map(Looked::source)
                .ifPresent(proposal -> giveReasons(proposal, SourceDetails.of(proposal, intake.zone())));
    }

    private void set(String key, String words) {
        TextInputControl field = Objects.requireNonNull(fields.get(key));
        // Where it says so already the cursor stays
        if (!field.getText().equals(words)) {
            field.setText(words);
        }
    }

    private void giveReasons(SourceProposal proposal, SourceDetails proposed) {
        reason("outlet", proposal.outlet(), proposed.outlet());
        reason("title", proposal.title(), proposed.title());
        reason("byline", proposal.byline(), proposed.byline());
        reason("dateline", proposal.dateline(), proposed.dateline());
        reason("published", proposal.published(), proposed.published());
        reason("zone", proposal.zone(), proposed.zone());
        reason("address", proposal.address(), proposed.address());
        List<Proposed<String>> origins = proposal.origins();
        reasonOf("origins")
                .setText(
                        origins.isEmpty()
                                ? SourceProposal.noOrigin()
                                : origins.stream()
                                        .map(origin -> tr("{0}: {1}", origin.value(), origin.reason()))
                                        .reduce((one, other) -> tr("{0}; {1}", one, other))
                                        .orElse(""));
    }

    private Label reasonOf(String key) {
        return Objects.requireNonNull(reasons.get(key));
    }

    private void reason(String key, Proposed<?> found, String proposed) {
        Label reason = reasonOf(key);
        boolean isTyped = !text(key).equals(proposed);
        boolean isAsked = found.found().isEmpty();
        reason.setText(
                !isTyped
                        ? found.reason()
                        : isAsked ? "" : tr("Typed. The text has \u201c{0}\u201d: {1}", proposed, found.reason()));
        reason.getStyleClass().remove("intake-asked");
        if (isAsked && !isTyped) {
            reason.getStyleClass().add("intake-asked");
        }
    }
}
