package org.dateline.viewmodel;

import java.nio.file.Path;
import org.dateline.data.DatasetReader;
import org.dateline.events.Dataset;
import org.dateline.geo.MapLayer;
import org.dateline.geo.Projection;
import org.dateline.problem.Loaded;
import org.dateline.problem.UnreadableFileException;
import org.dateline.workspace.Workspace;
import org.dateline.workspace.WorkspaceReader;
import org.locationtech.jts.geom.Envelope;

/** Small workspaces for tests. */
public final class Fixtures {

    /** Three days, two sources that share an origin and one that does not, four places, three events. */
    public static final String THREE_DAYS = """
            { "format": "dateline/1", "title": "Three days", "timeZone": "Asia/Karachi", "language": "en",
              "span": { "from": "2026-01-30", "to": "2026-02-02" },
              "sources": [
                { "id": "one", "outlet": "One", "title": "First", "origins": ["AFP"],
                  "mentions": [ { "place": "noshki", "paragraphs": [2] } ] },
                { "id": "two", "outlet": "Two", "title": "Second", "origins": ["AFP"],
                  "mentions": [ { "place": "noshki", "paragraphs": [3, 4] } ] },
                { "id": "three", "outlet": "Three", "title": "Third", "origins": [],
                  "mentions": [ { "place": "quetta", "paragraphs": [1] } ] } ],
              "places": [
                { "id": "balochistan", "name": "Balochistan", "kind": "province" },
                { "id": "noshki", "name": "Noshki", "otherNames": ["Nushki"], "kind": "district",
                  "parent": "balochistan", "feature": "noshki", "longitude": 66.02, "latitude": 29.55 },
                { "id": "quetta", "name": "Quetta", "kind": "district",
                  "parent": "balochistan", "feature": "quetta", "longitude": 66.99, "latitude": 30.18 } ],
              "categories": [ { "id": "attack", "name": "Attack" }, { "id": "statement", "name": "Statement" } ],
              "measures": [ { "id": "killed", "name": "Killed", "unit": "people" } ],
              "events": [
                { "id": "raid", "title": "Raid", "summary": "A raid.", "category": "attack",
                  "time": { "start": "2026-01-30T10:00", "end": "2026-01-30T12:00" },
                  "places": [ { "place": "noshki", "precision": "district" } ],
                  "reports": [ { "source": "one", "paragraphs": [2] }, { "source": "two", "paragraphs": [3] } ],
                  "quotes": [ { "source": "one", "paragraph": 2, "speaker": "A resident", "text": "We heard it all night" } ],
                  "figures": [] },
                { "id": "blast", "title": "Blast", "summary": "A blast.", "category": "attack",
                  "time": { "start": "2026-01-31", "startLatest": "2026-02-01", "endEarliest": "2026-01-31",
                            "end": "2026-02-01", "note": "Saturday" },
                  "places": [ { "place": "quetta", "precision": "town" } ],
                  "reports": [ { "source": "three", "paragraphs": [1] } ],
                  "quotes": [], "figures": [] },
                { "id": "denial", "title": "Denial", "summary": "A denial.", "category": "statement",
                  "time": { "start": "2026-02-01T15:00", "end": "2026-02-01T15:00" },
                  "places": [ { "place": "balochistan", "precision": "province" } ],
                  "reports": [ { "source": "two", "paragraphs": [4] } ],
                  "quotes": [], "figures": [] } ],
              "stories": [] }
            """;

    /** A map without anything. */
    public static final Workspace.OpenedMap NO_MAP = new Workspace.OpenedMap(
            MapLayer.empty("areas"), MapLayer.empty("context"), Projection.cylindrical(new Envelope()));

    private Fixtures() {}

    /** The dataset without a map. */
    public static Workspace threeDays() throws UnreadableFileException {
        Loaded<Dataset> loaded = DatasetReader.parse(THREE_DAYS, "three-days.json");
        return Workspace.of(loaded.value(), NO_MAP, loaded.problems());
    }

    /** The dataset alone. */
    public static Dataset dataset() {
        try {
            return DatasetReader.parse(THREE_DAYS, "three-days.json").value();
        } catch (UnreadableFileException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The dataset and the map that come with the program. */
    public static Workspace shipped() throws UnreadableFileException {
        return WorkspaceReader.read(Path.of("data/balochistan.json"), Path.of("maps/balochistan_districts.shp"));
    }
}
