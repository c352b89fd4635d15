package org.dateline.app.options;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.AnnotatedElement;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.language.Language;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.UnmatchedArgumentException;

/** The help of the command line, and what picocli says of arguments that it refuses, in the language that is spoken. */
public final class HelpWords {

    private static final String END_OF_LINE = "%n";
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    /** What picocli says itself. What is not among it stays in English. */
    private static final List<String> OF_PICOCLI = List.of(
            key("Show this help message and exit."),
            key("Print version information and exit."),
            key("Unknown option: {0}"),
            key("Unknown options: {0}"),
            key("Unmatched argument at index {0}: {1}"),
            key("Unmatched arguments from index {0}: {1}"),
            key("Missing required option: {0}"),
            key("Missing required options: {0}"),
            key("Missing required options and parameters: {0}"),
            key("Missing required parameter: {0}"),
            key("Missing required parameters: {0}"),
            key("Missing required parameter for option {0}"),
            key("Missing required parameter for option {0} at index {1} ({2})"),
            key("Expected parameter for option {0} but found {1}"),
            key("option {0} should be specified only once"),
            key("Invalid value for option {0}: {1} is not an int"),
            key("Invalid value for option {0}: {1} is not a double"),
            key("Value for option option {0} should be in KEY=VALUE format but was {1}"),
            key("Possible solutions: {0}"),
            key("Did you mean: {0}?"));

    private HelpWords() {}

    /** Puts the words of the language in the places of the English ones; labels of values stay, as the names of options do. To be called when all subcommands are there. */
    public static void translate(CommandLine commandLine) {
        if (!Language.current().equals(Language.ENGLISH)) {
            translate(commandLine.getCommandSpec());
            commandLine.getSubcommands().values().forEach(HelpWords::translate);
        }
    }

    private static void translate(CommandSpec spec) {
        UsageMessageSpec usage = spec.usageMessage();
        usage.synopsisHeading(tr("Usage:") + " ");
        usage.commandListHeading(tr("Commands:") + END_OF_LINE);
        if (!spec.subcommands().isEmpty()) {
            usage.synopsisSubcommandLabel(tr("[COMMAND]"));
        }
        usage.header(translated(usage.header()));
        usage.description(translated(usage.description()));
        usage.footer(translated(usage.footer()));
        for (OptionSpec option : List.copyOf(spec.options())) {
            spec.remove(option);
            spec.addOption(OptionSpec.builder(option)
                    .description(translated(written(option)))
                    .build());
        }
        for (PositionalParamSpec parameter : List.copyOf(spec.positionalParameters())) {
            spec.remove(parameter);
            spec.addPositional(PositionalParamSpec.builder(parameter)
                    .description(translated(written(parameter)))
                    .build());
        }
    }

    /** A description as it is written: what picocli hands out has the values of variables in it. */
    private static String[] written(ArgSpec argument) {
        if (argument.userObject() instanceof AnnotatedElement element) {
            Option option = element.getAnnotation(Option.class);
            Parameters parameters = element.getAnnotation(Parameters.class);
            return option != null
                    ? option.description()
                    : parameters != null ? parameters.description() : argument.description();
        }
        return argument.description();
    }

    private static String[] translated(String[] lines) {
        return Stream.of(lines).map(line -> line.isEmpty() ? line : tr(line)).toArray(String[]::new);
    }

    /** Says what is wrong with arguments, and what may be meant or how the command is used; returns the exit code. */
    public static int refuse(ParameterException refused, String[] arguments) {
        CommandLine commandLine = refused.getCommandLine();
        PrintWriter err = commandLine.getErr();
        err.println(commandLine.getColorScheme().errorText(said(String.valueOf(refused.getMessage()))));
        StringWriter suggested = new StringWriter();
        if (UnmatchedArgumentException.printSuggestions(refused, new PrintWriter(suggested, true))) {
            suggested.toString().lines().map(HelpWords::said).forEach(err::println);
        } else {
            commandLine.usage(err, commandLine.getColorScheme());
        }
        return commandLine.getCommandSpec().exitCodeOnInvalidInput();
    }

    /** A message of picocli in the language that is spoken. */
    static String said(String english) {
        return OF_PICOCLI.stream()
                .flatMap(message -> filled(message, english).stream())
                .findFirst()
                .orElse(english);
    }

    private static Optional<String> filled(String message, String english) {
        Matcher said = Pattern.compile(
                        Stream.of(PLACE.split(message, -1))
                                .map(Pattern::quote)
                                .reduce((one, next) -> one + "(.*)" + next)
                                .orElseThrow(),
                        Pattern.DOTALL)
                .matcher(english);
        return said.matches()
                ? Optional.of(tr(
                        message,
                        IntStream.rangeClosed(1, said.groupCount())
                                .mapToObj(said::group)
                                .toArray()))
                : Optional.empty();
    }
}
