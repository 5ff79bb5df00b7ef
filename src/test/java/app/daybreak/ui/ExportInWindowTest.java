package app.daybreak.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.citing.CitationForm;
import app.daybreak.exporting.ExportForm;
import app.daybreak.exporting.ExportFormat;
import app.daybreak.settings.Settings;
import app.daybreak.ui.exporting.Chosen;
import app.daybreak.ui.exporting.ExportModel;
import app.daybreak.ui.exporting.ExportPane;
import app.daybreak.ui.exporting.Outcome;
import app.daybreak.wording.Messages;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What is exported is seen before, and goes into a file or the clipboard.
final class ExportInWindowTest {
    @TempDir Path folder;

    @Test
    void whatIsSeenIsWritten() throws Exception {
        Path target = folder.resolve("papers.bib");
        try (OpenWindow open =
                new OpenWindow(folder.resolve("library"), Settings.FIRST).withSample()) {
            ExportModel model = open.model.exporting();
            Scene scene = Person.onFx(() -> shown(model, target));
            open.person.sees("a preview", () -> model.previewProperty().get().papers() == 18);
            String seen = Person.onFx(() -> text(scene));
            assertTrue(seen.startsWith("@misc{arxiv_"), seen);
            assertEquals(3, seen.split("@misc", -1).length - 1);

            click(scene, "export-write");
            open.person.sees("the end", () -> model.outcomeProperty().get() != null);
            assertEquals(
                    new Outcome.Written(target, 18, 0),
                    Person.onFx(() -> model.outcomeProperty().get()));
            String written = Files.readString(target);
            assertTrue(written.startsWith(seen.stripTrailing()), written);
            assertEquals(18, written.split("@misc", -1).length - 1);

            Person.onFx(() -> {
                formats(scene).getSelectionModel().select(ExportFormat.csv);
                open.model.wordsProperty().set("is:starred");
                return true;
            });
            open.person.sees("nothing to write", () -> scene.lookup("#export-write").isDisabled());
            assertTrue(Person.onFx(() -> scene.lookup("#export-bom").isVisible()));
            Person.onFx(() -> {
                model.chosenProperty().set(Chosen.ALL);
                return true;
            });
            open.person.sees("all papers as a table", () -> text(scene).lines().count() > 3);
            assertFalse(Person.onFx(() -> scene.lookup("#export-write").isDisabled()));

            Person.onFx(() -> {
                ((Hyperlink) scene.lookup("#export-templates")).fire();
                return true;
            });
            open.person.sees("a template", () -> !model.templatesProperty().get().isEmpty());
            Person.onFx(() -> {
                formats(scene).getSelectionModel().selectLast();
                return true;
            });
            open.person.sees("papers in it", () -> text(scene).startsWith("# "));
            Path file = folder.resolve("library/templates/example.md");
            Files.writeString(file, "mine: {arxiv_id}");
            Person.onFx(() -> {
                model.readTemplates();
                return true;
            });
            open.person.sees("what it is now", () -> text(scene).startsWith("mine: 2"));
        }
    }

    @Test
    void whatIsTheLibrarysOwnIsNotWrittenOver() throws Exception {
        Path library = folder.resolve("library");
        try (OpenWindow open = new OpenWindow(library, Settings.FIRST).withSample()) {
            ExportModel model = open.model.exporting();
            Person.onFx(() -> {
                model.write(library.resolve("library.db"));
                return true;
            });
            open.person.sees(
                    "a refusal", () -> model.outcomeProperty().get() instanceof Outcome.Refused);
            Person.onFx(() -> {
                model.write(folder.resolve("nowhere/papers.bib"));
                return true;
            });
            open.person.sees(
                    "a failure", () -> model.outcomeProperty().get() instanceof Outcome.Failed);
            assertEquals(18, open.library.holdings().papers());
        }
    }

    @Test
    void notesThatStayAreNotCountedAsWritten() throws Exception {
        Path notes = folder.resolve("notes");
        try (OpenWindow open =
                new OpenWindow(folder.resolve("library"), Settings.FIRST).withSample()) {
            ExportModel model = open.model.exporting();
            Person.onFx(() -> {
                model.chosenProperty().set(Chosen.ALL);
                model.formProperty().set(ExportFormat.notes);
                model.write(notes);
                return true;
            });
            open.person.sees(
                    "the notes",
                    () -> new Outcome.Written(notes, 18, 0).equals(model.outcomeProperty().get()));
            try (Stream<Path> files = Files.list(notes)) {
                Files.writeString(files.findAny().orElseThrow(), "mine");
            }
            Person.onFx(() -> {
                model.write(notes);
                return true;
            });
            open.person.sees(
                    "that one stays",
                    () -> new Outcome.Written(notes, 17, 1).equals(model.outcomeProperty().get()));
        }
    }

    @Test
    void theSelectionIsCited() throws Exception {
        try (OpenWindow open = new OpenWindow(folder, Settings.FIRST).withSample()) {
            Person.onFx(() -> {
                open.model.list().selection().choose(0);
                open.model.list().selection().extendBy(1);
                open.window.exports().cite(CitationForm.LINK);
                return true;
            });
            open.person.sees("what was copied", () -> isSaid(open, "notice.cited"));
            String copied = Person.onFx(() -> Clipboard.getSystemClipboard().getString());
            assertEquals(2, copied.lines().count(), copied);
            assertTrue(
                    copied.lines()
                            .allMatch(l -> l.matches("\\[.+]\\(https://arxiv\\.org/abs/.+\\)")),
                    copied);
        }
    }

    @Test
    void whatWasExportedCanBeTakenBackIn() throws Exception {
        Path list = folder.resolve("list.md");
        try (OpenWindow open =
                new OpenWindow(folder.resolve("library"), Settings.FIRST).withSample()) {
            String id = open.shown();
            Files.writeString(
                    list, "- [x] **A** [arXiv:" + id + "](https://arxiv.org/abs/" + id + ")");
            Person.onFx(() -> {
                open.window.exports().takeMarks(List.of(list));
                return true;
            });
            open.person.sees("what was done", () -> isSaid(open, "notice.act"));
            assertTrue(open.library.deeds().papers().getFirst().state().read());
            Person.onFx(() -> {
                open.window.exports().takeMarks(List.of(folder.resolve("library/library.db")));
                return true;
            });
            open.person.sees("that it is none", () -> isSaid(open, "marks.not-read"));
        }
    }

    private static boolean isSaid(OpenWindow open, String key) {
        Notice said = open.model.noticeProperty().get();
        return said != null && said.key().equals(key);
    }

    private static Scene shown(ExportModel model, Path target) {
        ExportPane.Where where =
                new ExportPane.Where() {
                    @Override
                    public Optional<Path> file(ExportForm form) {
                        return Optional.of(target);
                    }

                    @Override
                    public Optional<Path> folder() {
                        return Optional.empty();
                    }

                    @Override
                    public void templates() {
                        model.makeTemplates(_ -> {});
                    }
                };
        Scene scene =
                new Scene(new ExportPane(model, where, Messages.of(Locale.ENGLISH)), 900, 600);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return scene;
    }

    private static String text(Scene scene) {
        return ((TextArea) scene.lookup("#export-preview")).getText();
    }

    @SuppressWarnings("unchecked") // the list is of forms
    private static ListView<ExportForm> formats(Scene scene) {
        return (ListView<ExportForm>) scene.lookup("#export-forms");
    }

    private static void click(Scene scene, String id) {
        Person.onFx(() -> {
            ((Button) scene.lookup("#" + id)).fire();
            return true;
        });
    }
}
