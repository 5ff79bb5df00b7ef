package app.daybreak.ui.control;

import app.daybreak.paper.ReadingState;

/// Marks of a paper as signs behind its title.
public final class MarkSigns {
    private MarkSigns() {}

    /// Star, clock and cross, as far as they apply.
    public static String of(ReadingState state) {
        return (state.starred() ? "★" : "")
                + (state.later() ? " ◷" : "")
                + (state.dismissed() ? " ✕" : "");
    }
}
