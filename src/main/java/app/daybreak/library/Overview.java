package app.daybreak.library;

import app.daybreak.paper.Tag;

import java.time.LocalDate;
import java.util.List;

/// What the library holds, for the sidebar; [Left] says what is left of it.
///
/// @param papers all papers
/// @param days the days of digests, the newest first
/// @param channels the channels, by name
/// @param tags the tags, by name
public record Overview(int papers, List<Day> days, List<Channel> channels, List<TagCount> tags) {
    /// An empty library.
    public static final Overview EMPTY = new Overview(0, List.of(), List.of(), List.of());

    /// The same with other tags.
    public Overview withTags(List<TagCount> others) {
        return new Overview(papers, days, channels, others);
    }

    /// A day of digests.
    ///
    /// @param papers how many papers its digests hold, each counted once
    public record Day(LocalDate date, int papers) {}

    /// A channel.
    ///
    /// @param name `cs.CL`, or empty for digests whose channel is unknown
    /// @param papers how many papers its digests hold, each counted once
    public record Channel(String name, int papers) {}

    /// A tag and how many papers carry it.
    public record TagCount(Tag tag, int papers) {}
}
