package app.daybreak.ui.sidebar;

import app.daybreak.library.DigestInfo;
import app.daybreak.library.Library;
import app.daybreak.library.Overview;
import app.daybreak.query.Scope;
import app.daybreak.task.Background;
import app.daybreak.task.Newest;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import java.util.List;
import java.util.function.Consumer;

/// What the library holds and which part of it is chosen.
public final class SidebarModel {
    /// The counts and the digests, read together.
    ///
    /// @param known false until they have been read for the first time
    public record Contents(Overview overview, List<DigestInfo> digests, boolean known) {
        static final Contents UNKNOWN = new Contents(Overview.EMPTY, List.of(), false);
    }

    private final Library library;
    private final Newest counting;
    private final Consumer<Exception> failed;
    private final ReadOnlyObjectWrapper<Contents> contents =
            new ReadOnlyObjectWrapper<>(Contents.UNKNOWN);
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(new Scope.All());

    /// A sidebar over a library.
    ///
    /// @param failed told when the library cannot answer
    public SidebarModel(Library library, Background background, Consumer<Exception> failed) {
        this.library = library;
        this.failed = failed;
        counting = new Newest(background);
    }

    /// What the library holds.
    public ReadOnlyObjectProperty<Contents> contentsProperty() {
        return contents.getReadOnlyProperty();
    }

    /// The part that is looked at.
    public ObjectProperty<Scope> scopeProperty() {
        return scope;
    }

    /// Counts again.
    public void refresh() {
        counting.ask(
                () -> new Contents(library.overview(), library.digests(), true),
                contents::set,
                failed);
    }
}
