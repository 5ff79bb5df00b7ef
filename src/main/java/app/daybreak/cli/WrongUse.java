package app.daybreak.cli;

import app.daybreak.wording.Messages;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// Says why a command line makes no sense, and how the command is used.
///
/// @param messages the language
record WrongUse(Messages messages) implements CommandLine.IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException e, String[] typed) {
        CommandLine command = e.getCommandLine();
        command.getErr().println(why(e));
        command.usage(command.getErr());
        return ExitCode.WRONG_USE;
    }

    private String why(ParameterException e) {
        ArgSpec place = e.getArgSpec();
        String value = e.getValue();
        if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
            return messages.text("cli.missing", names(missing.getMissing()));
        }
        if (e instanceof UnmatchedArgumentException unmatched) {
            return messages.text("cli.unknown", String.join(" ", unmatched.getUnmatched()));
        }
        if (place == null || value == null) return String.valueOf(e.getMessage());
        String allowed = allowed(place.completionCandidates());
        return allowed.isEmpty()
                ? messages.text("cli.value", name(place), value)
                : messages.text("cli.value.of", name(place), value, allowed);
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
