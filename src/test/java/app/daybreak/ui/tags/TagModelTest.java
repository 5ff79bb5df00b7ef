package app.daybreak.ui.tags;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.daybreak.given.DigestText;
import app.daybreak.library.Library;
import app.daybreak.library.PaperKeys;
import app.daybreak.paper.ArxivId;
import app.daybreak.task.Background;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/// Tagging by someone who types faster than the library answers.
final class TagModelTest {
    private static final PaperKeys PAPER = PaperKeys.of(ArxivId.parse("2605.00001").orElseThrow());

    private final BlockingQueue<Runnable> answers = new LinkedBlockingQueue<>();
    private final List<String> toggled = new ArrayList<>();

    @TempDir Path folder;

    @Test
    void whatIsTakenBeforeTheTagsAreKnownIsTheTagThatIsThere() throws Exception {
        try (Library library = Library.open(folder, Clock.systemUTC());
                Background background = Background.thread("tags", answers::add)) {
            library.add(DigestText.read("2026-05-01_cs.CL.md", DigestText.of("2605.00001")));
            library.acts().tags().put(PAPER, "多模态", true);
            TagModel model = model(library, background);
            model.open(PAPER);
            model.typedProperty().set("dmt");
            assertEquals(List.of(), model.offersProperty().get());
            model.take(Optional.empty());
            assertEquals(List.of(), toggled);
            answers.take().run();
            assertEquals(List.of("多模态"), toggled);
        }
    }

    @Test
    void theLastTagIsPutOnAndTheFieldLeft() throws Exception {
        try (Library library = Library.open(folder, Clock.systemUTC());
                Background background = Background.thread("tags", answers::add)) {
            TagModel model = model(library, background);
            model.open(PAPER);
            model.typedProperty().set("vae");
            model.takeLast(Optional.empty()); // before the tags are known
            assertEquals(PAPER, model.papersProperty().get());
            answers.take().run();
            assertEquals(List.of("vae"), toggled);
            assertEquals(PaperKeys.NONE, model.papersProperty().get());

            model.open(PAPER);
            answers.take().run();
            model.takeLast(Optional.empty()); // nothing to take: the field stays
            assertEquals(PAPER, model.papersProperty().get());
            model.typedProperty().set("gan");
            model.take(model.offersProperty().get().stream().findFirst());
            assertEquals(List.of("vae", "gan"), toggled);
            assertEquals(PAPER, model.papersProperty().get());
        }
    }

    @Test
    void whoLeavesBeforeTakesNothing() throws Exception {
        try (Library library = Library.open(folder, Clock.systemUTC());
                Background background = Background.thread("tags", answers::add)) {
            TagModel model = model(library, background);
            model.open(PAPER);
            model.typedProperty().set("new");
            model.take(Optional.empty());
            model.close();
            model.open(PAPER);
            answers.take().run();
            answers.take().run();
            assertEquals(List.of(), toggled);
        }
    }

    private TagModel model(Library library, Background background) {
        return new TagModel(
                library,
                background,
                (_, name) -> toggled.add(name),
                e -> {
                    throw new AssertionError(e);
                });
    }
}
