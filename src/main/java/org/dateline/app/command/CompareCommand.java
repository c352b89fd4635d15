package org.dateline.app.command;

import static org.dateline.language.Tr.tr;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dateline.app.options.ExitCode;
import org.dateline.compare.Comparison;
import org.dateline.compare.Comparison.Change;
import org.dateline.compare.Comparison.Field;
import org.dateline.compare.Comparison.Item;
import org.dateline.compare.DatasetTree;
import org.dateline.compare.Kind;
import org.dateline.language.ForPrograms;
import org.dateline.problem.UnreadableFileException;
import org.dateline.text.WhiteSpace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints what differs between two datasets. */
@Command(
        name = "compare",
        description = "Print what is new, changed and gone from one dataset to another.",
        sortOptions = false)
final class CompareCommand extends PrintingCommand {

    private static final int FILES = 2;

    @Parameters(index = "0", paramLabel = "A", description = "The earlier dataset.")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "B", description = "The later dataset.")
    private Path after = Path.of("");

    private record Output(List<Entry> items) {}

    private record Entry(String kind, String id, String label, String change, List<FieldEntry> fields) {

        static Entry of(Item item) {
            return new Entry(
                    item.kind().word(),
                    item.id(),
                    item.label(),
                    word(item.change()),
                    item.fields().stream().map(FieldEntry::of).toList());
        }
    }

    private record FieldEntry(
            String field, @Nullable String from, @Nullable String to) {

        static FieldEntry of(Field field) {
            return new FieldEntry(field.field(), field.from(), field.to());
        }
    }

    @Override
    public Integer call() throws UnreadableFileException {
        Comparison comparison = Comparison.of(read(before).root(), read(after).root());
        print(() -> new Output(comparison.items().stream().map(Entry::of).toList()), () -> print(comparison));
        return ExitCode.FINE;
    }

    private DatasetTree read(Path file) throws UnreadableFileException {
        DatasetTree tree = DatasetTree.read(file, FILES);
        tellProblems(file, tree.problems());
        return tree;
    }

    @ForPrograms("a value of JSON")
    private static String word(Change change) {
        return change.name().toLowerCase(Locale.ROOT);
    }

    private void print(Comparison comparison) {
        if (comparison.isEmpty()) {
            out().println(tr("{0} and {1} say the same", before, after));
        }
        for (Kind kind : Kind.values()) {
            for (Change change : Change.values()) {
                List<Item> items = comparison.items().stream()
                        .filter(item -> item.kind() == kind && item.change() == change)
                        .toList();
                print(kind, change, items);
            }
        }
    }

    private void print(Kind kind, Change change, List<Item> items) {
        if (items.isEmpty()) {
            return;
        }
        String counted = kind.counted(items.size());
        out().println(
                        switch (change) {
                            case NEW -> tr("{0} new", counted);
                            case CHANGED -> tr("{0} changed", counted);
                            case GONE -> tr("{0} gone", counted);
                        });
        for (Item item : items) {
            out().println("  " + (item.id().isEmpty() ? item.label() : tr("{0} ({1})", item.label(), item.id())));
            item.fields().forEach(field -> out().println("    " + words(field)));
        }
    }

    private static String words(Field field) {
        return switch (field.part()) {
            case ADDED -> tr("{0}: {1}", field.field(), said(field.to()));
            case GONE -> tr("{0}: {1}", field.field(), said(field.from()));
            case VALUE -> tr("{0}: {1} \u2192 {2}", field.field(), said(field.from()), said(field.to()));
        };
    }

    private static String said(@Nullable String text) {
        return text == null ? tr("nothing") : WhiteSpace.inOneLine(text);
    }
}
