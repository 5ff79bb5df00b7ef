package app.daybreak.given;

import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/// A server of this machine that has one text, whatever it is asked for.
public final class Served implements AutoCloseable {
    private final HttpServer server;

    /// Begins to serve.
    public Served(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    try (exchange) {
                        exchange.sendResponseHeaders(200, bytes.length);
                        exchange.getResponseBody().write(bytes);
                    }
                });
        server.start();
    }

    /// Where a file of a name lies.
    public String address(String name) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + name;
    }

    /// Answers no more.
    @Override
    public void close() {
        server.stop(0);
    }
}
