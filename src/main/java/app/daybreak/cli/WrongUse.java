package app.daybreak.cli;

import app.daybreak.wording.Messages;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Says why a command line makes no sense, and how the command is used.
///
/// @param messages the language
record WrongUse(Messages messages) implements CommandLine.IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException e, String[] typed) {
        CommandLine command = e.getCommandLine();
        command.getErr().println(why(e, List.of(typed)));
        command.usage(command.getErr());
        return ExitCode.WRONG_USE;
    }

    private String why(ParameterException e, List<String> typed) {
        ArgSpec place = e.getArgSpec();
        String value = e.getValue();
        if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
            return messages.text("cli.missing", names(missing.getMissing()));
        }
        if (e instanceof UnmatchedArgumentException unmatched) {
            return messages.text("cli.unknown", String.join(" ", unmatched.getUnmatched()));
        }
        if (e instanceof OverwrittenOptionException twice) {
            return messages.text("cli.once", name(twice.getOverwritten()));
        }
        if (e instanceof MutuallyExclusiveArgsException
                || e instanceof MaxValuesExceededException) {
            List<String> rivals = rivals(e.getCommandLine(), typed);
            String key = rivals.size() == 1 ? "cli.once" : "cli.one-of";
            return messages.text(key, String.join(" ", rivals));
        }
        if (place == null || value == null) return String.valueOf(e.getMessage());
        String allowed = allowed(place.completionCandidates());
        return allowed.isEmpty()
                ? messages.text("cli.value", name(place), value)
                : messages.text("cli.value.of", name(place), value, allowed);
    }

    /// What was typed of options that shut each other out.
    private static List<String> rivals(CommandLine command, List<String> typed) {
        Set<String> names =
                command.getCommandSpec().argGroups().stream()
                        .flatMap(group -> group.allOptionsNested().stream())
                        .flatMap(option -> Stream.of(option.names()))
                        .collect(Collectors.toSet());
        return typed.stream().filter(names::contains).distinct().toList();
    }

    private static String names(List<ArgSpec> places) {
        return places.stream().map(WrongUse::name).distinct().collect(Collectors.joining(" "));
    }

    private static String name(ArgSpec place) {
        return place instanceof OptionSpec option ? option.longestName() : place.paramLabel();
    }

    private static String allowed(@Nullable Iterable<String> values) {
        if (values == null) return "";
        return StreamSupport.stream(values.spliterator(), false).collect(Collectors.joining(" "));
    }
}
