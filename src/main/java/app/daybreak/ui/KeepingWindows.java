package app.daybreak.ui;

import app.daybreak.desktop.LogFile;
import app.daybreak.importing.ImportReport;
import app.daybreak.keeping.Backup;
import app.daybreak.task.Background;
import app.daybreak.ui.backups.BackupsPane;
import app.daybreak.ui.deleted.DeletedPane;
import app.daybreak.ui.help.DetailsPane;
import app.daybreak.ui.importing.ImportHistoryPane;
import app.daybreak.ui.importing.ImportReportWindow;
import app.daybreak.ui.importing.ProblemFileView;
import app.daybreak.ui.importing.ProblemPlace;
import app.daybreak.wording.Messages;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;

import java.util.function.Supplier;

/// The windows about what came into the library and what is kept of it.
///
/// @param reading reads the files of problems
/// @param messages the language at the moment
record KeepingWindows(
        MainModel model, Beside beside, Background reading, Supplier<Messages> messages) {
    /// Shows what the last import did.
    void showReport() {
        ImportReport report = model.imports().reportProperty().get();
        if (report == null) {
            model.say(Notice.of("notice.no-import"));
            return;
        }
        beside.show(
                "report",
                text("import.report"),
                new ImportReportWindow(
                        report, messages.get(), this::showProblem, () -> beside.close("report")));
    }

    /// Shows every import, to be taken back.
    void showImports() {
        ImportHistoryPane[] pane = new ImportHistoryPane[1];
        Runnable refresh = () -> model.acts().listImports(runs -> pane[0].show(runs));
        pane[0] = new ImportHistoryPane(messages.get(), run -> model.acts().takeBack(run, refresh));
        refresh.run();
        beside.show("imports", text("history.title"), pane[0]);
    }

    /// Shows the papers that were deleted, to be given back.
    void showDeleted() {
        DeletedPane[] pane = new DeletedPane[1];
        Runnable refresh = () -> model.acts().listDeleted(papers -> pane[0].show(papers));
        pane[0] = new DeletedPane(messages.get(), chosen -> model.acts().restore(chosen, refresh));
        refresh.run();
        beside.show("deleted", text("deleted.title"), pane[0]);
    }

    /// Shows the backups, to be restored.
    void showBackups() {
        beside.show(
                "backups",
                text("backups.title"),
                new BackupsPane(model.backups(), messages.get(), this::restore));
    }

    /// Asks; the window closes, and the next one opens on what was restored.
    private void restore(Backup backup) {
        Alert question =
                new Alert(
                        Alert.AlertType.CONFIRMATION,
                        text("backups.question", backup.name()),
                        new ButtonType(text("import.cancel"), ButtonData.CANCEL_CLOSE),
                        new ButtonType(text("backups.restore.yes"), ButtonData.OK_DONE));
        question.initOwner(beside.owner());
        question.setTitle(text("backups.title"));
        question.setGraphic(null); // JavaFX's own fits no colours of ours
        question.setHeaderText(text("backups.restore.header"));
        boolean yes =
                question.showAndWait()
                        .filter(answer -> answer.getButtonData() == ButtonData.OK_DONE)
                        .isPresent();
        if (!yes) return;
        model.endWith(new Ending.Restore(backup.file()));
        beside.owner().close();
    }

    /// Shows where a failure comes from.
    void showDetails(Notice notice) {
        Exception cause = notice.cause();
        if (cause == null) return;
        DetailsPane.Actions actions = new DetailsPane.Actions(this::openLog, this::check);
        beside.show(
                "details",
                text("details.title"),
                new DetailsPane(
                        notice.in(messages.get()), cause, model.folder(), actions, messages.get()));
    }

    /// Shows the folder of the log.
    void openLog() {
        model.opening().folder(LogFile.folder(model.folder()));
    }

    /// Closes the window; the library is looked at, and a window opens on it again.
    void check() {
        model.endWith(new Ending.Check());
        beside.owner().close();
    }

    private void showProblem(ProblemPlace place) {
        String file = place.file().toString();
        beside.show(file, file, new ProblemFileView(place, reading, e -> model.say(Notice.of(e))));
    }

    private String text(String key, Object... values) {
        return messages.get().text(key, values);
    }
}
