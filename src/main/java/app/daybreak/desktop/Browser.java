package app.daybreak.desktop;

import java.io.IOException;
import java.net.URI;

/// Shows a page of the web to the person.
public interface Browser {
    /// Opens a page.
    ///
    /// @throws IOException when no browser can be started
    void open(URI page) throws IOException;
}
