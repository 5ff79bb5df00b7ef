package app.daybreak.ui;

import app.daybreak.task.Background;

import javafx.scene.Node;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.function.Consumer;

/// What is to be seen, kept in a file that the person names.
final class KeptFiles {
    private final Window window;
    private final Background writing;
    private final Consumer<Notice> say;

    KeptFiles(Window window, Background writing, Consumer<Notice> say) {
        this.window = window;
        this.writing = writing;
        this.say = say;
    }

    /// Draws a node as a PNG.
    void picture(Node node) {
        write("daybreak.png", Picture.png(node.snapshot(null, null)));
    }

    /// Writes comma-separated values, with a byte order mark for Excel.
    void table(String csv) {
        write("daybreak.csv", ("\ufeff" + csv).getBytes(StandardCharsets.UTF_8));
    }

    private void write(String name, byte[] bytes) {
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName(name);
        File file = chooser.showSaveDialog(window);
        if (file == null) return;
        writing.run(
                () -> Files.write(file.toPath(), bytes),
                path -> say.accept(Notice.of("notice.written", path.toString())),
                e ->
                        say.accept(
                                Notice.of(
                                                "export.failed",
                                                file.toString(),
                                                String.valueOf(e.getMessage()))
                                        .about(e)));
    }
}
