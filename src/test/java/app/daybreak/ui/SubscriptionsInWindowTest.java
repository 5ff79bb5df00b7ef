package app.daybreak.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.fetching.Subscription;
import app.daybreak.given.DigestText;
import app.daybreak.settings.Settings;

import com.sun.net.httpserver.HttpServer;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// A person subscribes to a digest in the window.
@Timeout(120)
final class SubscriptionsInWindowTest {
    @TempDir Path folder;

    @Test
    void whatIsSubscribedToComesInAndOfflineIsSaidInItsLine() throws Exception {
        byte[] digest = DigestText.of("2605.00001").getBytes(StandardCharsets.UTF_8);
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    try (exchange) {
                        exchange.sendResponseHeaders(200, digest.length);
                        exchange.getResponseBody().write(digest);
                    }
                });
        server.start();
        String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/cs.CL.md";
        try (OpenWindow open = new OpenWindow(folder, Settings.FIRST.withLanguage("en"))) {
            Person.onFx(() -> {
                open.window.incoming().showSubscriptions();
                return true;
            });
            add("cs.CL.md");
            open.person.sees("that it is no address", () -> said().startsWith("This is no"));
            add(address);
            open.person.sees("that it came", () -> state().equals("something new came"));
            open.person.sees("the paper", () -> open.model.list().rowsProperty().get().size() == 1);
            server.stop(0);
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
        } finally {
            server.stop(0);
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
