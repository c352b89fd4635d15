package org.dateline.settings;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.json.Json;
import org.dateline.json.JsonTape.Kind;
import org.dateline.json.JsonTextReader;
import org.dateline.problem.Loaded;
import org.dateline.problem.Problems;
import org.dateline.problem.UnreadableFileException;
import org.dateline.settings.Settings.PlaybackSettings;
import org.jspecify.annotations.Nullable;

/** Settings as JSON. Keys that are not known are passed over: a later version of the program may have written them. */
final class SettingsText {

    private static final String FORMAT = "dateline-settings/1";
    private static final String DARK = "dark";
    private static final String GROWING = "growing";

    private final Problems problems;

    private SettingsText(Problems problems) {
        this.problems = problems;
    }

    /** @throws UnreadableFileException if this is no JSON object */
    static Loaded<Settings> parse(String text, String file) throws UnreadableFileException {
        Problems problems = new Problems(file);
        Json json = new JsonTextReader(text, key("settings"), problems).readWithout("");
        return new Loaded<>(new SettingsText(problems).settings(json), problems.list());
    }

    private Settings settings(Json json) {
        String format = text(json, "$", "format").orElse(FORMAT);
        if (!format.equals(FORMAT)) {
            problems.error(
                    json.line(), "$.format", tr("the settings are not used"), Json.quoted(FORMAT), Json.quoted(format));
            return Settings.USUAL;
        }
        List<RecentFiles> recent = new ArrayList<>();
        List<Json> files = list(json, "$", "recent");
        for (int i = 0; i < Math.min(files.size(), Settings.MAX_RECENT); i++) {
            recent(files.get(i), "$.recent[" + i + "]").ifPresent(recent::add);
        }
        return new Settings(
                text(json, "$", "theme").filter(DARK::equals).isPresent(),
                yes(json, "$", "lessMotion"),
                object(json, "window").flatMap(this::window).orElse(null),
                object(json, "playback").map(this::playback).orElse(PlaybackSettings.USUAL),
                text(json, "$", "person").orElse(null),
                text(json, "$", "language").orElse(null),
                object(json, "away").map(this::folds).orElse(Map.of()),
                recent,
                yes(json, "$", "hintsSeen"));
    }

    private Optional<WindowPlace> window(Json json) {
        try {
            return Optional.of(new WindowPlace(
                    number(json, "$.window", "x"),
                    number(json, "$.window", "y"),
                    number(json, "$.window", "width"),
                    number(json, "$.window", "height"),
                    yes(json, "$.window", "maximized")));
        } catch (IllegalArgumentException none) {
            problems.warning(
                    json.line(),
                    "$.window",
                    tr("the place of the window is not used"),
                    tr("x, y, width and height of a window"),
                    json.compact());
            return Optional.empty();
        }
    }

    private Map<String, Boolean> folds(Json json) {
        Map<String, Boolean> folds = new TreeMap<>();
        json.fields().forEach(field -> {
            if (value(json, "$.away", field.key(), Kind.BOOLEAN, tr("true or false"))
                    .isPresent()) {
                folds.put(field.key(), yes(json, "$.away", field.key()));
            }
        });
        return folds;
    }

    private PlaybackSettings playback(Json json) {
        double speed = number(json, "$.playback", "speed");
        return new PlaybackSettings(
                speed > 0 ? speed : PlaybackSettings.USUAL.speed(),
                yes(json, "$.playback", "loop"),
                text(json, "$.playback", "window").filter(GROWING::equals).isPresent());
    }

    private Optional<RecentFiles> recent(Json json, String path) {
        Optional<Path> data = path(json, path, "data");
        Optional<Path> map = path(json, path, "map");
        if (data.isEmpty() || map.isEmpty()) {
            problems.warning(
                    json.line(), path, tr("the files are not remembered"), tr("a dataset and a map"), json.describe());
            return Optional.empty();
        }
        return Optional.of(new RecentFiles(
                data.get(),
                map.get(),
                text(json, path, "mapId").orElse(null),
                text(json, path, "mapName").orElse(null),
                list(json, path, "layers").stream()
                        .filter(layer -> layer.is(Kind.TEXT))
                        .map(Json::text)
                        .toList(),
                path(json, path, "texts").orElse(null),
                text(json, path, "view").orElse(null)));
    }

    private Optional<Path> path(Json json, String path, String key) {
        try {
            return text(json, path, key).map(Path::of);
        } catch (InvalidPathException none) {
            return Optional.empty();
        }
    }

    private Optional<Json> object(Json json, String key) {
        return value(json, "$", key, Kind.OBJECT, key("an object"));
    }

    private List<Json> list(Json json, String path, String key) {
        return value(json, path, key, Kind.LIST, key("a list")).map(Json::items).orElse(List.of());
    }

    private Optional<String> text(Json json, String path, String key) {
        return value(json, path, key, Kind.TEXT, key("a text")).map(Json::text);
    }

    private boolean yes(Json json, String path, String key) {
        return value(json, path, key, Kind.BOOLEAN, key("true or false"))
                .filter(value -> value.text().equals("true"))
                .isPresent();
    }

    /** NaN if it is not there. */
    private double number(Json json, String path, String key) {
        return value(json, path, key, Kind.NUMBER, key("a number"))
                .map(value -> Double.valueOf(value.text()))
                .orElse(Double.NaN);
    }

    private Optional<Json> value(Json json, String path, String key, Kind kind, String expected) {
        Json.Field field = json.field(key);
        if (field == null || field.value().is(Kind.NULL)) {
            return Optional.empty();
        }
        if (!field.value().is(kind)) {
            problems.warning(
                    field.line(),
                    path + "." + key,
                    tr("this setting is not used"),
                    tr(expected),
                    field.value().describe());
            return Optional.empty();
        }
        return Optional.of(field.value());
    }

    static void write(Settings settings, Writer writer) throws IOException {
        JsonWriter json = new JsonWriter(writer);
        json.setIndent("  ");
        json.setHtmlSafe(false);
        json.setSerializeNulls(false);
        json.beginObject();
        json.name("format").value(FORMAT);
        json.name("theme").value(settings.dark() ? DARK : "light");
        json.name("lessMotion").value(settings.lessMotion());
        if (settings.window() != null) {
            write(settings.window(), json);
        }
        PlaybackSettings playback = settings.playback();
        json.name("playback").beginObject();
        json.name("speed").value(playback.speed());
        json.name("loop").value(playback.looping());
        json.name("window").value(playback.growing() ? GROWING : "moving");
        json.endObject();
        json.name("person").value(settings.person());
        json.name("language").value(settings.language());
        json.name("away").beginObject();
        for (Map.Entry<String, Boolean> part : new TreeMap<>(settings.folds()).entrySet()) {
            json.name(part.getKey()).value(part.getValue());
        }
        json.endObject();
        json.name("hintsSeen").value(settings.hintsSeen());
        json.name("recent").beginArray();
        for (RecentFiles files : settings.recent()) {
            write(files, json);
        }
        json.endArray();
        json.endObject();
        json.flush();
        writer.write("\n");
    }

    private static void write(WindowPlace place, JsonWriter json) throws IOException {
        json.name("window").beginObject();
        json.name("x").value(place.x());
        json.name("y").value(place.y());
        json.name("width").value(place.width());
        json.name("height").value(place.height());
        json.name("maximized").value(place.maximized());
        json.endObject();
    }

    private static void write(RecentFiles files, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("data").value(files.data().toString());
        json.name("map").value(files.map().toString());
        json.name("mapId").value(files.idField());
        json.name("mapName").value(files.nameField());
        if (!files.layers().isEmpty()) {
            json.name("layers").beginArray();
            for (String layer : files.layers()) {
                json.value(layer);
            }
            json.endArray();
        }
        json.name("texts").value(text(files.texts()));
        json.name("view").value(files.view());
        json.endObject();
    }

    private static @Nullable String text(@Nullable Path path) {
        return path == null ? null : path.toString();
    }
}
