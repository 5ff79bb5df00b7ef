package app.daybreak.ui.reader;

import java.util.function.Consumer;

/// What a person can do with the paper on the screen.
///
/// @param openAbs opens the page with the abstract
/// @param openPdf opens the PDF
/// @param openHtml opens the HTML page
/// @param copyLink puts the link into the clipboard
/// @param toggleStarred stars it, or takes the star away
/// @param untag takes a tag off it
/// @param search looks for words in the library
public record ReaderActions(
        Runnable openAbs,
        Runnable openPdf,
        Runnable openHtml,
        Runnable copyLink,
        Runnable toggleStarred,
        Consumer<String> untag,
        Consumer<String> search) {}
