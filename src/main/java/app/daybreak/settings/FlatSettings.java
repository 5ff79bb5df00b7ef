package app.daybreak.settings;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/// Settings as they were kept until they were grouped: one flat object.
final class FlatSettings {
    private record Moved(String from, String group, String to) {}

    private static final List<Moved> MOVED =
            List.of(
                    new Moved("layout", "reader", "layout"),
                    new Moved("readerDivider", "reader", "divider"),
                    new Moved("zoom", "reader", "zoom"),
                    new Moved("window", "frame", "bounds"),
                    new Moved("sidebarDivider", "frame", "sidebarDivider"),
                    new Moved("listDivider", "frame", "listDivider"),
                    new Moved("dwellSeconds", "triage", "dwellSeconds"));

    private FlatSettings() {}

    /// Puts what lies flat into its group, unless the group is there: a newer program wrote it.
    static void group(ObjectNode said) {
        List<Moved> old = MOVED.stream().filter(one -> !said.has(one.group())).toList();
        for (Moved one : old) {
            JsonNode value = said.get(one.from());
            if (value != null) said.withObject("/" + one.group()).set(one.to(), value);
        }
    }
}
