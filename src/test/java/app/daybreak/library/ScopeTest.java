package app.daybreak.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.daybreak.digest.Digest;
import app.daybreak.digest.DigestEntry;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.ReadingState;
import app.daybreak.query.PaperQuery;
import app.daybreak.query.Scope;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;

/// Every list and count against a recount from the plain values.
final class ScopeTest {
    @TempDir Path folder;

    private final Map<String, Digest> digests = new HashMap<>();
    private final Map<ArxivId, ReadingState> states = new HashMap<>();
    private final Map<ArxivId, String> tags = new HashMap<>();

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26})
    void everyScopeListsAndCountsWhatItShould(long seed) throws Exception {
        RandomDigests random = new RandomDigests(seed);
        try (Library library = Given.open(folder)) {
            for (Digest digest : random.imports()) {
                if (digests.containsKey(digest.sha256()))
                    continue; // names are another test's affair
                digests.put(digest.sha256(), digest);
                var _ = library.add(digest);
            }
            mark(library, random);
            check(library, new Scope.All(), papers(_ -> true));
            check(library, new Scope.Unread(), all(this::isUnread));
            check(library, new Scope.Starred(), all(id -> state(id).starred()));
            check(library, new Scope.Later(), all(id -> state(id).later()));
            for (String tag : List.of("red", "blue", "none")) {
                check(library, new Scope.Tagged(tag), all(id -> tag.equals(tags.get(id))));
            }
            checkDigests(library);
            checkOverview(library);
        }
    }

    private void mark(Library library, RandomDigests random) throws LibraryException {
        List<Boolean> either = List.of(true, false);
        for (ArxivId id : papers(_ -> true)) {
            if (random.one(either)) continue;
            ReadingState state =
                    new ReadingState(
                            random.one(either),
                            random.one(either),
                            random.one(either),
                            random.one(either));
            Given.mark(library, id, state);
            states.put(id, state);
            String tag = random.one(List.of("red", "blue"));
            Given.tag(library, id, "gone", true);
            Given.tag(library, id, tag, true);
            Given.tag(library, id, "GONE", false); // names are one but for case
            tags.put(id, tag);
        }
    }

    private void checkDigests(Library library) throws LibraryException {
        for (Digest digest : digests.values()) {
            check(
                    library,
                    new Scope.OneDigest(digest.sha256()),
                    papers(d -> d.sha256().equals(digest.sha256())));
            check(
                    library,
                    new Scope.Day(digest.date()),
                    papers(d -> d.date().equals(digest.date())));
            check(
                    library,
                    new Scope.Channel(digest.channel()),
                    papers(d -> d.channel().equals(digest.channel())));
        }
        check(library, new Scope.OneDigest("none"), List.of());
        check(library, new Scope.Day(Given.DAY.minusYears(1)), List.of());
        check(library, new Scope.Channel("none"), List.of());
    }

    private void checkOverview(Library library) throws LibraryException {
        Overview overview = library.overview();
        assertEquals(papers(_ -> true).size(), overview.papers());
        assertEquals(all(this::isUnread).size(), library.left().unread());
        assertEquals(all(id -> state(id).starred()).size(), library.left().starred());
        assertEquals(all(id -> state(id).later()).size(), library.left().later());
        for (Overview.Day day : overview.days()) {
            assertEquals(papers(d -> d.date().equals(day.date())).size(), day.papers());
        }
        for (Overview.Channel channel : overview.channels()) {
            assertEquals(papers(d -> d.channel().equals(channel.name())).size(), channel.papers());
        }
        for (Overview.TagCount tag : overview.tags()) {
            assertEquals(all(id -> tag.tag().name().equals(tags.get(id))).size(), tag.papers());
        }
        assertEquals(
                digests.values().stream().map(Digest::date).distinct().count(),
                overview.days().size());
        for (DigestInfo digest : library.digests()) {
            assertEquals(papers(d -> d.sha256().equals(digest.sha256())).size(), digest.papers());
        }
        assertEquals(digests.size(), library.digests().size());
    }

    private void check(Library library, Scope scope, Collection<ArxivId> expected)
            throws LibraryException {
        PaperQuery query = PaperQuery.in(scope);
        assertEquals(List.copyOf(expected), Everything.ids(library, query), scope::toString);
        assertEquals(expected.size(), library.count(query), scope::toString);
        assertEquals(
                expected.stream().filter(this::isUnread).count(),
                library.countUnread(query),
                scope::toString);
    }

    private ReadingState state(ArxivId id) {
        return states.getOrDefault(id, ReadingState.UNTOUCHED);
    }

    private boolean isUnread(ArxivId id) {
        return !state(id).read() && !state(id).dismissed();
    }

    private Collection<ArxivId> all(Predicate<ArxivId> condition) {
        return papers(_ -> true).stream().filter(condition).toList();
    }

    /// The papers of some digests, the newest id first.
    private Collection<ArxivId> papers(Predicate<Digest> of) {
        TreeSet<ArxivId> ids = new TreeSet<>(Comparator.reverseOrder());
        for (Digest digest : digests.values()) {
            if (!of.test(digest)) continue;
            for (DigestEntry entry : digest.entries()) ids.add(entry.content().id());
        }
        return ids;
    }
}
