package app.daybreak.ui;

import javafx.scene.image.Image;
import javafx.stage.Stage;

import java.util.List;
import java.util.Objects;

/// The program's icon in the sizes that window managers ask for.
final class WindowIcons {
    private static final List<Integer> PIXELS = List.of(16, 24, 32, 48, 64, 128);

    private WindowIcons() {}

    /// Puts them on a window.
    static void put(Stage stage) {
        for (int pixels : PIXELS) {
            String name = "icon/daybreak-" + pixels + ".png";
            var url = Objects.requireNonNull(WindowIcons.class.getResource(name), name);
            stage.getIcons().add(new Image(url.toExternalForm(), true)); // read beside the start
        }
    }
}
