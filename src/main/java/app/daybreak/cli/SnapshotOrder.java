package app.daybreak.cli;

import app.daybreak.settings.Colours;

import java.nio.file.Path;

/// What `daybreak snapshot` is to draw.
///
/// @param library the library's folder
/// @param picture the PNG to write
/// @param width in pixels
/// @param height in pixels
/// @param query what stands in the search field
/// @param select which paper of the list is selected, from 1; 0 for none
/// @param colours of the window
/// @param layout how the reader is laid out: `side-by-side`, `stacked`, `interleaved`, …
public record SnapshotOrder(
        Path library,
        Path picture,
        int width,
        int height,
        String query,
        int select,
        Colours colours,
        String layout) {}
