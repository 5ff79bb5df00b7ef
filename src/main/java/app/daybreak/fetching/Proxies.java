package app.daybreak.fetching;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Which proxy leads to an address: the one that Java's own properties name (`https.proxyHost`, …),
/// else the environment's (`https_proxy`, `http_proxy`, `all_proxy`, with `no_proxy`), else the
/// system's. Nothing leads to this machine itself. A proxy of the environment that speaks SOCKS is
/// left out, because the client does not.
final class Proxies extends ProxySelector {
    private static final String USE_SYSTEM = "java.net.useSystemProxies";
    private static final int USUAL_PORT = 80;

    private final Map<String, String> environment;
    private final @Nullable ProxySelector others;

    /// @param others what Java and the system say
    Proxies(Map<String, String> environment, @Nullable ProxySelector others) {
        this.environment = environment;
        this.others = others;
    }

    /// Those of this machine. Java asks the system only where it is told to before it chooses a
    /// proxy for the first time; who said no to that is obeyed.
    static Proxies ofSystem() {
        if (System.getProperty(USE_SYSTEM) == null) System.setProperty(USE_SYSTEM, "true");
        return new Proxies(System.getenv(), ProxySelector.getDefault());
    }

    @Override
    public List<Proxy> select(URI address) {
        boolean java = !System.getProperty(address.getScheme() + ".proxyHost", "").isEmpty();
        Optional<Proxy> chosen = java ? Optional.empty() : ofEnvironment(address);
        return chosen.map(List::of).orElseGet(() -> ofOthers(address));
    }

    private List<Proxy> ofOthers(URI address) {
        return others == null ? List.of(Proxy.NO_PROXY) : others.select(address);
    }

    private Optional<Proxy> ofEnvironment(URI address) {
        String named = named(address.getScheme() + "_proxy");
        if (named.isEmpty()) named = named("all_proxy");
        Optional<Proxy> proxy = proxy(named);
        if (proxy.isEmpty()) return proxy;
        return Optional.of(isDirect(address) ? Proxy.NO_PROXY : proxy.get());
    }

    private String named(String name) {
        String lower = environment.getOrDefault(name, "");
        if (!lower.isBlank()) return lower.strip();
        return environment.getOrDefault(name.toUpperCase(Locale.ROOT), "").strip();
    }

    /// `http://host:port/` or `host:port`; a name and a password in it are not used.
    private static Optional<Proxy> proxy(String written) {
        if (written.isEmpty()) return Optional.empty();
        try {
            URI uri = new URI(written.contains("://") ? written : "http://" + written);
            boolean http = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            if (!http || uri.getHost() == null) return Optional.empty();
            int port = uri.getPort() < 0 ? USUAL_PORT : uri.getPort();
            InetSocketAddress at = InetSocketAddress.createUnresolved(uri.getHost(), port);
            return Optional.of(new Proxy(Proxy.Type.HTTP, at));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty(); // what cannot be understood names none
        }
    }

    private boolean isDirect(URI address) {
        String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
        if (host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]")) {
            return true;
        }
        for (String exception : named("no_proxy").toLowerCase(Locale.ROOT).split("[,\\s]+", -1)) {
            String suffix = exception.replaceFirst("^\\*?\\.", "");
            if (suffix.isEmpty()) continue;
            if (suffix.equals("*") || host.equals(suffix) || host.endsWith("." + suffix)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void connectFailed(URI address, SocketAddress proxy, IOException failure) {
        if (others != null) others.connectFailed(address, proxy, failure);
    }
}
