import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Holds what the program ships against the known vulnerabilities that {@code src/build/advisories.json} lists: the libraries, in the groups
 * that the bill of materials has them in, and those that other libraries have taken into their jars. Needs no network. Run by the build from its source:
 * {@code java AdvisoryCheck.java BOM ADVISORIES JARS [TODAY]}. Ends with 0 if nothing is affected that the list does not accept with a
 * reason, else with 1.
 */
final class AdvisoryCheck {

    /** After that many days it is said that the list is old; nothing fails by the calendar alone. */
    private static final int FRESH_DAYS = 90;

    private static final Pattern JAR = Pattern.compile("(.+?)-(\\d.*?)(-(linux|win|mac)(-[a-z0-9]+)?)?\\.jar");
    private static final Pattern PART = Pattern.compile("\\d+|[a-z]+");
    /** What stands behind a version and makes it no earlier: kinds of the same release. */
    private static final List<String> NEUTRAL = List.of("jre", "android", "final", "ga", "release");

    private AdvisoryCheck() {}

    /** A library in a certain version. @param within the jar that has taken it in, or nothing */
    private record Shipped(String name, String version, String within) {

        String told() {
            return name + " " + version + (within.isEmpty() ? "" : " within " + within);
        }
    }

    /** @param arguments bill of materials, list, folder of the jars, perhaps the day */
    public static void main(String[] arguments) throws IOException {
        JsonObject list = read(arguments[1]);
        Path jars = Path.of(arguments[2]);
        List<Shipped> shipped = new ArrayList<>(shipped(jars, groups(Path.of(arguments[0]))));
        shipped.addAll(takenIn(jars, list));
        int affected = 0;
        int accepted = 0;
        for (Shipped library : shipped) {
            for (JsonObject advisory : objects(list, "advisories")) {
                if (!isAffected(advisory, library)) {
                    continue;
                }
                String reason = accepted(list, text(advisory, "id"), library);
                affected += reason.isEmpty() ? 1 : 0;
                accepted += reason.isEmpty() ? 0 : 1;
                if (reason.isEmpty()) {
                    System.err.printf(
                            "%s: %s%n    %s%n", library.told(), text(advisory, "id"), text(advisory, "summary"));
                }
            }
        }
        LocalDate asOf = LocalDate.parse(text(list, "asOf"));
        LocalDate today = arguments.length > 3 ? LocalDate.parse(arguments[3]) : LocalDate.now();
        System.out.printf(
                "%d libraries, %d of them within others, held against %d advisories of %s: %d affected, %d more accepted with a reason%n",
                shipped.size(),
                shipped.stream().filter(library -> !library.within().isEmpty()).count(),
                objects(list, "advisories").size(),
                asOf,
                affected,
                accepted);
        if (ChronoUnit.DAYS.between(asOf, today) > FRESH_DAYS) {
            System.out.println("The list of advisories is older than " + FRESH_DAYS
                    + " days; CONTRIBUTING.md says how it is brought up to date.");
        }
        System.exit(affected > 0 ? 1 : 0);
    }

    /** Groups by names and versions, as the bill of materials has them; none where Maven was offline, which makes no bill. */
    private static Map<String, String> groups(Path bill) throws IOException {
        Map<String, String> groups = new HashMap<>();
        if (Files.exists(bill)) {
            for (JsonObject component : objects(read(bill.toString()), "components")) {
                groups.put(text(component, "name") + " " + text(component, "version"), text(component, "group") + ":");
            }
        }
        return groups;
    }

    /** The jars themselves, which are what ships, by the names that Maven gives them. */
    private static List<Shipped> shipped(Path jars, Map<String, String> groups) throws IOException {
        try (Stream<Path> files = Files.list(jars)) {
            return files.map(file -> JAR.matcher(file.getFileName().toString()))
                    .filter(name -> name.matches())
                    .map(name -> new Shipped(
                            groups.getOrDefault(name.group(1) + " " + name.group(2), "") + name.group(1),
                            name.group(2),
                            ""))
                    .distinct()
                    .sorted(Comparator.comparing(Shipped::told))
                    .toList();
        }
    }

    /** What jars say of themselves and of what was taken into them, and what the list says where they say nothing. */
    private static List<Shipped> takenIn(Path jars, JsonObject list) throws IOException {
        Map<String, Shipped> found = new TreeMap<>();
        try (Stream<Path> files = Files.list(jars)) {
            for (Path jar : files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList()) {
                String file = jar.getFileName().toString();
                try (ZipFile zip = new ZipFile(jar.toFile())) {
                    for (ZipEntry entry :
                            zip.stream().filter(AdvisoryCheck::isName).toList()) {
                        Properties said = new Properties();
                        try (InputStream bytes = zip.getInputStream(entry)) {
                            said.load(bytes);
                        }
                        String artifact = said.getProperty("artifactId", "");
                        if (!file.startsWith(artifact + "-" + said.getProperty("version", ""))) {
                            put(
                                    found,
                                    said.getProperty("groupId", "") + ":" + artifact,
                                    said.getProperty("version", ""),
                                    file);
                        }
                    }
                    for (JsonObject part : objects(list, "within")) {
                        if (file.equals(text(part, "jar")) && zip.getEntry(text(part, "class")) != null) {
                            put(found, text(part, "package"), text(part, "version"), file);
                        }
                    }
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static void put(Map<String, Shipped> found, String name, String version, String jar) {
        found.put(name + " " + version + " " + jar, new Shipped(name, version, jar));
    }

    private static boolean isName(ZipEntry entry) {
        return entry.getName().startsWith("META-INF/maven/") && entry.getName().endsWith("/pom.properties");
    }

    private static boolean isAffected(JsonObject advisory, Shipped library) {
        return objects(advisory, "affected").stream()
                .filter(affected -> isNamed(text(affected, "package"), library.name()))
                .anyMatch(range -> isIn(range, library.version()));
    }

    /** Where the group of a library is not known, its name alone has to do. */
    private static boolean isNamed(String named, String library) {
        return named.equals(library) || !library.contains(":") && named.endsWith(":" + library);
    }

    private static boolean isIn(JsonObject range, String version) {
        return compare(version, text(range, "introduced")) >= 0
                && (!range.has("fixed") || compare(version, text(range, "fixed")) < 0)
                && (!range.has("lastAffected") || compare(version, text(range, "lastAffected")) <= 0);
    }

    /** Why an advisory does not matter for just this version, or nothing. */
    private static String accepted(JsonObject list, String id, Shipped library) {
        return objects(list, "accepted").stream()
                .filter(entry -> text(entry, "id").equals(id)
                        && isNamed(text(entry, "package"), library.name())
                        && text(entry, "version").equals(library.version()))
                .map(entry -> text(entry, "reason"))
                .findFirst()
                .orElse("");
    }

    /** As Maven orders versions, as far as libraries have them: numbers by their value, words before the release that they lead to. */
    static int compare(String one, String other) {
        List<String> first = parts(one);
        List<String> second = parts(other);
        for (int at = 0; at < Math.max(first.size(), second.size()); at++) {
            int order =
                    compareParts(at < first.size() ? first.get(at) : "0", at < second.size() ? second.get(at) : "0");
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static int compareParts(String one, String other) {
        boolean isNumber = Character.isDigit(one.charAt(0));
        boolean isOtherNumber = Character.isDigit(other.charAt(0));
        if (isNumber && isOtherNumber) {
            return new BigInteger(one).compareTo(new BigInteger(other));
        }
        return isNumber ? 1 : isOtherNumber ? -1 : one.compareTo(other);
    }

    private static List<String> parts(String version) {
        return PART.matcher(version.toLowerCase(Locale.ROOT))
                .results()
                .map(part -> part.group())
                .filter(part -> !NEUTRAL.contains(part))
                .toList();
    }

    private static JsonObject read(String file) throws IOException {
        return JsonParser.parseString(Files.readString(Path.of(file))).getAsJsonObject();
    }

    private static List<JsonObject> objects(JsonObject object, String key) {
        return object.has(key)
                ? StreamSupport.stream(object.getAsJsonArray(key).spliterator(), false)
                        .map(JsonElement::getAsJsonObject)
                        .toList()
                : List.of();
    }

    private static String text(JsonObject object, String key) {
        return object.has(key) ? object.get(key).getAsString() : "";
    }
}
