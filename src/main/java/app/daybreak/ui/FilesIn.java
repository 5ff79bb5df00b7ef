package app.daybreak.ui;

import app.daybreak.importing.Importer;
import app.daybreak.wording.Messages;

import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Files that a person chooses or drops to be imported.
///
/// @param taking takes them
/// @param messages the language at the moment
record FilesIn(Stage stage, Consumer<List<Path>> taking, Supplier<Messages> messages) {
    /// Asks for files.
    void chooseFiles() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(text("import.choose-files"));
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(text("import.digests"), Importer.PATTERNS),
                        new ExtensionFilter(text("import.all-files"), "*.*"));
        List<File> files = chooser.showOpenMultipleDialog(stage);
        if (files != null) start(files);
    }

    /// Asks for a folder.
    void chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(text("import.choose-folder"));
        File folder = chooser.showDialog(stage);
        if (folder != null) start(List.of(folder));
    }

    /// Takes what is dropped anywhere on a scene.
    void takeFrom(Scene scene) {
        scene.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        });
        scene.setOnDragDropped(this::dropped);
    }

    private void dropped(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        start(files);
        event.setDropCompleted(!files.isEmpty());
        event.consume();
    }

    private void start(List<File> files) {
        taking.accept(files.stream().map(File::toPath).toList());
    }

    private String text(String key) {
        return messages.get().text(key);
    }
}
