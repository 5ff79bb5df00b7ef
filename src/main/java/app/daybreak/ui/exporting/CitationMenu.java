package app.daybreak.ui.exporting;

import app.daybreak.citing.CitationForm;
import app.daybreak.wording.Messages;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

import java.util.function.Consumer;

/// The forms in which a paper can be cited.
public final class CitationMenu extends Menu {
    /// @param copy copies the papers that are selected
    public CitationMenu(Consumer<CitationForm> copy, Messages messages) {
        super(messages.text("menu.cite"));
        for (CitationForm each : CitationForm.values()) {
            MenuItem item = new MenuItem(messages.text("cite." + each.code()));
            item.setId("cite-" + each.code());
            item.setOnAction(_ -> copy.accept(each));
            getItems().add(item);
        }
    }
}
