package org.dateline.language.catalogue;

import static org.dateline.language.Tr.tr;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.files.UserFolder;
import org.dateline.json.Utf8Text;
import org.dateline.language.Language;
import org.dateline.problem.Loaded;
import org.dateline.problem.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/**
 * The languages that the program can speak: English, those that come with it, and those whose catalogues a user has put into the
 * folder {@code languages} beside the settings, which stand before one of the same tag that comes with the program.
 */
public final class Languages {

    /** The tags of the catalogues that come with the program. */
    static final List<String> SHIPPED = List.of("ur");

    private static final String ENDING = ".json";

    private final @Nullable Path folder;

    /** @param folder where a user's catalogues lie, which need not be there; null for none */
    public Languages(@Nullable Path folder) {
        this.folder = folder;
    }

    /** Those of the user. */
    public static Languages ofUser() {
        return new Languages(UserFolder.SETTINGS.of("languages").orElse(null));
    }

    /** Where a user's catalogues lie; empty if there is no place for them. */
    public Optional<Path> folder() {
        return Optional.ofNullable(folder);
    }

    /** Their tags, English first. */
    public List<String> tags() {
        List<String> tags = new ArrayList<>(List.of(Language.ENGLISH.tag()));
        Stream.concat(SHIPPED.stream(), files().stream().map(Languages::tagOf))
                .filter(tag -> !tags.contains(tag))
                .forEach(tags::add);
        return tags;
    }

    /**
     * A language with what is wrong with its catalogue; empty if there is none of this tag. "ur-PK" finds "ur" where there is
     * nothing nearer.
     *
     * @throws UnreadableFileException if a user's catalogue is none
     */
    public Optional<Loaded<Language>> of(String tag) throws UnreadableFileException {
        for (String wanted = tag; !wanted.isEmpty(); wanted = parent(wanted)) {
            String exact = wanted;
            Optional<String> known = tags().stream()
                    .filter(other -> other.equalsIgnoreCase(exact))
                    .findFirst();
            if (known.isPresent()) {
                return Optional.of(read(known.get()));
            }
        }
        return Optional.empty();
    }

    private static String parent(String tag) {
        int end = tag.lastIndexOf('-');
        return end < 0 ? "" : tag.substring(0, end);
    }

    private Loaded<Language> read(String tag) throws UnreadableFileException {
        Optional<Path> own =
                files().stream().filter(file -> tagOf(file).equals(tag)).findFirst();
        if (own.isPresent()) {
            return CatalogueReader.read(Utf8Text.read(own.get()), own.get().toString());
        }
        if (tag.equals(Language.ENGLISH.tag())) {
            return new Loaded<>(Language.ENGLISH, List.of());
        }
        return CatalogueReader.read(shipped(tag), tag + ENDING);
    }

    /** The text of a catalogue that comes with the program. */
    static String shipped(String tag) {
        try (InputStream in = Languages.class.getResourceAsStream(tag + ENDING)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + tag + ENDING);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<Path> files() {
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.getFileName()
                            .toString()
                            .toLowerCase(Locale.ROOT)
                            .endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static String tagOf(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ENDING.length());
    }

    /** What is told of a tag that no catalogue has. */
    public String unknown(String tag) {
        return tr("the language {0} is not known; known are {1}", tag, String.join(", ", tags()));
    }
}
