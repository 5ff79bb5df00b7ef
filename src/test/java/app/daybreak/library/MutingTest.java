package app.daybreak.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.library.SavedSearch.Role;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.PaperText;
import app.daybreak.query.PaperQuery;
import app.daybreak.query.Search;
import app.daybreak.query.SearchParser;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Searches that leave out or mark what they find.
final class MutingTest {
    @TempDir Path folder;
    private Library library;

    @BeforeEach
    void fill() throws LibraryException {
        library = Given.open(folder);
        var _ =
                library.add(
                        Given.digest(
                                1,
                                paper(1, "Graph networks", "图网络"),
                                paper(2, "Diffusion", "扩散模型"),
                                paper(3, "Graph diffusion", "图扩散"),
                                paper(4, "Speech", "语音")));
        var _ = library.updateIndex();
    }

    @AfterEach
    void close() throws LibraryException {
        library.close();
    }

    private static app.daybreak.paper.PaperContent paper(int number, String en, String zh) {
        return Given.content("2605.0000" + number, 1, new PaperText(en, zh, "", "", "", ""));
    }

    private static Search search(String typed) {
        return SearchParser.parse(typed, false).search();
    }

    /// Words, single characters, filters, and several at once: each is what a plain look at every
    /// paper says.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "graph",
                "图",
                "扩散",
                "title:图",
                "cat:cs.CL",
                "is:unread",
                "nothing",
                "-graph",
                "graph OR 语",
                "图 扩"
            })
    void whatIsFoundIsLeftOutAndFoundAmongAPage(String rule) throws LibraryException {
        List<ArxivId> all = Everything.ids(library, PaperQuery.ALL);
        Set<ArxivId> found = new HashSet<>(Everything.ids(library, PaperQuery.of(rule)));
        List<ArxivId> left = all.stream().filter(paper -> !found.contains(paper)).toList();
        PaperQuery without = PaperQuery.ALL.without(List.of(search(rule)));
        assertEquals(left, Everything.ids(library, without));
        assertEquals(left.size(), library.count(without));
        for (PaperQuery.Order order : PaperQuery.Order.values()) {
            assertEquals(left.size(), library.list(without.ordered(order)).size());
        }
        assertEquals(found, library.among(search(rule), all));
        assertEquals(Set.of(), library.among(search(rule), left));
        List<ArxivId> twice =
                left.stream().filter(p -> !p.equals(ArxivId.of("2605.00004"))).toList();
        PaperQuery two = PaperQuery.ALL.without(List.of(search(rule), search("speech")));
        assertEquals(twice, Everything.ids(library, two));
    }

    @Test
    void aRoleIsGivenUndoneAndKept() throws LibraryException {
        SavedSearch saved = library.acts().saveSearch("图", "图");
        library.acts().giveRole(saved, Role.MUTE);
        assertEquals(Role.MUTE, role());
        assertEquals(Act.Kind.MUTE_SEARCH, library.undoable().undo().orElseThrow().kind());
        var _ = library.acts().undo();
        assertEquals(Role.PLAIN, role());
        var _ = library.acts().redo();
        library.close();
        library = Given.open(folder);
        assertEquals(Role.MUTE, role());
        assertTrue(library.deeds().searches().contains(new Deeds.Search("图", "图", Role.MUTE)));
        library.acts().renameSearch(library.savedSearches().getFirst(), "other");
        assertEquals(Role.MUTE, role());
    }

    private Role role() throws LibraryException {
        return library.savedSearches().getFirst().role();
    }
}
