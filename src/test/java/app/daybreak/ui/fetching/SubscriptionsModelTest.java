package app.daybreak.ui.fetching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.daybreak.fetching.Fetcher;
import app.daybreak.fetching.Subscription;
import app.daybreak.fetching.Subscriptions;
import app.daybreak.given.DigestText;
import app.daybreak.library.Library;
import app.daybreak.task.Background;

import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/// Subscriptions while a window is open; the hours pass when the test says so.
@Timeout(60)
final class SubscriptionsModelTest {
    @TempDir Path folder;
    private final AtomicInteger asked = new AtomicInteger();
    private final Deque<Runnable> later = new ArrayDeque<>();
    private final List<Subscriptions.Asked> came = new ArrayList<>();
    private final Fetcher fetcher = new Fetcher();
    private Instant now = Instant.parse("2026-05-01T12:00:00Z");
    private HttpServer server;
    private Library library;
    private SubscriptionsModel model;
    private String address = "";

    @BeforeEach
    void start() throws Exception {
        byte[] digest = DigestText.of("2605.00001").getBytes(StandardCharsets.UTF_8);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    try (exchange) {
                        asked.incrementAndGet();
                        exchange.sendResponseHeaders(200, digest.length);
                        exchange.getResponseBody().write(digest);
                    }
                });
        server.start();
        address = "http://127.0.0.1:" + server.getAddress().getPort() + "/cs.CL.md";
        library = Library.open(folder, Clock.systemUTC());
        Background at = Background.immediate();
        model =
                new SubscriptionsModel(
                        new Subscriptions(library, fetcher, new Now()),
                        () -> now,
                        new SubscriptionsModel.Threads(at, at, later::add),
                        came::add,
                        e -> {
                            throw new AssertionError(e);
                        });
    }

    /// The time that the test says.
    private final class Now extends Clock {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public java.time.ZoneId getZone() {
            return java.time.ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }

    @AfterEach
    void stop() throws Exception {
        library.close();
        fetcher.close();
        server.stop(0);
    }

    private void passes(Duration time) {
        now = now.plus(time);
        Objects.requireNonNull(later.poll()).run();
    }

    private Subscription only() {
        assertEquals(1, model.allProperty().get().size());
        return model.allProperty().get().getFirst();
    }

    @Test
    void nothingIsAskedThatNobodyAdded() {
        model.start();
        model.askAll();
        passes(Duration.ofDays(1));
        assertEquals(0, asked.get());
        assertEquals(List.of(), model.allProperty().get());
    }

    @Test
    void whatIsAddedIsAskedAtOnceAndThenWhenItIsDue() {
        List<Boolean> taken = new ArrayList<>();
        model.start();
        model.add("cs.CL.md", taken::add);
        model.add(address, taken::add);
        assertEquals(List.of(false, true), taken);
        assertEquals(1, asked.get());
        assertEquals(1, came.getFirst().added().orElseThrow().fresh());
        assertEquals(Subscription.State.FRESH, only().state());
        assertNull(model.askedProperty().get());
        passes(Duration.ofMinutes(59));
        assertEquals(1, asked.get());
        passes(Duration.ofMinutes(1));
        assertEquals(2, asked.get());
        model.askAll();
        assertEquals(3, asked.get());
    }

    @Test
    void whatIsPausedIsLeftAlone() {
        model.start();
        model.add(address, _ -> {});
        model.pause(only(), true);
        passes(Duration.ofDays(1));
        model.askAll();
        assertEquals(1, asked.get());
        model.pause(only(), false);
        assertEquals(2, asked.get());
        model.remove(only());
        passes(Duration.ofDays(1));
        assertEquals(2, asked.get());
    }

    @Test
    void offlineIsAStateAndTriedAgain() {
        server.stop(0);
        model.start();
        model.add(address, _ -> {});
        assertEquals(Subscription.State.OFFLINE, only().state());
        assertEquals(now.plus(Subscription.INTERVAL), only().notBefore());
        assertEquals(List.of(), came);
    }

    @Test
    void nothingIsAskedAfterTheEnd() {
        model.start();
        model.add(address, _ -> {});
        model.stop();
        passes(Duration.ofDays(1));
        model.ask(address);
        assertEquals(1, asked.get());
        assertNull(later.poll());
    }
}
