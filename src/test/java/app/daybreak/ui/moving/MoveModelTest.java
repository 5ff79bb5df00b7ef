package app.daybreak.ui.moving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.given.DamagedLibrary;
import app.daybreak.keeping.Relocation;
import app.daybreak.keeping.Relocation.Step;
import app.daybreak.library.LibraryException;
import app.daybreak.task.Background;
import app.daybreak.ui.moving.MoveModel.Moving;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;

/// A move as a person follows it.
final class MoveModelTest {
    @TempDir Path temp;
    private final List<Exception> why = new ArrayList<>();
    private int ends;

    private MoveModel model(MoveModel.Move move) {
        return new MoveModel(move, temp.resolve("to"), Background.immediate());
    }

    private void end(@Nullable Exception e) {
        ends++;
        if (e != null) why.add(e);
    }

    private Path from() throws LibraryException {
        Path from = temp.resolve("from");
        DamagedLibrary.fill(from, 1, 9);
        return from;
    }

    @Test
    void itTellsEveryStepAndEndsOnce() throws Exception {
        Path from = from();
        MoveModel model = model(watch -> new Relocation(from, watch).to(temp.resolve("to")));
        Set<Step> steps = EnumSet.noneOf(Step.class);
        List<Double> shares = new ArrayList<>();
        model.stateProperty()
                .subscribe(state -> {
                    steps.add(state.step());
                    shares.add(state.share());
                    assertEquals(state.step() != Step.FINISH, state.cancellable());
                });
        model.begin(this::end);
        assertEquals(EnumSet.allOf(Step.class), steps);
        assertEquals(shares.stream().sorted().toList(), shares, "never back");
        assertEquals(1, shares.getLast());
        assertEquals(1, ends);
        assertEquals(List.of(), why);
        assertEquals(temp.resolve("to"), Relocation.follow(from));
    }

    @Test
    void whoCancelsKeepsTheLibraryWhereItIs() throws Exception {
        Path from = from();
        MoveModel model = model(watch -> new Relocation(from, watch).to(temp.resolve("to")));
        model.stateProperty()
                .subscribe((_, state) -> {
                    if (state.step() == Step.OTHERS) model.cancel();
                });
        model.begin(this::end);
        assertInstanceOf(CancellationException.class, why.getFirst());
        assertEquals(1, ends);
        assertEquals(from, Relocation.follow(from));
    }

    @Test
    void onceItLivesThereNothingIsCancelled() {
        MoveModel model =
                model(watch -> {
                    watch.at(Step.FINISH, 1);
                    watch.at(Step.FINISH, 1);
                });
        model.stateProperty().subscribe((_, _) -> model.cancel());
        model.begin(this::end);
        assertEquals(new Moving(Step.FINISH, 1, false), model.stateProperty().get());
        assertTrue(why.isEmpty());
    }

    @Test
    void whyItFailedIsTold() {
        LibraryException full = new LibraryException(LibraryException.Reason.DISK_FULL, "to");
        model(
                        _ -> {
                            throw full;
                        })
                .begin(this::end);
        assertEquals(List.of(full), why);
    }
}
