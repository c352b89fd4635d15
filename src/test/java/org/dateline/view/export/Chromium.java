package org.dateline.view.export;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A browser without a window, asked by its DevTools protocol: what a page does, and what it asks for. */
final class Chromium implements AutoCloseable {

    private static final int SECONDS = 60;
    private static final String LISTENING = "DevTools listening on ";

    private final Process process;
    private final WebSocket socket;
    private final AtomicInteger last = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonObject>> answers = new ConcurrentHashMap<>();
    private final List<JsonObject> events = new CopyOnWriteArrayList<>();
    private final String session;

    /** The browser of this machine, or empty. */
    static Optional<Path> installed() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A blank page; what the browser keeps lies in the folder. */
    Chromium(Path program, Path folder) throws Exception {
        process = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + folder,
                        "about:blank")
                .redirectErrorStream(true)
                .start();
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(address()), new Listener())
                .get(SECONDS, TimeUnit.SECONDS);
        JsonObject target = new JsonObject();
        target.addProperty("url", "about:blank");
        String id = ask("", "Target.createTarget", target).get("targetId").getAsString();
        JsonObject attach = new JsonObject();
        attach.addProperty("targetId", id);
        attach.addProperty("flatten", true);
        session = ask("", "Target.attachToTarget", attach).get("sessionId").getAsString();
        for (String domain : List.of("Page", "Runtime", "Network", "Log")) {
            ask(domain + ".enable", new JsonObject());
        }
    }

    private String address() throws IOException {
        BufferedReader lines = process.inputReader();
        String line = lines.readLine();
        while (line != null && !line.startsWith(LISTENING)) {
            line = lines.readLine();
        }
        if (line == null) {
            throw new IOException("the browser has not begun");
        }
        // It would stand still once the pipe is full
        CompletableFuture.runAsync(() -> lines.lines().forEach(more -> {}));
        return line.substring(LISTENING.length());
    }

    private final class Listener implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean isLast) {
            text.append(data);
            if (isLast) {
                JsonObject message = JsonParser.parseString(text.toString()).getAsJsonObject();
                text.setLength(0);
                if (message.has("id")) {
                    CompletableFuture<JsonObject> asked =
                            answers.remove(message.get("id").getAsInt());
                    if (asked != null) {
                        asked.complete(message);
                    }
                } else {
                    events.add(message);
                }
            }
            from.request(1);
            return CompletableFuture.completedStage(null);
        }
    }

    private JsonObject ask(String method, JsonObject parameters) throws Exception {
        return ask(session, method, parameters);
    }

    private JsonObject ask(String within, String method, JsonObject parameters) throws Exception {
        int id = last.incrementAndGet();
        JsonObject message = new JsonObject();
        message.addProperty("id", id);
        message.addProperty("method", method);
        message.add("params", parameters);
        if (!within.isEmpty()) {
            message.addProperty("sessionId", within);
        }
        CompletableFuture<JsonObject> answer = new CompletableFuture<>();
        answers.put(id, answer);
        socket.sendText(message.toString(), true).get(SECONDS, TimeUnit.SECONDS);
        JsonObject got = answer.get(SECONDS, TimeUnit.SECONDS);
        if (got.has("error")) {
            throw new IOException(method + ": " + got.get("error"));
        }
        return got.getAsJsonObject("result");
    }

    /** Makes it as large as this, as on a screen of the user's wishes. */
    void look(int width, int height, boolean isDark, boolean lessMotion) throws Exception {
        JsonObject size = new JsonObject();
        size.addProperty("width", width);
        size.addProperty("height", height);
        size.addProperty("deviceScaleFactor", 1);
        size.addProperty("mobile", false);
        ask("Emulation.setDeviceMetricsOverride", size);
        JsonArray wishes = new JsonArray();
        wishes.add(wish("prefers-color-scheme", isDark ? "dark" : "light"));
        wishes.add(wish("prefers-reduced-motion", lessMotion ? "reduce" : "no-preference"));
        JsonObject media = new JsonObject();
        media.add("features", wishes);
        ask("Emulation.setEmulatedMedia", media);
    }

    private static JsonObject wish(String name, String value) {
        JsonObject wish = new JsonObject();
        wish.addProperty("name", name);
        wish.addProperty("value", value);
        return wish;
    }

    /** Lets scripts run from the next page on, or not. */
    void runScripts(boolean wanted) throws Exception {
        JsonObject disabled = new JsonObject();
        disabled.addProperty("value", !wanted);
        ask("Emulation.setScriptExecutionDisabled", disabled);
    }

    /** Opens a page, and waits until it is there. */
    void open(String address) throws Exception {
        events.clear();
        JsonObject where = new JsonObject();
        where.addProperty("url", "about:blank");
        ask("Page.navigate", where);
        await("Page.loadEventFired");
        events.clear();
        where.addProperty("url", address);
        ask("Page.navigate", where);
        await("Page.loadEventFired");
    }

    private void await(String method) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (events.stream()
                .noneMatch(event -> event.get("method").getAsString().equals(method))) {
            if (System.nanoTime() > end) {
                throw new IOException("no " + method);
            }
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    /** What an expression of JavaScript gives, as text. */
    String ask(String expression) throws Exception {
        JsonObject wanted = new JsonObject();
        wanted.addProperty("expression", "String(" + expression + ")");
        JsonObject answer = ask("Runtime.evaluate", wanted);
        if (answer.has("exceptionDetails")) {
            throw new IOException(answer.get("exceptionDetails").toString());
        }
        return answer.getAsJsonObject("result").get("value").getAsString();
    }

    /** Presses a key that types nothing, as {@code ArrowRight}. */
    void press(String key) throws Exception {
        for (String type : List.of("keyDown", "keyUp")) {
            JsonObject event = new JsonObject();
            event.addProperty("type", type);
            event.addProperty("key", key);
            event.addProperty("code", key);
            ask("Input.dispatchKeyEvent", event);
        }
    }

    /** The addresses that the page has asked for since it was opened, its own first. */
    List<String> requests() {
        return ofMethod("Network.requestWillBeSent")
                .map(event -> event.getAsJsonObject("request").get("url").getAsString())
                .toList();
    }

    /** What the page has said of what went wrong since it was opened. */
    List<String> complaints() {
        return Stream.of("Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Log.entryAdded")
                .flatMap(this::ofMethod)
                .map(JsonElement::toString)
                .toList();
    }

    private Stream<JsonObject> ofMethod(String method) {
        return events.stream()
                .filter(event -> event.get("method").getAsString().equals(method))
                .map(event -> event.getAsJsonObject("params"));
    }

    @Override
    public void close() throws Exception {
        try {
            ask("", "Browser.close", new JsonObject());
        } catch (IOException | java.util.concurrent.ExecutionException gone) {
            // It has ended before it could answer
        }
        socket.abort();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
