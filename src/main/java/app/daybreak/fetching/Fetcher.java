package app.daybreak.fetching;

import app.daybreak.digest.DigestReader;
import app.daybreak.fetching.Answer.Reason;
import app.daybreak.fetching.Answer.Tags;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.UnresolvedAddressException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Asks addresses for what is new there. Redirects are followed up to five times, never from https
/// to http; proxies are [chosen][Proxies] as the machine says.
public final class Fetcher implements AutoCloseable {
    private static final int MOST_REDIRECTS = 5;
    private static final Duration CONNECT = Duration.ofSeconds(20);
    private static final int UNCHANGED = 304;
    private static final int OK = 200;

    private final ProxySelector proxies;
    private final ExecutorService reading = Executors.newVirtualThreadPerTaskExecutor();
    private final int most;
    private final Duration patience;
    private @Nullable HttpClient client;
    private volatile boolean closed;

    /// Asks with the usual limits.
    public Fetcher() {
        this(DigestReader.MAX_BYTES, Duration.ofMinutes(2), Proxies.ofSystem());
    }

    /// @param most bytes that are read
    /// @param patience how long an answer may take from the first word to the last
    Fetcher(int most, Duration patience, ProxySelector proxies) {
        this.most = most;
        this.patience = patience;
        this.proxies = proxies;
    }

    /// Made when something is asked: most sessions ask nothing.
    private synchronized HttpClient client() {
        HttpClient made = client;
        if (made != null) return made;
        made =
                HttpClient.newBuilder()
                        .connectTimeout(CONNECT)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .proxy(proxies)
                        .build();
        client = made;
        return made;
    }

    /// Asks an address. Blocks until there is an answer.
    ///
    /// @param tags of what came the last time
    /// @throws CancellationException when [#close] is called meanwhile, or was
    public Answer fetch(URI address, Tags tags) {
        Future<Answer> answer = asking(address, tags);
        try {
            Answer came = answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (closed) throw new CancellationException();
            return came;
        } catch (TimeoutException e) {
            return failed(Reason.BROKEN_OFF, patience.toSeconds() + " s");
        } catch (ExecutionException e) {
            if (closed) throw new CancellationException();
            return failure(address, Objects.requireNonNullElse(e.getCause(), e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed(Reason.BROKEN_OFF, "interrupted");
        } finally {
            answer.cancel(true);
        }
    }

    private synchronized Future<Answer> asking(URI address, Tags tags) {
        if (closed) throw new CancellationException();
        return reading.submit(() -> follow(address, tags));
    }

    private static Answer failure(URI address, Throwable cause) {
        boolean offline =
                cause instanceof ConnectException
                        || cause instanceof HttpConnectTimeoutException
                        || cause instanceof UnresolvedAddressException;
        if (offline)
            return new Answer.Offline(String.valueOf(address.getHost()), !isUnknownHost(cause));
        String reason = cause.getMessage() == null ? cause.toString() : cause.getMessage();
        return failed(Reason.BROKEN_OFF, reason);
    }

    private static boolean isUnknownHost(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnresolvedAddressException) return true;
        }
        return false;
    }

    private Answer follow(URI address, Tags tags) throws IOException, InterruptedException {
        URI at = address;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            HttpResponse<InputStream> response =
                    client().send(request(at, tags), BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                Optional<URI> next = redirect(at, response);
                if (next.isEmpty()) return answer(address, response, body);
                if (!mayFollow(at, next.get())) break;
                at = next.get();
            }
        }
        return failed(Reason.REDIRECT, at.toString());
    }

    private HttpRequest request(URI address, Tags tags) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address)
                        .timeout(patience)
                        .header("User-Agent", "Daybreak")
                        .header(
                                "Accept",
                                "text/markdown, application/rss+xml, application/xml;q=0.9, */*;q=0.5");
        if (!tags.entity().isEmpty()) request.header("If-None-Match", tags.entity());
        if (!tags.modified().isEmpty()) request.header("If-Modified-Since", tags.modified());
        return request.build();
    }

    private static Optional<URI> redirect(URI from, HttpResponse<?> response) {
        return switch (response.statusCode()) {
            case 301, 302, 303, 307, 308 ->
                    response.headers().firstValue("Location").map(from::resolve);
            default -> Optional.empty();
        };
    }

    private static boolean mayFollow(URI from, URI to) {
        boolean web = "http".equals(to.getScheme()) || "https".equals(to.getScheme());
        return web && !("https".equals(from.getScheme()) && "http".equals(to.getScheme()));
    }

    private Answer answer(URI address, HttpResponse<InputStream> response, InputStream body)
            throws IOException {
        if (response.statusCode() == UNCHANGED) return new Answer.Unchanged();
        if (response.statusCode() != OK) {
            String status = Integer.toString(response.statusCode());
            return new Answer.Failed(Reason.STATUS, status, retryAfter(response.headers()));
        }
        byte[] bytes = body.readNBytes(most + 1);
        if (bytes.length > most) return failed(Reason.TOO_LARGE, Integer.toString(most >> 20));
        HttpHeaders headers = response.headers();
        String modified = headers.firstValue("Last-Modified").orElse("");
        Tags tags = new Tags(headers.firstValue("ETag").orElse(""), modified);
        return new Answer.Fresh(name(address), bytes, time(modified), tags);
    }

    private static String name(URI address) {
        String path = Optional.ofNullable(address.getPath()).orElse("").replaceAll("/+$", "");
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.isEmpty() ? String.valueOf(address.getHost()) : name;
    }

    /// Seconds, or a day; anything else is not understood and says nothing.
    private static Duration retryAfter(HttpHeaders headers) {
        String wish = headers.firstValue("Retry-After").orElse("").strip();
        if (wish.matches("\\d{1,8}")) return Duration.ofSeconds(Long.parseLong(wish));
        return time(wish)
                .map(day -> Duration.between(Instant.now(), day))
                .filter(Duration::isPositive)
                .orElse(Duration.ZERO);
    }

    private static Optional<Instant> time(String http) {
        try {
            return Optional.of(
                    ZonedDateTime.parse(http, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Answer failed(Reason reason, String detail) {
        return new Answer.Failed(reason, detail, Duration.ZERO);
    }

    /// Drops what is being asked.
    @Override
    public synchronized void close() {
        closed = true;
        reading.shutdownNow();
        if (client != null) client.shutdownNow();
    }
}
