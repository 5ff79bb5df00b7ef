package app.daybreak.fetching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.fetching.Answer.Reason;
import app.daybreak.fetching.Answer.Tags;

import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/// The way to a server through a proxy on this machine; the servers themselves do not exist.
@Timeout(60)
final class ProxiesTest {
    private static final URI DIGEST = URI.create("http://digests.invalid/cs.CL.md");
    private static final byte[] BODY = "# cs.CL".getBytes(StandardCharsets.UTF_8);

    private static Fetcher fetcher(ProxySelector proxies) {
        return new Fetcher(1 << 20, Duration.ofSeconds(20), proxies);
    }

    private interface Asking {
        void ask(int port) throws Exception;
    }

    /// What a proxy was asked for.
    private static List<URI> asked(Asking asking) throws Exception {
        List<URI> asked = new CopyOnWriteArrayList<>();
        HttpServer proxy =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        proxy.createContext(
                "/",
                exchange -> {
                    try (exchange) {
                        asked.add(exchange.getRequestURI());
                        exchange.sendResponseHeaders(200, BODY.length);
                        exchange.getResponseBody().write(BODY);
                    }
                });
        proxy.start();
        try {
            asking.ask(proxy.getAddress().getPort());
        } finally {
            proxy.stop(0);
        }
        return asked;
    }

    @Test
    void theEnvironmentsProxyIsAsked() throws Exception {
        List<URI> asked =
                asked(port -> {
                    Map<String, String> environment = Map.of("http_proxy", "127.0.0.1:" + port);
                    try (Fetcher fetcher = fetcher(new Proxies(environment, null))) {
                        assertInstanceOf(Answer.Fresh.class, fetcher.fetch(DIGEST, Tags.NONE));
                    }
                });
        assertEquals(List.of(DIGEST), asked);
    }

    @Test
    void javasOwnPropertiesComeFirst() throws Exception {
        List<URI> asked =
                asked(port -> {
                    System.setProperty("http.proxyHost", "127.0.0.1");
                    System.setProperty("http.proxyPort", Integer.toString(port));
                    Map<String, String> environment = Map.of("http_proxy", "http://elsewhere:1");
                    ProxySelector java = ProxySelector.getDefault();
                    try (Fetcher fetcher = fetcher(new Proxies(environment, java))) {
                        assertInstanceOf(Answer.Fresh.class, fetcher.fetch(DIGEST, Tags.NONE));
                    } finally {
                        System.clearProperty("http.proxyHost");
                        System.clearProperty("http.proxyPort");
                    }
                });
        assertEquals(List.of(DIGEST), asked);
    }

    @Test
    void aProxyThatIsNotThereIsOffline() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }
        Map<String, String> environment = Map.of("all_proxy", "http://127.0.0.1:" + port + "/");
        try (Fetcher fetcher = fetcher(new Proxies(environment, null))) {
            Answer offline = new Answer.Offline("digests.invalid", true);
            assertEquals(offline, fetcher.fetch(DIGEST, Tags.NONE));
        }
    }

    /// The proxy is asked for a tunnel and nothing else, and its refusal is what is said.
    @Test
    void aTunnelIsAskedForWhatIsEncrypted() throws Exception {
        CompletableFuture<String> first = new CompletableFuture<>();
        try (ServerSocket proxy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.startVirtualThread(() -> refuse(proxy, first));
            Map<String, String> environment =
                    Map.of("HTTPS_PROXY", "http://127.0.0.1:" + proxy.getLocalPort());
            try (Fetcher fetcher = fetcher(new Proxies(environment, null))) {
                Answer answer = fetcher.fetch(URI.create("https://digests.invalid/a"), Tags.NONE);
                assertEquals(
                        new Answer.Failed(Reason.STATUS, "407", Duration.ZERO),
                        assertInstanceOf(Answer.Failed.class, answer));
            }
        }
        assertEquals("CONNECT digests.invalid:443 HTTP/1.1", first.get(20, TimeUnit.SECONDS));
    }

    private static void refuse(ServerSocket proxy, CompletableFuture<String> first) {
        try (Socket socket = proxy.accept();
                BufferedReader in =
                        new BufferedReader(
                                new InputStreamReader(
                                        socket.getInputStream(), StandardCharsets.US_ASCII))) {
            first.complete(in.readLine());
            for (String line = in.readLine(); !line.isEmpty(); ) line = in.readLine();
            socket.getOutputStream()
                    .write(
                            "HTTP/1.1 407 Who are you\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                                    .getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            first.completeExceptionally(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "http://digests.org/a, proxy.org:8080",
        "https://digests.org/a, DIRECT",
        "http://localhost:80/a, DIRECT",
        "http://127.0.0.1/a, DIRECT",
        "http://inner.org/a, DIRECT",
        "http://a.inner.org/a, DIRECT",
        "http://winner.org/a, proxy.org:8080",
    })
    void exceptionsAndThisMachineAreReachedDirectly(URI address, String way) {
        Map<String, String> environment =
                Map.of(
                        "http_proxy",
                        "http://me:secret@proxy.org:8080/",
                        "NO_PROXY",
                        "x.org, .inner.org");
        Proxy proxy = new Proxies(environment, null).select(address).getFirst();
        assertEquals(
                way,
                proxy.type() == Proxy.Type.DIRECT
                        ? "DIRECT"
                        : ((InetSocketAddress) proxy.address()).getHostString()
                                + ":"
                                + ((InetSocketAddress) proxy.address()).getPort());
    }

    @Test
    void whatNamesNoProxyIsPassedOver() {
        for (String odd : List.of("", " ", "socks5://127.0.0.1:1080", "http://", "%", "a b:1")) {
            Map<String, String> environment = Map.of("http_proxy", odd);
            List<Proxy> chosen = new Proxies(environment, null).select(DIGEST);
            assertEquals(List.of(Proxy.NO_PROXY), chosen, odd);
        }
        assertTrue(new Proxies(Map.of(), null).select(DIGEST).contains(Proxy.NO_PROXY));
    }
}
