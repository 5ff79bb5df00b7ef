package app.daybreak.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.Daybreak;
import app.daybreak.given.Child;
import app.daybreak.given.DigestText;
import app.daybreak.paper.ArxivId;
import app.daybreak.settings.Settings;

import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/// A command imports into the library that somebody reads in a window.
@Timeout(180)
final class OtherProgramInWindowTest {
    @TempDir Path temp;

    @Test
    void whatACommandImportsIsSeenAndThePlaceStays() throws Exception {
        try (OpenWindow open = new OpenWindow(temp.resolve("library"), Settings.FIRST)) {
            Person.onFx(() -> {
                open.model.incoming().start();
                return true;
            });
            command("import", digest("2026-05-01_cs.CL.md", 1, 200));
            open.person.sees("its papers", () -> listed(open) == 200);
            open.person.sees("the list", () -> open.person.node("papers").isFocused());
            for (int i = 0; i < 40; i++) open.person.press(KeyCode.J);
            for (int i = 0; i < 3; i++) open.person.press(KeyCode.K);
            open.person.sees("the chosen one", () -> y(open) > 0);
            String chosen = Person.onFx(() -> chosen(open));
            int place = Person.onFx(() -> placeOfChosen(open));
            double height = Person.onFx(() -> y(open));
            command("import", digest("2026-05-02_cs.LG.md", 201, 260));
            open.person.sees("more papers", () -> listed(open) == 260);
            assertEquals(chosen, Person.onFx(() -> chosen(open)));
            assertEquals(place + 60, Person.onFx(() -> placeOfChosen(open)));
            open.person.sees("it where it was", () -> Math.abs(y(open) - height) < 1);
            open.person.sees(
                    "the digests",
                    () -> open.model.sidebar().contentsProperty().get().digests().size() == 2);
            open.person.sees("the words of all", () -> open.library.behindIndex() == 0);
            Person.onFx(() -> {
                ((ListView<?>) open.person.node("papers")).scrollTo(180);
                return true;
            });
            open.person.sees("other papers", () -> y(open) < 0);
            String first = Person.onFx(() -> firstInSight(open));
            command("history", "--undo", "2");
            open.person.sees("less papers", () -> listed(open) == 200);
            open.person.sees("those papers", () -> firstInSight(open).equals(first));
            assertEquals(chosen, Person.onFx(() -> chosen(open)));
        }
    }

    private String digest(String name, int from, int to) throws Exception {
        String[] ids =
                IntStream.rangeClosed(from, to)
                        .mapToObj("2605.%05d"::formatted)
                        .toArray(String[]::new);
        return DigestText.write(temp.resolve("in").resolve(name), ids).toString();
    }

    /// Runs a command of the program in a process of its own.
    private void command(String... words) throws Exception {
        List<String> line = Child.line(Daybreak.class, (Object[]) words);
        line.addAll(List.of("--library", temp.resolve("library").toString()));
        String modules = System.getProperty("jdk.module.path"); // JavaFX, as in the program
        if (modules != null) {
            line.addAll(1, List.of("-p", modules, "--add-modules", "javafx.controls"));
        }
        Path said = temp.resolve("said");
        Process process = Child.start(line, said);
        assertTrue(process.waitFor(2, TimeUnit.MINUTES));
        assertEquals(0, process.exitValue(), Files.readString(said));
    }

    private static int listed(OpenWindow open) {
        return open.model.list().rowsProperty().get().size();
    }

    private static String chosen(OpenWindow open) {
        ArxivId id = open.model.list().selection().selectedProperty().get();
        return id == null ? "" : id.toString();
    }

    private static int placeOfChosen(OpenWindow open) {
        return open.model.list().selection().selectionProperty().get().chosen();
    }

    private static String firstInSight(OpenWindow open) {
        return open.model
                .list()
                .rowsProperty()
                .get()
                .get(flow(open).getFirstVisibleCell().getIndex())
                .id()
                .toString();
    }

    private static VirtualFlow<?> flow(OpenWindow open) {
        return (VirtualFlow<?>) open.person.node("papers").lookup(".virtual-flow");
    }

    /// How far below the upper edge of the list the chosen paper stands, or -1 out of sight.
    private static double y(OpenWindow open) {
        open.window.scene().getRoot().layout(); // what keys scrolled may wait for it
        VirtualFlow<?> flow = flow(open);
        IndexedCell<?> first = flow.getFirstVisibleCell();
        IndexedCell<?> last = flow.getLastVisibleCell();
        int place = placeOfChosen(open);
        boolean inSight = first != null && first.getIndex() <= place && place <= last.getIndex();
        if (!inSight) return -1;
        return first.getLayoutY() + (place - first.getIndex()) * first.getHeight();
    }
}
