package org.dateline.app.start;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.dateline.app.command.Opening;
import org.dateline.files.Beside;
import org.dateline.language.ForPrograms;
import org.dateline.maps.LayerRequest;
import org.dateline.maps.layer.MapAddress;
import org.dateline.settings.RecentFiles;
import org.dateline.settings.Settings;
import org.dateline.settings.WindowPlace;
import org.jspecify.annotations.Nullable;

/** All that decides how the window looks when it opens: as long as it is the same, so is the window. */
@ForPrograms("A digest")
public final class OpeningKey {

    private OpeningKey() {}

    /**
     * A digest of the program, the files, what is asked for and what is remembered; empty if the program or a file cannot be looked at,
     * or the program is no jar, as while it is being made. What is open besides and how it is played do not count.
     */
    public static Optional<String> of(Opening opening, Settings remembered) {
        try {
            CodeSource source = OpeningKey.class.getProtectionDomain().getCodeSource();
            Path program =
                    source == null ? Path.of("") : Path.of(source.getLocation().toURI());
            return Files.isRegularFile(program) ? Optional.of(of(program, opening, remembered)) : Optional.empty();
        } catch (IOException | URISyntaxException | IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    static String of(Path program, Opening opening, Settings remembered) throws IOException {
        List<String> parts = new ArrayList<>();
        parts.add(stamp(program));
        parts.add(Locale.getDefault(Locale.Category.DISPLAY) + " " + Locale.getDefault(Locale.Category.FORMAT));
        parts.add(asked(opening));
        parts.add(chosen(remembered));
        parts.add(whole(remembered.window()));
        addFamily(parts, opening.data(), Beside.of(opening.data(), ""));
        addMap(parts, opening.map().file());
        for (LayerRequest layer : opening.map().layers()) {
            addMap(parts, MapAddress.of(layer.file()).file());
        }
        Path data = opening.data().toAbsolutePath().normalize();
        Optional<Path> texts = Optional.ofNullable(opening.texts())
                .or(() -> remembered.of(data).map(RecentFiles::texts));
        parts.add(texts.isPresent() && Files.exists(texts.get()) ? stamp(texts.get()) : texts.toString());
        return DigestUtils.sha256Hex(String.join("\n", parts));
    }

    /** What was asked for, wherever the program was started. */
    private static String asked(Opening opening) {
        return String.join(
                "\t",
                opening.data().toAbsolutePath().toString(),
                opening.map().map().toAbsolutePath().toString(),
                String.valueOf(opening.map().idField()),
                String.valueOf(opening.map().nameField()),
                opening.map().layers().toString(),
                String.valueOf(opening.view()),
                String.valueOf(opening.person()));
    }

    private static String chosen(Settings remembered) {
        return String.join(
                "\t",
                String.valueOf(remembered.dark()),
                String.valueOf(remembered.lessMotion()),
                String.valueOf(remembered.person()),
                String.valueOf(remembered.language()),
                new TreeMap<>(remembered.folds()).toString(),
                String.valueOf(remembered.playback()),
                String.valueOf(remembered.hintsSeen()));
    }

    /** Its size only: a window that is moved looks the same. */
    private static String whole(@Nullable WindowPlace window) {
        return window == null
                ? ""
                : Math.round(window.width()) + " " + Math.round(window.height()) + " " + window.maximized();
    }

    /** A map, and what lies beside it, as the parts of a shapefile do. */
    private static void addMap(List<String> parts, Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        addFamily(parts, file, file.resolveSibling(dot < 0 ? name : name.substring(0, dot)));
    }

    /** A file, and those beside it whose names begin as this one's. */
    private static void addFamily(List<String> parts, Path file, Path named) throws IOException {
        String begin = String.valueOf(named.getFileName());
        try (Stream<Path> beside = Files.list(file.toAbsolutePath().getParent())) {
            for (Path one : beside.filter(one -> one.getFileName().toString().startsWith(begin))
                    .sorted()
                    .toList()) {
                parts.add(stamp(one));
            }
        }
    }

    private static String stamp(Path file) throws IOException {
        return file.getFileName() + " " + Files.size(file) + " "
                + Files.getLastModifiedTime(file).to(TimeUnit.NANOSECONDS);
    }
}
