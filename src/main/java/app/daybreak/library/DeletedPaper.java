package app.daybreak.library;

import app.daybreak.paper.ArxivId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// A paper that a person deleted.
///
/// @param heading its Chinese title, or the English one, or nothing
/// @param deleted when, or null when that act is no longer remembered
public record DeletedPaper(ArxivId id, String heading, @Nullable Instant deleted) {}
