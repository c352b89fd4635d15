package org.dateline.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.dateline.data.DatasetReader;
import org.dateline.events.Dataset;
import org.dateline.problem.UnreadableFileException;

/** A report whose text is archived, and what is recorded of it: not all of that is right. */
public final class ReportSample {

    private static final String BEGINNING = """
            Attacks in Quetta

            "We will not go," the minister told reporters. "We will stay."
            At least 31 people were killed in Quetta, and 31 were hurt in NUSHKI.
            “At least 31 people died here,” said a guard in Quetta.
            وزیر نے کہا «ہم نہیں جائیں گے» اور کوئٹہ خاموش رہا۔
            Nothing stands here.
            The word calm, and again "calm" as somebody said it, and calm.
            """;

    /** How many paragraphs the text has. */
    public static final int PARAGRAPHS = 60;

    /** The text. */
    public static final String TEXT = BEGINNING
            + IntStream.rangeClosed(8, PARAGRAPHS)
                    .mapToObj(number ->
                            "Paragraph " + number + " goes on about other things for a line or two, so that the"
                                    + " report is long enough to be scrolled.\n")
                    .collect(Collectors.joining());

    private static final String DATASET = """
            { "format": "dateline/1", "title": "A report", "timeZone": "Asia/Karachi", "language": "en",
              "span": { "from": "2026-01-30", "to": "2026-02-02" },
              "sources": [
                { "id": "paper", "outlet": "The Paper", "title": "Attacks in Quetta", "byline": "A. Writer",
                  "dateline": "QUETTA", "origins": ["AFP"], "url": "https://paper.example/attacks",
                  "archive": { "file": "paper.txt", "sha256": "SHA" },
                  "mentions": [ { "place": "quetta", "paragraphs": [1, 3, 4, 5] },
                                { "place": "noshki", "paragraphs": [3, 6] } ] },
                { "id": "wire", "outlet": "The Wire", "title": "Elsewhere", "origins": [], "url": "ftp://wire.example/1",
                  "archive": { "file": "wire.txt" }, "mentions": [ { "place": "quetta", "paragraphs": [7] } ] } ],
              "places": [
                { "id": "noshki", "name": "Noshki", "otherNames": ["Nushki"], "kind": "district" },
                { "id": "quetta", "name": "Quetta", "otherNames": ["کوئٹہ"], "kind": "district" } ],
              "categories": [ { "id": "attack", "name": "Attack" } ],
              "measures": [ { "id": "killed", "name": "Killed", "unit": "people" },
                            { "id": "hurt", "name": "Hurt", "unit": "people" } ],
              "events": [
                { "id": "raid", "title": "Raid on the town", "category": "attack",
                  "time": { "start": "2026-01-31T10:00", "end": "2026-01-31T12:00" },
                  "places": [ { "place": "quetta", "precision": "town" } ],
                  "reports": [ { "source": "paper", "paragraphs": [2, 3, 5] }, { "source": "wire", "paragraphs": [7] } ],
                  "quotes": [
                    { "source": "paper", "paragraph": 2, "speaker": "The minister", "text": "We will not go" },
                    { "source": "paper", "paragraph": 3, "speaker": "The minister", "text": "We will stay." },
                    { "source": "paper", "paragraph": 5, "speaker": "Wazir", "text": "ہم نہیں جائیں گے" } ],
                  "figures": [
                    { "measure": "killed", "min": 31, "max": null, "wording": "At least 31 people",
                      "attributedTo": null, "source": "paper", "paragraph": 3 },
                    { "measure": "hurt", "min": 31, "max": 31, "wording": "31",
                      "attributedTo": null, "source": "paper", "paragraph": 3 } ] },
                { "id": "blast", "title": "Blast", "category": "attack",
                  "time": { "start": "2026-01-31", "end": "2026-02-01" },
                  "places": [ { "place": "quetta", "precision": "town" } ],
                  "reports": [ { "source": "paper", "paragraphs": [4, 7, 90] } ],
                  "quotes": [
                    { "source": "paper", "paragraph": 4, "speaker": "A guard", "text": "At least 31 people died here" },
                    { "source": "paper", "paragraph": 7, "speaker": "Somebody", "text": "calm" },
                    { "source": "paper", "paragraph": 7, "speaker": "Somebody", "text": "Words that stand nowhere" } ],
                  "figures": [
                    { "measure": "killed", "min": 31, "max": null, "wording": "31 people",
                      "attributedTo": "a guard", "source": "paper", "paragraph": 4 },
                    { "measure": "hurt", "min": 12, "max": 12, "wording": "a dozen",
                      "attributedTo": null, "source": "paper", "paragraph": 90 } ] },
                { "id": "denial", "title": "Denial", "category": "attack",
                  "time": { "start": "2026-02-01T15:00", "end": "2026-02-01T15:00" },
                  "places": [], "reports": [ { "source": "paper", "paragraphs": [] } ], "quotes": [], "figures": [] } ],
              "stories": [] }
            """;

    private ReportSample() {}

    /** What is recorded. */
    public static Dataset dataset() throws UnreadableFileException {
        String json = DATASET.replace("SHA", DigestUtils.sha256Hex(TEXT));
        return DatasetReader.parse(json, "report.json").value();
    }

    /** Archives the text in a folder; the other source has none. */
    public static void archive(Path folder) throws IOException {
        Files.writeString(folder.resolve("paper.txt"), TEXT);
    }
}
