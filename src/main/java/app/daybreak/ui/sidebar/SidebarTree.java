package app.daybreak.ui.sidebar;

import app.daybreak.library.DigestInfo;
import app.daybreak.library.Overview;
import app.daybreak.library.SavedSearch;
import app.daybreak.query.Scope;
import app.daybreak.wording.Messages;

import javafx.scene.control.TreeItem;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Builds the sidebar's tree from what the library holds.
final class SidebarTree {
    private final Messages messages;
    private final boolean revised;
    private final LocalDate today = LocalDate.now(ZoneId.systemDefault());

    /// @param revised whether papers that were renewed since they were read have a line
    SidebarTree(Messages messages, boolean revised) {
        this.messages = messages;
        this.revised = revised;
    }

    TreeItem<SidebarItem> of(SidebarModel.Contents contents) {
        Overview overview = contents.overview();
        TreeItem<SidebarItem> root = new TreeItem<>(SidebarItem.heading(""));
        root.getChildren().add(library());
        if (!contents.saved().isEmpty()) root.getChildren().add(saved(contents));
        if (!overview.days().isEmpty()) root.getChildren().add(days(contents));
        if (!overview.channels().isEmpty()) root.getChildren().add(channels(overview));
        if (!overview.tags().isEmpty()) root.getChildren().add(tags(overview));
        return root;
    }

    private TreeItem<SidebarItem> library() {
        TreeItem<SidebarItem> section = section("sidebar.library");
        section.getChildren()
                .setAll(
                        List.of(
                                leaf("sidebar.all", new Scope.All()),
                                leaf("sidebar.unread", new Scope.Unread()),
                                leaf("sidebar.starred", new Scope.Starred()),
                                leaf("sidebar.later", new Scope.Later())));
        if (revised) section.getChildren().add(2, leaf("sidebar.revised", new Scope.Revised()));
        return section;
    }

    private TreeItem<SidebarItem> saved(SidebarModel.Contents contents) {
        TreeItem<SidebarItem> section = section("sidebar.saved");
        for (SavedSearch search : contents.saved()) {
            section.getChildren().add(new TreeItem<>(SidebarItem.of(search)));
        }
        return section;
    }

    private TreeItem<SidebarItem> days(SidebarModel.Contents contents) {
        TreeItem<SidebarItem> section = section("sidebar.digests");
        Map<LocalDate, List<DigestInfo>> digests =
                contents.digests().stream().collect(Collectors.groupingBy(DigestInfo::date));
        section.getChildren()
                .setAll(
                        new DayTree(messages, today)
                                .of(
                                        contents.overview().days().stream()
                                                .map(Overview.Day::date)
                                                .toList(),
                                        day -> day(day, digests.getOrDefault(day, List.of()))));
        return section;
    }

    private TreeItem<SidebarItem> day(LocalDate date, List<DigestInfo> digests) {
        TreeItem<SidebarItem> item = item(messages.day(date, today), new Scope.Day(date));
        for (DigestInfo d : digests) item.getChildren().add(new TreeItem<>(SidebarItem.of(d)));
        return item;
    }

    private TreeItem<SidebarItem> channels(Overview overview) {
        TreeItem<SidebarItem> section = section("sidebar.channels");
        for (Overview.Channel c : overview.channels()) {
            String name = c.name().isEmpty() ? messages.text("sidebar.channel.unknown") : c.name();
            section.getChildren().add(item(name, new Scope.Channel(c.name())));
        }
        return section;
    }

    private TreeItem<SidebarItem> tags(Overview overview) {
        TreeItem<SidebarItem> section = section("sidebar.tags");
        section.getChildren().setAll(TagTree.of(overview.tags()));
        return section;
    }

    private TreeItem<SidebarItem> section(String key) {
        TreeItem<SidebarItem> section = new TreeItem<>(SidebarItem.heading(messages.text(key)));
        section.setExpanded(true);
        return section;
    }

    private TreeItem<SidebarItem> leaf(String key, Scope scope) {
        return item(messages.text(key), scope);
    }

    private static TreeItem<SidebarItem> item(String label, Scope scope) {
        return new TreeItem<>(SidebarItem.of(label, scope));
    }
}
