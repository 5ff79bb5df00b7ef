package app.daybreak.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.daybreak.library.DigestInfo;
import app.daybreak.library.Library;
import app.daybreak.library.Overview;
import app.daybreak.paper.DateSource;
import app.daybreak.paper.Tag;
import app.daybreak.query.Range;
import app.daybreak.query.Search;
import app.daybreak.task.Background;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// What is suggested and understood while a person types.
final class SearchModelTest {
    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tag:|vae,to read,VAE-2",
                "tag:va|vae,VAE-2",
                "tag:READ|to read",
                "a channel:cs|cs.CL,cs.LG",
                "digest:11|2026-11-20_cs.CL.md",
                "is:unr|unread",
                "ti|title:",
                "tag:vae|vae,VAE-2",
                "is:unread|''",
                "words|''",
            })
    void namesFit(String typed, String expected) throws Exception {
        try (Library library = Library.open(folder, Clock.systemUTC())) {
            SearchModel model = knowing(library);
            List<String> wanted = expected.isEmpty() ? List.of() : List.of(expected.split(","));
            assertEquals(wanted, model.suggest(typed, typed.length()).values());
        }
    }

    @Test
    void whatIsTakenIsFinished() throws Exception {
        try (Library library = Library.open(folder, Clock.systemUTC())) {
            SearchModel model = knowing(library);
            Suggestions tags = model.suggest("a tag:r", 7);
            assertEquals(
                    new Suggestions.Taken("a tag:\"to read\" ", 16),
                    tags.take("a tag:r", "to read"));
            Suggestions field = model.suggest("ta b", 2);
            assertEquals(new Suggestions.Taken("tag: b", 4), field.take("ta b", "tag:"));
        }
    }

    @Test
    void whatMakesNoSenseIsNamedAndTheRestAsked() throws Exception {
        try (Library library = Library.open(folder, Clock.systemUTC())) {
            SearchModel model = new SearchModel(library, Background.immediate());
            model.wordsProperty().set("is:foo 图像");
            assertEquals(List.of(new Range(0, 6)), model.parsedProperty().get().misunderstood());
            assertEquals("is:foo", model.misunderstood());
            assertEquals(Search.Words.class, model.parsedProperty().get().search().getClass());
            model.wordsProperty().set("图像");
            assertEquals("", model.misunderstood());
        }
    }

    private static SearchModel knowing(Library library) {
        SearchModel model = new SearchModel(library, Background.immediate());
        List<Overview.TagCount> tags =
                Stream.of("vae", "to read", "VAE-2")
                        .map(name -> new Overview.TagCount(new Tag(name, "", 0), 1))
                        .toList();
        List<Overview.Channel> channels =
                Stream.of("", "cs.CL", "cs.LG").map(n -> new Overview.Channel(n, 1)).toList();
        model.know(
                new Overview(0, List.of(), channels, tags),
                List.of(
                        new DigestInfo(
                                "aa",
                                "2026-11-20_cs.CL.md",
                                "cs.CL",
                                LocalDate.of(2026, 11, 20),
                                DateSource.NAME,
                                1)));
        return model;
    }
}
