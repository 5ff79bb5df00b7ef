package app.daybreak.ui.sidebar;

import app.daybreak.library.Left;
import app.daybreak.library.Overview;
import app.daybreak.query.Scope;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/// The numbers beside the sidebar's lines, looked up when a line is drawn.
final class SidebarCounts {
    /// For lines without a number.
    static final int NONE = -1;

    private final SidebarModel.Contents contents;
    private final Map<String, Integer> unreadOfSaved;
    private final Map<String, Integer> tagged = new HashMap<>();
    private final Map<LocalDate, Integer> days = new HashMap<>();
    private final Map<String, Integer> channels = new HashMap<>();
    private final Map<String, Integer> digests = new HashMap<>();

    /// @param unreadOfSaved unread papers of saved searches, by query
    SidebarCounts(SidebarModel.Contents contents, Map<String, Integer> unreadOfSaved) {
        this.contents = contents;
        this.unreadOfSaved = unreadOfSaved;
        Overview overview = contents.overview();
        overview.tags().forEach(each -> tagged.put(each.tag().name(), each.papers()));
        overview.days().forEach(each -> days.put(each.date(), each.papers()));
        overview.channels().forEach(each -> channels.put(each.name(), each.papers()));
        contents.digests().forEach(each -> digests.put(each.sha256(), each.papers()));
    }

    /// The number beside a line: of the whole library and of a tag its papers, of a part of the
    /// library what is left of it; [#NONE] where nothing is left.
    int of(@Nullable Scope scope) {
        Left left = contents.left();
        return switch (scope) {
            case null -> NONE;
            case Scope.All _ -> contents.overview().papers();
            case Scope.Unread _ -> left.unread();
            case Scope.Starred _ -> left.starred();
            case Scope.Later _ -> left.later();
            case Scope.Revised _ -> left.revised();
            case Scope.Day(var date) -> left.days().getOrDefault(date, NONE);
            case Scope.Channel(var name) -> left.channels().getOrDefault(name, NONE);
            case Scope.OneDigest(var sha256) -> left.digests().getOrDefault(sha256, NONE);
            case Scope.Saved saved -> unreadOfSaved.getOrDefault(saved.query(), NONE);
            case Scope.Tagged(var name) -> tagged.getOrDefault(name, NONE);
        };
    }

    /// All papers of a part of the library of which [#of] says what is left, or [#NONE].
    int all(@Nullable Scope scope) {
        return switch (scope) {
            case Scope.Day(var date) -> days.getOrDefault(date, NONE);
            case Scope.Channel(var name) -> channels.getOrDefault(name, NONE);
            case Scope.OneDigest(var sha256) -> digests.getOrDefault(sha256, NONE);
            case null, default -> NONE;
        };
    }
}
