package org.dateline.language;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * What the sources say to people: the messages that they translate, and the words that they leave as they are.
 *
 * @param messages each message with the place that says it; a plural has the form for one besides
 * @param strays texts that read as words and are neither translated nor said to be {@link ForPrograms for programs}
 */
public record SourceMessages(List<Message> messages, List<Stray> strays) {

    private static final Set<String> TRANSLATORS = Set.of("tr", "trc", "trn", "key");
    private static final Set<String> OF_PATTERNS = Set.of(
            "compile",
            "matches",
            "replaceAll",
            "replaceFirst",
            "split",
            "reads",
            "requireNonNull",
            "getLogger",
            "ofPattern");
    private static final Set<String> OF_PROGRAMMERS = Set.of(
            "IllegalArgumentException",
            "IllegalStateException",
            "NullPointerException",
            "UnsupportedOperationException",
            "IndexOutOfBoundsException",
            "NoSuchElementException",
            "AssertionError");
    private static final Set<String> OF_HELP = Set.of("Option", "Parameters", "Command", "ArgGroup");
    private static final Set<String> HELP =
            Set.of("description", "header", "footer", "heading", "descriptionHeading", "footerHeading");
    /** What a person reads or hears is given to these, however short it is; as which of their arguments. */
    private static final Map<String, Integer> SHOWN_BY = Stream.concat(
                    Stream.of(
                                    "Label",
                                    "ParagraphLabel",
                                    "Text",
                                    "Button",
                                    "ToggleButton",
                                    "RadioButton",
                                    "CheckBox",
                                    "Hyperlink",
                                    "MenuItem",
                                    "CheckMenuItem",
                                    "RadioMenuItem",
                                    "Menu",
                                    "MenuButton",
                                    "Tooltip",
                                    "Tab",
                                    "TitledPane",
                                    "TableColumn",
                                    "ButtonType",
                                    "setText",
                                    "setPromptText",
                                    "setAccessibleText",
                                    "setAccessibleHelp",
                                    "setAccessibleRoleDescription",
                                    "setTitle",
                                    "setHeaderText",
                                    "setContentText",
                                    "label")
                            .map(name -> Map.entry(name, 0)),
                    Stream.of("button", "smallButton", "give").map(name -> Map.entry(name, 1)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final Pattern WORDS = Pattern.compile(
            "\\p{L}{2,},? \\p{L}+|^ ?\\p{L}{2,} $|^ \\p{L}{2,}|\\p{L}{2,}:? $" + "|^\\p{Lu}\\p{Ll}+[.:?!\u2026]?$");

    /** A message, by the English text that is its key. */
    public record Message(String key, @Nullable String one, String where) {}

    /** Words that are not translated. */
    public record Stray(String room, String where, String text) {}

    /** Reads the sources of a folder. */
    public static SourceMessages of(Path folder) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> paths = Files.walk(folder)) {
            List<Path> sources = paths.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.endsWith("package-info.java"))
                    .sorted()
                    .toList();
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
            SourceMessages found = new SourceMessages(new ArrayList<>(), new ArrayList<>());
            Trees trees = Trees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                unit.accept(found.new Scanner(unit, trees), null);
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Prints the words of some packages (those that begin so) that are not translated. */
    public static void main(String[] rooms) {
        SourceMessages found = of(Path.of("src/main/java"));
        found.strays.stream()
                .filter(stray ->
                        Stream.of(rooms).anyMatch(room -> stray.room.equals(room) || stray.room.startsWith(room + ".")))
                .forEach(stray -> System.out.println(stray.where + "\t" + stray.text));
    }

    private final class Scanner extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final CompilationUnitTree unit;
        private final Trees trees;
        private final String room;
        private boolean isForPrograms;

        Scanner(CompilationUnitTree unit, Trees trees) {
            this.unit = unit;
            this.trees = trees;
            this.room = String.valueOf(unit.getPackageName()).replaceFirst("^org\\.dateline\\.?", "");
        }

        @Override
        public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
            return marked(tree.getModifiers(), () -> super.visitClass(tree, nothing));
        }

        @Override
        public @Nullable Void visitMethod(MethodTree tree, @Nullable Void nothing) {
            return marked(tree.getModifiers(), () -> super.visitMethod(tree, nothing));
        }

        @Override
        public @Nullable Void visitVariable(VariableTree tree, @Nullable Void nothing) {
            return marked(tree.getModifiers(), () -> super.visitVariable(tree, nothing));
        }

        /** Within what is for programs words are passed over, but not messages. */
        private @Nullable Void marked(ModifiersTree modifiers, Supplier<@Nullable Void> scan) {
            boolean isWithin = isForPrograms;
            isForPrograms |= isForPrograms(modifiers);
            Void nothing = scan.get();
            isForPrograms = isWithin;
            return nothing;
        }

        /** Words that nobody translates. */
        private void stray(Tree tree, String text) {
            if (!isForPrograms) {
                strays.add(new Stray(room, where(tree), text));
            }
        }

        @Override
        public @Nullable Void visitAnnotation(AnnotationTree tree, @Nullable Void nothing) {
            if (OF_HELP.contains(simple(tree.getAnnotationType()))) {
                for (ExpressionTree argument : tree.getArguments()) {
                    if (argument instanceof AssignmentTree assigned && HELP.contains(simple(assigned.getVariable()))) {
                        assigned.getExpression().accept(new HelpScanner(), null);
                    }
                }
            }
            return null;
        }

        @Override
        public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void nothing) {
            String name = simple(tree.getIdentifier());
            if (OF_PROGRAMMERS.contains(name)) {
                return null;
            }
            shown(name, tree.getArguments());
            return super.visitNewClass(tree, nothing);
        }

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void nothing) {
            String name = simple(tree.getMethodSelect());
            if (OF_PATTERNS.contains(name)) {
                return null;
            }
            if (!TRANSLATORS.contains(name)) {
                shown(name, tree.getArguments());
                return super.visitMethodInvocation(tree, nothing);
            }
            List<? extends ExpressionTree> arguments = tree.getArguments();
            int keyAt = name.equals("trn") ? 2 : name.equals("trc") ? 1 : 0;
            String key = arguments.size() > keyAt ? constant(arguments.get(keyAt)) : null;
            String before = keyAt > 0 ? constant(arguments.get(keyAt - 1)) : null;
            if (key != null) {
                messages.add(new Message(
                        name.equals("trc") ? before + "|" + key : key,
                        name.equals("trn") ? before : null,
                        where(tree)));
            } else if (keyAt == 0 && arguments.size() == 1) {
                arguments.get(0).accept(this, null);
            }
            for (ExpressionTree argument : arguments.subList(Math.min(keyAt + 1, arguments.size()), arguments.size())) {
                argument.accept(this, null);
            }
            if (keyAt == 2) {
                arguments.get(0).accept(this, null);
            }
            return null;
        }

        @Override
        public @Nullable Void visitLiteral(LiteralTree tree, @Nullable Void nothing) {
            if (tree.getValue() instanceof String text && WORDS.matcher(text).find()) {
                stray(tree, text);
            }
            return null;
        }

        /** A single small word reads like an id, but for where it is given to. */
        private void shown(String name, List<? extends ExpressionTree> arguments) {
            Integer at = SHOWN_BY.get(name);
            if (at != null && at < arguments.size()) {
                literals(arguments.get(at));
            }
        }

        private void literals(ExpressionTree tree) {
            if (tree instanceof LiteralTree literal) {
                if (literal.getValue() instanceof String text
                        && LETTERS.matcher(text).find()
                        && !WORDS.matcher(text).find()) {
                    stray(literal, text);
                }
            } else if (tree instanceof ParenthesizedTree within) {
                literals(within.getExpression());
            } else if (tree instanceof ConditionalExpressionTree either) {
                literals(either.getTrueExpression());
                literals(either.getFalseExpression());
            } else if (tree instanceof BinaryTree joined) {
                literals(joined.getLeftOperand());
                literals(joined.getRightOperand());
            }
        }

        private String where(Tree tree) {
            long line =
                    unit.getLineMap().getLineNumber(trees.getSourcePositions().getStartPosition(unit, tree));
            return Path.of("")
                            .toAbsolutePath()
                            .relativize(Path.of(unit.getSourceFile().toUri())) + ":" + line;
        }

        /** Words of the command line's help, which is translated as a whole when it is made. */
        private final class HelpScanner extends TreeScanner<@Nullable Void, @Nullable Void> {

            @Override
            public @Nullable Void visitLiteral(LiteralTree tree, @Nullable Void nothing) {
                return said(tree);
            }

            @Override
            public @Nullable Void visitBinary(BinaryTree tree, @Nullable Void nothing) {
                return said(tree);
            }

            private @Nullable Void said(ExpressionTree tree) {
                String text = constant(tree);
                if (text != null && !text.isBlank()) {
                    messages.add(new Message(text, null, where(tree)));
                }
                return null;
            }
        }
    }

    private static boolean isForPrograms(ModifiersTree modifiers) {
        return modifiers.getAnnotations().stream()
                .anyMatch(annotation -> simple(annotation.getAnnotationType()).equals("ForPrograms"));
    }

    private static String simple(Tree tree) {
        return tree instanceof IdentifierTree name
                ? name.getName().toString()
                : tree instanceof MemberSelectTree select
                        ? select.getIdentifier().toString()
                        : tree.toString();
    }

    /** The text that literals joined by + make, or null where something else is in it. */
    private static @Nullable String constant(ExpressionTree tree) {
        if (tree instanceof LiteralTree literal) {
            return literal.getValue() instanceof String text ? text : null;
        }
        if (tree instanceof ParenthesizedTree within) {
            return constant(within.getExpression());
        }
        if (tree instanceof BinaryTree joined && joined.getKind() == Tree.Kind.PLUS) {
            String left = constant(joined.getLeftOperand());
            String right = constant(joined.getRightOperand());
            return left == null || right == null ? null : left + right;
        }
        return null;
    }
}
