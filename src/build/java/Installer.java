import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes what the program is installed by on the system that this runs on: a folder with the program and a Java of its own, and of it a
 * {@code .deb}, an {@code .msi} or a {@code .dmg}. Needs the jar with all that lies beside it in {@code target}, and the libraries in
 * {@code target/installer/lib}. Run by the build from its source: {@code java Installer.java VERSION TIME}.
 */
final class Installer {

    /** What the program and its libraries use; {@link #requireModules} holds the list to what they say. */
    private static final List<String> MODULES = List.of(
            "java.base",
            "java.compiler",
            "java.desktop",
            "java.instrument",
            "java.logging",
            "java.management",
            "java.naming",
            "java.prefs",
            "java.rmi",
            "java.security.jgss",
            "java.sql",
            "java.transaction.xa",
            "java.xml",
            "jdk.unsupported",
            "jdk.unsupported.desktop",
            // What nothing names: code pages of tables, dates in other languages, what Lucene asks of the virtual
            // machine, the file
            // system within a .zip
            "jdk.charsets",
            "jdk.localedata",
            "jdk.management",
            "jdk.zipfs");

    /** What is named, but only by what the program never calls: tools of ICU4J, requests of jsoup, events of JavaFX. */
    private static final Set<String> NEVER_CALLED = Set.of("jdk.compiler", "jdk.javadoc", "java.net.http", "jdk.jfr");

    private static final String DESCRIPTION = "News events on a map and a timeline";
    /** Where it is installed on Linux. */
    private static final Path PLACE = Path.of("opt", "dateline");

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path WORK = TARGET.resolve("installer");
    private static final Path INPUT = WORK.resolve("input");
    private static final Path RUNTIME = WORK.resolve("runtime");
    private static final Path IMAGE = WORK.resolve("image");
    private static final Path PARTS = Path.of("src", "build", "installer").toAbsolutePath();
    private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));
    private static final String OS = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    private static final boolean IS_WINDOWS = OS.contains("win") && !OS.contains("darwin");
    private static final boolean IS_MAC = OS.contains("mac");
    private static final boolean IS_LINUX = OS.contains("linux");
    /** From 25 on, classes are kept as they are linked, with what is known of how often their methods run. */
    private static final boolean HAS_CACHE = Runtime.version().feature() >= 25;

    private static final String ARCHIVE = HAS_CACHE ? "dateline.aot" : "dateline.jsa";

    private final String version;
    private final FileTime time;

    private Installer(String version, FileTime time) {
        this.version = version;
        this.time = time;
    }

    /** @param arguments the version of the program, and the time that all files get */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        try {
            requireTools();
            new Installer(arguments[0], FileTime.from(Instant.parse(arguments[1]))).make();
        } catch (IllegalStateException cannot) {
            System.err.println(cannot.getMessage());
            System.exit(1);
        }
    }

    private static void requireTools() {
        for (String tool : List.of("jlink", "jpackage", "jdeps")) {
            if (!Files.isExecutable(tool(tool))) {
                throw new IllegalStateException(
                        "No installer can be made: the Java in " + JAVA_HOME + " has no " + tool + ".");
            }
        }
        if (!IS_LINUX && !IS_MAC && !IS_WINDOWS) {
            throw new IllegalStateException("No installer can be made: jpackage knows none for " + OS + ".");
        }
        for (String tool : IS_LINUX ? List.of("dpkg-deb", "fakeroot") : List.<String>of()) {
            if (Stream.of(System.getenv("PATH").split(File.pathSeparator))
                    .noneMatch(folder -> Files.isExecutable(Path.of(folder, tool)))) {
                throw new IllegalStateException("No .deb can be made: there is no " + tool + " on this machine.");
            }
        }
    }

    private void make() throws IOException, InterruptedException {
        for (Path old : List.of(INPUT, RUNTIME, IMAGE)) {
            delete(old);
        }
        fillInput();
        requireModules();
        linkRuntime();
        settle(INPUT);
        if (HAS_CACHE) {
            keepClasses(INPUT, List.of(), java(RUNTIME));
        }
        Path image = image();
        settle(image);
        if (!HAS_CACHE) {
            keepClasses(application(image), List.of(), java(runtime(image)));
        }
        Path made = IS_LINUX ? debian(image) : otherPackage(image);
        System.out.printf(
                "%s: %d MB; installed %d MB%n",
                TARGET.getParent().relativize(made), Files.size(made) / 1_000_000, size(image) / 1_000_000);
    }

    private void fillInput() throws IOException {
        copy(WORK.resolve("lib"), INPUT.resolve("lib"));
        copy(TARGET.resolve("snapshots"), INPUT.resolve("snapshots"));
        copy(Path.of("data"), INPUT.resolve("data"));
        copy(Path.of("maps"), INPUT.resolve("maps"));
        delete(INPUT.resolve("maps").resolve("source"));
        copy(Path.of("maps", "source", "SOURCES.md"), INPUT.resolve("maps").resolve("SOURCES.md"));
        copy(Path.of("LICENSE"), INPUT.resolve("LICENSE"));
        copy(TARGET.resolve("dateline.jar"), INPUT.resolve("dateline.jar"));
        requireBill();
        copy(TARGET.resolve("bom.json"), INPUT.resolve("bom.json"));
    }

    /** Fails if the bill of materials is not of these libraries: Maven makes none while it is offline. */
    private static void requireBill() throws IOException {
        Path bill = TARGET.resolve("bom.json");
        String named = Files.exists(bill) ? Files.readString(bill) : "";
        for (Path jar : libraries().toList()) {
            String name = jar.getFileName().toString().replaceFirst("(-(linux|win|mac)(-[a-z0-9]+)?)?\\.jar$", "");
            if (!named.contains("/" + name.replaceFirst("-(?=\\d)", "@") + "?")) {
                throw new IllegalStateException("The bill of materials, target/bom.json, does not name " + name
                        + ": build once while Maven is not offline (without -o).");
            }
        }
    }

    /** The jars of the libraries; native code lies beside them. */
    private static Stream<Path> libraries() throws IOException {
        return files(INPUT.resolve("lib")).filter(file -> file.toString().endsWith(".jar"));
    }

    /** Fails if the program or a library names a module of Java that the list above does not have. */
    private static void requireModules() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                tool("jdeps").toString(),
                "--multi-release",
                "17",
                "--ignore-missing-deps",
                "--print-module-deps",
                "--class-path",
                INPUT.resolve("lib") + File.separator + "*",
                INPUT.resolve("dateline.jar").toString()));
        libraries().map(Path::toString).forEach(command::add);
        String said = answer(command);
        Set<String> named = new TreeSet<>(Arrays.asList(
                said.lines().reduce("", (before, line) -> line).strip().split(",")));
        named.removeAll(MODULES);
        named.removeAll(NEVER_CALLED);
        if (!named.isEmpty()) {
            throw new IllegalStateException(
                    "Installer.java does not know these modules, which a library names: " + named);
        }
    }

    private void linkRuntime() throws IOException, InterruptedException {
        run(
                tool("jlink").toString(),
                "--add-modules",
                String.join(",", MODULES),
                "--no-header-files",
                "--no-man-pages",
                "--strip-java-debug-attributes",
                "--output",
                RUNTIME.toString());
        // java itself stays: the program starts it where no window can be opened, and so does this one below
        try (Stream<Path> tools = Files.list(RUNTIME.resolve("bin"))) {
            for (Path tool : tools.filter(
                            file -> file.getFileName().toString().matches("(keytool|rmiregistry|jrunscript)(\\.exe)?"))
                    .toList()) {
                Files.delete(tool);
            }
        }
        settle(RUNTIME);
        if (!HAS_CACHE) {
            run(java(RUNTIME).toString(), "-Xshare:dump", "-Xlog:disable", "-Xlog:all=error:stderr");
        }
    }

    /**
     * One start without a display, of which the classes are kept for all later ones.
     *
     * @param before what the command begins with
     */
    private static void keepClasses(Path application, List<String> before, Path java)
            throws IOException, InterruptedException {
        Files.deleteIfExists(application.resolve(ARCHIVE));
        List<String> command = new ArrayList<>(before);
        command.add(java.toString());
        command.addAll(options());
        command.add((HAS_CACHE ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + application.resolve(ARCHIVE));
        command.addAll(List.of(
                "-Xlog:disable",
                "-Xlog:all=error:stderr",
                "-Djava.awt.headless=true",
                "-Dprism.order=sw",
                "-Dglass.platform=Monocle",
                "-Dmonocle.platform=Headless",
                "-Dheadless.geometry=1600x1000",
                "-Ddateline.settings=",
                "-Ddateline.trial=archive",
                "-jar",
                application.resolve("dateline.jar").toString()));
        run(command.toArray(String[]::new));
    }

    private Path image() throws IOException, InterruptedException {
        List<String> command = jpackage(
                "app-image",
                "--icon",
                icon().toString(),
                "--input",
                INPUT.toString(),
                "--main-jar",
                "dateline.jar",
                "--runtime-image",
                RUNTIME.toString(),
                "--dest",
                IMAGE.toString());
        if (IS_WINDOWS) {
            // A program with a window has no standard output there
            Path console = WORK.resolve("console.properties");
            Files.writeString(console, "win-console=true\n");
            command.addAll(List.of("--add-launcher", "dateline-console=" + console));
        }
        run(command.toArray(String[]::new));
        Path image = IMAGE.resolve(IS_MAC ? name() + ".app" : name());
        try (Stream<Path> files = Files.list(application(image))) {
            for (Path settings :
                    files.filter(file -> file.toString().endsWith(".cfg")).toList()) {
                Files.writeString(settings, settings());
            }
        }
        if (IS_MAC) {
            // jpackage has sealed it with the settings that were replaced just now
            run("codesign", "--force", "--deep", "--sign", "-", image.toString());
        }
        return image;
    }

    /** What the launcher reads: the jar names its libraries itself, and the archive holds for just this order of them. */
    private String settings() {
        return Stream.of(
                        Stream.of("[Application]", "app.mainjar=$APPDIR/dateline.jar", "", "[JavaOptions]"),
                        Stream.of("-Djpackage.app-version=" + version).map(Installer::option),
                        options().stream().map(Installer::option),
                        Stream.of(
                                        HAS_CACHE
                                                ? "-XX:AOTCache=$APPDIR/" + ARCHIVE
                                                : "-XX:SharedArchiveFile=$APPDIR/" + ARCHIVE)
                                .map(Installer::option))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String option(String option) {
        return "java-options=" + option;
    }

    /** Those of the script that starts the jar. */
    private static List<String> options() {
        return Stream.concat(
                        options("dateline.options").stream(),
                        IS_LINUX ? options("dateline-linux.options").stream() : Stream.empty())
                .flatMap(line ->
                        HAS_CACHE && line.equals("-Xlog:cds=off") ? Stream.of(line, "-Xlog:aot=off") : Stream.of(line))
                .toList();
    }

    private static List<String> options(String name) {
        try (Stream<String> lines = Files.lines(TARGET.resolve(name))) {
            return lines.filter(line -> line.startsWith("-")).toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException("There is no " + TARGET.resolve(name) + ".");
        }
    }

    /** A command of jpackage for this kind of package, with what all kinds are told. */
    private List<String> jpackage(String type, String... more) {
        List<String> command = new ArrayList<>(List.of(
                tool("jpackage").toString(),
                "--type",
                type,
                "--name",
                name(),
                // macOS wants a version that begins with 1 or more
                "--app-version",
                IS_MAC && version.startsWith("0.") ? "1" + version.substring(1) : version,
                "--vendor",
                "Dateline",
                "--description",
                DESCRIPTION));
        command.addAll(List.of(more));
        return command;
    }

    /** What jpackage makes of the image, with the files beside it that Debian's own tools look after, so that no script runs. */
    private Path debian(Path image) throws IOException, InterruptedException {
        Path tree = WORK.resolve("tree");
        delete(tree);
        delete(WORK.resolve("package"));
        run(jpackage(
                        "deb",
                        "--linux-app-category",
                        "misc",
                        "--app-image",
                        image.toString(),
                        "--dest",
                        WORK.resolve("package").toString())
                .toArray(String[]::new));
        Path first = files(WORK.resolve("package")).findFirst().orElseThrow();
        run("dpkg-deb", "-R", first.toString(), tree.toString());
        for (String script : List.of("preinst", "postinst", "prerm", "postrm")) {
            Files.deleteIfExists(tree.resolve("DEBIAN").resolve(script));
        }
        delete(tree.resolve(PLACE).resolve("share"));
        for (Path desktop : files(tree.resolve(PLACE).resolve("lib"))
                .filter(file -> file.toString().endsWith(".desktop"))
                .toList()) {
            Files.delete(desktop);
        }
        Path share = tree.resolve("usr").resolve("share");
        copy(PARTS.resolve("dateline.desktop"), share.resolve("applications").resolve("dateline.desktop"));
        copy(
                PARTS.resolve("dateline.xml"),
                share.resolve("mime").resolve("packages").resolve("dateline.xml"));
        copy(
                PARTS.resolve("copyright"),
                share.resolve("doc").resolve("dateline").resolve("copyright"));
        icons(Path.of("src", "main", "resources", "org", "dateline", "view", "icon"), share, "apps", "dateline.png");
        icons(PARTS.resolve("document"), share, "mimetypes", "application-vnd.dateline+json.png");
        Files.createDirectories(tree.resolve("usr").resolve("bin"));
        Files.createSymbolicLink(
                tree.resolve("usr").resolve("bin").resolve("dateline"),
                Path.of("/").resolve(PLACE).resolve("bin").resolve("dateline"));
        settle(tree);
        if (!HAS_CACHE) {
            keepClassesInPlace(tree);
        }
        Path control = tree.resolve("DEBIAN").resolve("control");
        Files.writeString(control, control(Files.readString(control), size(tree.resolve("opt")) / 1024));
        settle(tree);
        // Older jpackages add the number of a revision to the name
        Path made = TARGET.resolve(first.getFileName().toString().replace("-1_", "_"));
        run("dpkg-deb", "--root-owner-group", "-Zxz", "-b", tree.toString(), made.toString());
        return made;
    }

    private static void icons(Path from, Path share, String kind, String name) throws IOException {
        for (Path icon : files(from).toList()) {
            String size = icon.getFileName().toString().replace(".png", "");
            copy(icon, share.resolve(Path.of("icons", "hicolor", size + "x" + size, kind, name)));
        }
    }

    /** jpackage's, which has found what the Java in it needs; what a window needs besides is not there on every server. */
    private static String control(String found, long kilobytes) {
        List<String> ours = List.of(
                "Maintainer: Dateline",
                "Section: misc",
                "Installed-Size: " + kilobytes,
                "Recommends: libgtk-3-0t64 | libgtk-3-0, libgl1, fontconfig, desktop-file-utils, shared-mime-info, xdg-utils");
        String theirs = found.lines()
                .filter(line ->
                        !line.isBlank() && !line.matches("(Maintainer|Section|Installed-Size|Recommends|Provides):.*"))
                .map(line -> line.replace(", xdg-utils", "").replace("xdg-utils, ", ""))
                .collect(Collectors.joining("\n"));
        String last = "Description: " + DESCRIPTION;
        return theirs.replace(last, "").strip().replace("\n\n", "\n") + "\n" + String.join("\n", ours) + "\n" + last
                + "\n"
                + " Dateline shows news events on a map and a timeline, and for everything on the screen\n"
                + " the words and the sources behind it.\n";
    }

    /** An archive of a Java before 25 holds for one folder only: it is made while the tree lies where it will be installed. */
    private static void keepClassesInPlace(Path tree) throws IOException, InterruptedException {
        Path application = Path.of("/").resolve(PLACE).resolve("lib").resolve("app");
        Path java = Path.of("/")
                .resolve(PLACE)
                .resolve("lib")
                .resolve("runtime")
                .resolve("bin")
                .resolve("java");
        Files.deleteIfExists(tree.resolve(PLACE).resolve("lib").resolve("app").resolve(ARCHIVE));
        try {
            keepClasses(
                    application,
                    List.of(
                            "unshare",
                            "-r",
                            "-m",
                            "sh",
                            "-c",
                            "mount --bind \"$0\" /opt && exec \"$@\"",
                            tree.resolve("opt").toString()),
                    java);
        } catch (IOException | IllegalStateException notAllowed) {
            System.err.println(
                    "The .deb goes without an archive of classes: this machine lets no folder be mounted for a moment.");
        }
    }

    private Path otherPackage(Path image) throws IOException, InterruptedException {
        String type = IS_MAC ? "dmg" : "msi";
        List<String> command = jpackage(
                type,
                "--app-image",
                image.toString(),
                "--license-file",
                Path.of("LICENSE").toAbsolutePath().toString(),
                "--dest",
                TARGET.toString());
        if (IS_WINDOWS) {
            command.addAll(List.of("--win-menu", "--win-per-user-install", "--win-dir-chooser"));
        }
        run(command.toArray(String[]::new));
        return files(TARGET)
                .filter(file -> file.toString().endsWith("." + type))
                .findFirst()
                .orElseThrow();
    }

    private static String name() {
        return IS_LINUX ? "dateline" : "Dateline";
    }

    private static Path application(Path image) {
        return image.resolve(IS_MAC ? Path.of("Contents", "app") : IS_WINDOWS ? Path.of("app") : Path.of("lib", "app"));
    }

    private static Path runtime(Path image) {
        return image.resolve(
                IS_MAC
                        ? Path.of("Contents", "runtime", "Contents", "Home")
                        : IS_WINDOWS ? Path.of("runtime") : Path.of("lib", "runtime"));
    }

    private static Path java(Path runtime) {
        return runtime.resolve("bin").resolve(IS_WINDOWS ? "java.exe" : "java");
    }

    private static Path tool(String name) {
        return JAVA_HOME.resolve("bin").resolve(name + (IS_WINDOWS ? ".exe" : ""));
    }

    /** The icon in the format that jpackage wants here; .ico and .icns are boxes with PNG files in them. */
    private static Path icon() throws IOException {
        Path folder = Path.of("src", "main", "resources", "org", "dateline", "view", "icon")
                .toAbsolutePath();
        if (IS_LINUX) {
            return folder.resolve("256.png");
        }
        Path icon = WORK.resolve(IS_MAC ? "dateline.icns" : "dateline.ico");
        Files.write(icon, IS_MAC ? icns(folder) : ico(folder));
        return icon;
    }

    private static byte[] ico(Path folder) throws IOException {
        int[] sizes = {16, 32, 48, 256};
        ByteArrayOutputStream pictures = new ByteArrayOutputStream();
        ByteBuffer head = ByteBuffer.allocate(6 + 16 * sizes.length).order(ByteOrder.LITTLE_ENDIAN);
        head.putShort((short) 0).putShort((short) 1).putShort((short) sizes.length);
        for (int size : sizes) {
            byte[] png = Files.readAllBytes(folder.resolve(size + ".png"));
            head.put((byte) size)
                    .put((byte) size)
                    .putShort((short) 0)
                    .putShort((short) 1)
                    .putShort((short) 32);
            head.putInt(png.length).putInt(head.capacity() + pictures.size());
            pictures.writeBytes(png);
        }
        ByteArrayOutputStream icon = new ByteArrayOutputStream();
        icon.writeBytes(head.array());
        icon.writeBytes(pictures.toByteArray());
        return icon.toByteArray();
    }

    private static byte[] icns(Path folder) throws IOException {
        ByteArrayOutputStream pictures = new ByteArrayOutputStream();
        for (String kind : List.of("icp4 16", "icp5 32", "ic07 128", "ic08 256")) {
            byte[] png = Files.readAllBytes(folder.resolve(kind.substring(5) + ".png"));
            pictures.writeBytes(kind.substring(0, 4).getBytes(StandardCharsets.US_ASCII));
            pictures.writeBytes(ByteBuffer.allocate(4).putInt(png.length + 8).array());
            pictures.writeBytes(png);
        }
        ByteArrayOutputStream icon = new ByteArrayOutputStream();
        icon.writeBytes("icns".getBytes(StandardCharsets.US_ASCII));
        icon.writeBytes(ByteBuffer.allocate(4).putInt(pictures.size() + 8).array());
        icon.writeBytes(pictures.toByteArray());
        return icon.toByteArray();
    }

    /** Gives all files one time: archives of classes are held to those of the jars, and packages are to be the same each time. */
    private void settle(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(file -> !Files.isSymbolicLink(file))
                    .sorted(Comparator.reverseOrder())
                    .toList()) {
                Files.setLastModifiedTime(file, time);
            }
        }
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> Files.isRegularFile(file) && !Files.isSymbolicLink(file))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static Stream<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.createDirectories(to.resolve(copy).getParent());
                    Files.copy(file, from.equals(file) ? to : copy);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void run(String... command) throws IOException, InterruptedException {
        ProcessBuilder process = new ProcessBuilder(command).inheritIO();
        // Of the .deb that jpackage makes only the contents are taken
        process.environment().put("DPKG_DEB_COMPRESSOR_TYPE", "none");
        int code = process.start().waitFor();
        if (code != 0) {
            throw new IllegalStateException(Path.of(command[0]).getFileName() + " ended with " + code + ".");
        }
    }

    private static String answer(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
        return said;
    }
}
