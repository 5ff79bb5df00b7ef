package app.daybreak.ui;

import app.daybreak.importing.ImportReport;
import app.daybreak.library.LibraryException;
import app.daybreak.ui.importing.ImportBar;
import app.daybreak.ui.importing.ImportReportWindow;
import app.daybreak.wording.Messages;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;

/// The window's lowest line: what is running, and the last word.
final class StatusLine extends HBox {
    private final Messages messages;
    private final Label word = new Label();
    private final Label index = new Label();
    private final Button report;
    private final Button details;
    private final Button check;

    StatusLine(MainModel model, WindowActions window, Messages messages) {
        super(10);
        this.messages = messages;
        getStyleClass().add("status-line");
        setAlignment(Pos.CENTER_LEFT);
        word.setId("notice");
        word.setMinWidth(0);
        report = new Button(messages.text("import.show-report"));
        report.setId("show-report");
        report.getStyleClass().add("small");
        report.setMinWidth(USE_PREF_SIZE);
        report.setOnAction(_ -> window.showReport().run());
        details = new Button(messages.text("details.button"));
        details.setId("show-details");
        details.getStyleClass().add("small");
        details.setMinWidth(USE_PREF_SIZE);
        details.setOnAction(_ -> window.beside().details().accept(model.noticeProperty().get()));
        check = new Button(messages.text("menu.check"));
        check.setId("check-library");
        check.getStyleClass().add("small");
        check.setMinWidth(USE_PREF_SIZE);
        check.setOnAction(_ -> window.checkLibrary().run());
        show(report, false);
        show(details, false);
        show(check, false);
        ImportBar imports = new ImportBar(model.imports(), messages);
        HBox.setHgrow(imports, Priority.ALWAYS);
        index.setId("index-progress");
        index.setMinWidth(0);
        getChildren().addAll(imports, word, check, details, index, report);
        model.index().missingProperty().subscribe(n -> showMissing(n.intValue()));
        model.noticeProperty().subscribe(this::say);
        model.imports().reportProperty().subscribe(this::imported);
        model.imports().runningProperty().subscribe(this::hideWhile);
    }

    private void showMissing(int papers) {
        boolean shown = papers > 0;
        index.setVisible(shown);
        index.setManaged(shown);
        if (shown) index.setText(messages.text("index.missing", papers));
    }

    private void hideWhile(boolean running) {
        word.setVisible(!running);
        word.setManaged(!running);
        if (running) {
            show(report, false);
            show(details, false);
            show(check, false);
        }
    }

    private void say(@Nullable Notice notice) {
        if (notice == null) return;
        word.setText(notice.in(messages));
        show(report, false);
        show(details, notice.cause() != null);
        show(check, isOfDamage(notice));
    }

    private static boolean isOfDamage(Notice notice) {
        return notice.cause() instanceof LibraryException failure
                && failure.reason() == LibraryException.Reason.DAMAGED;
    }

    private void imported(@Nullable ImportReport done) {
        if (done == null) return;
        word.setText(ImportReportWindow.summary(done, messages));
        show(report, true);
        show(details, false);
        show(check, false);
    }

    private static void show(Button button, boolean shown) {
        button.setVisible(shown);
        button.setManaged(shown);
    }
}
