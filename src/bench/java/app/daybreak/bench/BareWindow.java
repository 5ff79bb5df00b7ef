package app.daybreak.bench;

import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

import java.util.stream.IntStream;

/// The least a program with a list can be: JavaFX, a window, a table.
final class BareWindow {
    private static final int ROWS = 65_000;
    private static final int COLUMNS = 3;

    private BareWindow() {}

    public static void main(String[] arguments) throws InterruptedException {
        Painted.endsTheProcess("table-cell");
        Platform.startup(BareWindow::show);
        Thread.sleep(60_000); // until it is painted
    }

    private static void show() {
        TableView<Integer> table = new TableView<>();
        for (int i = 0; i < COLUMNS; i++) {
            TableColumn<Integer, String> column = new TableColumn<>("Column " + i);
            column.setPrefWidth(300);
            column.setCellValueFactory(
                    row -> new SimpleStringProperty("Paper 论文 " + row.getValue()));
            table.getColumns().add(column);
        }
        table.setItems(
                FXCollections.observableArrayList(IntStream.range(0, ROWS).boxed().toList()));
        Stage stage = new Stage();
        stage.setScene(new Scene(table, 1280, 800));
        stage.show();
    }
}
