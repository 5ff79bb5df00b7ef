package app.daybreak.ui;

import app.daybreak.query.PaperQuery;
import app.daybreak.query.Scope;
import app.daybreak.query.Search;
import app.daybreak.wording.Messages;

import javafx.scene.control.Label;

/// Why the list is empty, and what to do.
final class EmptyList extends Label {
    private final MainModel model;
    private final Messages messages;

    EmptyList(MainModel model, Messages messages) {
        this.messages = messages;
        getStyleClass().add("empty-note");
        setWrapText(true);
        this.model = model;
        model.list().queryProperty().subscribe(_ -> show());
        model.imports().runningProperty().subscribe(_ -> show());
        model.sidebar().contentsProperty().subscribe(_ -> show());
    }

    private void show() {
        PaperQuery query = model.list().queryProperty().get();
        String words = model.wordsProperty().get().strip();
        boolean everywhere = query.scope() instanceof Scope.All;
        setText(
                query.search() instanceof Search.Everything
                        ? messages.text(key(query.scope()))
                        : messages.text(everywhere ? "empty.search.all" : "empty.search", words));
    }

    private String key(Scope scope) {
        return switch (scope) {
            case Scope.All() -> ofAll();
            case Scope.Unread() -> "empty.unread";
            case Scope.Starred() -> "empty.starred";
            case Scope.Later() -> "empty.later";
            case Scope.Revised() -> "empty.revised";
            case Scope.Day _, Scope.OneDigest _ -> "empty.digest";
            case Scope.Channel _ -> "empty.channel";
            case Scope.Tagged _ -> "empty.tag";
            case Scope.Saved _ -> "empty.saved";
        };
    }

    private String ofAll() {
        if (model.imports().runningProperty().get()) return "empty.importing";
        boolean none = model.sidebar().contentsProperty().get().digests().isEmpty();
        return none ? "empty.all" : "empty.all.digests";
    }
}
