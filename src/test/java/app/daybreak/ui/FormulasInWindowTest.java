package app.daybreak.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.settings.Settings;
import app.daybreak.ui.formula.FormulaNode;

import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.SelectionSegment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Formulas are set where they stand, and copied as they were written.
final class FormulasInWindowTest {
    private static final String ADAM = "1412.6980";

    @TempDir Path folder;

    @Test
    void formulasAreSetInBothLanguages() throws Exception {
        try (OpenWindow open = reading(ADAM)) {
            for (String id : List.of("chinese", "english")) {
                open.person.sees("formulas", () -> formulas(open, id).contains("$\\beta_1 = 0.9$"));
                assertFalse(Person.onFx(() -> text(area(open, id))).contains("$"), id);
            }
        }
    }

    @Test
    void copyingGivesTex() throws Exception {
        try (OpenWindow open = reading(ADAM)) {
            open.person.sees("formulas", () -> !formulas(open, "english").isEmpty());
            String copied =
                    Person.onFx(() -> {
                        area(open, "english").selectAll();
                        area(open, "english").copy();
                        return Clipboard.getSystemClipboard().getString();
                    });
            String whole =
                    Person.onFx(
                            () -> open.model.reader().paperProperty().get().text().abstractEn());
            assertTrue(whole.contains("$\\beta_1 = 0.9$"), whole);
            assertTrue(copied.contains(whole), copied);
        }
    }

    @Test
    void hitsBehindFormulasAreMarkedWhereTheyAre() throws Exception {
        try (OpenWindow open = reading(ADAM + " epsilon")) {
            open.person.press(KeyCode.CLOSE_BRACKET);
            open.person.sees("a hit", () -> !selected(open, "chinese").isEmpty());
            assertEquals(" ", selected(open, "chinese"), "a hit in a formula is the formula");
        }
    }

    private OpenWindow reading(String words) throws Exception {
        OpenWindow open = new OpenWindow(folder, Settings.FIRST.withLanguage("en")).withSample();
        open.person.sees("the index", () -> open.model.index().missingProperty().get() == 0);
        Person.onFx(() -> {
            open.model.wordsProperty().set(words);
            return true;
        });
        open.person.sees("one paper", () -> open.model.list().rowsProperty().get().size() == 1);
        open.person.press(KeyCode.J);
        open.person.sees("it", () -> open.model.reader().paperProperty().get() != null);
        return open;
    }

    private static String text(RichTextArea area) {
        return IntStream.range(0, area.getParagraphCount())
                .mapToObj(area::getPlainText)
                .collect(Collectors.joining());
    }

    private static RichTextArea area(OpenWindow open, String id) {
        return (RichTextArea) open.person.node(id);
    }

    private static List<String> formulas(OpenWindow open, String id) {
        return open.person.node(id).lookupAll(".reader-body").stream()
                .filter(FormulaNode.class::isInstance)
                .map(Node::getAccessibleText)
                .toList();
    }

    private static String selected(OpenWindow open, String id) {
        RichTextArea area = area(open, id);
        SelectionSegment s = area.getSelection();
        if (s == null || s.isCollapsed()) return "";
        return area.getPlainText(s.getMin().index())
                .substring(s.getMin().offset(), s.getMax().offset());
    }
}
