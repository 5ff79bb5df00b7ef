package app.daybreak.ui.sidebar;

import app.daybreak.library.DigestInfo;

import java.util.function.Consumer;

/// What a person can do with a digest in the sidebar.
///
/// @param correct asks of which day and channel it is
/// @param remove removes it
public record DigestActions(Consumer<DigestInfo> correct, Consumer<DigestInfo> remove) {}
