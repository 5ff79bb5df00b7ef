package app.daybreak.ui;

import app.daybreak.citing.CitationForm;
import app.daybreak.exporting.ExportForm;
import app.daybreak.exporting.ExportedDeeds;
import app.daybreak.ui.exporting.Chosen;
import app.daybreak.ui.exporting.ExportPane;
import app.daybreak.wording.Messages;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The window that exports, and what asks for files and puts citations into the clipboard.
///
/// @param messages the language at the moment
record ExportWindow(MainModel model, Beside beside, Supplier<Messages> messages) {
    private static final String KIND = "export";

    /// Shows it: for the selection where several papers are selected, else for what is listed.
    void show() {
        boolean many = model.exporting().selected() > 1;
        model.exporting().chosenProperty().set(many ? Chosen.SELECTED : Chosen.LISTED);
        ExportPane pane = new ExportPane(model.exporting(), where(), messages.get());
        beside.show(KIND, text("export.title"), pane);
        pane.getScene().getWindow().setWidth(980);
        pane.getScene().getWindow().setHeight(680);
    }

    private ExportPane.Where where() {
        return new ExportPane.Where() {
            @Override
            public Optional<Path> file(ExportForm form) {
                FileChooser chooser = new FileChooser();
                chooser.setTitle(text("export.title"));
                chooser.setInitialFileName("daybreak." + form.ending());
                return path(chooser.showSaveDialog(beside.window(KIND)));
            }

            @Override
            public Optional<Path> folder() {
                DirectoryChooser chooser = new DirectoryChooser();
                chooser.setTitle(text("export.choose-folder"));
                return path(chooser.showDialog(beside.window(KIND)));
            }

            @Override
            public void templates() {
                model.exporting().makeTemplates(model.opening()::folder);
            }
        };
    }

    private static Optional<Path> path(@org.jspecify.annotations.Nullable File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }

    /// Asks for files that were exported and joins what they tell with what is there.
    void importMarks() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(text("import.choose-marks"));
        List<File> files = chooser.showOpenMultipleDialog(beside.owner());
        if (files != null) takeMarks(files.stream().map(File::toPath).toList());
    }

    /// Joins what files tell of marks, tags and notes with what is there, as one act.
    void takeMarks(List<Path> files) {
        List<String> tags =
                model.sidebar().contentsProperty().get().overview().tags().stream()
                        .map(count -> count.tag().name())
                        .toList();
        model.acts().take(() -> new ExportedDeeds(tags).read(files), this::noMarks);
    }

    private void noMarks(Exception e) {
        model.say(
                e instanceof ExportedDeeds.NoMarks none
                        ? Notice.of(
                                "marks.not-read", none.file(), String.valueOf(none.getMessage()))
                        : Notice.of(e));
    }

    /// Copies the citations of the papers that are selected.
    void cite(CitationForm form) {
        model.exporting()
                .cite(
                        form,
                        (text, papers, selected) -> {
                            ClipboardContent content = new ClipboardContent();
                            content.putString(text);
                            Clipboard.getSystemClipboard().setContent(content);
                            String as = text("cite." + form.code());
                            model.say(
                                    papers == selected
                                            ? Notice.of("notice.cited", papers, as)
                                            : Notice.of("notice.cited.some", papers, as, selected));
                        });
    }

    private String text(String key) {
        return messages.get().text(key);
    }
}
