package app.daybreak.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.settings.Settings;
import app.daybreak.ui.formula.FormulaNode;
import app.daybreak.ui.text.MarkKind;

import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/// Formulas are set where they stand, and copied as they were written.
final class FormulasInWindowTest {
    private static final String ADAM = "1412.6980";

    @TempDir Path folder;

    @Test
    void formulasAreSetInBothLanguages() throws Exception {
        try (OpenWindow open = reading(ADAM)) {
            for (String id : List.of("chinese", "english")) {
                open.person.sees("formulas", () -> formulas(open, id).contains("$\\beta_1 = 0.9$"));
                assertFalse(open.person.reads(id).contains("$"), id);
            }
        }
    }

    @Test
    void copyingGivesTex() throws Exception {
        try (OpenWindow open = reading(ADAM)) {
            open.person.sees("formulas", () -> !formulas(open, "english").isEmpty());
            Person.onFx(() -> {
                open.person.column("english").selection().selectAll();
                open.person.column("english").requestFocus();
                return true;
            });
            open.person.press(KeyCode.CONTROL, KeyCode.C);
            String copied = Person.onFx(() -> Clipboard.getSystemClipboard().getString());
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
            assertEquals(
                    "\ufffc",
                    open.person.marked("chinese", MarkKind.FOUND),
                    "a hit in a formula is the formula");
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

    private static List<String> formulas(OpenWindow open, String id) {
        return open.person.node(id).lookupAll(".reader-body").stream()
                .filter(FormulaNode.class::isInstance)
                .map(Node::getAccessibleText)
                .toList();
    }
}
