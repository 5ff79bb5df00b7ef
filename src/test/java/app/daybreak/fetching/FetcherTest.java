package app.daybreak.fetching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.fetching.Answer.Reason;
import app.daybreak.fetching.Answer.Tags;
import app.daybreak.given.DigestText;
import app.daybreak.library.ImportRun;
import app.daybreak.library.Library;
import app.daybreak.library.Sources;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// A server on this machine that answers well, badly, slowly and not at all.
@Timeout(60)
final class FetcherTest {
    private static final int LIMIT = 1 << 20;
    private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");
    private static final byte[] DIGEST =
            DigestText.of("2605.00001").getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;
    private HttpServer server;
    private final Fetcher fetcher =
            new Fetcher(LIMIT, Duration.ofSeconds(2), new Proxies(Map.of(), null));
    private volatile Callable<?> whileWaiting = () -> true;
    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch over = new CountDownLatch(1);

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        answer("/cs.CL.md", this::conditional);
        answer("/always", e -> send(e, 200, DIGEST));
        answer(
                "/late",
                e -> {
                    try {
                        var _ = whileWaiting.call();
                    } catch (Exception failure) {
                        throw new IOException(failure);
                    }
                    send(e, 200, DIGEST);
                });
        answer("/404", e -> send(e, 404, DIGEST));
        answer(
                "/500",
                e -> {
                    e.getResponseHeaders().add("Retry-After", "7200");
                    send(e, 503, DIGEST);
                });
        answer("/moved", e -> redirect(e, "/cs.CL.md"));
        answer("/round", e -> redirect(e, "/round"));
        answer("/file", e -> redirect(e, "file:///etc/passwd"));
        answer(
                "/slow",
                e -> {
                    e.sendResponseHeaders(200, 1000);
                    e.getResponseBody().write('#');
                    e.getResponseBody().flush();
                    await();
                });
        answer(
                "/cut",
                e -> {
                    e.sendResponseHeaders(200, DIGEST.length);
                    e.getResponseBody().write(DIGEST, 0, DIGEST.length / 2);
                });
        answer(
                "/huge.md",
                e -> {
                    e.sendResponseHeaders(200, 0);
                    for (int i = 0; i < 2 * LIMIT / 1024; i++)
                        e.getResponseBody().write(new byte[1024]);
                });
        answer("/page", e -> send(e, 200, "<html>".getBytes(StandardCharsets.UTF_8)));
        server.start();
    }

    @AfterEach
    void stop() {
        over.countDown();
        fetcher.close();
        server.stop(0);
    }

    private interface Page {
        void answer(HttpExchange exchange) throws IOException;
    }

    private void answer(String path, Page page) {
        server.createContext(
                path,
                exchange -> {
                    asked.incrementAndGet();
                    try (exchange) {
                        page.answer(exchange);
                    }
                });
    }

    private void await() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().add("Location", to);
        exchange.sendResponseHeaders(302, -1);
    }

    private void conditional(HttpExchange exchange) throws IOException {
        String entity = exchange.getRequestHeaders().getFirst("If-None-Match");
        String since = exchange.getRequestHeaders().getFirst("If-Modified-Since");
        if ("\"a\"".equals(entity) && "Wed, 29 Apr 2026 08:00:00 GMT".equals(since)) {
            exchange.sendResponseHeaders(304, -1);
            return;
        }
        exchange.getResponseHeaders().add("ETag", "\"a\"");
        exchange.getResponseHeaders().add("Last-Modified", "Wed, 29 Apr 2026 08:00:00 GMT");
        send(exchange, 200, DIGEST);
    }

    private String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private Answer fetch(String path) {
        return fetcher.fetch(URI.create(at(path)), Tags.NONE);
    }

    private void assertFailed(Reason reason, String path) {
        assertEquals(reason, assertInstanceOf(Answer.Failed.class, fetch(path)).reason());
    }

    @Test
    void whatIsThereComesAndOnlyOnce() {
        Answer.Fresh fresh = assertInstanceOf(Answer.Fresh.class, fetch("/cs.CL.md"));
        assertEquals("cs.CL.md", fresh.name());
        assertEquals(DIGEST.length, fresh.bytes().length);
        assertEquals(Optional.of(Instant.parse("2026-04-29T08:00:00Z")), fresh.modified());
        Answer again = fetcher.fetch(URI.create(at("/cs.CL.md")), fresh.tags());
        assertEquals(new Answer.Unchanged(), again);
    }

    @Test
    void whatWillNotDoIsSaid() {
        assertFailed(Reason.STATUS, "/404");
        assertEquals(new Answer.Failed(Reason.STATUS, "503", Duration.ofHours(2)), fetch("/500"));
        assertFailed(Reason.BROKEN_OFF, "/slow");
        assertFailed(Reason.BROKEN_OFF, "/cut");
        assertEquals(new Answer.Failed(Reason.TOO_LARGE, "1", Duration.ZERO), fetch("/huge.md"));
    }

    @Test
    void redirectsAreFollowedForAWhile() {
        assertInstanceOf(Answer.Fresh.class, fetch("/moved"));
        asked.set(0);
        assertFailed(Reason.REDIRECT, "/round");
        assertEquals(6, asked.get());
        assertFailed(Reason.REDIRECT, "/file");
    }

    @Test
    void whereNobodyAnswersIsOffline() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0)) {
            port = closed.getLocalPort();
        }
        URI address = URI.create("http://127.0.0.1:" + port + "/x");
        assertEquals(new Answer.Offline("127.0.0.1", true), fetcher.fetch(address, Tags.NONE));
        URI nowhere = URI.create("http://nowhere.invalid/x");
        Answer unknown = fetcher.fetch(nowhere, Tags.NONE);
        assertEquals(new Answer.Offline("nowhere.invalid", false), unknown);
    }

    private Subscriptions subscriptions(Library library, Instant now) {
        return new Subscriptions(library, fetcher, Clock.fixed(now, ZoneOffset.UTC));
    }

    @Test
    void aSubscriptionBringsDigestsAndIsNotAskedTooOften() throws Exception {
        try (Library library = Library.open(folder, Clock.systemUTC())) {
            Subscriptions first = subscriptions(library, NOON);
            assertEquals(List.of(), first.ask(true)); // nothing is asked that nobody added
            assertTrue(first.add(" " + at("/cs.CL.md") + "\n").isPresent());
            assertTrue(first.add(at("/cs.CL.md")).isPresent());
            assertEquals(1, first.all().size());
            Subscriptions.Asked came = first.ask(false).getFirst();
            assertEquals(1, came.added().orElseThrow().fresh());
            assertEquals(Subscription.State.FRESH, came.subscription().state());
            ImportRun noted = library.imports().all().getFirst();
            assertEquals(List.of(at("/cs.CL.md")), noted.origin());
            assertEquals(1, noted.digests());
            assertEquals("cs.CL", library.digests().getFirst().channel());
            assertEquals(LocalDate.of(2026, 4, 29), library.digests().getFirst().date());
            assertEquals(List.of(came.subscription()), first.all());
            assertEquals(List.of(), first.ask(false));
            Subscriptions later = subscriptions(library, NOON.plus(Subscription.INTERVAL));
            Subscription now = later.ask(false).getFirst().subscription();
            assertEquals(Subscription.State.UNCHANGED, now.state());
            assertEquals(NOON, now.came());
            assertEquals(2, asked.get());
            assertTrue(later.pause(now.address(), true).orElseThrow().paused());
            assertEquals(List.of(), later.ask(true));
            assertTrue(later.remove(at("/cs.CL.md")));
            assertFalse(later.remove(at("/cs.CL.md")));
            assertEquals(Map.of(), library.sources().all(Sources.Kind.SUBSCRIPTION));
        }
    }

    @Test
    void theSameBytesAgainAreNoImport() throws Exception {
        try (Library library = Library.open(folder, Clock.systemUTC())) {
            Subscriptions subscriptions = subscriptions(library, NOON);
            var _ = subscriptions.add(at("/always"));
            for (int i = 0; i < 3; i++) {
                assertEquals(
                        Subscription.State.FRESH,
                        subscriptions.ask(at("/always")).orElseThrow().subscription().state());
            }
            assertEquals(1, library.imports().all().size());
        }
    }

    /// What a person did while a server let wait is not undone by its answer.
    @Test
    void whatIsPausedMeanwhileStaysSo() throws Exception {
        try (Library library = Library.open(folder, Clock.systemUTC())) {
            Subscriptions subscriptions = subscriptions(library, NOON);
            var _ = subscriptions.add(at("/late"));
            whileWaiting = () -> subscriptions.pause(at("/late"), true);
            Subscription paused = subscriptions.ask(at("/late")).orElseThrow().subscription();
            assertTrue(paused.paused());
            assertEquals(Subscription.State.FRESH, paused.state());
        }
    }

    @Test
    void whatIsTakenOutMeanwhileBringsNothing() throws Exception {
        try (Library library = Library.open(folder, Clock.systemUTC())) {
            Subscriptions subscriptions = subscriptions(library, NOON);
            var _ = subscriptions.add(at("/late"));
            whileWaiting = () -> subscriptions.remove(at("/late"));
            assertEquals(Optional.empty(), subscriptions.ask(at("/late")));
            assertEquals(List.of(), subscriptions.all());
            assertEquals(0, library.overview().papers());
            assertEquals(List.of(), library.imports().all());
        }
    }

    @Test
    void closingEndsWhatIsAsked() throws Exception {
        try (Library library = Library.open(folder, Clock.systemUTC())) {
            Subscriptions subscriptions = subscriptions(library, NOON);
            var _ = subscriptions.add(at("/late"));
            whileWaiting =
                    () -> {
                        fetcher.close();
                        return true;
                    };
            String late = at("/late");
            assertThrows(CancellationException.class, () -> subscriptions.ask(late));
            assertThrows(CancellationException.class, () -> subscriptions.ask(late));
            assertEquals(Subscription.State.NEW, subscriptions.all().getFirst().state());
        }
    }

    /// An hour between two times a server is asked; where there is no network, none is.
    @Test
    void offlineWaitsAnHourWhereSomebodyWasAsked() {
        Subscription one = Subscription.to("http://x/");
        Instant hour = NOON.plus(Subscription.INTERVAL);
        assertEquals(hour, one.after(new Answer.Offline("x", true), NOON).notBefore());
        Instant soon = NOON.plus(Duration.ofMinutes(15));
        assertEquals(soon, one.after(new Answer.Offline("x", false), NOON).notBefore());
        Answer later = new Answer.Failed(Reason.STATUS, "503", Duration.ofDays(3));
        Answer failed = new Answer.Failed(Reason.STATUS, "500", Duration.ZERO);
        Subscription wished = one.after(later, NOON).after(failed, NOON);
        assertEquals(NOON.plus(Duration.ofDays(3)), wished.notBefore());
    }

    @Test
    void failuresWaitLongerAndOfflineIsNone() throws Exception {
        Subscription one = Subscription.to("http://x/");
        Answer failed = new Answer.Failed(Reason.STATUS, "500", Duration.ZERO);
        Duration before = Duration.ZERO;
        for (int i = 1; i < 9; i++) {
            one = one.after(failed, NOON);
            assertEquals(i, one.failures());
            Duration wait = Duration.between(NOON, one.notBefore());
            assertTrue(wait.compareTo(before) >= 0 && wait.compareTo(Duration.ofDays(1)) <= 0);
            before = wait;
        }
        assertEquals(Duration.ofDays(1), before);
        Subscription offline = one.after(new Answer.Offline("x", false), NOON);
        assertEquals(8, offline.failures());
        assertEquals(one.notBefore(), offline.notBefore()); // it was asked because a person wished
        Answer later = new Answer.Failed(Reason.STATUS, "503", Duration.ofDays(3));
        assertFalse(one.after(later, NOON).isDue(NOON.plus(Duration.ofDays(2))));
        assertEquals(0, one.after(new Answer.Unchanged(), NOON).failures());
    }

    @Test
    void whatIsNoDigestIsRefusedAndKeptInMind() throws Exception {
        try (Library library = Library.open(folder, Clock.systemUTC())) {
            Subscriptions subscriptions = subscriptions(library, NOON);
            var _ = subscriptions.add(at("/page"));
            Subscription page = subscriptions.ask(false).getFirst().subscription();
            assertEquals(Subscription.State.NOT_A_DIGEST, page.state());
            assertEquals("not_a_digest", page.detail());
            assertEquals(List.of(), library.digests());
        }
    }

    @Test
    void onlyAddressesOfTheWebAreTaken() throws Exception {
        try (Library library = Library.open(folder, Clock.systemUTC())) {
            Subscriptions subscriptions = subscriptions(library, NOON);
            for (String typed :
                    List.of(
                            "",
                            "cs.CL",
                            "file:///etc/passwd",
                            "http://",
                            "https://a:b@x.org/",
                            "http://x y/")) {
                assertEquals(Optional.empty(), subscriptions.add(typed), typed);
            }
            assertEquals(List.of(), subscriptions.all());
        }
    }
}
