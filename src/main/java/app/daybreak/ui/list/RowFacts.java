package app.daybreak.ui.list;

import app.daybreak.library.SavedSearch;
import app.daybreak.paper.ArxivReference;
import app.daybreak.paper.PaperRow;
import app.daybreak.ui.control.MarkSigns;
import app.daybreak.wording.Messages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The small facts about a paper in words.
record RowFacts(PaperRow row, Messages messages) {
    /// All of them in one line.
    String line() {
        List<String> parts = new ArrayList<>(row.channels());
        String category = row.primaryCategory();
        if (!category.isEmpty() && !parts.contains(category)) parts.addFirst(category);
        if (row.state().revised()) parts.addFirst(messages.text("list.revised"));
        parts.add(reference());
        if (row.announceType() != null) parts.add(announced());
        for (String tag : row.tags()) parts.add("#" + tag);
        return String.join("   ", parts);
    }

    /// Why it is highlighted or muted, to stand behind the line.
    String rules(List<SavedSearch> rules) {
        return rules.stream()
                .map(rule -> "   " + messages.text("rule." + rule.role().code(), rule.name()))
                .collect(Collectors.joining());
    }

    String reference() {
        return new ArxivReference(row.id(), row.version()).toString();
    }

    /// Why it was listed, or nothing.
    String announced() {
        return row.announceType() == null
                ? ""
                : messages.text("announce." + row.announceType().code());
    }

    String channels() {
        return String.join(" ", row.channels());
    }

    String tags() {
        return row.tags().stream().map(tag -> "#" + tag).collect(Collectors.joining(" "));
    }

    boolean unread() {
        return row.state().unread();
    }

    /// Star, clock and cross, as far as they apply.
    String marks() {
        return MarkSigns.of(row.state());
    }
}
