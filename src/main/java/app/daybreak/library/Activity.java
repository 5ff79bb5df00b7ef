package app.daybreak.library;

import java.time.LocalDate;
import java.util.List;

/// What came in, and what became of it.
///
/// @param days those that have a digest, the earliest first
/// @param channels the channels, the fullest first
public record Activity(List<Day> days, List<Channel> channels) {
    /// Nothing.
    public static final Activity NONE = new Activity(List.of(), List.of());

    /// The papers of a day's digests, each counted once.
    ///
    /// @param fresh new ones and such as were listed in another category
    /// @param replaced those of which a new version came
    /// @param read how many of both are read now
    /// @param starred how many of both have a star now
    /// @param left how many of both nothing was done with: neither read nor dismissed nor starred
    public record Day(LocalDate date, int fresh, int replaced, int read, int starred, int left) {
        /// All of them.
        public int papers() {
            return fresh + replaced;
        }
    }

    /// The papers of a channel's digests, each counted once.
    ///
    /// @param name `cs.CL`, or empty for digests whose channel is unknown
    /// @param papers all of them
    /// @param starred how many have a star now
    /// @param left how many are neither read nor dismissed nor starred
    public record Channel(String name, int papers, int starred, int left) {}
}
