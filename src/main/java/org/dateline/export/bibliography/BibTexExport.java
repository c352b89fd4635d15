package org.dateline.export.bibliography;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.dateline.events.Dataset;
import org.dateline.export.content.Citation;
import org.dateline.export.content.ExportedView;
import org.dateline.export.content.Provenance;
import org.dateline.export.content.ShownSources;
import org.dateline.language.ForPrograms;
import org.dateline.model.Published;
import org.dateline.model.Report;
import org.dateline.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * The sources of a view as BibTeX, UTF-8, then the dataset itself. A source that names all that BibTeX asks of an
 * {@code @article} is one, others are {@code @misc}, which asks for nothing; what a text does not say is left out. A byline
 * is kept as printed, not taken apart into names. The key of a source is its id.
 */
@ForPrograms("it is read by other programs, and always in English")
public final class BibTexExport {

    private final Set<String> keys = new HashSet<>();
    private final Dataset dataset;
    private final Writer writer;

    private BibTexExport(Dataset dataset, Writer writer) {
        this.dataset = dataset;
        this.writer = writer;
    }

    /** @throws IOException if the writer fails */
    public static void write(ExportedView view, Writer writer) throws IOException {
        BibTexExport export = new BibTexExport(view.dataset(), writer);
        for (Report told : ShownSources.of(view)) {
            export.write(told);
        }
        export.writeDataset(view);
    }

    private void write(Report told) throws IOException {
        Source source = dataset.sources().get(told.source());
        Published published = source.published();
        boolean article = published != null
                && Stream.of(source.byline(), source.title(), source.outlet()).allMatch(Objects::nonNull);
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "author", source.byline(), BibTexExport::whole);
        fields.put("title", whole(Objects.requireNonNullElse(source.title(), SourceNote.NO_HEADLINE)));
        put(fields, article ? "journal" : "howpublished", source.outlet(), BibTexExport::braced);
        if (published != null) {
            LocalDate date = published.date();
            fields.put("year", braced(String.valueOf(date.getYear())));
            fields.put("month", date.getMonth().name().substring(0, 3).toLowerCase(Locale.ROOT));
            fields.put("day", braced(String.valueOf(date.getDayOfMonth())));
        }
        put(fields, "url", source.url(), url -> "{" + verbatim(url) + "}");
        fields.put("language", braced(dataset.language()));
        fields.put("note", braced(SourceNote.of(told, dataset)));
        entry(article ? "article" : "misc", citeKey(source.id()), fields);
    }

    private void writeDataset(ExportedView view) throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", whole(dataset.title()));
        fields.put("howpublished", braced("Dataset for Dateline, " + view.file()));
        fields.put("note", braced(Provenance.of(view).inOneLine()));
        entry("misc", citeKey("dateline-dataset"), fields);
    }

    private static void put(
            Map<String, String> fields, String name, @Nullable String said, UnaryOperator<String> written) {
        if (said != null) {
            fields.put(name, written.apply(said));
        }
    }

    private void entry(String type, String key, Map<String, String> fields) throws IOException {
        writer.append('@').append(type).append('{').append(key);
        for (Map.Entry<String, String> field : fields.entrySet()) {
            writer.append(",\n  ").append(field.getKey()).append(" = ").append(field.getValue());
        }
        writer.append("\n}\n\n");
    }

    /** A key of characters that all programs take, and that no other entry has. */
    private String citeKey(String id) {
        String allowed = id.replaceAll("[^A-Za-z0-9-]", "-");
        String key = allowed;
        for (int number = 2; !keys.add(key.toLowerCase(Locale.ROOT)); number++) {
            key = allowed + "-" + number;
        }
        return key;
    }

    private static String braced(String text) {
        return "{" + escaped(text) + "}";
    }

    /** Braced twice: capitals stay, and an "and" does not part it into names. */
    private static String whole(String text) {
        return "{{" + escaped(text) + "}}";
    }

    /** The text in one line, so that LaTeX prints it as it stands; braces as commands, since BibTeX counts the others. */
    static String escaped(String text) {
        StringBuilder latex = new StringBuilder();
        for (char character : Citation.inOneLine(text).toCharArray()) {
            switch (character) {
                case '\\' -> latex.append("\\textbackslash{}");
                case '{' -> latex.append("\\textbraceleft{}");
                case '}' -> latex.append("\\textbraceright{}");
                case '~' -> latex.append("\\textasciitilde{}");
                case '^' -> latex.append("\\textasciicircum{}");
                case '#', '$', '%', '&', '_' -> latex.append('\\').append(character);
                default -> latex.append(character);
            }
        }
        return latex.toString();
    }

    /** An address is not escaped, but what would end the field or the line is percent-encoded. */
    private static String verbatim(String url) {
        return Citation.inOneLine(url)
                .replace("\\", "%5C")
                .replace("{", "%7B")
                .replace("}", "%7D")
                .replace(" ", "%20");
    }
}
