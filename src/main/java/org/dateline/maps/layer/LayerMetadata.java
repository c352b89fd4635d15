package org.dateline.maps.layer;

import static org.dateline.language.Tr.tr;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dateline.files.UntrustedXml;
import org.dateline.problem.Problem;

/**
 * What the .shp.xml beside a shapefile says of its origin: FGDC CSDGM (FGDC-STD-001-1998), ISO 19139, or as ArcGIS writes
 * it. Nothing that such a file refers to is fetched.
 */
final class LayerMetadata {

    /** A longer text is no line at the foot of a map. */
    private static final int MAX_CHARACTERS = 240;

    private static final long MAX_BYTES = 16 * 1024 * 1024;

    /** What is looked for; each has one name per standard. */
    private enum Entry {
        CONSTRAINTS("useconst", "useLimitation", "useLimit"),
        CREDIT("datacred", "credit", "idCredit"),
        ABSTRACT("abstract", "abstract", "idAbs"),
        /** Horizontal positional accuracy value, in metres on the ground: only the FGDC has it in a form of its own. */
        ACCURACY("horizpav");

        private final List<String> elements;

        Entry(String... elements) {
            this.elements = List.of(elements);
        }

        static Optional<Entry> of(String element) {
            return Stream.of(values())
                    .filter(entry -> entry.elements.contains(element))
                    .findFirst();
        }
    }

    private LayerMetadata() {}

    /**
     * Where a layer comes from, its constraints and credits, or else its abstract, and how exact it is, as far as they say. What is wrong
     * with the file is added to the problems.
     */
    static LayerOrigin origin(Optional<Path> file, FileNames names, List<Problem> problems) {
        if (file.isEmpty()) {
            return LayerOrigin.NONE;
        }
        String message = tr("the metadata are too long to be read");
        try {
            if (Files.size(file.get()) <= MAX_BYTES) {
                Map<Entry, String> entries = entries(file.get());
                return new LayerOrigin(attribution(entries), LayerOrigin.metres(entries.get(Entry.ACCURACY)));
            }
        } catch (IOException unreadable) {
            message = tr("the metadata cannot be read");
        } catch (XMLStreamException broken) {
            message = tr(
                    "the metadata are not XML that can be read, see line {0}",
                    String.valueOf(
                            broken.getLocation() == null
                                    ? 1
                                    : broken.getLocation().getLineNumber()));
        }
        problems.add(Problem.warning(names.of(file.get()), message));
        return LayerOrigin.NONE;
    }

    private static String attribution(Map<Entry, String> entries) {
        String terms = Stream.of(Entry.CONSTRAINTS, Entry.CREDIT)
                .map(entries::get)
                .flatMap(Stream::ofNullable)
                .distinct()
                .collect(Collectors.joining(". "));
        return shorten(terms.isEmpty() ? entries.getOrDefault(Entry.ABSTRACT, "") : terms);
    }

    /** The text on one line that fits the foot of a map. */
    static String shorten(String text) {
        String line = text.replaceAll("\\s+", " ").strip().replace("..", ".");
        return line.length() <= MAX_CHARACTERS
                ? line
                : line.substring(0, MAX_CHARACTERS - 1).strip() + "\u2026";
    }

    private static Map<Entry, String> entries(Path file) throws IOException, XMLStreamException {
        Map<Entry, String> entries = new EnumMap<>(Entry.class);
        try (InputStream bytes = Files.newInputStream(file)) {
            XMLStreamReader reader = UntrustedXml.reader(bytes);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    Optional<Entry> entry = Entry.of(reader.getLocalName());
                    String text = entry.isPresent() ? text(reader) : "";
                    // The first that says something counts: a file may follow several standards at once
                    if (entry.isPresent() && !text.isEmpty()) {
                        entries.putIfAbsent(entry.get(), text);
                    }
                }
            }
        }
        return entries;
    }

    /** The text of the element and of all in it; ArcGIS writes HTML there. */
    static String text(XMLStreamReader reader) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(reader.getText());
                default -> {}
            }
        }
        return text.toString()
                .replaceAll("<[^<>]*>", " ")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
