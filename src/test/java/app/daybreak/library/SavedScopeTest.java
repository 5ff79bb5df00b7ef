package app.daybreak.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.given.DigestText;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Mark;
import app.daybreak.query.PaperQuery;
import app.daybreak.query.Scope;
import app.daybreak.query.ScopeWords;
import app.daybreak.query.SearchParser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/// A search saved somewhere finds there what it found when it was typed.
final class SavedScopeTest {
    private static final List<String> TYPED =
            List.of(
                    "标题",
                    "tit",
                    "OR 标题",
                    "标题 OR",
                    "\"Abstract",
                    "(标题 OR none",
                    "title:00001 OR title:00003",
                    "标题 -00002",
                    "-()00002 title:()00002",
                    "date:2026-99 标题");

    @TempDir Path folder;

    @Test
    void savedWordsFindWhatTheTypedOnesFound() throws Exception {
        try (Library library = Given.open(folder)) {
            String[] ids = {"2605.00001", "2605.00002", "2605.00003"};
            for (int i = 0; i < ids.length; i++) {
                var _ = library.add(Given.digest(i + 1, Given.content(ids[i])));
            }
            Given.mark(library, ArxivId.of(ids[0]), Mark.READ);
            Given.mark(library, ArxivId.of(ids[1]), Mark.STARRED);
            Given.mark(library, ArxivId.of(ids[1]), Mark.LATER);
            Given.tag(library, ArxivId.of(ids[2]), "a b", true);
            Given.tag(library, ArxivId.of(ids[1]), "say \"x\"", true);
            var _ = library.updateIndex();
            int found = 0;
            for (Scope scope : scopes(library)) {
                for (String typed : TYPED) found += check(library, scope, typed);
            }
            assertTrue(found > TYPED.size() * 10, "hardly anything was found: " + found);
        }
    }

    @Test
    void channelsWithSpacesAndWithoutANameAreFound() throws Exception {
        try (Library library = Given.open(folder)) {
            var _ = library.add(DigestText.read("2026-05-02.md", DigestText.of("2605.00001")));
            var _ =
                    library.add(
                            DigestText.read("2026-05-02_cs.CL.md", DigestText.of("2605.00002")));
            String spaced = library.digests().getFirst().sha256();
            var _ = library.acts().digests().correct(spaced, Given.DAY, "deep learning");
            for (DigestInfo each : library.digests()) {
                String words =
                        ScopeWords.of(new Scope.Channel(each.channel()), "date:" + each.date());
                assertEquals(1, library.list(PaperQuery.in(Scope.Saved.of(words))).size(), words);
            }
        }
    }

    private static List<Scope> scopes(Library library) throws LibraryException {
        return List.of(
                new Scope.All(),
                new Scope.Unread(),
                new Scope.Starred(),
                new Scope.Later(),
                new Scope.Day(Given.DAY),
                new Scope.OneDigest(library.digests().getFirst().sha256()),
                new Scope.Channel("cs.CL"),
                new Scope.Tagged("a b"),
                new Scope.Tagged("say \"x\""),
                Scope.Saved.of("-00003"));
    }

    private static int check(Library library, Scope scope, String typed) throws LibraryException {
        var search = SearchParser.parse(typed, true).search();
        PaperQuery asked = new PaperQuery(scope, search, PaperQuery.Order.DATE);
        PaperQuery saved = PaperQuery.in(Scope.Saved.of(ScopeWords.of(scope, typed)));
        List<ArxivId> expected = library.list(asked).page(0, 9);
        assertEquals(expected, library.list(saved).page(0, 9), scope + " " + typed);
        return expected.size();
    }
}
