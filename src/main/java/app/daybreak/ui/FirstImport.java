package app.daybreak.ui;

import app.daybreak.paper.ArxivId;
import app.daybreak.ui.sidebar.SidebarModel;

import org.jspecify.annotations.Nullable;

/// The import into an empty library: when it is done, the newest paper is the chosen one, and not
/// the one that happened to come in first, unless the person went to another meanwhile.
final class FirstImport {
    private final MainModel model;
    private boolean under;
    private @Nullable ArxivId first;
    private boolean moved;

    FirstImport(MainModel model) {
        this.model = model;
        model.imports().runningProperty().subscribe((_, running) -> run(running));
        model.list().selection().selectedProperty().subscribe((_, paper) -> chosen(paper));
    }

    private void run(boolean running) {
        if (running) {
            SidebarModel.Contents contents = model.sidebar().contentsProperty().get();
            under = contents.known() && contents.overview().papers() == 0;
            first = null;
            moved = false;
        } else if (under) {
            under = false;
            if (!moved) model.list().toTop();
        }
    }

    /// What is listed again keeps its paper chosen, so whatever comes after the first is a choice.
    private void chosen(@Nullable ArxivId paper) {
        if (!under || paper == null) return;
        if (first == null) first = paper;
        else if (!paper.equals(first)) moved = true;
    }
}
