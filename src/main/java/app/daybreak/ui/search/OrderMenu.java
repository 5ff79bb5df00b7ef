package app.daybreak.ui.search;

import app.daybreak.query.PaperQuery.Order;
import app.daybreak.wording.Messages;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The order of what is found, as a button that shows it.
public final class OrderMenu extends MenuButton {
    /// A button over the order.
    public OrderMenu(ObjectProperty<Order> order, Messages messages) {
        setId("order");
        getStyleClass().add("quiet");
        getItems().setAll(items(order, messages));
        order.subscribe(now -> {
            setText(messages.text("order." + code(now)));
            setAccessibleText(messages.text("menu.order") + " " + getText());
        });
    }

    /// A menu's items for all orders.
    public static List<MenuItem> items(ObjectProperty<Order> order, Messages messages) {
        List<MenuItem> items = new ArrayList<>();
        for (Order each : Order.values()) {
            RadioMenuItem item = new RadioMenuItem(messages.text("order." + code(each)));
            item.setOnAction(_ -> {
                order.set(each);
                item.setSelected(true); // choosing what is chosen changes nothing
            });
            order.subscribe(now -> item.setSelected(now == each));
            items.add(item);
        }
        return items;
    }

    private static String code(Order order) {
        return order.name().toLowerCase(Locale.ROOT);
    }
}
