package app.daybreak.ui.search;

import app.daybreak.query.Completion;
import app.daybreak.query.FieldName;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The names that the library knows and a person may want to type.
///
/// @param tags of papers
/// @param channels of digests
/// @param digests the names of their files, the newest first
/// @param categories the primary categories
record Names(
        List<String> tags, List<String> channels, List<String> digests, List<String> categories) {
    private static final int MOST = 12;

    static final Names NONE = new Names(List.of(), List.of(), List.of(), List.of());

    Names withCategories(List<String> known) {
        return new Names(tags, channels, digests, known);
    }

    /// What fits where the caret stands: names that begin as typed, then those that hold it.
    Suggestions at(Completion completion) {
        String start = completion.start().toLowerCase(Locale.ROOT);
        List<String> fitting =
                switch (completion) {
                    case Completion.OfField field -> field.suggestions();
                    case Completion.OfValue value ->
                            Stream.concat(
                                            value.suggestions().stream(),
                                            fitting(of(value.field()), start))
                                    .limit(MOST)
                                    .toList();
                };
        boolean typedAlready = fitting.size() == 1 && fitting.getFirst().equals(completion.start());
        return typedAlready
                ? Suggestions.NONE
                : new Suggestions(
                        completion.replace(), fitting, completion instanceof Completion.OfField);
    }

    private static Stream<String> fitting(List<String> names, String start) {
        Stream<String> beginning = names.stream().filter(name -> lower(name).startsWith(start));
        Stream<String> holding = names.stream().filter(name -> lower(name).indexOf(start) > 0);
        return Stream.concat(beginning, holding).filter(name -> !name.isEmpty()).distinct();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private List<String> of(FieldName field) {
        return switch (field) {
            case TAG -> tags;
            case CHANNEL -> channels;
            case DIGEST -> digests;
            case CATEGORY -> categories;
            default -> List.of();
        };
    }
}
