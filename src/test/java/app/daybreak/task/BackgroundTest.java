package app.daybreak.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;

/// Work on another thread, and its way back. The thread that shows things is this one: it takes
/// what comes back out of a queue.
@Timeout(60)
final class BackgroundTest {
    private final BlockingQueue<Runnable> back = new ArrayBlockingQueue<>(100);
    private final List<Object> shown = Collections.synchronizedList(new ArrayList<>());

    @Test
    void workRunsElsewhereInOrderAndComesBack() throws Exception {
        Thread here = Thread.currentThread();
        try (Background background = Background.thread("test", back::add)) {
            for (int i = 0; i < 3; i++) {
                int number = i;
                background.run(
                        () -> number + Thread.currentThread().getName(),
                        result -> {
                            assertSame(here, Thread.currentThread());
                            shown.add(result);
                        },
                        shown::add);
            }
            for (int i = 0; i < 3; i++) back.take().run();
        }
        assertEquals(List.of("0test", "1test", "2test"), shown);
    }

    @Test
    void whatTheWorkThrowsComesBackAndTheNextIsDone() throws Exception {
        IOException planted = new IOException("planted");
        try (Background background = Background.thread("test", back::add)) {
            background.run(
                    () -> {
                        throw planted;
                    },
                    shown::add,
                    shown::add);
            background.run(() -> "next", shown::add, shown::add);
            back.take().run();
            back.take().run();
        }
        assertEquals(List.of(planted, "next"), shown);
    }

    @Test
    void anErrorComesBackToo() throws Exception {
        CompletableFuture<Throwable> uncaught = new CompletableFuture<>();
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((_, e) -> uncaught.complete(e));
        try (Background background = Background.thread("test", back::add)) {
            background.run(
                    () -> {
                        throw new StackOverflowError("planted");
                    },
                    shown::add,
                    shown::add);
            background.run(() -> "next", shown::add, shown::add);
            back.take().run();
            back.take().run();
            assertInstanceOf(StackOverflowError.class, uncaught.get());
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
        assertInstanceOf(
                StackOverflowError.class,
                assertInstanceOf(ExecutionException.class, shown.getFirst()).getCause());
        assertEquals("next", shown.getLast());
    }

    @Test
    void closingFinishesWhatWasAskedAndThenAsksNoMore() {
        Background background = Background.thread("test", Runnable::run);
        for (int i = 0; i < 20; i++) {
            int number = i;
            background.run(() -> number, shown::add, shown::add);
        }
        background.close();
        assertEquals(20, shown.size());
        background.run(() -> "too late", shown::add, shown::add);
        background.close();
        assertEquals(20, shown.size());
    }

    @Test
    void inTestsEverythingHappensAtOnce() {
        Background now = Background.immediate();
        now.run(() -> "done", shown::add, shown::add);
        IOException planted = new IOException("planted");
        now.run(
                () -> {
                    throw planted;
                },
                shown::add,
                shown::add);
        assertEquals(List.of("done", planted), shown);
    }

    @Test
    void ofManyQuestionsOnlyTheNewestIsAnswered() throws Exception {
        List<Integer> begun = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch firstBegun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        try (Background background = Background.thread("test", back::add)) {
            Newest newest = new Newest(background);
            newest.ask(
                    () -> {
                        begun.add(1);
                        firstBegun.countDown();
                        goOn.await();
                        return 1;
                    },
                    shown::add,
                    shown::add);
            firstBegun.await();
            for (int i = 2; i <= 9; i++) {
                int number = i;
                newest.ask(
                        () -> {
                            begun.add(number);
                            return number;
                        },
                        shown::add,
                        shown::add);
            }
            goOn.countDown();
        }
        back.forEach(Runnable::run);
        assertEquals(List.of(1, 9), begun);
        assertEquals(List.of(9), shown);
    }

    @Test
    void anAnswerThatIsOnItsWayIsDroppedForANewerQuestion() {
        try (Background background = Background.thread("test", back::add)) {
            Newest newest = new Newest(background);
            newest.ask(() -> "old", shown::add, shown::add);
            takeOne().run();
            newest.ask(() -> "answered, not shown yet", shown::add, shown::add);
            Runnable onItsWay = takeOne();
            newest.ask(() -> "new", shown::add, shown::add);
            onItsWay.run();
            takeOne().run();
        }
        assertEquals(List.of("old", "new"), shown);
    }

    @Test
    void aFailureOfTheNewestIsShownAndOneOfAnOlderIsNot() {
        try (Background background = Background.thread("test", back::add)) {
            Newest newest = new Newest(background);
            IOException old = new IOException("old");
            IOException planted = new IOException("planted");
            newest.ask(
                    () -> {
                        throw old;
                    },
                    shown::add,
                    shown::add);
            Runnable onItsWay = takeOne();
            newest.ask(
                    () -> {
                        throw planted;
                    },
                    shown::add,
                    shown::add);
            onItsWay.run();
            takeOne().run();
            assertEquals(List.of(planted), shown);
        }
    }

    @Test
    void whatIsForgottenIsNeverShown() {
        try (Background background = Background.thread("test", back::add)) {
            Newest newest = new Newest(background);
            newest.ask(() -> "x", shown::add, shown::add);
            newest.forget();
            takeOne().run();
        }
        assertEquals(List.of(), shown);
    }

    private Runnable takeOne() {
        try {
            return back.take();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
