package org.dateline.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.imports.row.WebAddresses;
import org.dateline.language.ForPrograms;
import org.dateline.model.Archive;
import org.dateline.model.Catalog;
import org.dateline.model.Mention;
import org.dateline.model.Report;
import org.dateline.model.Source;
import org.dateline.text.Folding;
import org.dateline.words.Slugs;
import org.jspecify.annotations.Nullable;

/**
 * The sources of an imported file: the file itself, and whomever it names as its sources. All of them have the file as
 * their origin, so that they count as one: what is known of them is known through it, and whether they are independent is
 * not known.
 */
final class ImportedSources {

    private record Key(String outlet, @Nullable String url) {}

    private record Entry(String id, String outlet, @Nullable String url) {}

    private final String fileName;
    private final String remark;
    private final String fileId;
    private final Slugs ids = new Slugs("source");
    private final Map<Key, Entry> named = new LinkedHashMap<>();

    /** @param remark what a reader has to know of the file, or empty */
    ImportedSources(String fileName, String remark) {
        this.fileName = fileName;
        this.remark = remark;
        this.fileId = ids.of(fileName);
    }

    String fileId() {
        return fileId;
    }

    /**
     * Who tells an event: the file in that line, then whom the row names. As many addresses as names belong to them in their order;
     * an address among several names is no one's; all other addresses are sources by the names of their hosts.
     */
    List<Report> reports(int paragraph, List<String> outlets, List<String> addresses) {
        List<String> ids = new ArrayList<>();
        boolean paired = outlets.size() == addresses.size();
        for (int i = 0; i < outlets.size(); i++) {
            ids.add(named(outlets.get(i), paired ? addresses.get(i) : null));
        }
        if (!paired && (outlets.isEmpty() || addresses.size() > 1)) {
            addresses.forEach(address -> ids.add(named(WebAddresses.host(address), address)));
        }
        List<Report> reports = new ArrayList<>();
        reports.add(new Report(fileId, List.of(paragraph)));
        ids.stream().distinct().forEach(id -> reports.add(new Report(id, List.of())));
        return reports;
    }

    private String named(String outlet, @Nullable String url) {
        Key key = new Key(Folding.fold(outlet), url);
        return named.computeIfAbsent(key, fresh -> new Entry(ids.of(outlet), outlet, url)).id;
    }

    /** All of them, the file first, with its SHA-256 and the places that it names. */
    @ForPrograms("written into the dataset")
    Catalog<Source> catalog(String checksum, List<Mention> mentions) {
        List<Source> sources = new ArrayList<>();
        sources.add(source(
                new Entry(fileId, fileName, null),
                new Archive(fileName, checksum),
                "The file that this dataset was imported from. Its paragraphs are its lines that are not empty, the header"
                        + " too. It is a compilation: descriptions and numbers are its words, not those of the sources"
                        + " that it names."
                        + (remark.isEmpty() ? "" : " " + remark),
                mentions));
        String note = "Named as a source by " + fileName
                + ", not read itself. Whether it is independent of the others that the"
                + " file names is not known, so all of them count as one.";
        named.values().forEach(entry -> sources.add(source(entry, null, note, List.of())));
        return Catalog.of(sources);
    }

    private Source source(Entry entry, @Nullable Archive archive, String note, List<Mention> mentions) {
        List<String> origins = List.of(fileName);
        return new Source(entry.id, entry.outlet, null, null, null, null, origins, entry.url, archive, note, mentions);
    }
}
