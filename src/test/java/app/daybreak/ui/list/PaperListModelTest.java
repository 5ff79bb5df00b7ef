package app.daybreak.ui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.given.DigestText;
import app.daybreak.library.Library;
import app.daybreak.library.PaperKeys;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Mark;
import app.daybreak.query.PaperQuery;
import app.daybreak.query.Scope;
import app.daybreak.task.Workers;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// What the list chooses while the library changes below it. Answers come only when the test lets
/// them in.
final class PaperListModelTest {
    private static final PaperQuery STARRED = PaperQuery.in(new Scope.Starred());

    @TempDir Path folder;
    private final BlockingQueue<Runnable> answers = new LinkedBlockingQueue<>();
    private final Workers workers = Workers.threads(answers::add);
    private Library library;
    private PaperListModel model;

    @BeforeEach
    void open() throws Exception {
        library = Library.open(folder.resolve("library"), Clock.systemUTC());
        String digest = DigestText.of("2605.00003", "2605.00002", "2605.00001");
        library.add(DigestText.read("2026-05-01_cs.CL.md", digest));
        model =
                new PaperListModel(
                        library,
                        workers,
                        e -> {
                            throw new AssertionError(e);
                        });
        model.ask(PaperQuery.ALL, null);
        letAnswersIn();
    }

    @AfterEach
    void close() throws Exception {
        workers.close();
        library.close();
    }

    @Test
    void aRefreshDoesNotForgetTheQuestionOnItsWay() throws Exception {
        model.ask(STARRED, null);
        model.refresh();
        letAnswersIn();
        assertEquals(STARRED, model.queryProperty().get());
        assertEquals(0, model.rowsProperty().get().size());
    }

    @Test
    void whoMovedOnIsNotTakenBackByTheNextRefresh() throws Exception {
        model.selection().choose(1);
        model.refresh();
        model.selection().choose(0);
        model.refresh();
        letAnswersIn();
        assertEquals(ArxivId.of("2605.00003"), model.selection().selectedProperty().get());
    }

    @Test
    void whatIsSelectedStaysSelectedWhenPapersComeAndTheOrderChanges() throws Exception {
        model.selection().choose(0);
        model.selection().extendTo(1);
        assertEquals(List.of("2605.00003", "2605.00002"), selected());
        String more = DigestText.of("2605.00009", "2605.00000");
        library.add(DigestText.read("2026-05-02_cs.CL.md", more));
        model.refresh();
        letAnswersIn();
        assertEquals(List.of("2605.00003", "2605.00002"), selected());
        assertEquals(ArxivId.of("2605.00002"), model.selection().selectedProperty().get());
        model.ask(PaperQuery.ALL.ordered(PaperQuery.Order.TITLE), ArxivId.of("2605.00002"));
        letAnswersIn();
        assertEquals(Set.of("2605.00003", "2605.00002"), Set.copyOf(selected()));
        model.ask(STARRED, null);
        letAnswersIn();
        assertEquals(List.of(), selected());
    }

    /// Of the unread, one was read and is still read when others come in.
    @Test
    void whatIsReadStaysWhereItIsWhenPapersComeIn() throws Exception {
        model.ask(PaperQuery.in(new Scope.Unread()), null);
        letAnswersIn();
        model.selection().choose(1);
        ArxivId read = ArxivId.of("2605.00002");
        var _ = library.acts().mark(PaperKeys.of(read), Mark.READ, true);
        String more = DigestText.of("2605.00009", "2604.00007");
        library.add(DigestText.read("2026-05-02_cs.CL.md", more));
        model.renew();
        letAnswersIn();
        assertEquals(
                List.of("2605.00009", "2605.00003", "2605.00002", "2605.00001", "2604.00007"),
                listed());
        assertEquals(read, model.selection().selectedProperty().get());
        model.renew();
        letAnswersIn();
        assertEquals(5, listed().size(), "as often as something comes in");
        model.refresh();
        letAnswersIn();
        assertEquals(List.of("2605.00009", "2605.00003", "2605.00001", "2604.00007"), listed());
        assertEquals(
                ArxivId.of("2605.00001"), model.selection().selectedProperty().get(), "the next");
    }

    @Test
    void whatIsReadLastOfTheUnreadStays() throws Exception {
        model.ask(PaperQuery.in(new Scope.Unread()), null);
        letAnswersIn();
        for (String id : List.of("2605.00001", "2605.00003")) {
            var _ = library.acts().mark(PaperKeys.of(ArxivId.of(id)), Mark.READ, true);
        }
        model.selection().choose(2);
        model.renew();
        letAnswersIn();
        assertEquals(List.of("2605.00002", "2605.00001"), listed());
        assertEquals(ArxivId.of("2605.00001"), model.selection().selectedProperty().get());
    }

    @Test
    void whatIsNoLongerInTheLibraryIsNotKept() throws Exception {
        model.selection().choose(1);
        var _ = library.acts().digests().delete(PaperKeys.of(ArxivId.of("2605.00002")));
        model.renew();
        letAnswersIn();
        assertEquals(List.of("2605.00003", "2605.00001"), listed());
        assertEquals(ArxivId.of("2605.00001"), model.selection().selectedProperty().get());
    }

    @Test
    void whatAnActHidesGoesThoughSomethingComesInBeforeItsAnswer() throws Exception {
        model.ask(PaperQuery.in(new Scope.Unread()), null);
        letAnswersIn();
        model.selection().choose(1);
        var _ = library.acts().mark(PaperKeys.of(ArxivId.of("2605.00002")), Mark.DISMISSED, true);
        model.goneSoon();
        model.acted();
        model.renew();
        letAnswersIn();
        assertEquals(List.of("2605.00003", "2605.00001"), listed());
    }

    private List<String> listed() {
        return model.rowsProperty().get().stream().map(each -> each.id().toString()).toList();
    }

    @Test
    void anAnswerThatComesLateDoesNotTakeBackWhatWasSelectedMeanwhile() throws Exception {
        model.refresh();
        model.selection().choose(1);
        model.selection().extendTo(2);
        letAnswersIn();
        assertEquals(List.of("2605.00002", "2605.00001"), selected());
    }

    @Test
    void allMeansAllEvenBeforeTheRestIsFound() throws Exception {
        String[] ids = new String[3000];
        for (int i = 0; i < ids.length; i++) ids[i] = "2604.%05d".formatted(i + 1);
        library.add(DigestText.read("2026-04-01_cs.CL.md", DigestText.of(ids)));
        model.ask(PaperQuery.in(new Scope.All()), null);
        while (model.rowsProperty().get().size() == 3) answers.take().run();
        assertTrue(model.rowsProperty().get().size() < ids.length);
        model.selection().selectAll();
        letAnswersIn();
        assertEquals(ids.length + 3, model.selection().selectedKeys().size());
        model.selection().toggle(5);
        assertEquals(ids.length + 2, model.selection().selectedKeys().size());
        model.selection().collapse();
        assertEquals(1, model.selection().selectedKeys().size());
    }

    @Test
    void aRangeTurnsRoundItsAnchor() {
        model.selection().choose(1);
        model.selection().extendTo(99);
        assertEquals(List.of("2605.00002", "2605.00001"), selected());
        model.selection().extendBy(-2);
        assertEquals(List.of("2605.00003", "2605.00002"), selected());
        model.selection().toggle(0);
        model.selection().toggle(1);
        assertEquals(List.of("2605.00002"), selected()); // one paper stays
    }

    private List<String> selected() {
        PaperKeys keys = model.selection().selectedKeys();
        return keys.page(0, keys.size()).stream().map(ArxivId::toString).toList();
    }

    private void letAnswersIn() throws InterruptedException {
        AtomicBoolean last = new AtomicBoolean();
        workers.listing().run(() -> true, last::set, e -> last.set(true));
        while (!last.get()) {
            Runnable answer = answers.poll(20, TimeUnit.SECONDS);
            assertNotNull(answer, "no answer came");
            answer.run();
        }
    }
}
