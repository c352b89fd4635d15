package org.dateline.data;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.data.write.MarksFormatter;
import org.dateline.events.Dataset;
import org.dateline.json.Json;
import org.dateline.json.JsonTape.Kind;
import org.dateline.json.JsonTextReader;
import org.dateline.model.Source;
import org.dateline.model.mark.Credibility;
import org.dateline.model.mark.EventMark;
import org.dateline.model.mark.Mark;
import org.dateline.model.mark.Marks;
import org.dateline.model.mark.OutletGrade;
import org.dateline.model.mark.Reliability;
import org.dateline.model.mark.ReportGrade;
import org.dateline.problem.Loaded;
import org.dateline.problem.Problems;
import org.dateline.problem.UnreadableFileException;

/** Parses a file of marks, format {@code dateline-marks/1}. What is marked of a thing that the dataset does not have is kept, and said. */
public final class MarksParser {

    private final Dataset dataset;
    private final DatasetTimes times = new DatasetTimes(ZoneOffset.UTC);
    private final Set<Mark.Key> known = new HashSet<>();
    private final Set<String> outlets;

    private MarksParser(Dataset dataset) {
        this.dataset = dataset;
        this.outlets = dataset.sources().stream()
                .map(Source::outlet)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /**
     * Parses the text of a file.
     *
     * @param file its name in messages
     * @throws UnreadableFileException if it is not JSON, or of another format
     */
    public static Loaded<Marks> parse(String text, String file, Dataset dataset) throws UnreadableFileException {
        Problems problems = new Problems(file);
        Json document = new JsonTextReader(text, key("a file of marks"), problems).readWithout("");
        DatasetParser.requireFormat(document, List.of(MarksFormatter.FORMAT), key("a file of marks"), file);
        ObjectParser top = new ObjectParser(document, "$", key("file"), problems);
        top.has("$schema");
        top.has("format");
        String person = top.text("person");
        MarksParser parser = new MarksParser(dataset);
        List<Mark> marks = new ArrayList<>();
        marks.addAll(top.objects("events", key("mark"), parser::event));
        marks.addAll(top.objects("outlets", key("grade"), parser::outlet));
        marks.addAll(top.objects("reports", key("grade"), parser::report));
        top.reportUnknownKeys();
        return new Loaded<>(Marks.of(person, marks), problems.list());
    }

    private Optional<EventMark> event(ObjectParser item) {
        String event = item.text("event");
        boolean star = item.flag("star");
        List<String> tags =
                item.texts("tags").stream().map(String::strip).distinct().toList();
        String note = item.optionalText("note");
        Instant set = item.time("set", times, Instant.EPOCH);
        EventMark mark = new EventMark(event, star, tags, note, set);
        return finish(
                item,
                mark,
                "event",
                dataset.events().has(event),
                tr("the dataset has no such event; the mark is kept"));
    }

    private Optional<OutletGrade> outlet(ObjectParser item) {
        String outlet = item.text("outlet");
        String code = item.text("reliability");
        Optional<Reliability> reliability = Reliability.ofCode(code);
        if (reliability.isEmpty() && !code.isEmpty()) {
            item.leaveOut("reliability", tr("there is no such grade"), tr("a letter from A to F"), Json.quoted(code));
        }
        String reason = item.optionalText("reason");
        Instant set = item.time("set", times, Instant.EPOCH);
        OutletGrade grade = new OutletGrade(outlet, reliability.orElse(Reliability.F), reason, set);
        return finish(
                item,
                grade,
                "outlet",
                outlets.contains(outlet),
                tr("no source of the dataset is of this outlet; the mark is kept"));
    }

    private Optional<ReportGrade> report(ObjectParser item) {
        String source = item.text("source");
        String number = item.literal("credibility", Kind.NUMBER, key("a whole number from 1 to 6"));
        Optional<Credibility> credibility = Optional.ofNullable(number).flatMap(Credibility::ofCode);
        if (credibility.isEmpty()) {
            item.leaveOut(
                    "credibility",
                    item.has("credibility") ? tr("there is no such grade") : tr("\"{0}\" is missing", "credibility"),
                    tr("a whole number from 1 to 6"),
                    item.found("credibility"));
        }
        String reason = item.optionalText("reason");
        Instant set = item.time("set", times, Instant.EPOCH);
        ReportGrade grade = new ReportGrade(source, credibility.orElse(Credibility.NOT_JUDGED), reason, set);
        return finish(
                item,
                grade,
                "source",
                dataset.sources().has(source),
                tr("the dataset has no such source; the mark is kept"));
    }

    private <T extends Mark> Optional<T> finish(
            ObjectParser item, T mark, String key, boolean isThere, String missing) {
        if (!item.isBroken() && !known.add(mark.key())) {
            item.leaveOut(
                    key,
                    tr("it is marked twice"),
                    tr("each once"),
                    Json.quoted(mark.key().id()));
        } else if (!item.isBroken() && !isThere) {
            item.warn(key, missing, null, Json.quoted(mark.key().id()));
        }
        return item.finish(() -> mark);
    }
}
