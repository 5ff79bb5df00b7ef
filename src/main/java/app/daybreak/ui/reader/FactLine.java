package app.daybreak.ui.reader;

import app.daybreak.paper.ArxivReference;
import app.daybreak.paper.Field;
import app.daybreak.paper.Flaw;
import app.daybreak.paper.Paper;
import app.daybreak.paper.Tag;
import app.daybreak.wording.Messages;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.FlowPane;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The small facts about a paper, its flaws and its tags.
///
/// What is there for the next paper too is kept and only says something else: a new control costs a
/// round of style sheets, after which JavaFX draws the whole window once more.
final class FactLine extends FlowPane {
    private final Messages messages;
    private final Consumer<String> untag;
    private final Hyperlink revised;
    private final Label reference = fact();
    private final Label category = fact();
    private final Label announced = fact();
    private final Hyperlink digests;
    private final Hyperlink revisions;
    private final List<Label> flaws = new ArrayList<>();
    private List<Tag> tags = List.of();
    private boolean compact;
    private @Nullable Paper shown;

    /// @param more shows what is known beyond a fact
    /// @param untag takes a tag off the paper
    FactLine(Runnable more, Consumer<String> untag, Messages messages) {
        super(8, 4);
        this.messages = messages;
        this.untag = untag;
        revised = known(more);
        digests = known(more);
        revisions = known(more);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(revised, reference, category, announced, digests, revisions);
    }

    /// Whether only that is told which cannot wait: the paper's name, what is wrong with it, its
    /// tags. Everything else stands in [PaperFacts].
    void setCompact(boolean compact) {
        this.compact = compact;
        if (shown != null) show(shown);
    }

    void show(Paper paper) {
        shown = paper;
        say(revised, paper.state().revised() ? messages.text("list.revised") : "");
        say(
                reference,
                "arXiv:" + new ArxivReference(paper.id(), paper.content().version()).toString());
        sayMore(category, paper.content().primaryCategory());
        var type = paper.content().announceType();
        sayMore(announced, type == null ? "" : messages.text("announce." + type.code()));
        sayMore(digests, messages.text("reader.digests", paper.appearances().size()));
        int states = paper.revisions().size();
        sayMore(revisions, states > 1 ? messages.text("reader.revisions", states) : "");
        flaws(paper);
        tags(paper.tags());
    }

    private void sayMore(Labeled fact, String text) {
        say(fact, compact ? "" : text);
    }

    /// An empty text takes no place.
    private static void say(Labeled fact, String text) {
        fact.setText(text);
        fact.setManaged(!text.isEmpty());
        fact.setVisible(!text.isEmpty());
    }

    private void flaws(Paper paper) {
        int used = 0;
        for (Field field : Field.values()) {
            for (Flaw flaw : Flaw.values()) {
                if (!paper.flaws().has(field, flaw)) continue;
                if (used == flaws.size()) addFlaw();
                String name = messages.text("field." + field.code());
                say(flaws.get(used++), messages.text("flaw.of." + flaw.code(), name));
            }
        }
        for (Label rest : flaws.subList(used, flaws.size())) say(rest, "");
    }

    private void addFlaw() {
        Label flaw = fact();
        flaw.getStyleClass().add("flaw");
        flaws.add(flaw);
        getChildren().add(getChildren().size() - tags.size(), flaw);
    }

    private void tags(List<Tag> now) {
        if (now.equals(tags)) return;
        List<Node> children = getChildren();
        children.subList(children.size() - tags.size(), children.size()).clear();
        for (Tag tag : now) children.add(new TagChip(tag, untag, messages));
        tags = now;
    }

    private static Label fact() {
        Label label = new Label();
        label.getStyleClass().add("fact");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static Hyperlink known(Runnable more) {
        Hyperlink link = new Hyperlink();
        link.getStyleClass().setAll("fact", "known-fact");
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(_ -> more.run());
        return link;
    }
}
