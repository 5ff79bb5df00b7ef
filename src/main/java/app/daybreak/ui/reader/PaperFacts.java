package app.daybreak.ui.reader;

import app.daybreak.paper.Appearance;
import app.daybreak.paper.Paper;
import app.daybreak.paper.Revision;
import app.daybreak.wording.Messages;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.time.LocalDate;
import java.util.List;

/// Where a paper comes from: every digest that carried it, its revisions, and what changed between
/// them.
final class PaperFacts extends ScrollPane {
    private final Messages messages;
    private final VBox content = new VBox(6);

    PaperFacts(Paper paper, Messages messages) {
        this.messages = messages;
        setId("paper-facts");
        getStyleClass().add("paper-facts");
        content.getStyleClass().add("paper-facts-content");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        heading("facts.digests");
        content.getChildren().add(digests(paper.appearances()));
        heading("facts.revisions");
        content.getChildren().add(revisions(paper.revisions()));
        if (paper.revisions().size() > 1) {
            heading("facts.difference");
            content.getChildren().add(new RevisionDifference(paper.revisions(), messages));
        }
    }

    private void heading(String key) {
        Label heading = new Label(messages.text(key));
        heading.getStyleClass().add("facts-heading");
        content.getChildren().add(heading);
    }

    private GridPane digests(List<Appearance> appearances) {
        GridPane grid = grid();
        for (int i = 0; i < appearances.size(); i++) {
            Appearance a = appearances.get(i);
            grid.addRow(
                    i,
                    new Label(a.date().toString()),
                    new Label(a.channel()),
                    new Label(a.file()),
                    new Label(messages.text("facts.line", a.line())));
        }
        return grid;
    }

    private GridPane revisions(List<Revision> revisions) {
        GridPane grid = grid();
        for (int i = 0; i < revisions.size(); i++) {
            grid.addRow(
                    i, new Label(name(revisions, i, messages)), new Label(seen(revisions.get(i))));
        }
        return grid;
    }

    /// What a revision is called: its version, where the digest says one, else its number.
    static String name(List<Revision> revisions, int index, Messages messages) {
        int version = revisions.get(index).content().version();
        int number = revisions.size() - index;
        return version > 0
                ? messages.text("facts.version", number, version)
                : messages.text("facts.no-version", number);
    }

    private String seen(Revision revision) {
        LocalDate first = revision.firstSeen();
        LocalDate last = revision.lastSeen();
        return first.equals(last)
                ? first.toString()
                : messages.text("facts.from-to", first.toString(), last.toString());
    }

    private static GridPane grid() {
        GridPane grid = new GridPane(16, 2);
        grid.setMinHeight(Region.USE_PREF_SIZE);
        return grid;
    }
}
