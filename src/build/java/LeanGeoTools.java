import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Copies the one jar in which GeoTools comes without what the program has no use for: libraries of rasters, caches, web services and
 * processes, old parts of others, and files of its tests. What services name of that is taken out of their lists. Run by the build from its
 * source. Decision 55 says how it was found what is used.
 */
final class LeanGeoTools {

    private static final Path SELF = Path.of("src", "build", "java", "LeanGeoTools.java");
    private static final String JAR = "geotools-wrapper";
    private static final String SERVICES = "META-INF/services/";
    private static final String VERSIONS = "META-INF/versions/";

    /** What the names of entries begin with that are left out. */
    private static final List<String> LEFT_OUT = List.of(
            // Guava and what comes with it
            "com/google/common/",
            "com/google/errorprone/",
            "com/google/j2objc/",
            "com/google/thirdparty/",
            "org/checkerframework/",
            // Models of web services, by the Eclipse Modeling Framework
            "net/opengis/",
            "org/eclipse/emf/",
            "org/w3/xlink/",
            "model/",
            // Caches of tiles that are fetched from the web
            "io/airlift/",
            "org/ehcache/",
            "org/terracotta/",
            // XML binding of before Java 11
            "com/sun/istack/",
            "com/sun/xml/",
            "javax/activation/",
            "javax/xml/bind/",
            "org/jvnet/",
            // Readers of rasters: they would be asked for each picture too
            "com/sun/media/imageioimpl/plugins/",
            "it/geosolutions/imageio/",
            "it/geosolutions/imageioimpl/",
            "it/geosolutions/io/",
            "jj2000/",
            "org/geotools/coverage/",
            "org/geotools/gce/",
            // Processes
            "org/geotools/grid/",
            "org/geotools/process/",
            "org/jaitools/",
            // Files of tests
            "crs-test-",
            "shapefiles/");

    private LeanGeoTools() {}

    /** @param arguments the jar to be written; the one that is read lies on the class path */
    public static void main(String[] arguments) throws IOException {
        Path source = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> String.valueOf(path.getFileName()).startsWith(JAR))
                .findFirst()
                .orElseThrow();
        Path target = Path.of(arguments[0]).resolve(source.getFileName());
        if (isDone(source, target)) {
            return;
        }
        Files.createDirectories(target.getParent());
        try (ZipFile jar = new ZipFile(source.toFile());
                ZipOutputStream lean = new ZipOutputStream(Files.newOutputStream(target))) {
            Set<String> names = jar.stream().map(ZipEntry::getName).collect(Collectors.toSet());
            for (ZipEntry entry : jar.stream().toList()) {
                if (!entry.isDirectory() && !isLeftOut(entry.getName())) {
                    copy(jar, entry, lean, names);
                }
            }
        }
    }

    /** Whether it was written after the jar was fetched and this file was changed. */
    private static boolean isDone(Path source, Path target) throws IOException {
        if (!Files.exists(target)) {
            return false;
        }
        var written = Files.getLastModifiedTime(target);
        return written.compareTo(Files.getLastModifiedTime(source)) > 0
                && written.compareTo(Files.getLastModifiedTime(SELF)) > 0;
    }

    private static boolean isLeftOut(String name) {
        // Classes for newer Javas lie below a folder with the number of the version
        String plain = name.startsWith(VERSIONS) ? name.substring(name.indexOf('/', VERSIONS.length()) + 1) : name;
        return LEFT_OUT.stream().anyMatch(plain::startsWith);
    }

    private static void copy(ZipFile jar, ZipEntry entry, ZipOutputStream lean, Set<String> names) throws IOException {
        try (InputStream stream = jar.getInputStream(entry)) {
            byte[] bytes = entry.getName().startsWith(SERVICES) ? kept(stream, names) : stream.readAllBytes();
            if (bytes.length > 0 || entry.getSize() == 0) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTime(entry.getTime());
                lean.putNextEntry(copy);
                lean.write(bytes);
                lean.closeEntry();
            }
        }
    }

    /** The lines of a list of services whose classes are there. */
    private static byte[] kept(InputStream services, Set<String> names) throws IOException {
        String kept = new String(services.readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(name -> !name.isEmpty())
                .map(name -> name.replace('.', '/') + ".class")
                .filter(file -> names.contains(file) && !isLeftOut(file))
                .map(file ->
                        file.substring(0, file.length() - ".class".length()).replace('/', '.') + "\n")
                .collect(Collectors.joining());
        return kept.getBytes(StandardCharsets.UTF_8);
    }
}
