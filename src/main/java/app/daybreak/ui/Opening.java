package app.daybreak.ui;

import app.daybreak.desktop.Browser;
import app.daybreak.paper.ArxivPages;
import app.daybreak.paper.ArxivReference;
import app.daybreak.paper.Paper;
import app.daybreak.task.Background;

import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;

/// Pages of the paper on the screen, opened in the browser.
public final class Opening {
    private final ObservableValue<@Nullable Paper> shown;
    private final Browser browser;
    private final Background outside;
    private final Consumer<Notice> say;

    /// @param shown the paper on the screen
    /// @param outside waits for the browser
    /// @param say tells the person
    Opening(
            ObservableValue<@Nullable Paper> shown,
            Browser browser,
            Background outside,
            Consumer<Notice> say) {
        this.shown = shown;
        this.browser = browser;
        this.outside = outside;
        this.say = say;
    }

    /// Opens the abstract's page.
    public void abs() {
        page(ArxivPages::abs);
    }

    /// Opens the PDF.
    public void pdf() {
        page(ArxivPages::pdf);
    }

    /// Opens the HTML page.
    public void html() {
        page(ArxivPages::html);
    }

    private void page(Function<ArxivReference, URI> page) {
        Paper paper = shown.getValue();
        if (paper != null) visit(page.apply(paper.reference()));
    }

    /// Opens an address of the web that the person wrote down; no other kind.
    public void address(String address) {
        try {
            URI uri = new URI(address);
            if ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme())) visit(uri);
            else say.accept(Notice.of("notice.no-address", address));
        } catch (URISyntaxException e) {
            say.accept(Notice.of("notice.no-address", address));
        }
    }

    private void visit(URI address) {
        outside.run(
                () -> {
                    browser.open(address);
                    return Notice.of("notice.opened", address);
                },
                say,
                e -> say.accept(refused("notice.no-browser", address.toString(), e)));
    }

    /// Shows a folder of the library in the file manager.
    void folder(Path folder) {
        outside.run(
                () -> {
                    browser.open(folder.toUri());
                    return folder;
                },
                _ -> {},
                e -> say.accept(refused("notice.no-folder", folder.toString(), e)));
    }

    private static Notice refused(String key, String what, Exception e) {
        return Notice.of(key, what, String.valueOf(e.getMessage())).about(e);
    }
}
