package app.daybreak.query;

import app.daybreak.paper.Flaw;
import app.daybreak.query.Search.Announce;
import app.daybreak.query.Search.Flawed;
import app.daybreak.query.Search.Listing;
import app.daybreak.query.Search.Mark;
import app.daybreak.query.Search.State;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The values of `is:` in both languages.
@SuppressWarnings("ImmutableEnumChecker") // what it holds is never changed
enum IsValue {
    UNREAD(new State(Mark.UNREAD), "unread", "未读"),
    READ(new State(Mark.READ), "read", "已读"),
    STARRED(new State(Mark.STARRED), "starred", "星标"),
    LATER(new State(Mark.LATER), "later", "稍后", "稍后读"),
    DISMISSED(new State(Mark.DISMISSED), "dismissed", "忽略", "已忽略"),
    REVISED(new State(Mark.REVISED), "revised", "修订", "已修订"),
    NEW(new Announce(Listing.NEW), "new", "新"),
    CROSS(new Announce(Listing.CROSS), "cross", "交叉"),
    REPLACED(new Announce(Listing.REPLACED), "replaced", "更新", "替换"),
    TRUNCATED(new Flawed(Flaw.TRUNCATED), "truncated", "截断"),
    MISSING(new Flawed(Flaw.MISSING), "missing", "缺失"),
    PLACEHOLDER(new Flawed(Flaw.PLACEHOLDER), "placeholder", "模板"),
    UNTRANSLATED(new Flawed(Flaw.NOT_CHINESE), "untranslated", "未翻译");

    private final Search search;
    private final List<String> names;

    IsValue(Search search, String... names) {
        this.search = search;
        this.names = List.of(names);
    }

    /// What the value asks for.
    static Optional<Search> parse(String typed) {
        String name = FieldName.fold(typed);
        return Arrays.stream(values())
                .filter(value -> value.names.contains(name))
                .map(value -> value.search)
                .findFirst();
    }

    /// The names that begin so.
    static List<String> startingWith(String start) {
        String folded = FieldName.fold(start);
        return Arrays.stream(values())
                .flatMap(value -> value.names.stream())
                .filter(name -> name.startsWith(folded))
                .toList();
    }
}
