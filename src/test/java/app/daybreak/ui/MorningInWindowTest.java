package app.daybreak.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.daybreak.given.DigestText;
import app.daybreak.library.Left;
import app.daybreak.library.Library;
import app.daybreak.library.LibraryException;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Paper;
import app.daybreak.paper.ReadingState;
import app.daybreak.query.PaperQuery;
import app.daybreak.query.Scope;
import app.daybreak.settings.Settings;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// A whole morning: three channels come in, sixty papers are gone through by keys, some of it is
/// taken back, and the next start finds everything as it was.
class MorningInWindowTest {
    private static final int TRIAGED = 60;
    private static final int UNDONE = 7;
    private static final ReadingState READ = new ReadingState(true, false, false, false);

    @TempDir Path folder;
    private final Map<String, ReadingState> expected = new HashMap<>();
    private final List<Runnable> takeBack = new ArrayList<>();

    @Test
    void whatWasDoneIsThereTheNextMorning() throws Exception {
        Path library = folder.resolve("library");
        Settings remembered;
        String last;
        try (OpenWindow open = new OpenWindow(library, Settings.FIRST.withLanguage("en"))) {
            importThreeChannels(open);
            for (int i = 0; i < TRIAGED; i++) triage(open, i);
            tagWhatIsShown(open);
            undoTag(open);
            for (int i = 0; i < UNDONE; i++) undo(open);
            open.person.press(KeyCode.G);
            open.person.press(KeyCode.U);
            open.person.sees(
                    "what is left", () -> listed(open) == unreadExpected() && isChosenShown(open));
            last = open.shown();
            remembered = open.remembered();
            check(open.library);
        }
        try (OpenWindow open = new OpenWindow(library, remembered)) {
            open.person.sees("the same paper", () -> shown(open).equals(last));
            assertEquals(new Scope.Unread(), open.model.sidebar().scopeProperty().get());
            open.person.sees("as many left", () -> unread(open) == unreadExpected());
            check(open.library);
            open.person.press(KeyCode.CONTROL, KeyCode.Z); // across the night
            takeBack.removeLast().run();
            open.person.sees("one more taken back", () -> states(open).equals(given()));
        }
    }

    /// Ninety rows of seventy papers: twenty stand in two channels.
    private void importThreeChannels(OpenWindow open) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int channel = 0; channel < 3; channel++) {
            int from = channel * 20 + 1;
            String[] ids =
                    IntStream.range(from, from + 30)
                            .mapToObj("2605.%05d"::formatted)
                            .toArray(String[]::new);
            String name = List.of("cs.CL", "cs.LG", "stat.ML").get(channel);
            files.add(DigestText.write(folder.resolve("2026-05-01_" + name + ".md"), ids));
        }
        Person.onFx(() -> {
            open.model.imports().start(files);
            return true;
        });
        open.person.sees("70 papers", () -> listed(open) == 70);
        open.person.sees(
                "the end of the import", () -> !open.model.imports().runningProperty().get());
        open.person.sees("the keyboard in the list", () -> open.person.node("papers").isFocused());
        open.person.press(KeyCode.HOME); // what was shown first stays shown: others came before it
        open.person.sees("the newest paper", () -> isChosenShown(open) && chosenPlace(open) == 0);
    }

    /// A key for the paper on the screen, and on to the next one.
    private void triage(OpenWindow open, int i) {
        String id = open.shown();
        ReadingState before = expected.getOrDefault(id, ReadingState.UNTOUCHED);
        switch (i % 4) {
            case 0 -> act(open, id, KeyCode.M, READ);
            case 1 ->
                    act(
                            open,
                            id,
                            KeyCode.S,
                            new ReadingState(
                                    before.read(), true, before.later(), before.dismissed()));
            case 2 ->
                    act(
                            open,
                            id,
                            KeyCode.L,
                            new ReadingState(
                                    before.read(), before.starred(), true, before.dismissed()));
            default -> act(open, id, KeyCode.M, READ);
        }
        open.person.press(KeyCode.J);
        open.person.sees("the next paper", () -> !shown(open).equals(id) && isChosenShown(open));
    }

    private void act(OpenWindow open, String id, KeyCode key, ReadingState after) {
        ReadingState before = expected.getOrDefault(id, ReadingState.UNTOUCHED);
        open.person.press(key);
        open.person.sees(id + " after " + key, () -> state(open).equals(after));
        expected.put(id, after);
        takeBack.add(() -> expected.put(id, before));
    }

    private void tagWhatIsShown(OpenWindow open) {
        open.person.press(KeyCode.T);
        open.person.sees(
                "the tags", () -> open.person.scene().getFocusOwner() instanceof TextField);
        Person.onFx(() -> {
            ((TextField) open.person.scene().getFocusOwner()).setText("morning");
            return true;
        });
        open.person.press(KeyCode.ENTER);
        open.person.sees("a tag", () -> tagsOfShown(open) == 1);
        open.person.press(KeyCode.ESCAPE);
        open.person.sees("the keyboard in the list", () -> open.person.node("papers").isFocused());
    }

    private static void undoTag(OpenWindow open) {
        open.person.press(KeyCode.CONTROL, KeyCode.Z);
        open.person.sees("no tag", () -> tagsOfShown(open) == 0);
    }

    private void undo(OpenWindow open) {
        open.person.press(KeyCode.CONTROL, KeyCode.Z);
        takeBack.removeLast().run();
        open.person.sees("it taken back", () -> states(open).equals(given()));
    }

    private Map<String, ReadingState> given() {
        Map<String, ReadingState> given = new TreeMap<>(expected);
        given.values().removeIf(ReadingState.UNTOUCHED::equals);
        return given;
    }

    private int unreadExpected() {
        return 70 - (int) expected.values().stream().filter(state -> !state.unread()).count();
    }

    private void check(Library library) throws LibraryException {
        assertEquals(given(), states(library));
        Left left = library.left();
        assertEquals(unreadExpected(), left.unread());
        assertEquals(
                expected.values().stream().filter(ReadingState::starred).count(), left.starred());
        assertEquals(expected.values().stream().filter(ReadingState::later).count(), left.later());
        assertEquals(List.of(), library.check());
    }

    private static Map<String, ReadingState> states(OpenWindow open) throws LibraryException {
        return states(open.library);
    }

    private static Map<String, ReadingState> states(Library library) throws LibraryException {
        Map<String, ReadingState> states = new TreeMap<>();
        for (ArxivId id : library.list(PaperQuery.ALL).page(0, 100)) {
            ReadingState state = library.paper(id).orElseThrow().state();
            if (!state.equals(ReadingState.UNTOUCHED)) states.put(id.toString(), state);
        }
        return states;
    }

    private static ReadingState state(OpenWindow open) {
        Paper paper = open.model.reader().paperProperty().get();
        return paper == null ? ReadingState.UNTOUCHED : paper.state();
    }

    private static int tagsOfShown(OpenWindow open) {
        Paper paper = open.model.reader().paperProperty().get();
        return paper == null ? -1 : paper.tags().size();
    }

    private static String shown(OpenWindow open) {
        Paper paper = open.model.reader().paperProperty().get();
        return paper == null ? "" : paper.id().toString();
    }

    private static boolean isChosenShown(OpenWindow open) {
        ArxivId chosen = open.model.list().selection().selectedProperty().get();
        return chosen != null && shown(open).equals(chosen.toString());
    }

    private static int chosenPlace(OpenWindow open) {
        return open.model.list().selection().selectionProperty().get().chosen();
    }

    private static int listed(OpenWindow open) {
        return open.model.list().rowsProperty().get().size();
    }

    private static int unread(OpenWindow open) {
        return open.model.sidebar().contentsProperty().get().left().unread();
    }
}
