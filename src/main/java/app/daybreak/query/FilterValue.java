package app.daybreak.query;

import app.daybreak.paper.ArxivId;
import app.daybreak.paper.ArxivReference;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What stands behind the colon of a filter.
final class FilterValue {
    private static final int LONGEST = 200;
    private static final List<String> HAS = List.of("note", "笔记");
    private static final String DOI = "10.48550/arxiv.";
    private static final Pattern COMMA = Pattern.compile(",");

    private FilterValue() {}

    /// The filter, or empty when the value makes no sense.
    static Optional<Search> parse(FieldName field, String typed) {
        String value = typed.strip();
        if (value.length() > LONGEST && field != FieldName.ID) return Optional.empty();
        if (value.isEmpty()) {
            boolean unknown = field == FieldName.CHANNEL;
            return unknown ? Optional.of(new Search.ChannelIs("")) : Optional.empty();
        }
        return switch (field) {
            case ID -> ids(value);
            case CATEGORY -> Optional.of(new Search.Category(value));
            case CHANNEL -> Optional.of(new Search.ChannelIs(value));
            case TAG -> Optional.of(new Search.TaggedWith(value));
            case IS -> IsValue.parse(value);
            case HAS -> has(value);
            case DATE -> DateValue.parse(value).map(range -> range);
            case DIGEST -> Optional.of(new Search.DigestIs(value));
            case TITLE, TLDR, ABSTRACT, ZH, EN, NOTE -> Optional.empty();
        };
    }

    /// Whether more typing can make sense of a value that makes none yet.
    static boolean mayBecome(FieldName field, String typed) {
        return switch (field) {
            case IS -> !IsValue.startingWith(typed).isEmpty();
            case HAS -> HAS.stream().anyMatch(name -> name.startsWith(FieldName.fold(typed)));
            case DATE -> DateValue.mayBecome(typed);
            case ID -> typed.length() <= LONGEST;
            default -> typed.isEmpty();
        };
    }

    /// The known values of a field that begin so.
    static List<String> startingWith(FieldName field, String start) {
        if (start.length() > LONGEST) return List.of();
        return switch (field) {
            case IS -> IsValue.startingWith(start);
            case HAS -> HAS.stream().filter(n -> n.startsWith(FieldName.fold(start))).toList();
            default -> List.of();
        };
    }

    /// One identifier, or several with commas between them.
    private static Optional<Search> ids(String typed) {
        List<String> parts = List.of(COMMA.split(typed));
        if (parts.size() < 2) return id(typed);
        List<ArxivId> ids = new ArrayList<>();
        for (String part : parts) {
            if (!(id(part).orElse(null) instanceof Search.Id(var id))) return Optional.empty();
            ids.add(id);
        }
        return Optional.of(new Search.Ids(ids));
    }

    /// A paper's identifier or address, as it is pasted: full-width, in brackets, with a stop
    /// behind it, as a DOI.
    static Optional<Search> id(String typed) {
        if (typed.length() > LONGEST || !mayHoldId(typed)) return Optional.empty();
        String text = withoutBrackets(Normalizer.normalize(typed, Normalizer.Form.NFKC));
        int doi = text.toLowerCase(Locale.ROOT).indexOf(DOI);
        String reference = doi < 0 ? text : text.substring(doi + DOI.length());
        return ArxivReference.parseTyped(reference)
                .or(() -> ArxivReference.parseTyped(reference.toLowerCase(Locale.ROOT)))
                .map(found -> new Search.Id(found.id()));
    }

    /// Saves the rest of the work for nearly all words.
    private static boolean mayHoldId(String typed) {
        return typed.length() >= 9 && typed.chars().anyMatch(Character::isDigit);
    }

    private static String withoutBrackets(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && "([<{\"'".indexOf(text.charAt(start)) >= 0) start++;
        while (end > start && ")]>}\"'.,;:!?".indexOf(text.charAt(end - 1)) >= 0) end--;
        return text.substring(start, end);
    }

    private static Optional<Search> has(String value) {
        return HAS.contains(FieldName.fold(value))
                ? Optional.of(new Search.HasNote())
                : Optional.empty();
    }
}
