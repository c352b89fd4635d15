package org.dateline.data;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.model.Archive;
import org.dateline.model.Catalog;
import org.dateline.model.Mention;
import org.dateline.model.Place;
import org.dateline.model.Published;
import org.dateline.model.Source;
import org.jspecify.annotations.Nullable;

/** Parses the entries of {@code sources}. */
final class SourceParser {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-fA-F]{64}");

    private final Catalog<Place> places;
    private final ZoneId zone;
    private final DatasetTimes times;

    SourceParser(Catalog<Place> places, ZoneId zone) {
        this.places = places;
        this.zone = zone;
        this.times = new DatasetTimes(zone);
    }

    Optional<Source> parse(ObjectParser source) {
        String id = CatalogBuilder.id(source);
        String outlet = source.optionalText("outlet");
        String title = source.optionalText("title");
        String byline = source.optionalText("byline");
        String dateline = source.optionalText("dateline");
        Published published = published(source);
        List<String> origins = source.texts("origins");
        String url = source.optionalText("url");
        Archive archive =
                source.object("archive").flatMap(SourceParser::archive).orElse(null);
        String note = source.optionalText("note");
        Set<String> mentioned = new HashSet<>();
        List<Mention> mentions = source.objects("mentions", key("mention"), item -> mention(item, mentioned));
        return source.finish(() ->
                new Source(id, outlet, title, byline, dateline, published, origins, url, archive, note, mentions));
    }

    private @Nullable Published published(ObjectParser source) {
        Optional<Instant> time = source.optionalTime("published", times);
        if (time.isEmpty()) {
            return null;
        }
        String text = source.optionalText("published");
        boolean dayOnly = text != null && text.indexOf('T') < 0;
        return new Published(time.get().atZone(zone).toLocalDate(), dayOnly ? null : time.get());
    }

    private static Optional<Archive> archive(ObjectParser archive) {
        String file = archive.text("file");
        if (!file.isEmpty() && !isFileName(file)) {
            archive.leaveOut(
                    "file", tr("the text must lie in the folder itself"), tr("a file name"), "\"" + file + "\"");
        }
        String sha256 = archive.optionalText("sha256");
        boolean wellFormed = sha256 != null && SHA_256.matcher(sha256).matches();
        if (sha256 != null && !wellFormed) {
            archive.ignore("sha256", tr("the checksum is not used"), tr("64 hexadecimal digits"), "\"" + sha256 + "\"");
        }
        String checksum = sha256 != null && wellFormed ? sha256.toLowerCase(Locale.ROOT) : null;
        return archive.finish(() -> new Archive(file, checksum));
    }

    private static boolean isFileName(String file) {
        try {
            boolean oneName = file.indexOf('/') < 0
                    && file.indexOf('\\') < 0
                    && Path.of(file).getNameCount() == 1;
            return oneName && !file.equals("..") && !file.equals(".");
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    private Optional<Mention> mention(ObjectParser mention, Set<String> mentioned) {
        String place = CatalogBuilder.reference(mention, "place", places, key("place"));
        List<Integer> paragraphs = mention.paragraphs("paragraphs");
        if (!place.isEmpty() && !mentioned.add(place)) {
            mention.warn("place", tr("the source has a mention of this place already"), null, "\"" + place + "\"");
        }
        return mention.finish(() -> new Mention(place, paragraphs));
    }
}
