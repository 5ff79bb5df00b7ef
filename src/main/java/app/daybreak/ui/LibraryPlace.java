package app.daybreak.ui;

import app.daybreak.desktop.DataFolder;
import app.daybreak.desktop.RiskyPlace;
import app.daybreak.keeping.Relocation;
import app.daybreak.keeping.Snapshots;
import app.daybreak.library.LibraryFile;
import app.daybreak.settings.Settings.Keeping;
import app.daybreak.task.Background;
import app.daybreak.wording.Messages;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.DirectoryChooser;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Where the library lies: a warning where that is dangerous, the way to another folder, and where
/// copies of the backups go.
public final class LibraryPlace {
    private static final String FOLDER = "Daybreak";
    private static final String COPIES = "Daybreak backups";

    private final Stage stage;
    private final MainModel model;
    private final Background looking;
    private final Supplier<Messages> messages;
    private final String here;
    private final ReadOnlyObjectWrapper<@Nullable RiskyPlace> risk = new ReadOnlyObjectWrapper<>();
    private final StringProperty copies;
    private String warned;

    /// @param looking looks at folders
    /// @param messages the language at the moment
    LibraryPlace(
            Stage stage,
            MainModel model,
            Background looking,
            Keeping keeping,
            Supplier<Messages> messages) {
        this.stage = stage;
        this.model = model;
        this.looking = looking;
        this.messages = messages;
        here = model.folder().toAbsolutePath().toString();
        warned = keeping.warned();
        copies = new SimpleStringProperty(keeping.copies());
    }

    /// What the person is to be warned of, or null.
    ReadOnlyObjectProperty<@Nullable RiskyPlace> riskProperty() {
        return risk.getReadOnlyProperty();
    }

    /// Where copies of the backups go, or empty.
    StringProperty copiesProperty() {
        return copies;
    }

    /// What is to be remembered.
    Keeping now() {
        return new Keeping(warned, copies.get());
    }

    /// Looks whether the library is in danger here; whoever sent the warning away gets none.
    void look() {
        if (warned.equals(here)) return;
        looking.run(
                () -> RiskyPlace.of(model.folder()),
                found -> risk.set(found.orElse(null)),
                _ -> {});
    }

    /// Sends the warning away for good.
    void dismiss() {
        warned = here;
        risk.set(null);
    }

    /// Offers to move the library to this machine's own folder and to leave only copies of the
    /// backups where it was.
    void moveHome() {
        looking.run(
                () -> Target.of(DataFolder.byConvention()),
                home -> {
                    if (home.isGood()) moveTo(home, besideLibrary());
                    else move();
                },
                e -> model.say(Notice.of(e)));
    }

    /// A folder to move to.
    ///
    /// @param free whether it has no library
    /// @param left the chosen folder, where it still holds the library as it was when it left
    record Target(Path folder, boolean free, Optional<RiskyPlace> risk, Optional<Path> left) {
        static Target of(Path folder) {
            boolean free = !Files.exists(folder.resolve(LibraryFile.NAME));
            return new Target(folder, free, RiskyPlace.of(folder), Optional.empty());
        }

        /// A folder with other things in it gets one for the library. Where the library was, and
        /// nothing but its note is left, it goes back.
        static Target in(Path chosen, Path library) throws IOException {
            Relocation.Left left = Relocation.left(chosen, library);
            if (left == Relocation.Left.NOTE || isEmpty(chosen)) return of(chosen);
            Target below = of(chosen.resolve(FOLDER));
            if (left == Relocation.Left.NOTHING) return below;
            return new Target(below.folder, below.free, below.risk, Optional.of(chosen));
        }

        private static boolean isEmpty(Path folder) throws IOException {
            try (Stream<Path> content = Files.list(folder)) {
                return content.findAny().isEmpty();
            }
        }

        boolean isGood() {
            return free && risk.isEmpty();
        }
    }

    private String besideLibrary() {
        Path parent = model.folder().toAbsolutePath().getParent();
        return parent == null ? "" : parent.resolve(COPIES).toString();
    }

    /// Asks for a folder, and offers to move the library there.
    void move() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(text("place.choose"));
        File chosen = chooser.showDialog(stage);
        if (chosen == null) return;
        looking.run(
                () -> Target.in(chosen.toPath(), model.folder()),
                target -> moveTo(target, copies.get()),
                e -> model.say(Notice.of(e)));
    }

    private void moveTo(Target target, String copiesThen) {
        String warning = target.risk().map(this::warning).orElse("");
        String left =
                target.left()
                        .map(folder -> "\n\n" + text("place.question.left", folder.toString()))
                        .orElse("");
        String copied =
                copiesThen.isEmpty() ? "" : "\n\n" + text("place.question.copies", copiesThen);
        Alert question =
                new Alert(
                        Alert.AlertType.CONFIRMATION,
                        text("place.question", target.folder().toString())
                                + left
                                + copied
                                + warning,
                        new ButtonType(text("import.cancel"), ButtonData.CANCEL_CLOSE),
                        new ButtonType(text("place.yes"), ButtonData.OK_DONE));
        question.initOwner(stage);
        question.setTitle(text("preferences.library"));
        question.setGraphic(null); // JavaFX's own fits no colours of ours
        question.setHeaderText(text("place.header"));
        boolean yes =
                question.showAndWait()
                        .filter(answer -> answer.getButtonData() == ButtonData.OK_DONE)
                        .isPresent();
        if (!yes) return;
        copies.set(copiesThen);
        model.endWith(new Ending.Move(target.folder()));
        stage.close();
    }

    private String warning(RiskyPlace found) {
        return "\n\n" + text("place." + found.kind().code(), found.name());
    }

    /// Asks for the folder that copies of the backups go to.
    void chooseCopies() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(text("place.copies"));
        File chosen = chooser.showDialog(stage);
        if (chosen == null) return;
        looking.run(
                () -> Snapshots.fit(chosen.toPath().toAbsolutePath()),
                fit -> copies.set(fit.toString()),
                e -> model.say(Notice.of(e)));
    }

    private String text(String key, Object... values) {
        return values.length == 0 ? messages.get().text(key) : messages.get().text(key, values);
    }
}
