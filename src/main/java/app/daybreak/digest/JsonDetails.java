package app.daybreak.digest;

import tools.jackson.databind.JsonNode;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What objects that hold papers tell besides them: who made them, what it cost. An object without
/// a paper's name among papers is none of that, but a damaged paper: within the same array, or
/// under other names of the same object.
final class JsonDetails {
    private final Set<JsonNode> details = new HashSet<>();

    /// Learns what an object holds. Where it holds no papers, nothing in it is a detail.
    void learn(JsonNode holder) {
        Set<JsonNode> found = new HashSet<>();
        if (collect(holder, found)) details.addAll(found);
    }

    /// Whether an object within one of those that were learnt is a detail of it.
    boolean has(JsonNode object) {
        return details.contains(object);
    }

    /// @return whether there are papers
    private static boolean collect(JsonNode holder, Set<JsonNode> found) {
        List<JsonNode> objects = holder.values().stream().filter(JsonNode::isObject).toList();
        boolean papers = objects.stream().anyMatch(JsonPaper::isNamed);
        if (!papers) found.addAll(objects);
        for (JsonNode each : holder.values()) {
            boolean holds = each.isArray() || each.isObject() && !JsonPaper.isNamed(each);
            if (holds) papers |= collect(each, found);
        }
        return papers;
    }
}
