package app.daybreak.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.fetching.Subscription;
import app.daybreak.given.DigestText;
import app.daybreak.given.Served;
import app.daybreak.settings.Settings;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// A person subscribes to a digest in the window.
@Timeout(120)
final class SubscriptionsInWindowTest {
    @TempDir Path folder;

    @Test
    void whatIsSubscribedToComesInAndOfflineIsSaidInItsLine() throws Exception {
        try (Served server = new Served(DigestText.of("2605.00001"));
                OpenWindow open = new OpenWindow(folder, Settings.FIRST.withLanguage("en"))) {
            String address = server.address("cs.CL.md");
            Person.onFx(() -> {
                open.window.incoming().showSubscriptions();
                return true;
            });
            add("cs.CL.md");
            open.person.sees("that it is no address", () -> said().startsWith("This is no"));
            add(address);
            open.person.sees("that it came", () -> state().equals("something new came"));
            open.person.sees("the paper", () -> open.model.list().rowsProperty().get().size() == 1);
            server.close();
            Person.onFx(() -> {
                table().getSelectionModel().select(0);
                button("subscription-ask").fire();
                return true;
            });
            open.person.sees("that it is offline", () -> state().startsWith("offline"));
            assertTrue(Person.onFx(() -> said().startsWith(address + ": offline")));
            Person.onFx(() -> {
                button("subscription-pause").fire();
                return true;
            });
            open.person.sees("the pause", () -> state().equals("paused"));
            assertEquals("Resume", Person.onFx(() -> button("subscription-pause").getText()));
            Person.onFx(() -> {
                button("subscription-remove").fire();
                return true;
            });
            open.person.sees("nothing", () -> table().getItems().isEmpty());
        }
    }

    private static void add(String typed) {
        Person.onFx(() -> {
            ((TextField) window().getScene().lookup("#subscription-address")).setText(typed);
            button("subscription-add").fire();
            return true;
        });
    }

    private static String state() {
        TableView<Subscription> table = table();
        return table.getItems().isEmpty()
                ? ""
                : String.valueOf(table.getColumns().get(1).getCellData(0));
    }

    private static String said() {
        return ((Label) window().getScene().lookup("#subscription-said")).getText();
    }

    private static Button button(String id) {
        return (Button) window().getScene().lookup("#" + id);
    }

    @SuppressWarnings("unchecked") // what that table holds
    private static TableView<Subscription> table() {
        return (TableView<Subscription>) window().getScene().lookup("#subscriptions");
    }

    private static Stage window() {
        return (Stage)
                Window.getWindows().stream()
                        .filter(w -> w instanceof Stage s && "Subscriptions".equals(s.getTitle()))
                        .findFirst()
                        .orElseThrow();
    }
}
