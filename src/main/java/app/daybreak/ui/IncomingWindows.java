package app.daybreak.ui;

import app.daybreak.library.DigestInfo;
import app.daybreak.library.Overview;
import app.daybreak.ui.fetching.SubscriptionsPane;
import app.daybreak.ui.importing.PreviewPane;
import app.daybreak.ui.sidebar.DigestForm;
import app.daybreak.ui.watching.WatchPane;
import app.daybreak.wording.Messages;

import javafx.stage.DirectoryChooser;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/// The windows about what comes in.
///
/// @param messages the language at the moment
record IncomingWindows(MainModel model, Beside beside, Supplier<Messages> messages) {
    /// What the main pane can ask of these windows.
    WindowActions.Incoming actions() {
        return new WindowActions.Incoming(
                this::showSubscriptions, this::showWatched, this::showPreview, this::correct);
    }

    /// Shows the subscriptions.
    void showSubscriptions() {
        beside.show(
                "subscriptions",
                messages.get().text("subscriptions.title"),
                new SubscriptionsPane(model.incoming().subscriptions(), messages.get()));
    }

    /// Shows the watched folders.
    void showWatched() {
        beside.show(
                "watched",
                messages.get().text("watch.title"),
                new WatchPane(model.incoming().watched(), messages.get(), this::chooseFolder));
    }

    /// Shows what files would bring, and asks whether to import them.
    void showPreview() {
        FilesIn files = new FilesIn(beside.owner(), model.incoming().preview()::look, messages);
        Runnable close = () -> beside.close("preview");
        beside.show(
                "preview",
                messages.get().text("preview.title"),
                new PreviewPane(
                        model.incoming().preview(),
                        messages.get(),
                        new PreviewPane.Actions(files::chooseFiles, files::chooseFolder, close)));
        beside.whenClosed("preview", model.incoming().preview()::cancel);
    }

    /// Asks of which day and channel a digest is.
    void correct(DigestInfo digest) {
        List<String> channels =
                model.sidebar().contentsProperty().get().overview().channels().stream()
                        .map(Overview.Channel::name)
                        .filter(name -> !name.isEmpty())
                        .toList();
        DigestForm form =
                new DigestForm(
                        digest,
                        channels,
                        messages.get(),
                        (day, channel) -> model.digests().correct(digest, day, channel),
                        () -> beside.close("digest"));
        beside.show("digest", messages.get().text("digest.title"), form);
        form.getScene().getWindow().setWidth(560);
        form.getScene().getWindow().setHeight(300);
    }

    private @Nullable Path chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(messages.get().text("watch.choose"));
        File folder = chooser.showDialog(beside.owner());
        return folder == null ? null : folder.toPath();
    }
}
