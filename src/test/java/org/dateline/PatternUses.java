package org.dateline;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Name;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The regular expressions of the program, and how each is used. Those in fields are taken from the classes, those that are written
 * where they are used from the sources, which are parsed by the compiler.
 */
@NullMarked
final class PatternUses {

    /** How a text is held against a pattern. What replaces, splits or counts finds. */
    enum Way {
        MATCHES,
        LOOKING_AT,
        FIND
    }

    /** A pattern, where it stands, and the ways in which it is used. */
    record Use(String where, Pattern pattern, Set<Way> ways) {}

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Set<String> FOUND_BY =
            Set.of("find", "replaceAll", "replaceFirst", "results", "appendReplacement", "split", "splitAsStream");
    private static final Set<String> STILL_A_MATCHER =
            Set.of("region", "useTransparentBounds", "useAnchoringBounds", "reset", "usePattern");
    private static final Set<String> OF_STRINGS = Set.of("matches", "replaceAll", "replaceFirst", "split");

    private final Map<String, Set<Way>> ways = new HashMap<>();
    private final List<Use> uses = new ArrayList<>();
    private final List<String> madeAtRuntime = new ArrayList<>();

    private PatternUses() {}

    /** Those of all classes of the program. */
    static PatternUses ofTheProgram() throws IOException {
        PatternUses all = new PatternUses();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            all.readSources(files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .sorted()
                    .toList());
        }
        return all;
    }

    /** Each pattern with its ways. */
    List<Use> uses() {
        return uses;
    }

    /** Where patterns are made of what is only known at run time, as {@code Class.java: the expression}. */
    List<String> madeAtRuntime() {
        return madeAtRuntime;
    }

    private void readSources(List<Path> files) throws IOException {
        var compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            Iterable<? extends JavaFileObject> sources = manager.getJavaFileObjectsFromPaths(files);
            JavacTask task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null, sources);
            for (var unit : task.parse()) {
                String file =
                        SOURCES.toUri().relativize(unit.getSourceFile().toUri()).getPath();
                new SourceScanner(file).scan(unit, null);
            }
        }
        for (Path file : files) {
            String name = SOURCES.relativize(file).toString().replace('\\', '/');
            addFields(name.substring(0, name.length() - ".java".length()));
        }
    }

    /** The patterns in the fields of a class, the classes in it and their constants. */
    private void addFields(String file) throws IOException {
        List<Class<?>> types = withNested(load(file.replace('/', '.')));
        for (Class<?> type : types) {
            for (Field field : type.getDeclaredFields()) {
                List<Pattern> patterns = new ArrayList<>();
                boolean isStatic = Modifier.isStatic(field.getModifiers());
                if (holdsPatterns(field.getGenericType().getTypeName(), types)) {
                    Stream<@Nullable Object> holders = isStatic ? Stream.of((Object) null) : constants(type);
                    holders.forEach(holder -> collect(value(field, holder), patterns));
                }
                for (Pattern pattern : patterns) {
                    Set<Way> known = ways.getOrDefault(file + ".java " + field.getName(), Set.of());
                    uses.add(new Use(type.getName() + "." + field.getName(), pattern, known.isEmpty() ? all() : known));
                }
            }
        }
    }

    /** Whether a type is that of patterns, or of what has patterns in it. */
    private static boolean holdsPatterns(String name, List<Class<?>> types) {
        return name.contains(Pattern.class.getName())
                || types.stream()
                        .filter(type -> !type.isEnum() && name.contains(type.getName()))
                        .anyMatch(type -> patterns(type).findAny().isPresent());
    }

    private static Stream<Field> patterns(Class<?> type) {
        return Stream.of(type.getDeclaredFields())
                .filter(field -> field.getType() == Pattern.class && !Modifier.isStatic(field.getModifiers()));
    }

    private static Stream<@Nullable Object> constants(Class<?> type) {
        Object @Nullable [] constants = type.getEnumConstants();
        return constants == null ? Stream.of() : Arrays.stream(constants);
    }

    private static List<Class<?>> withNested(Class<?> type) {
        List<Class<?>> types = new ArrayList<>(List.of(type));
        for (Class<?> nested : type.getDeclaredClasses()) {
            types.addAll(withNested(nested));
        }
        return types;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PatternUses.class.getClassLoader());
        } catch (ClassNotFoundException lacking) {
            throw new IllegalStateException(lacking);
        }
    }

    private static @Nullable Object value(Field field, @Nullable Object holder) {
        try {
            field.setAccessible(true);
            return field.get(holder);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void collect(@Nullable Object value, List<Pattern> patterns) {
        if (value instanceof Pattern pattern) {
            patterns.add(pattern);
        } else if (value instanceof Iterable<?> some) {
            some.forEach(one -> collect(one, patterns));
        } else if (value instanceof Map<?, ?> map) {
            collect(map.keySet(), patterns);
            collect(map.values(), patterns);
        } else if (value instanceof Object[] some) {
            List.of(some).forEach(one -> collect(one, patterns));
        } else if (value != null && value.getClass().getName().startsWith("org.dateline")) {
            patterns(value.getClass()).forEach(field -> collect(value(field, value), patterns));
        }
    }

    private static Set<Way> all() {
        return EnumSet.allOf(Way.class);
    }

    private static @Nullable Way way(String method) {
        if (FOUND_BY.contains(method)) {
            return Way.FIND;
        }
        return switch (method) {
            case "matches", "asMatchPredicate" -> Way.MATCHES;
            case "lookingAt" -> Way.LOOKING_AT;
            case "asPredicate" -> Way.FIND;
            default -> null;
        };
    }

    /** Finds in one file where patterns are used. */
    private final class SourceScanner extends TreePathScanner<@Nullable Void, @Nullable Void> {

        private final String file;
        /** By method and name of a variable, what is asked of it. */
        private final Map<String, Set<Way>> asked = new HashMap<>();

        /** By the name of a method of the file, what it is given. */
        private final Map<String, List<? extends VariableTree>> methods = new HashMap<>();

        /** What can be answered when all of the file is known. */
        private final List<Runnable> later = new ArrayList<>();

        private final List<Runnable> last = new ArrayList<>();

        SourceScanner(String file) {
            this.file = file;
        }

        @Override
        public @Nullable Void visitCompilationUnit(CompilationUnitTree unit, @Nullable Void nothing) {
            super.visitCompilationUnit(unit, nothing);
            later.forEach(Runnable::run);
            last.forEach(Runnable::run);
            return null;
        }

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
            if (call.getMethodSelect() instanceof MemberSelectTree select) {
                String method = select.getIdentifier().toString();
                ExpressionTree receiver = matcher(select.getExpression());
                Way way = way(method);
                if (receiver instanceof IdentifierTree variable && way != null) {
                    asked.computeIfAbsent(inMethod(variable.getName()), any -> EnumSet.noneOf(Way.class))
                            .add(way);
                }
                if (method.equals("compile") && receiver.toString().equals("Pattern")) {
                    literal(call, getCurrentPath());
                } else if (OF_STRINGS.contains(method) && !call.getArguments().isEmpty()) {
                    ofString(call, method);
                }
            }
            return super.visitMethodInvocation(call, nothing);
        }

        @Override
        public @Nullable Void visitIdentifier(IdentifierTree name, @Nullable Void nothing) {
            used(file, name.getName().toString());
            return null;
        }

        @Override
        public @Nullable Void visitMemberSelect(MemberSelectTree select, @Nullable Void nothing) {
            String name = select.getIdentifier().toString();
            used(file, name);
            if (select.getExpression() instanceof IdentifierTree type) {
                Path other = SOURCES.resolve(file).resolveSibling(type.getName() + ".java");
                if (Files.exists(other)) {
                    used(SOURCES.relativize(other).toString().replace('\\', '/'), name);
                }
            }
            return super.visitMemberSelect(select, nothing);
        }

        /** A field, or whatever else has the name, is used here. */
        private void used(String owner, String name) {
            asked(
                    getCurrentPath(),
                    found -> ways.computeIfAbsent(owner + " " + name, any -> EnumSet.noneOf(Way.class))
                            .addAll(found));
        }

        /** A pattern that is written where it is used, or first put into a variable. */
        private void literal(MethodInvocationTree call, TreePath path) {
            Tree parent = path.getParentPath().getLeaf();
            boolean isOfField = enclosingMethod(path) == null;
            if (isOfField) {
                return;
            }
            List<String> texts = texts(call.getArguments().get(0));
            if (texts.isEmpty()) {
                madeAtRuntime.add(file + ": " + call.getArguments().get(0));
                return;
            }
            if (parent instanceof VariableTree variable) {
                // Its uses are collected under its name, as those of a field are
                later(() -> add(call, texts, ways.getOrDefault(file + " " + variable.getName(), Set.of())));
            } else {
                asked(path, found -> add(call, texts, found));
            }
        }

        private void ofString(MethodInvocationTree call, String method) {
            ExpressionTree argument = call.getArguments().get(0);
            boolean isReplacing = method.startsWith("replace");
            if (isReplacing != (call.getArguments().size() == 2)) {
                return;
            }
            List<String> texts = texts(argument);
            if (!texts.isEmpty()) {
                add(call, texts, Set.of(Objects.requireNonNull(way(method))));
            } else if (argument instanceof BinaryTree || isReplacing && !(argument instanceof LambdaExpressionTree)) {
                madeAtRuntime.add(file + ": " + argument);
            }
        }

        private void add(MethodInvocationTree call, List<String> texts, Set<Way> found) {
            for (String text : texts) {
                boolean isPlain = text.length() == 1 && ".$|()[{^?*+\\".indexOf(text.charAt(0)) < 0;
                if (!isPlain) {
                    uses.add(new Use(
                            file + " " + call.getMethodSelect(),
                            Pattern.compile(text),
                            found.isEmpty() ? all() : found));
                }
            }
        }

        private void later(Runnable work) {
            later.add(work);
        }

        /** What is asked of the pattern that stands at the path. */
        private void asked(TreePath path, Consumer<Set<Way>> then) {
            TreePath at = path;
            boolean isMatcher = false;
            while (true) {
                Tree parent = at.getParentPath().getLeaf();
                if (parent instanceof MemberSelectTree select && select.getExpression() == at.getLeaf()) {
                    String method = select.getIdentifier().toString();
                    TreePath called = at.getParentPath().getParentPath();
                    if (!(called.getLeaf() instanceof MethodInvocationTree)) {
                        return;
                    }
                    Way way = way(method);
                    if (way != null) {
                        then.accept(Set.of(way));
                        return;
                    }
                    boolean becomes = !isMatcher && method.equals("matcher");
                    boolean stays = isMatcher && STILL_A_MATCHER.contains(method);
                    if (!becomes && !stays) {
                        return;
                    }
                    isMatcher = true;
                    at = called;
                } else if (parent instanceof VariableTree variable && isMatcher) {
                    String name = inMethod(variable.getName());
                    later(() -> then.accept(asked.getOrDefault(name, all())));
                    return;
                } else if (parent instanceof MemberReferenceTree reference) {
                    Way way = way(reference.getName().toString());
                    then.accept(way == null ? all() : Set.of(way));
                    return;
                } else if (parent instanceof MethodInvocationTree call
                        && call.getArguments().contains(at.getLeaf())) {
                    int number = call.getArguments().indexOf(at.getLeaf());
                    boolean asMatcher = isMatcher;
                    last.add(() -> then.accept(ofParameter(call, number, asMatcher)));
                    return;
                } else if (parent instanceof VariableTree || parent instanceof MemberSelectTree) {
                    return;
                } else {
                    then.accept(all());
                    return;
                }
            }
        }

        /** What a region of a matcher is set of. */
        private static ExpressionTree matcher(ExpressionTree expression) {
            return expression instanceof MethodInvocationTree call
                            && call.getMethodSelect() instanceof MemberSelectTree select
                            && STILL_A_MATCHER.contains(select.getIdentifier().toString())
                    ? matcher(select.getExpression())
                    : expression;
        }

        /** What a method of the same file asks of what it is given; whatever may be asked if it is another's. */
        private Set<Way> ofParameter(MethodInvocationTree call, int number, boolean isMatcher) {
            String method = call.getMethodSelect().toString();
            List<? extends VariableTree> parameters = methods.getOrDefault(method, List.of());
            if (number >= parameters.size()) {
                return all();
            }
            String name = parameters.get(number).getName().toString();
            Set<Way> found = isMatcher ? asked.get(method + " " + name) : ways.get(file + " " + name);
            return found == null || found.isEmpty() ? all() : found;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            methods.put(method.getName().toString(), method.getParameters());
            return super.visitMethod(method, nothing);
        }

        private @Nullable MethodTree enclosingMethod(TreePath path) {
            for (Tree tree : path) {
                if (tree instanceof MethodTree method) {
                    return method;
                }
            }
            return null;
        }

        /** A variable by its name and that of the method that it stands in. */
        private String inMethod(Name variable) {
            MethodTree method = enclosingMethod(getCurrentPath());
            return (method == null ? "" : method.getName()) + " " + variable;
        }

        /** What a constant expression may be; nothing if it is none. */
        private List<String> texts(ExpressionTree expression) {
            if (expression instanceof LiteralTree literal) {
                return literal.getValue() instanceof String || literal.getValue() instanceof Character
                        ? List.of(String.valueOf(literal.getValue()))
                        : List.of();
            }
            if (expression instanceof ParenthesizedTree parentheses) {
                return texts(parentheses.getExpression());
            }
            if (expression instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
                return texts(sum.getLeftOperand()).stream()
                        .flatMap(left -> texts(sum.getRightOperand()).stream().map(right -> left + right))
                        .toList();
            }
            if (expression instanceof ConditionalExpressionTree choice) {
                List<String> one = texts(choice.getTrueExpression());
                List<String> other = texts(choice.getFalseExpression());
                return one.isEmpty() || other.isEmpty()
                        ? List.of()
                        : Stream.concat(one.stream(), other.stream()).toList();
            }
            if (expression instanceof IdentifierTree constant) {
                return constant(constant.getName().toString());
            }
            return List.of();
        }

        private List<String> constant(String name) {
            String type = file.substring(0, file.length() - ".java".length()).replace('/', '.');
            for (Class<?> owner : withNested(load(type))) {
                for (Field field : owner.getDeclaredFields()) {
                    int constant = Modifier.STATIC | Modifier.FINAL;
                    if (field.getName().equals(name)
                            && (field.getModifiers() & constant) == constant
                            && (field.getType() == String.class
                                    || field.getType().isPrimitive())) {
                        return List.of(String.valueOf(value(field, null)));
                    }
                }
            }
            return List.of();
        }
    }
}
