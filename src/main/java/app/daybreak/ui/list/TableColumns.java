package app.daybreak.ui.list;

import app.daybreak.query.PaperQuery.Order;
import app.daybreak.settings.Settings;
import app.daybreak.wording.Messages;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The table's columns: which are seen, how wide, in which order, and what a click on a head orders
/// by. Only what can be ordered at any size can be clicked.
final class TableColumns {
    private final TableView<ListedPaper> view;
    private final ObjectProperty<Order> order;
    private boolean following;

    /// @param before the columns as they were left, or none
    TableColumns(
            TableView<ListedPaper> view,
            PaperListModel model,
            ObjectProperty<Order> order,
            List<Settings.TableColumn> before,
            Messages messages) {
        this.view = view;
        this.order = order;
        for (Settings.TableColumn kept : complete(before)) {
            PaperColumn.parse(kept.name())
                    .ifPresent(name -> view.getColumns().add(column(name, kept, model, messages)));
        }
        view.setSortPolicy(_ -> clicked());
        order.subscribe(this::show);
    }

    /// Those that were left, then those that are new to this program.
    private static List<Settings.TableColumn> complete(List<Settings.TableColumn> before) {
        List<Settings.TableColumn> all = new ArrayList<>();
        Set<PaperColumn> missing = EnumSet.allOf(PaperColumn.class);
        for (Settings.TableColumn kept : before) {
            if (PaperColumn.parse(kept.name()).map(missing::remove).orElse(false)) all.add(kept);
        }
        boolean first = before.isEmpty();
        for (PaperColumn name : missing) {
            boolean shown = first && name.shown();
            all.add(new Settings.TableColumn(name.code(), name.width(), shown));
        }
        return all;
    }

    private static TableColumn<ListedPaper, ListedPaper> column(
            PaperColumn name, Settings.TableColumn kept, PaperListModel model, Messages messages) {
        TableColumn<ListedPaper, ListedPaper> column =
                new TableColumn<>(messages.text("column." + name.code()));
        column.setId(name.code());
        column.setPrefWidth(Math.clamp(kept.width(), 24, 4000));
        column.setVisible(kept.shown());
        column.setSortable(name == PaperColumn.ID || name == PaperColumn.TITLE_EN);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(_ -> new PaperTableCell(name, model, messages));
        return column;
    }

    /// The columns as they are now.
    List<Settings.TableColumn> now() {
        return view.getColumns().stream()
                .map(c -> new Settings.TableColumn(c.getId(), c.getWidth(), c.isVisible()))
                .toList();
    }

    /// The list is asked in the order of the head; its rows are never moved here.
    private boolean clicked() {
        if (following) return true;
        TableColumn<ListedPaper, ?> head =
                view.getSortOrder().isEmpty() ? null : view.getSortOrder().getFirst();
        boolean up = head == null || head.getSortType() == SortType.ASCENDING;
        if (head == null) order.set(Order.DATE);
        else if (head.getId().equals(PaperColumn.ID.code())) {
            order.set(up ? Order.OLDEST : Order.DATE);
        } else {
            order.set(up ? Order.TITLE : Order.TITLE_REVERSED);
        }
        return true;
    }

    /// Shows other papers; the table forgets its heads' order then.
    void show(PagedRows papers) {
        following = true;
        view.setItems(papers);
        following = false;
        show(order.get());
    }

    private void show(Order now) {
        following = true;
        view.getSortOrder().clear();
        switch (now) {
            case DATE -> mark(PaperColumn.ID, SortType.DESCENDING);
            case OLDEST -> mark(PaperColumn.ID, SortType.ASCENDING);
            case TITLE -> mark(PaperColumn.TITLE_EN, SortType.ASCENDING);
            case TITLE_REVERSED -> mark(PaperColumn.TITLE_EN, SortType.DESCENDING);
            case RELEVANCE -> {}
        }
        following = false;
    }

    private void mark(PaperColumn name, SortType type) {
        for (TableColumn<ListedPaper, ?> column : view.getColumns()) {
            if (!column.getId().equals(name.code())) continue;
            column.setSortType(type);
            view.getSortOrder().setAll(List.of(column));
        }
    }
}
