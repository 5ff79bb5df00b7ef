package app.daybreak.ui;

import app.daybreak.citing.CitationForm;
import app.daybreak.library.DigestInfo;
import app.daybreak.ui.keys.KeyBindings;

import javafx.beans.value.ObservableValue;

import java.util.Locale;
import java.util.function.Consumer;

/// What the main pane can ask of the window around it.
///
/// @param importFiles asks for files and imports them
/// @param importFolder asks for a folder and imports it
/// @param importMarks asks for exported files and takes their marks, tags and notes
/// @param openSample imports the bundled digests
/// @param showReport shows what the last import did
/// @param showImports shows the imports of the library
/// @param showDeleted shows the papers that were deleted
/// @param incoming opens the windows about what comes in
/// @param showBackups shows the backups
/// @param showToday shows what came in on a day
/// @param showYear shows a year at a glance
/// @param showTags shows the tags to be tidied up
/// @param showExport shows what can be exported
/// @param cite puts citations of the papers that are selected into the clipboard
/// @param copyLink puts the link of the paper on the screen into the clipboard
/// @param language changes the program's language
/// @param theme the look of all windows
/// @param keys which keys do what
/// @param beside opens the windows beside this one that anybody may want at any time
/// @param changeKeys lets the person choose other keys
/// @param place where the library lies
/// @param checkLibrary looks for damage in the library
/// @param quit closes the window
public record WindowActions(
        Runnable importFiles,
        Runnable importFolder,
        Runnable importMarks,
        Runnable openSample,
        Runnable showReport,
        Runnable showImports,
        Runnable showDeleted,
        Incoming incoming,
        Runnable showBackups,
        Runnable showToday,
        Runnable showYear,
        Runnable showTags,
        Runnable showExport,
        Consumer<CitationForm> cite,
        Runnable copyLink,
        Consumer<Locale> language,
        Theme theme,
        ObservableValue<KeyBindings> keys,
        Beside beside,
        Runnable changeKeys,
        LibraryPlace place,
        Runnable checkLibrary,
        Runnable quit) {

    /// Windows about what comes in.
    ///
    /// @param subscriptions the addresses that are asked for news
    /// @param watched the folders whose new files come in
    /// @param preview what files would bring
    /// @param correct asks of which day and channel a digest is
    public record Incoming(
            Runnable subscriptions,
            Runnable watched,
            Runnable preview,
            Consumer<DigestInfo> correct) {}

    /// Windows beside the main one.
    ///
    /// @param preferences what a person can choose
    /// @param guide how the program is used
    /// @param about what the program is made of
    /// @param details what somebody who is to help with a failure has to know
    /// @param log the folder of the log, in the file manager
    public record Beside(
            Runnable preferences,
            Runnable guide,
            Runnable about,
            Consumer<Notice> details,
            Runnable log) {}
}
