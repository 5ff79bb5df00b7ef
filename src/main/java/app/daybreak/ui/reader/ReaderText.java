package app.daybreak.ui.reader;

import app.daybreak.formula.Piece;
import app.daybreak.formula.ShownText;
import app.daybreak.paper.Field;
import app.daybreak.paper.Flaw;
import app.daybreak.paper.Paper;
import app.daybreak.query.Column;
import app.daybreak.query.Hits;
import app.daybreak.query.Range;
import app.daybreak.query.Search;
import app.daybreak.ui.formula.FormulaNode;
import app.daybreak.ui.formula.Typesetter;
import app.daybreak.wording.Messages;

import jfx.incubator.scene.control.richtext.model.SimpleViewOnlyStyledModel;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import jfx.incubator.scene.control.richtext.model.StyledTextModel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Lays a paper's text in one language out as the paragraphs of a text area. Where a text is
/// missing or was cut the text says so; nothing is invented.
final class ReaderText {
    private static final StyleAttributeMap HEADING =
            StyleAttributeMap.builder().setSpaceAbove(4).setSpaceBelow(6).build();
    private static final StyleAttributeMap BODY =
            StyleAttributeMap.builder().setSpaceBelow(16).setLineSpacing(6).build();

    /// How a model of rich text counts a node.
    private static final String NODE = " ";

    private final Typesetter typesetter;
    private final Messages messages;

    /// A text and its hits.
    ///
    /// @param hits in order; each of one paragraph
    /// @param sources the texts of the paragraphs that hold one, by paragraph
    record Marked(StyledTextModel text, List<Hit> hits, Map<Integer, ShownText> sources) {}

    /// A marked place.
    ///
    /// @param place what is marked of the paragraph
    record Hit(int paragraph, Range place) {}

    /// @param typesetter has set the paper's formulas before, in the background
    ReaderText(Typesetter typesetter, Messages messages) {
        this.typesetter = typesetter;
        this.messages = messages;
    }

    /// The Chinese side: one-liner and abstract. Its headings are Chinese in every language of the
    /// program, as they belong to the text.
    Marked chinese(Paper paper, Search search) {
        Page page = new Page("zh", search);
        page.section("要点", paper, Field.TLDR_ZH);
        page.section("摘要", paper, Field.ABSTRACT_ZH);
        return page.marked();
    }

    /// The English side: one-liner where there is one, and abstract.
    Marked english(Paper paper, Search search) {
        Page page = new Page("en", search);
        if (!paper.text().tldrEn().isEmpty()) {
            page.section("In one sentence", paper, Field.TLDR_EN);
        }
        page.section("Abstract", paper, Field.ABSTRACT_EN);
        return page.marked();
    }

    private final class Page {
        private final SimpleViewOnlyStyledModel model = new SimpleViewOnlyStyledModel();
        private final List<Hit> hits = new ArrayList<>();
        private final Map<Integer, ShownText> sources = new HashMap<>();
        private final String language;
        private final Search search;

        Page(String language, Search search) {
            this.language = language;
            this.search = search;
        }

        Marked marked() {
            return new Marked(model, List.copyOf(hits), Map.copyOf(sources));
        }

        void section(String heading, Paper paper, Field field) {
            model.addWithStyleNames(heading, "reader-heading", language);
            model.setParagraphAttributes(HEADING);
            model.nl();
            String text = paper.text().get(field);
            body(text, Hits.of(search, Column.of(field), text));
            note(paper, field, text.isEmpty() ? "" : " ");
            model.setParagraphAttributes(BODY);
            model.nl();
        }

        /// Hits have a colour behind them and a line below.
        private void body(String text, List<Range> found) {
            ShownText shown = ShownText.of(text, formula -> room(formula, text));
            List<Range> places =
                    found.stream()
                            .map(r -> new Range(shown.start(r.start()), shown.end(r.end())))
                            .toList();
            int at = 0;
            for (int i = 0; i < shown.pieces().size(); i++) {
                piece(shown.pieces().get(i), shown.shown(i), at, places);
                at += shown.shown(i).length();
            }
            for (Range hit : places) {
                model.highlight(hit.start(), hit.length(), "hit-back");
                hits.add(new Hit(model.size() - 1, hit));
            }
            sources.put(model.size() - 1, shown);
        }

        private String room(Piece.Formula formula, String text) {
            return typesetter.set(formula.tex(), formula.display()).isPresent()
                    ? NODE
                    : text.substring(formula.start(), formula.end());
        }

        /// @param at where it is shown
        private void piece(Piece piece, String shown, int at, List<Range> places) {
            if (piece instanceof Piece.Formula formula && shown.equals(NODE)) {
                formula(formula);
            } else {
                String look = piece instanceof Piece.Styled s ? "tex-" + s.look().code() : "";
                words(shown, at, places, look);
            }
        }

        private void formula(Piece.Formula formula) {
            String source = "$" + formula.tex() + "$";
            typesetter
                    .set(formula.tex(), formula.display())
                    .ifPresent(set ->
                            model.addNodeSegment(
                                    () -> new FormulaNode(set, source, "reader-body")));
        }

        private void words(String words, int start, List<Range> places, String look) {
            int at = 0;
            for (Range place : places) {
                int from = Math.clamp(place.start() - start, at, words.length());
                int to = Math.clamp(place.end() - start, from, words.length());
                add(words.substring(at, from), look);
                add(words.substring(from, to), look, "hit-text");
                at = to;
            }
            add(words.substring(at), look);
        }

        private void add(String words, String... looks) {
            if (words.isEmpty()) return;
            List<String> styles = new ArrayList<>(List.of("reader-body", language));
            for (String look : looks) if (!look.isEmpty()) styles.add(look);
            model.addWithStyleNames(words, styles.toArray(String[]::new));
        }

        private void note(Paper paper, Field field, String before) {
            for (Flaw flaw : Flaw.values()) {
                if (!paper.flaws().has(field, flaw)) continue;
                String text = messages.text("flaw." + flaw.code());
                model.addWithStyleNames(before + text, "reader-note", "zh");
            }
        }
    }
}
